package org.interregnum.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Counts coalitions of a weighted game: a table of how many have a size and a weight below the quota.
///
/// The swings of every player come from ONE table F: without player i it is `F'(s, x) = F(s, x) - F'(s-1, x-w)`,
/// hence `F'(s, x) = sum over k of (-1)^k F(s-k, x-kw)`; the same holds for its sums over x. Where the quota is above one
/// half, the dual game (what blocks) has the smaller table and the same swings.
///
/// The smallest member of a minimal winning coalition is the one by whom it is minimal: with the players in descending
/// order, the others come before it and weigh less than the quota, but not by more than it weighs. Johnston's index asks
/// how many swing: in a coalition that has `x` to spare these are its members heavier than `x`, so the range of `x`
/// between two weights is one table, by weight and by the number of members above.
final class WeightedTable {
  private static final long MOST_TOTAL = 40_000_000;
  private static final long MOST_CELLS = 40_000_000;

  private final int[] count;
  private final int[] weight;
  private final int types;
  private final int players;
  private final int quota;
  private final int total;
  /// Types, heaviest first.
  private final Integer[] descending;

  private WeightedTable(int[] count, int[] weight, int quota, int total) {
    this.count = count;
    this.weight = weight;
    this.types = count.length;
    this.players = Arrays.stream(count).sum();
    this.quota = quota;
    this.total = total;
    this.descending = new Integer[types];
    Arrays.setAll(descending, t -> t);
    Arrays.sort(descending, (a, b) -> Integer.compare(weight[b], weight[a]));
  }

  /// About how many steps it takes; `Long.MAX_VALUE` if the weights do not fit a table.
  static long cost(Collapsed game, Set<Index> wanted) {
    long total = total(game);
    long players = game.players();
    long quota = game.leafLeast().getFirst();
    if (total > MOST_TOTAL || total * players * (players / Long.SIZE + 1) > MOST_CELLS) {
      return Long.MAX_VALUE;
    }
    long once = players * players * (players / Long.SIZE + 1);
    long cost = Math.min(quota, total - quota + 1) * once;
    if (wanted.stream().anyMatch(Index::ofMinimal)) {
      cost += quota * once * 2;
    }
    if (wanted.contains(Index.JOHNSTON)) {
      cost += total * once * game.types();
    }
    return cost;
  }

  /// The wanted indices that it can count in so many steps: all, or all but the dearest; empty if not even the swings.
  static Set<Index> affordable(Collapsed game, Set<Index> wanted, long steps) {
    Set<Index> left = EnumSet.noneOf(Index.class);
    left.addAll(wanted);
    if (cost(game, left) > steps) {
      left.remove(Index.JOHNSTON);
    }
    if (cost(game, left) > steps) {
      left.removeIf(Index::ofMinimal);
    }
    return cost(game, left) > steps ? EnumSet.noneOf(Index.class) : left;
  }

  private static long total(Collapsed game) {
    long total = 0;
    for (int t = 0; t < game.types(); t++) {
      total += game.sums().getFirst()[t] * game.count().get(t);
    }
    return total;
  }

  static Counts count(Collapsed game, Set<Index> wanted) {
    int[] weights = Arrays.stream(game.sums().getFirst()).mapToInt(Math::toIntExact).toArray();
    int[] count = game.count().stream().mapToInt(c -> c).toArray();
    int total = Math.toIntExact(total(game));
    int quota = Math.toIntExact(game.leafLeast().getFirst());
    WeightedTable itself = new WeightedTable(count, weights, quota, total);
    WeightedTable dual = new WeightedTable(count, weights, total - quota + 1, total);
    boolean turned = dual.quota < quota;
    Counts swings = (turned ? dual : itself).swings();
    BigInteger all = BigInteger.TWO.pow(itself.players);
    Counts counts = turned ? new Counts(all.subtract(swings.winning), reversed(swings.swings), swings.spoils) : swings;
    if (wanted.stream().anyMatch(Index::ofMinimal)) {
      counts.minimal = itself.minimal();
      counts.minimalWinning = itself.minimalWinning();
      counts.maximalLosing = dual.minimalWinning();
    }
    if (wanted.contains(Index.JOHNSTON)) {
      counts.critical = itself.critical();
    }
    return counts;
  }

  private static BigInteger[][] reversed(BigInteger[][] rows) {
    for (BigInteger[] row : rows) {
      for (int a = 0, b = row.length - 1; a < b; a++, b--) {
        BigInteger swap = row[a];
        row[a] = row[b];
        row[b] = swap;
      }
    }
    return rows;
  }

  private Counts swings() {
    LimbTable table = new LimbTable(players, players + 1, quota);
    table.set(0, 0, 1);
    int placed = 0;
    long reach = 0;
    for (int d = types - 1; d >= 0; d--) {
      for (int c = 0; c < count[descending[d]]; c++) {
        placed = place(table, placed, weight[descending[d]], reach += weight[descending[d]], 1);
      }
    }
    LimbTable below = table.below();
    long[] losing = new long[below.limbs];
    for (int s = 0; s <= players; s++) {
      below.accumulate(losing, s, quota, false);
    }
    BigInteger[][] swings = new BigInteger[types][players];
    for (int t = 0; t < types; t++) {
      for (int s = 0; s < players; s++) {
        swings[t][s] = LimbTable.number(without(below, weight[t], s, quota - weight[t], quota));
      }
    }
    return new Counts(BigInteger.TWO.pow(players).subtract(LimbTable.number(losing)), swings, Counts.zeros(types));
  }

