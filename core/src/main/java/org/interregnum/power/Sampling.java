package org.interregnum.power;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Estimates for games that no exact method fits. A coalition is drawn with a fair coin for each player (Banzhaf,
/// Rae, Coleman's power to act), another with one chance of an aye, itself drawn evenly, for all (Shapley-Shubik; Owen
/// 1972). The draws come in batches with seeds of their own, so that threads change nothing. Bounds: Wilson's
/// interval, Journal of the American Statistical Association 22 (1927) 209-212.
final class Sampling {
  private static final int BATCH = 4096;
  /// Work after which fewer are drawn than asked for.
  private static final long MOST_STEPS = 1_000_000_000;
  /// Two-sided, 95 %.
  private static final double Z = 1.959963984540054;

  private final Collapsed game;
  private final int[] order;

  private Sampling(Collapsed game) {
    this.game = game;
    order = TruthTables.order(game);
  }

  /// Drawn coalitions, those that won, and by type the swings, by fair coins and by one chance for all.
  private static final class Tally {
    long drawn;
    long won;
    final long[] fair;
    final long[] spoilt;
    final long[] common;

    Tally(int types) {
      fair = new long[types];
      spoilt = new long[types];
      common = new long[types];
    }
  }

  static PowerResult of(Game game, Collapsed collapsed, Set<Index> wanted, PowerOptions options) {
    Sampling sampling = new Sampling(collapsed);
    long steps = (long) collapsed.types() * (collapsed.sums().size() + collapsed.leafSum().size()) + collapsed.players();
    int samples = (int) Math.min(options.samples(), Math.max(BATCH, MOST_STEPS / Math.max(1, steps)));
    int batches = (samples + BATCH - 1) / BATCH;
    Tally[] tallies = new Tally[batches];
    SplittableRandom seeds = new SplittableRandom(options.seed());
    long[] seed = seeds.longs(batches).toArray();
    TruthTables.inParallel(options.threads(), batches, b -> tallies[b] = sampling.batch(new SplittableRandom(seed[b]), Math.min(BATCH, samples - b * BATCH)));
    Tally all = new Tally(collapsed.types());
    for (Tally each : tallies) {
      all.drawn += each.drawn;
      all.won += each.won;
      for (int t = 0; t < collapsed.types(); t++) {
        all.fair[t] += each.fair[t];
        all.spoilt[t] += each.spoilt[t];
        all.common[t] += each.common[t];
      }
    }
    return sampling.result(game, wanted, all);
  }

  private Tally batch(SplittableRandom random, int size) {
    Tally tally = new Tally(game.types());
    int[] in = new int[game.types()];
    for (int i = 0; i < size; i++) {
      tally.drawn++;
      tally.won += draw(random, 0.5, in, tally.fair, tally.spoilt);
      draw(random, random.nextDouble(), in, tally.common, null);
    }
    return tally;
  }

  /// One coalition; whether it wins. Of each type, the first player's swing is asked: in the coalition or not.
  private int draw(SplittableRandom random, double chance, int[] in, long[] swings, long @org.jspecify.annotations.Nullable [] spoilt) {
    long[] sums = new long[game.sums().size()];
    int last = -1;
    for (int type : order) {
      boolean aye = random.nextDouble() < chance;
      if (type != last) {
        in[type] = aye ? 1 : 0;
        last = type;
      }
      for (int s = 0; s < sums.length && aye; s++) {
        sums[s] += game.sums().get(s)[type];
      }
    }
    int[] leaves = new int[game.leafSum().size()];
    boolean wins = game.wins(sums, leaves);
    for (int t = 0; t < in.length; t++) {
      int step = in[t] == 1 ? -1 : 1;
      for (int s = 0; s < sums.length; s++) {
        sums[s] += step * game.sums().get(s)[t];
      }
      boolean other = game.wins(sums, leaves);
      for (int s = 0; s < sums.length; s++) {
        sums[s] -= step * game.sums().get(s)[t];
      }
      if (wins != other) {
        boolean helps = wins == (in[t] == 1);
        swings[t] += helps ? 1 : 0;
        if (spoilt != null && !helps) {
          spoilt[t]++;
        }
      }
    }
    return wins ? 1 : 0;
  }

  private PowerResult result(Game game, Set<Index> wanted, Tally tally) {
    Set<Index> missing = EnumSet.noneOf(Index.class);
    List<PowerResult.OfKind> kinds = new ArrayList<>();
    for (int k = 0; k < game.kinds().size(); k++) {
      Game.Kind kind = game.kinds().get(k);
      int type = this.game.typeOf().get(game.first(k));
      Map<Index, PowerResult.Value> values = new EnumMap<>(Index.class);
      for (Index index : wanted) {
        Optional<PowerResult.Value> value = switch (index) {
          case SHAPLEY_SHUBIK -> Optional.of(estimate(type < 0 ? 0 : tally.common[type], tally.drawn, 1, 0));
          case BANZHAF -> Optional.of(estimate(type < 0 ? 0 : tally.fair[type], tally.drawn, 1, 0));
          case RAE -> this.game.monotone() ? Optional.of(estimate(type < 0 ? 0 : tally.fair[type], tally.drawn, 0.5, 0.5)) : Optional.empty();
          default -> Optional.empty();
        };
        value.ifPresentOrElse(v -> values.put(index, v), () -> missing.add(index));
      }
      boolean dummy = type < 0;
      boolean swung = type >= 0 && tally.fair[type] + tally.common[type] + tally.spoilt[type] > 0;
      kinds.add(new PowerResult.OfKind(kind.id(), kind.count(), kind.weight(), values, Optional.empty(),
          dummy ? PowerResult.Truth.FALSE : PowerResult.Truth.UNKNOWN,
          dummy ? PowerResult.Truth.TRUE : swung ? PowerResult.Truth.FALSE : PowerResult.Truth.UNKNOWN,
          dummy ? PowerResult.Truth.FALSE : PowerResult.Truth.UNKNOWN));
    }
    return new PowerResult(game.players(), kinds, Optional.empty(), estimate(tally.won, tally.drawn, 1, 0), Algorithm.SAMPLING, 0, this.game.monotone(), missing, Optional.empty());
  }

  private static PowerResult.Value estimate(long found, long drawn, double scale, double plus) {
    double p = (double) found / drawn;
    double z = Z * Z / drawn;
    double middle = (p + z / 2) / (1 + z);
    double half = Z / (1 + z) * Math.sqrt(p * (1 - p) / drawn + z / (4 * drawn));
    return new PowerResult.Value.Estimate(plus + scale * p, plus + scale * Math.max(0, middle - half), plus + scale * Math.min(1, middle + half), drawn);
  }
}
