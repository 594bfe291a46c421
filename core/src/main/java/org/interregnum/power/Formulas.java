package org.interregnum.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.interregnum.rule.Formula;

/// Makes formulas from formulas.
public final class Formulas {
  private Formulas() {}

  /// The formula over other players. Those who move to one place act together; whoever moves nowhere stays out.
  /// @param placeOf for each player the new place, or -1
  /// @param size how many there are then
  public static Formula moved(Formula formula, List<Integer> placeOf, int size) {
    return switch (formula) {
      case Formula.Constant c -> c;
      case Formula.AtLeast least -> {
        long[] weights = least.weights();
        long[] sums = new long[size];
        for (int p = 0; p < weights.length && p < placeOf.size(); p++) {
          if (placeOf.get(p) >= 0) {
            sums[placeOf.get(p)] += weights[p];
          }
        }
        yield new Formula.AtLeast(sums, least.threshold());
      }
      case Formula.Every every -> new Formula.Every(moved(every.parts(), placeOf, size));
      case Formula.Some some -> new Formula.Some(moved(some.parts(), placeOf, size));
      case Formula.Enough enough -> new Formula.Enough(enough.least(), moved(enough.parts(), placeOf, size));
      case Formula.Weighed weighed -> new Formula.Weighed(weighed.weights(), weighed.threshold(), moved(weighed.parts(), placeOf, size));
    };
  }

  private static List<Formula> moved(List<Formula> parts, List<Integer> placeOf, int size) {
    return parts.stream().map(p -> moved(p, placeOf, size)).toList();
  }

  /// A composite game (Shapley 1962; Felsenthal and Machover 1998, 2.3.12): each seat of the outer game is decided by a
  /// game of its own. The inner games are over the same persons, who may be in several of them.
  /// @param outer over the seats
  /// @param seats for each seat, who decides it
  /// @throws IllegalArgumentException if the outer game has more seats with a weight
  public static Formula composite(Formula outer, List<Formula> seats) {
    return switch (outer) {
      case Formula.Constant c -> c;
      case Formula.AtLeast least -> weighed(least, seats);
      case Formula.Every every -> new Formula.Every(composites(every.parts(), seats));
      case Formula.Some some -> new Formula.Some(composites(some.parts(), seats));
      case Formula.Enough enough -> new Formula.Enough(enough.least(), composites(enough.parts(), seats));
      case Formula.Weighed weighed -> new Formula.Weighed(weighed.weights(), weighed.threshold(), composites(weighed.parts(), seats));
    };
  }

  private static List<Formula> composites(List<Formula> parts, List<Formula> seats) {
    return parts.stream().map(p -> composite(p, seats)).toList();
  }

  /// A seat that hurts is one that helps when it says no.
  private static Formula weighed(Formula.AtLeast least, List<Formula> seats) {
    long[] weights = least.weights();
    long threshold = least.threshold();
    List<Long> sizes = new ArrayList<>();
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] == 0) {
        continue;
      }
      if (i >= seats.size()) {
        throw new IllegalArgumentException("nobody decides seat " + i);
      }
      sizes.add(Math.abs(weights[i]));
      parts.add(weights[i] > 0 ? seats.get(i) : seats.get(i).negated());
      threshold = weights[i] > 0 ? threshold : Math.subtractExact(threshold, weights[i]);
    }
    return new Formula.Weighed(sizes, threshold, parts);
  }

  /// The players whom some comparison sees.
  public static BitSet seen(Formula formula) {
    BitSet seen = new BitSet();
    see(formula, seen);
    return seen;
  }

  private static void see(Formula formula, BitSet seen) {
    switch (formula) {
      case Formula.Constant c -> {}
      case Formula.AtLeast least -> {
        long[] weights = least.weights();
        for (int p = 0; p < weights.length; p++) {
          if (weights[p] != 0) {
            seen.set(p);
          }
        }
      }
      case Formula.Every every -> every.parts().forEach(p -> see(p, seen));
      case Formula.Some some -> some.parts().forEach(p -> see(p, seen));
      case Formula.Enough enough -> enough.parts().forEach(p -> see(p, seen));
      case Formula.Weighed weighed -> weighed.parts().forEach(p -> see(p, seen));
    }
  }
}
