package org.interregnum.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shapley-Shubik of a weighted game as the mean, over the chance p of an aye, of the chance to swing when everybody else
/// says aye with chance p (Owen 1972). The chance is a polynomial of degree n-1 in p: n/2 nodes of Gauss and Legendre
/// give its mean exactly, but for rounding.
///
/// At a node, one table holds the chance of each weight of all players; a player with weight w is taken out by
/// `D'(x) = (D(x) - p D'(x-w)) / (1-p)`, which is stable for p up to one half. A node above one half is the dual game's at
/// 1-p: the same table with another quota. All numbers are positive and each is rounded at most once for each player, so
/// their relative errors stay below a few n units; [#bound] adds these up over the sums that are taken.
record ShapleyIntegral(List<Double> values, double bound) {
  /// Beyond, powers of two leave the range of a double.
  static final int MOST_PLAYERS = 900;

  private static final double UNIT = 0x1p-53;
  private static final int BLOCK = 1024;
  /// Columns between two stored sums.
  private static final int STEP = 16;

  /// What one node adds, by type.
  private static final class Part {
    final double[] values;
    final double[] errors;

    Part(int types) {
      values = new double[types];
      errors = new double[types];
    }
  }

  static ShapleyIntegral of(int[] weight, int[] count, int quota, int threads) {
    int players = Arrays.stream(count).sum();
    GaussLegendre rule = GaussLegendre.of((players + 1) / 2);
    int half = (rule.nodes().size() + 1) / 2;
    Part[] parts = new Part[half];
    TruthTables.inParallel(threads, half, i -> parts[i] = new Node(weight, count, quota, rule.nodes().get(i), rule.weights().get(i)).part());
    List<Double> values = new ArrayList<>();
    double bound = 0;
    for (int t = 0; t < weight.length; t++) {
      double value = 0;
      double error = 0;
      for (Part part : parts) {
        value += part.values[t];
        error += part.errors[t];
      }
      values.add(value);
      bound = Math.max(bound, error + value * half * UNIT);
    }
    return new ShapleyIntegral(List.copyOf(values), bound);
  }

  /// One node and its mirror image.
  private static final class Node {
    private final int[] weight;
    private final int[] count;
    private final int players;
    private final double share;
    private final double ratio;
    private final int[] quotas;
    private final double[] table;
    private final double[] high;
    private final double[] low;

    Node(int[] weight, int[] count, int quota, double node, double share) {
      this.weight = weight;
      this.count = count;
      this.share = share;
      ratio = node / (1 - node);
      players = Arrays.stream(count).sum();
      int total = 0;
      for (int t = 0; t < weight.length; t++) {
        total += weight[t] * count[t];
      }
      quotas = node == 0.5 ? new int[] {quota} : new int[] {quota, total - quota + 1};
      table = new double[Arrays.stream(quotas).max().orElseThrow()];
      high = new double[table.length / STEP + 2];
      low = new double[high.length];
    }

    Part part() {
      fill();
      accumulate();
      double scale = share * Math.exp(-(players - 1) * Math.log1p(ratio));
      Part part = new Part(weight.length);
      for (int t = 0; t < weight.length; t++) {
        for (int quota : quotas) {
          swing(t, quota, scale, part);
        }
      }
      return part;
    }

    /// In units of the chance that nobody says aye: lightest players first.
    private void fill() {
      Integer[] ascending = new Integer[weight.length];
      Arrays.setAll(ascending, t -> t);
      Arrays.sort(ascending, (a, b) -> Integer.compare(weight[a], weight[b]));
      double[] moved = new double[BLOCK];
      table[0] = 1;
      long reach = 0;
      for (int t : ascending) {
        for (int c = 0; c < count[t]; c++) {
          reach += weight[t];
          place(weight[t], (int) Math.min(table.length, reach + 1), moved);
        }
      }
    }

    private void place(int w, int end, double[] moved) {
      int block = Math.min(w, BLOCK);
      for (int to = end; to > w; to -= block) {
        int from = Math.max(w, to - block);
        int length = to - from;
        System.arraycopy(table, from - w, moved, 0, length);
        add(from, length, moved);
      }
    }

    private void add(int from, int length, double[] moved) {
      for (int i = 0; i < length; i++) {
        table[from + i] = Math.fma(ratio, moved[i], table[from + i]);
      }
    }

    /// Sums of what lies below every STEP-th column, as pairs of doubles.
    private void accumulate() {
      double sum = 0;
      double rest = 0;
      for (int s = 0; s + 1 < high.length; s++) {
        high[s] = sum;
        low[s] = rest;
        double more = 0;
        for (int x = s * STEP; x < Math.min(table.length, (s + 1) * STEP); x++) {
          more += table[x];
        }
        double next = sum + more;
        double part = next - sum;
        rest += (sum - (next - part)) + (more - part);
        sum = next;
      }
      high[high.length - 1] = sum;
      low[low.length - 1] = rest;
    }

    private double tail(int column) {
      double tail = 0;
      for (int x = column / STEP * STEP; x < column; x++) {
        tail += table[x];
      }
      return tail;
    }

    /// The alternating sum of the masses of `[quota - (k+1) w, quota - k w)`, times `ratio^k`.
    private void swing(int type, int quota, double scale, Part into) {
      double power = 1;
      double sum = 0;
      double rest = 0;
      double error = 0;
      int step = quota / STEP;
      double tail = tail(quota);
      for (long x = quota; x > 0 && Math.abs(power) > 1e-300; x -= weight[type]) {
        int below = (int) Math.max(0, x - weight[type]);
        int next = below / STEP;
        double nextTail = tail(below);
        double term = power * ((high[step] - high[next]) + (low[step] - low[next]) + (tail - nextTail));
        error += Math.abs(term) * (3.0 * players + 2.0 * STEP + error(x, quota, type));
        double after = sum + term;
        double part = after - sum;
        rest += (sum - (after - part)) + (term - part);
        sum = after;
        power *= -ratio;
        step = next;
        tail = nextTail;
      }
      into.values[type] += scale * (sum + rest);
      into.errors[type] += scale * error * UNIT;
    }

    /// Roundings of the power.
    private double error(long x, int quota, int type) {
      return (double) (quota - x) / weight[type];
    }
  }
}
