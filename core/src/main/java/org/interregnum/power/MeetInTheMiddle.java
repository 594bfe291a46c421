package org.interregnum.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Swings of a game that asks only how many agree and how much one weight of theirs comes to: for each size, a
/// coalition wins from some weight on.
///
/// The players are cut into two halves (Horowitz and Sahni, Journal of the ACM 21 (1974) 277-292). The subsets of each are sorted
/// by weight, size by size; two pointers then count for each subset of one half the subsets of the other that make it win.
/// In a monotone game the swings follow from the winning coalitions with a player and without, by size.
/// O(n 2^(n/2)) pairs of pointers.
final class MeetInTheMiddle {
  static final int MOST_PLAYERS = 44;

  private final Collapsed game;
  private final int[] order;
  private final int n;
  private final int half;
  /// By size: the least weight that wins; `Long.MAX_VALUE` if none does.
  private final long[] least;
  private final long[] weights;

  private MeetInTheMiddle(Collapsed game) {
    this.game = game;
    order = alternating(TruthTables.order(game));
    n = order.length;
    half = n / 2;
    int heads = heads(game);
    int weight = game.sums().size() == 1 ? 0 : 1 - heads;
    weights = Arrays.stream(order).mapToLong(t -> game.sums().get(weight)[t]).toArray();
    least = new long[n + 1];
    for (int size = 0; size <= n; size++) {
      least[size] = least(size, heads, weight);
    }
  }

  /// Halves alike: every other player.
  private static int[] alternating(int[] types) {
    int[] order = new int[types.length];
    int next = 0;
    for (int from = 0; from < 2; from++) {
      for (int i = from; i < types.length; i += 2) {
        order[next++] = types[i];
      }
    }
    return order;
  }

  /// The sum in which everybody is one, or -1.
  private static int heads(Collapsed game) {
    for (int s = 0; s < game.sums().size(); s++) {
      if (Arrays.stream(game.sums().get(s)).allMatch(w -> w == 1)) {
        return s;
      }
    }
    return -1;
  }

  /// Whether the game is of this kind.
  static boolean fits(Collapsed game) {
    int sums = game.sums().size();
    return game.monotone() && game.players() >= 2 && game.players() <= MOST_PLAYERS && (sums == 1 || (sums == 2 && heads(game) >= 0));
  }

  private long least(int size, int heads, int weight) {
    long[] sums = new long[game.sums().size()];
    if (heads == weight) {
      sums[heads] = size;
      return game.wins(sums) ? 0 : Long.MAX_VALUE;
    }
    if (heads >= 0) {
      sums[heads] = size;
    }
    long[] candidates = IntStream.range(0, game.leafSum().size()).filter(l -> game.leafSum().get(l) == weight).mapToLong(l -> game.leafLeast().get(l)).sorted().toArray();
    for (int c = -1; c < candidates.length; c++) {
      sums[weight] = c < 0 ? 0 : candidates[c];
      if (game.wins(sums)) {
        return sums[weight];
      }
    }
    return Long.MAX_VALUE;
  }

  static Counts count(Collapsed game, int threads) {
    return new MeetInTheMiddle(game).counts(threads);
  }

  /// Subsets of some players by size, sorted by weight.
  private static final class Subsets {
    private long[][] weights = {{0}};
    private int[][] masks = {{0}};

    Subsets(long[] of) {
      for (int p = 0; p < of.length; p++) {
        add(of[p], 1 << p);
      }
    }

    private void add(long weight, int bit) {
      long[][] wider = new long[weights.length + 1][];
      int[][] members = new int[weights.length + 1][];
      for (int s = 0; s <= weights.length; s++) {
        long[] same = s < weights.length ? weights[s] : new long[0];
        long[] more = s > 0 ? weights[s - 1] : new long[0];
        wider[s] = new long[same.length + more.length];
        members[s] = new int[wider[s].length];
        int a = 0;
        int b = 0;
        for (int i = 0; i < wider[s].length; i++) {
          if (b == more.length || (a < same.length && same[a] <= more[b] + weight)) {
            wider[s][i] = same[a];
            members[s][i] = masks[s][a++];
          } else {
            wider[s][i] = more[b] + weight;
            members[s][i] = masks[s - 1][b++] | bit;
          }
        }
      }
      weights = wider;
      masks = members;
    }
  }

  private Counts counts(int threads) {
    Subsets[] sides = new Subsets[2];
    TruthTables.inParallel(threads, 2, side -> sides[side] = new Subsets(side == 0 ? Arrays.copyOf(weights, half) : Arrays.copyOfRange(weights, half, n)));
    long[][][] with = new long[2][][];
    long[][] won = new long[2][];
    TruthTables.inParallel(threads, 2, side -> {
      with[side] = new long[side == 0 ? half : n - half][n + 1];
      won[side] = new long[n + 1];
      winning(sides[side], sides[1 - side], with[side], won[side]);
    });
    BigInteger[][] swings = new BigInteger[game.types()][n];
    for (int p = 0; p < n; p++) {
      long[] mine = p < half ? with[0][p] : with[1][p - half];
      for (int s = 0; s < n; s++) {
        swings[order[p]][s] = Counts.big(mine[s + 1] - (won[0][s] - mine[s]));
      }
    }
    return new Counts(Counts.big(Arrays.stream(won[0]).sum()), swings, Counts.zeros(game.types()));
  }

  /// Winning coalitions by size, and those with each player of one side.
  private void winning(Subsets mine, Subsets others, long[][] with, long[] won) {
    for (int a = 0; a < mine.weights.length; a++) {
      for (int b = 0; b < others.weights.length; b++) {
        long threshold = least[a + b];
        if (threshold == Long.MAX_VALUE) {
          continue;
        }
        long[] light = mine.weights[a];
        long[] heavy = others.weights[b];
        int from = heavy.length;
        for (int x = 0; x < light.length; x++) {
          while (from > 0 && heavy[from - 1] + light[x] >= threshold) {
            from--;
          }
          long found = (long) heavy.length - from;
          won[a + b] += found;
          for (int left = found == 0 ? 0 : mine.masks[a][x]; left != 0; left &= left - 1) {
            with[Integer.numberOfTrailingZeros(left)][a + b] += found;
          }
        }
      }
    }
  }
}