  /// Adds one player to the table; `step` 1 counts them in the size.
  private static int place(LimbTable table, int placed, int weight, long reach, int step) {
    int end = (int) Math.min(table.columns, reach + 1);
    for (int s = placed; s >= 0; s--) {
      table.addShifted(s + step, s, weight, end);
    }
    return placed + step;
  }

  /// Coalitions of that size, without a player of that weight who is in the table, that weigh from `from` to below `to`.
  private static long[] without(LimbTable below, int weight, int size, int from, int to) {
    long[] sum = new long[below.limbs];
    boolean minus = false;
    int low = from;
    int high = to;
    for (int s = size; s >= 0 && high > 0; s--) {
      below.accumulate(sum, s, Math.min(high, below.columns - 1), minus);
      if (low > 0) {
        below.accumulate(sum, s, Math.min(low, below.columns - 1), !minus);
      }
      minus = !minus;
      low -= weight;
      high -= weight;
    }
    return sum;
  }

  private BigInteger minimalWinning() {
    LimbTable table = new LimbTable(players, 1, quota);
    table.set(0, 0, 1);
    long[] found = new long[table.limbs];
    long reach = 0;
    for (int t : descending) {
      for (int c = 0; c < count[t]; c++) {
        for (int x = Math.max(0, quota - weight[t]); x < quota; x++) {
          table.accumulate(found, 0, x, false);
        }
        reach += weight[t];
        table.addShifted(0, 0, weight[t], (int) Math.min(quota, reach + 1));
      }
    }
    return LimbTable.number(found);
  }

  private BigInteger[][] minimal() {
    BigInteger[][] minimal = Counts.zeros(types, players + 1);
    int[] before = new int[types];
    LimbTable table = new LimbTable(players, players + 1, quota);
    table.set(0, 0, 1);
    int placed = 0;
    long reach = 0;
    for (int last : descending) {
      int w = weight[last];
      for (int c = 0; c < count[last]; c++) {
        LimbTable below = table.below();
        for (int s = 0; s <= placed; s++) {
          BigInteger mine = LimbTable.number(between(below, s, quota - w, quota));
          minimal[last][s + 1] = minimal[last][s + 1].add(mine);
        }
        for (int t = 0; t < types; t++) {
          for (int s = 1; s <= placed && before[t] > 0; s++) {
            long[] others = without(below, weight[t], s - 1, quota - w - weight[t], quota - weight[t]);
            minimal[t][s + 1] = minimal[t][s + 1].add(LimbTable.number(others).multiply(Counts.big(before[t])));
          }
        }
        before[last]++;
        placed = place(table, placed, w, reach += w, 1);
      }
    }
    for (int t = 0; t < types; t++) {
      for (int s = 0; s <= players; s++) {
        minimal[t][s] = minimal[t][s].divide(Counts.big(count[t]));
      }
    }
    return minimal;
  }

  private static long[] between(LimbTable below, int size, int from, int to) {
    long[] sum = new long[below.limbs];
    below.accumulate(sum, size, to, false);
    if (from > 0) {
      below.accumulate(sum, size, from, true);
    }
    return sum;
  }

  private BigInteger[][] critical() {
    BigInteger[][] critical = Counts.zeros(types, players + 1);
    int from = 0;
    while (from < types) {
      int heavy = from;
      while (heavy < types && weight[descending[heavy]] == weight[descending[from]]) {
        heavy++;
      }
      int lighter = heavy < types ? weight[descending[heavy]] : 0;
      level(critical, heavy, quota + lighter, quota + weight[descending[from]]);
      from = heavy;
    }
    return critical;
  }

  /// Winning coalitions that weigh from `low` to below `high`: exactly the members of the first `heavy` types swing.
  private void level(BigInteger[][] critical, int heavy, int low, int high) {
    int members = 0;
    for (int d = 0; d < heavy; d++) {
      members += count[descending[d]];
    }
    int end = Math.min(high, total + 1);
    if (low >= end) {
      return;
    }
    LimbTable table = new LimbTable(players, members + 1, end);
    table.set(0, 0, 1);
    long reach = 0;
    int placed = 0;
    for (int d = types - 1; d >= 0; d--) {
      for (int c = 0; c < count[descending[d]]; c++) {
        reach += weight[descending[d]];
        placed = place(table, placed, weight[descending[d]], reach, d < heavy ? 1 : 0);
      }
    }
    LimbTable below = table.below();
    for (int d = 0; d < heavy; d++) {
      int t = descending[d];
      for (int k = 1; k <= members; k++) {
        BigInteger mine = LimbTable.number(without(below, weight[t], k - 1, low - weight[t], end - weight[t]));
        critical[t][k] = critical[t][k].add(mine);
      }
    }
  }
}
