package org.interregnum.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Fraction;

/// The inverse problem: weights and a quota whose power is as near as possible to what is wanted (Leech, Annals of
/// Operations Research 109 (2002); de Keijzer, Klos and Zhang 2010). A bounded search without chance: weights are corrected
/// by the ratio of wanted to reached power, then moved by single steps while that helps. It need not find the best.
public final class Inverse {
  private static final int ROUNDS = 60;
  private static final int TRIES = 6000;

  private final double[] wanted;
  private final Index index;
  private final int total;
  private final Fraction share;
  private final Map<List<Integer>, double[]> known = new HashMap<>();

  private Inverse(double[] wanted, Index index, int total, Fraction share) {
    this.wanted = wanted;
    this.index = index;
    this.total = total;
    this.share = share;
  }

  /// What was found.
  /// @param weights as whole numbers that come to about the total asked for
  /// @param reached the power they give
  /// @param distance the sum over players of how far wanted and reached are apart
  /// @param tries games that were computed
  public record Found(List<Integer> weights, long quota, List<Double> reached, double distance, int tries) {}

  /// @param wanted powers, not negative; they are scaled to come to one
  /// @param index [Index#SHAPLEY_SHUBIK] or [Index#BANZHAF_NORMALIZED]
  /// @param total what the weights come to, at least one for each player
  /// @param share the quota is more than this part of the weights
  /// @throws IllegalArgumentException if nothing is wanted, or more than 20 players
  public static Found of(List<Double> wanted, Index index, int total, Fraction share) {
    double sum = wanted.stream().mapToDouble(d -> d).sum();
    if (wanted.isEmpty() || wanted.size() > 20 || !(sum > 0) || wanted.stream().anyMatch(d -> d < 0) || total < wanted.size()) {
      throw new IllegalArgumentException("wanted " + wanted + ", total " + total);
    }
    return new Inverse(wanted.stream().mapToDouble(d -> d / sum).toArray(), index, total, share).search();
  }

  private Found search() {
    double[] weights = wanted.clone();
    int[] best = whole(weights);
    double least = distance(best);
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      double[] reached = power(whole(weights));
      for (int i = 0; i < weights.length; i++) {
        double ratio = (wanted[i] + 1e-3) / (reached[i] + 1e-3);
        weights[i] *= Math.sqrt(ratio);
      }
      int[] next = whole(weights);
      double distance = distance(next);
      if (distance < least) {
        least = distance;
        best = next;
      }
    }
    best = climb(best);
    double[] reached = power(best);
    return new Found(Arrays.stream(best).boxed().toList(), quota(best), Arrays.stream(reached).boxed().toList(), distance(best), known.size());
  }

  /// Moves one or two units of weight, or gives or takes one, while the distance falls.
  private int[] climb(int[] start) {
    int[] best = start;
    double least = distance(best);
    boolean better = true;
    while (better && least > 0 && known.size() < TRIES) {
      better = false;
      for (int[] next : neighbours(best)) {
        double distance = distance(next);
        if (distance < least - 1e-12) {
          least = distance;
          best = next;
          better = true;
          break;
        }
      }
    }
    return best;
  }

  private static List<int[]> neighbours(int[] weights) {
    List<int[]> all = new ArrayList<>();
    for (int step : new int[] {1, 2, 5}) {
      for (int i = 0; i < weights.length; i++) {
        for (int j = -1; j < weights.length; j++) {
          for (int sign : j < 0 ? new int[] {1, -1} : new int[] {1}) {
            int[] next = weights.clone();
            next[i] += sign * step;
            if (j >= 0 && j != i) {
              next[j] -= step;
            }
            if (j != i && Arrays.stream(next).allMatch(w -> w >= 0)) {
              all.add(next);
            }
          }
        }
      }
    }
    return all;
  }

  /// In whole numbers that come to the total, the largest remainders rounded up.
  private int[] whole(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    int[] whole = new int[weights.length];
    Integer[] order = new Integer[weights.length];
    double[] rest = new double[weights.length];
    int left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = weights[i] / sum * total;
      whole[i] = (int) exact;
      rest[i] = exact - whole[i];
      left -= whole[i];
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Double.compare(rest[b], rest[a]));
    for (int i = 0; i < left; i++) {
      whole[order[i % order.length]]++;
    }
    return whole;
  }

  private long quota(int[] weights) {
    long all = Arrays.stream(weights).sum();
    BigDecimal part = new BigDecimal(share.numerator()).multiply(BigDecimal.valueOf(all));
    return part.divide(new BigDecimal(share.denominator()), 0, RoundingMode.FLOOR).longValueExact() + 1;
  }

  private double[] power(int[] weights) {
    return known.computeIfAbsent(Arrays.stream(weights).boxed().toList(), key -> {
      long[] longs = Arrays.stream(weights).asLongStream().toArray();
      PowerResult result = PowerIndices.of(Game.weighted(quota(weights), longs), EnumSet.of(index), PowerOptions.DEFAULT.withThreads(1));
      return result.kinds().stream().mapToDouble(k -> k.value(index).map(PowerResult.Value::nearest).orElse(0.0)).toArray();
    });
  }

  private double distance(int[] weights) {
    double[] reached = power(weights);
    double distance = 0;
    for (int i = 0; i < wanted.length; i++) {
      distance += Math.abs(wanted[i] - reached[i]);
    }
    return distance;
  }
}
