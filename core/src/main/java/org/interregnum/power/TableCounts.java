package org.interregnum.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts over a truth table. `O(n 2^n / 64)` words for the swings.
final class TableCounts {
  private static final int LOW = TruthTables.LOW;
  /// Pieces of work, each a range of words.
  private static final int PIECES = 64;

  private final Collapsed game;
  private final int[] order;
  private final int n;
  private final long[] table;
  /// The first player of each type.
  private final int[] player;

  private TableCounts(Collapsed game, int threads) {
    this.game = game;
    order = TruthTables.order(game);
    n = order.length;
    table = TruthTables.table(game, order, threads);
    player = new int[game.types()];
    for (int p = n - 1; p >= 0; p--) {
      player[order[p]] = p;
    }
  }

  /// What one piece of the table adds.
  private static final class Part {
    long winning;
    final long[][] swings;
    final long[] spoils;
    final long[][] minimal;
    final long[][] critical;
    long minimalWinning;
    long maximalLosing;
    @Nullable List<int[]> listed = new ArrayList<>();

    Part(int types, int n) {
      swings = new long[types][n];
      spoils = new long[types];
      minimal = new long[types][n + 1];
      critical = new long[types][n + 1];
    }
  }

  static Counts count(Collapsed game, Set<Index> wanted, int threads, int listed) {
    TableCounts counts = new TableCounts(game, threads);
    boolean minimal = wanted.stream().anyMatch(Index::ofMinimal);
    boolean johnston = wanted.contains(Index.JOHNSTON);
    int pieces = Math.min(PIECES, counts.table.length);
    Part[] parts = new Part[pieces];
    TruthTables.inParallel(threads, pieces, piece -> {
      Part part = new Part(game.types(), counts.n);
      int size = counts.table.length / pieces;
      counts.swings(part, piece * size, piece * size + size);
      if (minimal || johnston) {
        counts.edges(part, piece * size, piece * size + size, johnston, minimal ? listed : -1);
      }
      parts[piece] = part;
    });
    return counts.sum(parts, minimal, johnston, listed);
  }

  private Counts sum(Part[] parts, boolean minimal, boolean johnston, int most) {
    Part all = new Part(game.types(), n);
    List<@Nullable List<int[]>> lists = new ArrayList<>();
    for (Part part : parts) {
      all.winning += part.winning;
      all.minimalWinning += part.minimalWinning;
      all.maximalLosing += part.maximalLosing;
      lists.add(part.listed);
      for (int t = 0; t < game.types(); t++) {
        all.spoils[t] += part.spoils[t];
        add(all.swings[t], part.swings[t]);
        add(all.minimal[t], part.minimal[t]);
        add(all.critical[t], part.critical[t]);
      }
    }
    Counts counts = new Counts(Counts.big(all.winning), Counts.big(all.swings), Counts.big(new long[][] {all.spoils})[0]);
    if (minimal) {
      counts.minimal = Counts.big(all.minimal);
      counts.minimalWinning = Counts.big(all.minimalWinning);
      counts.maximalLosing = Counts.big(all.maximalLosing);
      counts.listed = Counts.merged(lists, most);
    }
    if (johnston) {
      counts.critical = Counts.big(all.critical);
    }
    return counts;
  }

