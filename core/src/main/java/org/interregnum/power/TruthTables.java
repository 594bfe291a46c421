package org.interregnum.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// All coalitions of a game, 64 in a word: player p < 6 is a bit of the place in the word, player p >= 6 a bit of the
/// word's place. The work is cut into pieces of fixed size, whose whole-number results are added in order.
final class TruthTables {
  /// Players within a word.
  static final int LOW = 6;
  /// Most players: 2^24 words of 8 bytes are 128 MB.
  static final int MOST_PLAYERS = 30;
  /// Where a player < 6 is in.
  static final long[] IN = {0xAAAAAAAAAAAAAAAAL, 0xCCCCCCCCCCCCCCCCL, 0xF0F0F0F0F0F0F0F0L, 0xFF00FF00FF00FF00L, 0xFFFF0000FFFF0000L, 0xFFFFFFFF00000000L};
  /// Places with so many bits.
  static final long[] OF_SIZE = sizes();

  private static final int CHUNK = 10;

  private TruthTables() {}

  private static long[] sizes() {
    long[] sizes = new long[LOW + 1];
    for (int place = 0; place < Long.SIZE; place++) {
      sizes[Integer.bitCount(place)] |= 1L << place;
    }
    return sizes;
  }

  /// The types of the players in the order of the bits: the types with least difference within the words.
  static int[] order(Collapsed game) {
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < game.types(); t++) {
      for (int c = 0; c < game.count().get(t); c++) {
        order.add(t);
      }
    }
    return order.stream().mapToInt(t -> t).toArray();
  }

  /// The table: bit S is set if coalition S wins. At least six players.
  static long[] table(Collapsed game, int[] order, int threads) {
    int high = order.length - LOW;
    long[] table = new long[1 << high];
    int bits = Math.min(CHUNK, high);
    int chunks = 1 << (high - bits);
    int leaves = game.leafSum().size();
    LeafWords[] words = new LeafWords[leaves];
    for (int l = 0; l < leaves; l++) {
      long[] weights = game.sums().get(game.leafSum().get(l));
      words[l] = new LeafWords(Arrays.stream(order).mapToLong(t -> weights[t]).toArray(), game.leafLeast().get(l), bits);
    }
    GateWords gate = GateWords.of(game.gate());
    inParallel(threads, chunks, chunk -> {
      long[][] buffers = new long[leaves][1 << bits];
      for (int l = 0; l < leaves; l++) {
        words[l].fill(buffers[l], chunk);
      }
      System.arraycopy(gate.of(buffers, 1 << bits), 0, table, chunk << bits, 1 << bits);
    });
    return table;
  }

  /// Runs numbered pieces of work on at most so many threads; their order must not matter.
  static void inParallel(int threads, int pieces, java.util.function.IntConsumer work) {
    if (threads == 1 || pieces == 1) {
      for (int p = 0; p < pieces; p++) {
        work.accept(p);
      }
      return;
    }
    try (java.util.concurrent.ForkJoinPool pool = new java.util.concurrent.ForkJoinPool(threads)) {
      pool.submit(() -> IntStream.range(0, pieces).parallel().forEach(work)).join();
    }
  }

  /// Words of one comparison.
  private static final class LeafWords {
    private final long least;
    /// Sums of the players within a word, ascending, and the places at least as heavy as each.
    private final long[] low = new long[Long.SIZE];
    private final long[] heavier = new long[Long.SIZE + 1];
    /// Sums of the players within a chunk, and above.
    private final long[] middle;
    private final long[] above;
    /// Where the sums of a word are few: the places by what is missing.
    private final long[] direct;

    LeafWords(long[] weights, long least, int bits) {
      this.least = least;
      long[] sums = sums(Arrays.copyOf(weights, LOW));
      Integer[] places = new Integer[Long.SIZE];
      Arrays.setAll(places, p -> p);
      Arrays.sort(places, (a, b) -> Long.compare(sums[a], sums[b]));
      for (int r = Long.SIZE - 1; r >= 0; r--) {
        low[r] = sums[places[r]];
        heavier[r] = heavier[r + 1] | 1L << places[r];
      }
      middle = sums(Arrays.copyOfRange(weights, LOW, LOW + bits));
      above = Arrays.copyOfRange(weights, LOW + bits, weights.length);
      long span = low[Long.SIZE - 1] - low[0];
      direct = new long[span < 1024 ? (int) span + 2 : 0];
      for (int d = 0; d < direct.length; d++) {
        direct[d] = search(low[0] + d);
      }
    }

    private static long[] sums(long[] weights) {
      long[] sums = new long[1 << weights.length];
      for (int s = 1; s < sums.length; s++) {
        sums[s] = sums[s & (s - 1)] + weights[Integer.numberOfTrailingZeros(s)];
      }
      return sums;
    }

    void fill(long[] words, int chunk) {
      long missing = least;
      for (int b = 0; b < above.length; b++) {
        missing -= (chunk >>> b & 1) == 1 ? above[b] : 0;
      }
      for (int w = 0; w < words.length; w++) {
        long needed = missing - middle[w];
        if (needed <= low[0]) {
          words[w] = -1L;
        } else if (needed > low[Long.SIZE - 1]) {
          words[w] = 0;
        } else {
          words[w] = direct.length > 0 ? direct[(int) (needed - low[0])] : search(needed);
        }
      }
    }

    /// The places that weigh at least so much: halving, without a branch.
    private long search(long needed) {
      int rank = 0;
      for (int step = Long.SIZE / 2; step > 0; step >>= 1) {
        rank += low[rank + step - 1] < needed ? step : 0;
      }
      rank += low[rank] < needed ? 1 : 0;
      return heavier[rank];
    }
  }
}
