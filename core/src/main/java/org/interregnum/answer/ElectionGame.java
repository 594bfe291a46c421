package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.control.Arena;
import org.interregnum.control.Election;
import org.interregnum.power.Formulas;
import org.interregnum.power.Game;
import org.interregnum.power.RuleGame;
import org.interregnum.replay.Situation;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Formula;
import org.interregnum.rule.Player;

/// A decision of a body as a yes-or-no game: everybody is there and says aye or nay.
final class ElectionGame {
  private ElectionGame() {}

  static RuleGame of(Election election, List<List<String>> unions) {
    String own = election.electorate().ownWeight();
    RuleGame game = RuleGame.of(election.electorate(), election.rules().vote().value(), election.rules().quorum().value(),
        own.equals(Electorate.HEADS) ? Optional.empty() : Optional.of(own));
    if (unions.isEmpty()) {
      return game;
    }
    List<String> ids = game.game().kinds().stream().map(Game.Kind::id).toList();
    List<List<Integer>> blocks = unions.stream().map(u -> u.stream().map(ids::indexOf).filter(i -> i >= 0).toList()).filter(b -> !b.isEmpty()).toList();
    return game.withUnions(blocks);
  }

  /// The composite game of those who decide in the end: the seat of an entity is decided by its own body, or by whoever
  /// controls it, and so on. Holdings in a circle decide nothing.
  static Optional<RuleGame> through(Arena arena, String body, @org.jspecify.annotations.Nullable String power) {
    Optional<Election> outer = arena.election(body, power);
    return outer.map(election -> {
      Composite composite = new Composite(arena);
      composite.collect(election, new LinkedHashSet<>(List.of(body)));
      Formula formula = composite.formula(election, new LinkedHashSet<>(List.of(body)));
      List<Game.Kind> kinds = composite.places.keySet().stream().map(id -> new Game.Kind(id, 1, "")).toList();
      return new RuleGame(new Game(kinds, formula), election.vote(), election.quorum(), List.of());
    });
  }

  private static final class Composite {
    private final Arena arena;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Composite(Arena arena) {
      this.arena = arena;
    }

    /// Gives everybody who decides in the end a place.
    void collect(Election election, Set<String> above) {
      for (Player player : election.electorate().players()) {
        collect(player.id(), above);
      }
    }

    private void collect(String party, Set<String> above) {
      switch (decider(party)) {
        case Decider.Itself itself -> places.putIfAbsent(itself.party(), places.size());
        case Decider.Nobody nobody -> {}
        case Decider.ByBody by -> {
          if (above.add(by.body())) {
            arena.election(by.body(), null).ifPresent(inner -> collect(inner, above));
            above.remove(by.body());
          }
        }
      }
    }

    Formula formula(Election election, Set<String> above) {
      Formula outer = Decision.both(election.quorum(), election.vote()).formula(Ballot.AYE, Ballot.NAY);
      return Formulas.composite(outer, election.electorate().players().stream().map(p -> seat(p.id(), above)).toList());
    }

    private Formula seat(String party, Set<String> above) {
      return switch (decider(party)) {
        case Decider.Itself itself -> {
          long[] weights = new long[places.size()];
          weights[java.util.Objects.requireNonNull(places.get(itself.party()))] = 1;
          yield new Formula.AtLeast(weights, 1);
        }
        case Decider.Nobody nobody -> Formula.FALSE;
        case Decider.ByBody by -> {
          if (!above.add(by.body())) {
            yield Formula.FALSE;
          }
          Formula inner = arena.election(by.body(), null).map(e -> formula(e, above)).orElse(Formula.FALSE);
          above.remove(by.body());
          yield inner;
        }
      };
    }

    private sealed interface Decider {
      record Itself(String party) implements Decider {}

      record ByBody(String body) implements Decider {}

      record Nobody() implements Decider {}
    }

    private Decider decider(String party) {
      List<String> seen = new ArrayList<>();
      String current = party;
      while (!seen.contains(current)) {
        seen.add(current);
        if (arena.situation().bodies().containsKey(current)) {
          return new Decider.ByBody(current);
        }
        Situation.OfficeThen office = arena.situation().offices().get(current);
        Optional<String> next = office == null ? arena.decider(current) : Optional.ofNullable(office.holding().party());
        if (next.isEmpty()) {
          return office == null ? new Decider.Itself(current) : new Decider.Nobody();
        }
        current = next.get();
      }
      return new Decider.Nobody();
    }
  }
}
