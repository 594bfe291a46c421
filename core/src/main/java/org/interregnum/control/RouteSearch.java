package org.interregnum.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The best ways for one coalition to reach a goal from one position, unopposed: the others do nothing but vote.
///
/// A search over positions modulo alike parties, each with the clocks at which it can be reached; of two ways to one
/// position the one that is in nothing later and takes no more acts is kept. Times only order the search, they do
/// not branch it.
final class RouteSearch {
  /// What is best.
  enum Objective {
    /// Fewest acts, then the earliest finish.
    FEWEST,
    /// The earliest finish, then fewest acts.
    EARLIEST,
    /// Any route will do.
    ANY
  }

  /// How far to search.
  ///
  /// @param seconds latest finish
  /// @param acts most acts
  /// @param positions most positions to look at before giving up
  /// @param without kinds of act or ids of powers not to be used
  record Limits(long seconds, int acts, int positions, Set<String> without) {}

  /// What a search comes to.
  ///
  /// @param route the best route; null if none was found
  /// @param proved whether that is proved: the route is best, or there is none within the limits
  /// @param atLeast acts that any route takes, as far as the search has come
  record Result(@Nullable Route route, boolean proved, int atLeast) {}

  private final Roster roster;
  private final Camp camp;
  private final Goal.Until goal;
  private final Likes likes;
  private final Moves moves;
  private final Bounds bounds;
  private final Limits limits;
  private final Map<Position, Integer> acts = new HashMap<>();
  private long latest;
  private int looked;

  RouteSearch(Roster roster, Contests contests, Camp camp, Position start, @Nullable Goal goal, Goal.Until test, Relevance relevance, Limits limits) {
    this.roster = roster;
    this.camp = camp;
    this.goal = test;
    this.likes = Likes.of(roster, camp.members());
    this.moves = new Moves(roster, contests, likes, relevance, limits.without());
    this.bounds = new Bounds(roster, contests, camp, start, goal, test, relevance, limits.without());
    this.limits = limits;
  }

  /// A way to a position.
  ///
  /// @param acts so far
  /// @param bound acts so far and at least so many more
  /// @param notBefore the goal is not reached before this time
  private record Way(Position position, Clock clock, int acts, int bound, long notBefore, long number, @Nullable Way before, @Nullable Move move) {}

  private static Comparator<Way> order(Objective objective) {
    Comparator<Way> fewest = Comparator.comparingInt(Way::bound);
    Comparator<Way> earliest = Comparator.comparingLong(Way::notBefore);
    Comparator<Way> first = switch (objective) {
      case FEWEST -> fewest.thenComparing(earliest);
      case EARLIEST -> earliest.thenComparing(fewest);
      case ANY -> Comparator.comparingInt(w -> w.bound - w.acts);
    };
    return first.thenComparing(Comparator.comparingInt((Way w) -> -w.acts)).thenComparingLong(Way::number);
  }

  Result best(Position from, Objective objective) {
    return best(from, objective, limits.seconds());
  }

  /// The best route that finishes within so many seconds.
  Result best(Position from, Objective objective, long seconds) {
    looked = 0;
    latest = seconds;
    PriorityQueue<Way> open = new PriorityQueue<>(order(objective));
    Map<Position, List<Way>> known = new HashMap<>();
    Position normal = from.normal(likes);
    long number = 0;
    int first = atLeast(normal);
    if (first != Bounds.NEVER) {
      Clock clock = camp.start(normal);
      Way start = new Way(normal, clock, 0, first, bounds.notBefore(normal, clock), number++, null, null);
      if (start.notBefore <= latest) {
        open.add(start);
        known.computeIfAbsent(normal, p -> new ArrayList<>()).add(start);
      }
    }
    int atLeast = 0;
    while (!open.isEmpty()) {
      Way way = open.poll();
      if (isBeaten(way, known)) {
        continue;
      }
      atLeast = objective == Objective.FEWEST ? Math.max(atLeast, way.bound) : 0;
      if (goal.holds(way.position)) {
        return new Result(route(from, way), true, way.acts);
      }
      if (++looked > limits.positions()) {
        return new Result(null, false, atLeast);
      }
      number = expand(way, open, known, number);
    }
    return new Result(null, true, Integer.MAX_VALUE);
  }