  private static void add(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private void swings(Part part, int from, int to) {
    for (int w = from; w < to; w++) {
      part.winning += Long.bitCount(table[w]);
    }
    boolean monotone = game.monotone();
    for (int t = 0; t < player.length; t++) {
      int p = player[t];
      long[] sizes = part.swings[t];
      if (p < LOW) {
        int shift = 1 << p;
        for (int w = from; w < to; w++) {
          long with = table[w] >>> shift & ~TruthTables.IN[p];
          long without = table[w] & ~TruthTables.IN[p];
          tally(sizes, with & ~without, Integer.bitCount(w));
          part.spoils[t] += monotone ? 0 : Long.bitCount(without & ~with);
        }
      } else {
        int bit = 1 << (p - LOW);
        for (int w = from; w < to; w++) {
          if ((w & bit) == 0) {
            long with = table[w | bit];
            long without = table[w];
            tally(sizes, with & ~without, Integer.bitCount(w));
            part.spoils[t] += monotone ? 0 : Long.bitCount(without & ~with);
          }
        }
      }
    }
  }

  private static void tally(long[] sizes, long places, int above) {
    if (places == 0) {
      return;
    }
    for (int s = 0; s <= LOW && above + s < sizes.length; s++) {
      sizes[above + s] += Long.bitCount(places & TruthTables.OF_SIZE[s]);
    }
  }

  /// Minimal winning and maximal losing coalitions, and who swings with whom.
  private void edges(Part part, int from, int to, boolean johnston, int most) {
    long[] swing = new long[n];
    for (int w = from; w < to; w++) {
      long won = table[w];
      long anySafe = 0;
      long anySwing = 0;
      long below = ~won;
      for (int p = 0; p < n; p++) {
        boolean low = p < LOW;
        boolean in = !low && (w >>> (p - LOW) & 1) == 1;
        long places = low ? TruthTables.IN[p] : in ? -1L : 0;
        long without = low ? won << (1 << p) & places : in ? table[w ^ 1 << (p - LOW)] : 0;
        swing[p] = won & places & ~without;
        anySafe |= won & places & without;
        anySwing |= swing[p];
        if (most >= 0) {
          below &= low ? won >>> (1 << p) | places : in ? -1L : table[w | 1 << (p - LOW)];
        }
      }
      if (most >= 0) {
        part.maximalLosing += Long.bitCount(below);
        minimal(part, w, won & ~anySafe, most);
      }
      if (johnston && anySwing != 0) {
        critical(part, swing, anySwing);
      }
    }
  }

  private void minimal(Part part, int w, long places, int most) {
    if (places == 0) {
      return;
    }
    part.minimalWinning += Long.bitCount(places);
    for (int t = 0; t < player.length; t++) {
      int p = player[t];
      if (p < LOW) {
        tally(part.minimal[t], places & TruthTables.IN[p], Integer.bitCount(w));
      } else if ((w >>> (p - LOW) & 1) == 1) {
        tally(part.minimal[t], places, Integer.bitCount(w));
      }
    }
    List<int[]> listed = part.listed;
    for (long left = places; left != 0 && listed != null; left &= left - 1) {
      if (!list(listed, (long) w << LOW | Long.numberOfTrailingZeros(left), most)) {
        listed = null;
        part.listed = null;
      }
    }
  }

  /// Lists one coalition by its numbers of each type; of coalitions alike, the one with the first players.
  private boolean list(List<int[]> listed, long coalition, int most) {
    int[] vector = new int[game.types()];
    for (int p = 0; p < n; p++) {
      boolean in = (coalition >>> p & 1) == 1;
      if (in && p > 0 && order[p] == order[p - 1] && (coalition >>> (p - 1) & 1) == 0) {
        return true;
      }
      vector[order[p]] += in ? 1 : 0;
    }
    listed.add(vector);
    return listed.size() <= most;
  }

  /// How many swing in each coalition, in binary, one word for each digit.
  private void critical(Part part, long[] swing, long any) {
    long d0 = 0;
    long d1 = 0;
    long d2 = 0;
    long d3 = 0;
    long d4 = 0;
    for (long each : swing) {
      long carry = d0 & each;
      d0 ^= each;
      long next = d1 & carry;
      d1 ^= carry;
      carry = d2 & next;
      d2 ^= next;
      next = d3 & carry;
      d3 ^= carry;
      d4 ^= next;
    }
    long[] digits = {d0, d1, d2, d3, d4};
    long left = any;
    for (int k = 1; k <= n && left != 0; k++) {
      long exactly = left;
      for (int d = 0; d < digits.length; d++) {
        exactly &= (k >>> d & 1) == 1 ? digits[d] : ~digits[d];
      }
      left &= ~exactly;
      for (int t = 0; t < player.length && exactly != 0; t++) {
        part.critical[t][k] += Long.bitCount(swing[player[t]] & exactly);
      }
    }
  }
}
