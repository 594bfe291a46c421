package org.interregnum.power;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.rule.Formula;

/// A yes-no voting game.
/// @param kinds who plays; the players of a kind may be swapped
/// @param formula who wins, over the players in the order of the kinds (all of the first, all of the second…)
/// @param unions a-priori unions as places in `kinds`; a kind brings all its players; every player of a kind that is in
/// none stands alone
public record Game(List<Kind> kinds, Formula formula, List<List<Integer>> unions) {
  /// Most players of one game.
  public static final int MOST_PLAYERS = 10_000;

  /// Players alike.
  /// @param weight what one of them weighs, for show; may be empty
  public record Kind(String id, int count, String weight) {
    public Kind {
      if (count < 1) {
        throw new IllegalArgumentException(id + ": " + count + " players");
      }
    }
  }

  /// @throws IllegalArgumentException if an id is there twice, a kind is in two unions, or there are too many players
  public Game {
    kinds = List.copyOf(kinds);
    unions = unions.stream().map(List::copyOf).toList();
    Set<String> ids = new HashSet<>();
    long players = 0;
    for (Kind kind : kinds) {
      players += kind.count();
      if (!ids.add(kind.id())) {
        throw new IllegalArgumentException("player twice: " + kind.id());
      }
    }
    if (players > MOST_PLAYERS) {
      throw new IllegalArgumentException(players + " players");
    }
    Set<Integer> in = new HashSet<>();
    for (List<Integer> union : unions) {
      for (int kind : union) {
        if (kind < 0 || kind >= kinds.size() || !in.add(kind)) {
          throw new IllegalArgumentException("union of kind " + kind);
        }
      }
    }
  }

  public Game(List<Kind> kinds, Formula formula) {
    this(kinds, formula, List.of());
  }

  /// `[quota; weights]` among p1, p2, p3…
  public static Game weighted(long quota, long... weights) {
    List<Kind> kinds = new ArrayList<>();
    for (int p = 0; p < weights.length; p++) {
      kinds.add(new Kind("p" + (p + 1), 1, Long.toString(weights[p])));
    }
    return new Game(kinds, new Formula.AtLeast(weights, quota));
  }

  /// How many players there are.
  public int players() {
    return kinds.stream().mapToInt(Kind::count).sum();
  }

  /// The place of the first player of a kind.
  int first(int kind) {
    int first = 0;
    for (int k = 0; k < kinds.size() && k < kind; k++) {
      first += kinds.get(k).count();
    }
    return first;
  }

  /// The same game with these unions.
  public Game withUnions(List<List<Integer>> others) {
    return new Game(kinds, formula, others);
  }
}
