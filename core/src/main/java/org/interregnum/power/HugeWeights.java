package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighted games with a long scale and many players, as the Board of Governors of the International Monetary Fund:
/// exact swings and counts from one table by weight, Shapley-Shubik from [ShapleyIntegral].
///
/// The table is filled with the lightest players first, so that it stays short, and small in bits, for most of them. The
/// minimal winning coalitions are counted with the heaviest first; then only the columns matter that the players left can
/// still lift to the quota.
final class HugeWeights {
  private static final long MOST_COLUMNS = 20_000_000;
  private static final long MOST_LONGS = 40_000_000;

  private final Collapsed game;
  private final int[] weight;
  private final int[] count;
  private final int players;
  private final int total;
  private final int quota;
  private final Integer[] descending;

  private HugeWeights(Collapsed game) {
    this.game = game;
    weight = Arrays.stream(game.sums().getFirst()).mapToInt(Math::toIntExact).toArray();
    count = game.count().stream().mapToInt(c -> c).toArray();
    players = game.players();
    total = Math.toIntExact(total(game));
    quota = Math.toIntExact(game.leafLeast().getFirst());
    descending = new Integer[weight.length];
    Arrays.setAll(descending, t -> t);
    Arrays.sort(descending, (a, b) -> Integer.compare(weight[b], weight[a]));
  }

  private static long total(Collapsed game) {
    long total = 0;
    for (int t = 0; t < game.types(); t++) {
      total = Math.addExact(total, Math.multiplyExact(game.sums().getFirst()[t], game.count().get(t).longValue()));
    }
    return total;
  }

  /// Whether its tables fit.
  static boolean fits(Collapsed game) {
    return game.weighted() && total(game) <= MOST_COLUMNS && total(game) / 2 * (game.players() / Long.SIZE + 1) <= MOST_LONGS && game.players() <= ShapleyIntegral.MOST_PLAYERS;
  }

  /// The counts, and Shapley-Shubik by type.
  record Result(Counts counts, List<Map<Index, PowerResult.Value>> values, double bound) {}

  static Result of(Collapsed game, Set<Index> wanted, int threads) {
    HugeWeights huge = new HugeWeights(game);
    Counts counts = huge.counts(wanted.stream().anyMatch(Index::ofMinimal), threads);
    List<Map<Index, PowerResult.Value>> values = new ArrayList<>();
    for (int t = 0; t < game.types(); t++) {
      values.add(new EnumMap<>(Index.class));
    }
    double bound = 0;
    if (wanted.contains(Index.SHAPLEY_SHUBIK)) {
      ShapleyIntegral integral = ShapleyIntegral.of(huge.weight, huge.count, huge.quota, threads);
      bound = integral.bound();
      for (int t = 0; t < game.types(); t++) {
        values.get(t).put(Index.SHAPLEY_SHUBIK, new PowerResult.Value.Near(integral.values().get(t), bound));
      }
    }
    return new Result(counts, values, bound);
  }

  private Counts counts(boolean minimal, int threads) {
    int dual = total - quota + 1;
    Counts[] swings = new Counts[1];
    BigInteger[] least = new BigInteger[2];
    TruthTables.inParallel(threads, minimal ? 3 : 1, piece -> {
      switch (piece) {
        case 0 -> swings[0] = swings(Math.min(quota, dual));
        case 1 -> least[0] = minimal(quota);
        default -> least[1] = minimal(dual);
      }
    });
    BigInteger won = dual < quota ? BigInteger.TWO.pow(players).subtract(swings[0].winning) : swings[0].winning;
    Counts counts = new Counts(won, swings[0].swings, swings[0].spoils);
    if (minimal) {
      counts.minimalWinning = least[0];
      counts.maximalLosing = least[1];
    }
    return counts;
  }

  private Counts swings(int least) {
    PlanarTable table = new PlanarTable(players, least);
    long reach = 0;
    for (int d = descending.length - 1; d >= 0; d--) {
      int t = descending[d];
      for (int c = 0; c < count[t]; c++) {
        reach += weight[t];
        table.place(weight[t], 0, (int) Math.min(least, reach + 1));
      }
    }
    table.accumulate();
    long[] losing = new long[table.limbs()];
    table.add(losing, least - 1, false);
    BigInteger[][] swings = new BigInteger[game.types()][1];
    for (int t = 0; t < game.types(); t++) {
      long[] sum = losing.clone();
      boolean minus = true;
      for (long x = (long) least - weight[t]; x > 0; x -= weight[t]) {
        table.add(sum, (int) x - 1, minus);
        table.add(sum, (int) x - 1, minus);
        minus = !minus;
      }
      swings[t][0] = PlanarTable.number(sum);
    }
    return new Counts(BigInteger.TWO.pow(players).subtract(PlanarTable.number(losing)), swings, Counts.zeros(game.types()));
  }

  private BigInteger minimal(int least) {
    PlanarTable table = new PlanarTable(players, least);
    long[] found = new long[table.limbs()];
    long reach = 0;
    long left = total;
    for (int t : descending) {
      for (int c = 0; c < count[t]; c++) {
        int end = (int) Math.min(least, reach + 1);
        PlanarTable.add(found, table.sum(Math.min(end, Math.max(0, least - weight[t])), end));
        reach += weight[t];
        left -= weight[t];
        table.place(weight[t], (int) Math.max(0, least - left), (int) Math.min(least, reach + 1));
      }
    }
    return PlanarTable.number(found);
  }
}
