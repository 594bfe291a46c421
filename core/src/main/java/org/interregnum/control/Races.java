package org.interregnum.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Runs one race in an arena.
final class Races {
  private final Arena arena;
  private final Camp one;
  private final Camp other;
  private final Arena.Terms asked;
  private final RaceSearch.Terms terms;

  /// @param wanting those who want the goal
  /// @param preventing those who act to prevent it
  Races(Arena arena, boolean[] wanting, boolean[] preventing, Arena.Terms asked) {
    this.arena = arena;
    this.one = new Camp(arena.roster(), arena.contests(), wanting, Mode.WORST, Outsiders.ANYTHING);
    this.other = new Camp(arena.roster(), arena.contests(), preventing, Mode.WORST, Outsiders.ANYTHING);
    this.asked = asked;
    RaceSearch.Win win = asked.reach() ? RaceSearch.Win.REACH : RaceSearch.Win.SETTLE;
    this.terms = new RaceSearch.Terms(win, asked.horizon(), asked.actsPerInstant(), asked.situations());
  }

  Arena.Winner winner() {
    RaceSearch search = new RaceSearch(arena, one, other, terms);
    return new Arena.Winner(search.wins(arena.start(), true), search.wins(arena.start(), false));
  }

  /// @param alone the best routes of those who want the goal if nobody acts against them, within the horizon
  /// @param whenever the same, however long they take
  Arena.Race race(Arena.Routes alone, Arena.Routes whenever) {
    RaceSearch search = new RaceSearch(arena, one, other, terms);
    Optional<Boolean> againstFirst = search.wins(arena.start(), false);
    Optional<Boolean> byFirst = search.wins(arena.start(), true);
    List<Arena.RacePlay> line = byFirst.isEmpty() ? List.of() : byFirst.get() ? soonest() : search.line(arena.start());
    Optional<Route> alpha = Stream.of(alone.earliest(), alone.fewest()).flatMap(Optional::stream).filter(this::winsAsFixed).findFirst();
    return new Arena.Race(byFirst, againstFirst, line, whenever, closing(), alpha);
  }

  /// Best play that wins as soon as it can: with the nearest horizon within which it does.
  private List<Arena.RacePlay> soonest() {
    TreeSet<Long> horizons = new TreeSet<>(List.of(0L, terms.horizon()));
    for (Camp camp : List.of(one, other)) {
      camp.epochs(arena.start(), camp.start(arena.start()), terms.horizon()).forEach(c -> horizons.add(c.now()));
    }
    for (long horizon : horizons) {
      RaceSearch nearer = new RaceSearch(arena, one, other, new RaceSearch.Terms(terms.win(), horizon, terms.actsPerInstant(), terms.situations()));
      if (nearer.wins(arena.start(), true).orElse(false)) {
        return nearer.line(arena.start());
      }
    }
    return List.of();
  }

  private boolean winsAsFixed(Route route) {
    RaceSearch fixed = new RaceSearch(arena, one, other, terms, route.steps());
    return fixed.wins(arena.start(), false).orElse(false) && fixed.wins(arena.start(), true).orElse(false);
  }

  /// How soon those who prevent the goal could bring it about that the others have no route any more.
  private Optional<Long> closing() {
    RouteSearch.Limits limits = new RouteSearch.Limits(asked.horizon(), 3, 300, Set.of());
    RouteSearch.Limits wide = new RouteSearch.Limits(Long.MAX_VALUE - 1, Integer.MAX_VALUE - 1, 2_000, Set.of());
    Goal.Until closed = position -> {
      RouteSearch left = new RouteSearch(arena.roster(), arena.contests(), one, position, arena.goal(), arena.test(), arena.relevance(), wide);
      RouteSearch.Result found = left.best(position, RouteSearch.Objective.ANY);
      return found.route() == null && found.proved();
    };
    RouteSearch search = new RouteSearch(arena.roster(), arena.contests(), other, arena.start(), null, closed, arena.relevance(), limits);
    Route route = search.best(arena.start(), RouteSearch.Objective.EARLIEST).route();
    return route == null ? Optional.empty() : Optional.of(route.finish());
  }
}
