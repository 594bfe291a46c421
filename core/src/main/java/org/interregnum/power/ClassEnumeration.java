package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Counts coalitions by how many players of each type they have, each with its binomial coefficients.
/// O(vectors × types), where there are `product of (count + 1)` vectors.
final class ClassEnumeration {
  private final Collapsed game;
  private final int types;
  private final int[] count;
  private final int[] stride;
  private final int vectors;
  private final BitSet winning;
  private final BigInteger[][] binomials;
  private final int[] unit;
  private final int sizes;

  private ClassEnumeration(Collapsed game) {
    this.game = game;
    types = game.types();
    count = game.count().stream().mapToInt(c -> c).toArray();
    stride = new int[types];
    binomials = new BigInteger[types][];
    int size = 1;
    int first = 0;
    int second = 0;
    for (int t = 0; t < types; t++) {
      stride[t] = size;
      size = Math.multiplyExact(size, count[t] + 1);
      binomials[t] = Binomials.row(count[t]);
      first += game.colour().get(t) == 0 ? count[t] : 0;
      second += game.colour().get(t) == 0 ? 0 : count[t];
    }
    vectors = size;
    unit = new int[types];
    for (int t = 0; t < types; t++) {
      unit[t] = game.colour().get(t) == 0 ? 1 : first + 1;
    }
    sizes = (first + 1) * (second + 1);
    winning = new BitSet(vectors);
  }

  /// @param listed list the minimal coalitions if there are at most so many vectors of them
  static Counts count(Collapsed game, int listed) {
    ClassEnumeration all = new ClassEnumeration(game);
    all.markWinning();
    return all.sum(listed);
  }

  private void markWinning() {
    int[] vector = new int[types];
    long[] sums = new long[game.sums().size()];
    int[] leaves = new int[game.leafSum().size()];
    for (int v = 0; v < vectors; v++) {
      if (game.wins(sums, leaves)) {
        winning.set(v);
      }
      for (int t = 0; t < types; t++) {
        if (vector[t] < count[t]) {
          vector[t]++;
          add(sums, t, 1);
          break;
        }
        add(sums, t, -vector[t]);
        vector[t] = 0;
      }
    }
  }

  private void add(long[] sums, int type, long times) {
    for (int s = 0; s < sums.length; s++) {
      sums[s] += times * game.sums().get(s)[type];
    }
  }

  private Counts sum(int most) {
    BigInteger[][] swings = Counts.zeros(types, sizes);
    BigInteger[][] minimal = Counts.zeros(types, game.players() + 1);
    BigInteger[][] critical = Counts.zeros(types, game.players() + 1);
    BigInteger[] spoils = Counts.zeros(types);
    BigInteger won = BigInteger.ZERO;
    BigInteger least = BigInteger.ZERO;
    BigInteger maximal = BigInteger.ZERO;
    List<int[]> listed = new ArrayList<>();
    int[] vector = new int[types];
    boolean[] swing = new boolean[types];
    BigInteger[] ways = new BigInteger[types + 1];
    ways[types] = BigInteger.ONE;
    int from = types;
    for (int v = 0; v < vectors; v++) {
      for (int t = from - 1; t >= 0; t--) {
        ways[t] = ways[t + 1].multiply(binomials[t][vector[t]]);
      }
      BigInteger here = ways[0];
      int size = 0;
      int members = 0;
      int swinging = 0;
      boolean edge = true;
      boolean won1 = winning.get(v);
      for (int t = 0; t < types; t++) {
        size += vector[t] * unit[t];
        members += vector[t];
        swing[t] = vector[t] > 0 && won1 != winning.get(v - stride[t]);
        swinging += swing[t] ? vector[t] : 0;
        edge &= won1 ? vector[t] == 0 || swing[t] : vector[t] == count[t] || winning.get(v + stride[t]);
      }
      if (won1) {
        won = won.add(here);
        least = edge ? least.add(here) : least;
      } else {
        maximal = edge ? maximal.add(here) : maximal;
      }
      for (int t = 0; t < types; t++) {
        if (swing[t] && !won1) {
          spoils[t] = spoils[t].add(here.multiply(Counts.big(vector[t])));
        } else if (swing[t]) {
          BigInteger mine = here.multiply(Counts.big(vector[t]));
          swings[t][size - unit[t]] = swings[t][size - unit[t]].add(mine);
          critical[t][swinging] = critical[t][swinging].add(mine);
          if (edge) {
            minimal[t][members] = minimal[t][members].add(mine);
          }
        }
      }
      if (won1 && edge && listed.size() <= most) {
        listed.add(vector.clone());
      }
      from = next(vector);
    }
    Counts counts = new Counts(won, ofOne(swings), ofOne(spoils));
    counts.minimal = ofOne(minimal);
    counts.critical = ofOne(critical);
    counts.minimalWinning = least;
    counts.maximalLosing = maximal;
    counts.listed = listed.size() <= most ? listed : null;
    return counts;
  }

  /// Counts on; returns how many types from the first have changed.
  private int next(int[] vector) {
    for (int t = 0; t < types; t++) {
      if (vector[t] < count[t]) {
        vector[t]++;
        return t + 1;
      }
      vector[t] = 0;
    }
    return types;
  }

  /// What was counted of all players of a type, of one of them.
  private BigInteger[][] ofOne(BigInteger[][] rows) {
    for (int t = 0; t < types; t++) {
      for (int c = 0; c < rows[t].length; c++) {
        rows[t][c] = rows[t][c].divide(Counts.big(count[t]));
      }
    }
    return rows;
  }

  private BigInteger[] ofOne(BigInteger[] row) {
    for (int t = 0; t < types; t++) {
      row[t] = row[t].divide(Counts.big(count[t]));
    }
    return row;
  }
}