  private static boolean isBeaten(Way way, Map<Position, List<Way>> known) {
    return known.getOrDefault(way.position, List.of()).stream().noneMatch(w -> w.number == way.number);
  }

  private long expand(Way way, PriorityQueue<Way> open, Map<Position, List<Way>> known, long from) {
    long number = from;
    if (way.acts >= limits.acts()) {
      return number;
    }
    for (Clock epoch : camp.epochs(way.position, way.clock, latest)) {
      boolean[] in = camp.set(way.position, epoch);
      for (Move move : moves.of(camp, way.position, in, epoch)) {
        Optional<Position> after = way.position.after(move);
        if (after.isEmpty()) {
          continue;
        }
        Position position = after.get().normal(likes);
        int more = atLeast(position);
        if (more == Bounds.NEVER || way.acts + 1 + more > limits.acts()) {
          continue;
        }
        Clock clock = camp.call(position, epoch);
        if (isNew(position, clock, way.acts + 1, known)) {
          long notBefore = Math.max(way.notBefore, bounds.notBefore(position, clock));
          Way next = new Way(position, clock, way.acts + 1, Math.max(way.bound, way.acts + 1 + more), notBefore, number++, way, move);
          known.computeIfAbsent(position, p -> new ArrayList<>(1)).add(next);
          if (notBefore <= latest) {
            open.add(next);
          }
        }
      }
    }
    return number;
  }

  private int atLeast(Position position) {
    Integer known = acts.get(position);
    if (known == null) {
      known = bounds.atLeast(position);
      acts.put(position, known);
    }
    return known;
  }

  /// Whether no other way is as good in everything; drops those that this one beats.
  private static boolean isNew(Position position, Clock clock, int acts, Map<Position, List<Way>> known) {
    List<Way> others = known.get(position);
    if (others == null) {
      return true;
    }
    for (Way other : others) {
      if (other.acts <= acts && other.clock.isNoLaterThan(clock)) {
        return false;
      }
    }
    others.removeIf(o -> acts <= o.acts && clock.isNoLaterThan(o.clock));
    return true;
  }

  // ------------------------------------------------------------------ telling the route

  /// The acts with the persons who really are there: in each position on the way alike persons were interchanged.
  private Route route(Position from, Way goalWay) {
    List<Way> ways = new ArrayList<>();
    for (Way way = goalWay; way.before != null; way = way.before) {
      ways.addFirst(way);
    }
    List<Route.Step> steps = new ArrayList<>();
    Position real = from;
    for (Way way : ways) {
      Move move = likes.realized(java.util.Objects.requireNonNull(way.move), java.util.Objects.requireNonNull(way.before).position, real);
      steps.add(new Route.Step(move, acted(way), real, camp.set(real, acted(way))));
      real = real.after(move).orElseThrow();
    }
    return new Route(camp, roster, steps, goalWay.clock.now());
  }

  /// The clock at which the last act of a way was done: what has been called since does not count.
  private Clock acted(Way way) {
    Way before = java.util.Objects.requireNonNull(way.before);
    Clock clock = before.clock;
    for (Clock epoch : camp.epochs(before.position, before.clock, way.clock.now())) {
      clock = epoch.now() <= way.clock.now() ? epoch : clock;
    }
    return clock;
  }

  /// Not before this time can a goal be reached, in seconds from the start; [Clock#NEVER] if never.
  long notBefore(Position from) {
    Position normal = from.normal(likes);
    return bounds.notBefore(normal, camp.start(normal));
  }

  /// How many positions the last search looked at.
  int looked() {
    return looked;
  }
}
