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
  /// Two-sided, 97.5 %.
  private static final double Z_BOTH = 2.241402727604947;

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
          case COLEMAN_PREVENT -> Optional.of(ratio(type < 0 ? 0 : tally.fair[type], tally.won, tally.drawn));
          case COLEMAN_INITIATE -> Optional.of(ratio(type < 0 ? 0 : tally.fair[type], tally.drawn - tally.won, tally.drawn));
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
    double[] bounds = wilson(found, drawn, Z);
    return new PowerResult.Value.Estimate(plus + scale * found / drawn, plus + scale * bounds[0], plus + scale * bounds[1], drawn);
  }

  /// Swings are half as many as behaviours of the others in which a player decides, over coalitions of some sort. With
  /// 97.5 % for each of the two, both hold with 95 % (Bonferroni).
  private static PowerResult.Value ratio(long swings, long coalitions, long drawn) {
    double[] above = wilson(swings, drawn, Z_BOTH);
    double[] below = wilson(coalitions, drawn, Z_BOTH);
    double value = coalitions == 0 ? 0 : Math.min(1, 0.5 * swings / coalitions);
    return new PowerResult.Value.Estimate(value, Math.min(1, 0.5 * above[0] / below[1]), below[0] == 0 ? 1 : Math.min(1, 0.5 * above[1] / below[0]), drawn);
  }

  private static double[] wilson(long found, long drawn, double z) {
    double p = (double) found / drawn;
    double wide = z * z / drawn;
    double middle = (p + wide / 2) / (1 + wide);
    double half = z / (1 + wide) * Math.sqrt(p * (1 - p) / drawn + wide / (4 * drawn));
    return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
  }
}
