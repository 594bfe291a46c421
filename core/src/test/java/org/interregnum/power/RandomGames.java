package org.interregnum.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.interregnum.rule.Formula;

/// Random games; the same seed gives the same.
final class RandomGames {
  private final Random random;

  RandomGames(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
  }

  private int below(int n) {
    return random.nextInt(n);
  }

  Game weighted(int most) {
    int n = 1 + below(most);
    long[] weights = new long[n];
    long total = 0;
    for (int p = 0; p < n; p++) {
      weights[p] = below(8);
      total += weights[p];
    }
    return withUnions(Game.weighted(1 + below((int) total + 1), weights));
  }

  /// @param negative whether players may hurt
  Game any(int most, boolean negative) {
    int n = 1 + below(most);
    List<Game.Kind> kinds = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      kinds.add(new Game.Kind("p" + p, 1, ""));
    }
    return withUnions(new Game(kinds, formula(n, 2, negative)));
  }

  /// So many, or so many with so much.
  Game headsAndWeight(int most) {
    int n = 1 + below(most);
    long[] ones = new long[n];
    long[] weights = new long[n];
    List<Game.Kind> kinds = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      ones[p] = 1;
      weights[p] = below(50);
      kinds.add(new Game.Kind("p" + p, 1, ""));
    }
    Formula both = new Formula.Every(List.of(new Formula.AtLeast(ones, below(n + 1)), new Formula.AtLeast(weights, below(25 * n + 1))));
    Formula other = new Formula.AtLeast(ones, below(n + 2));
    return withUnions(new Game(kinds, below(3) == 0 ? both : new Formula.Some(List.of(both, other, new Formula.AtLeast(weights, 40L * n)))));
  }

  private Game withUnions(Game game) {
    List<List<Integer>> unions = new ArrayList<>();
    for (int u = below(4); u > 0; u--) {
      unions.add(new ArrayList<>());
    }
    for (int k = 0; k < game.kinds().size() && !unions.isEmpty(); k++) {
      int u = below(unions.size() + 1);
      if (u < unions.size()) {
        unions.get(u).add(k);
      }
    }
    unions.removeIf(List::isEmpty);
    return game.withUnions(unions);
  }

  Formula formula(int n, int depth, boolean negative) {
    if (depth == 0 || below(3) == 0) {
      return leaf(n, negative);
    }
    List<Formula> parts = new ArrayList<>();
    for (int k = 1 + below(3); k > 0; k--) {
      parts.add(formula(n, depth - 1, negative));
    }
    return switch (below(5)) {
      case 0 -> new Formula.Every(parts);
      case 1 -> new Formula.Some(parts);
      case 2 -> new Formula.Enough(below(parts.size() + 2), parts);
      case 3 -> new Formula.Weighed(parts.stream().map(p -> (long) below(4)).toList(), below(8), parts);
      default -> below(8) == 0 ? new Formula.Constant(below(2) == 0) : new Formula.Some(parts);
    };
  }

  private Formula leaf(int n, boolean negative) {
    long[] weights = new long[n];
    long total = 0;
    int alike = below(3);
    for (int p = 0; p < n; p++) {
      weights[p] = alike == 0 ? below(2) : below(6);
      total += weights[p];
      weights[p] *= negative && below(5) == 0 ? -1 : 1;
    }
    return new Formula.AtLeast(weights, below((int) total + 2));
  }
}
