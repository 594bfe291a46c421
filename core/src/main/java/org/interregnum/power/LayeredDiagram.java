package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Swings of a monotone game with structure: a decision diagram with one layer for each player, whose states are the sums
/// of the rule so far, cut off where they decide nothing more.
///
/// A player's swings are, over the states of the player's layer, the ways to come there times the ways to win from the
/// state with the player less those from the state without. Ways are counted by size, modulo a few primes below 2^31
/// and put together again (Chinese remainders), or modulo 2^64 where 2^n fits; so nothing overflows unseen.
final class LayeredDiagram {
  private static final long MOST_CELLS = 24_000_000;
  private static final int WON = -1;
  private static final int LOST = -2;

  private final Collapsed game;
  private final int[] order;
  private final int[] unit;
  private final int sizes;
  /// By layer, for each state: where it goes without the player, and with.
  private final List<int[]> without = new ArrayList<>();
  private final List<int[]> with = new ArrayList<>();
  /// What is left of each sum from a layer on.
  private final long[][] left;

  private LayeredDiagram(Collapsed game) {
    this.game = game;
    Integer[] types = new Integer[game.types()];
    Arrays.setAll(types, t -> t);
    long[] totals = game.sums().stream().mapToLong(s -> Math.max(1, total(game, s))).toArray();
    Arrays.sort(types, (a, b) -> Double.compare(heaviness(game, b, totals), heaviness(game, a, totals)));
    List<Integer> players = new ArrayList<>();
    int first = 0;
    int second = 0;
    for (int t : types) {
      for (int c = 0; c < game.count().get(t); c++) {
        players.add(t);
      }
      first += game.colour().get(t) == 0 ? game.count().get(t) : 0;
      second += game.colour().get(t) == 0 ? 0 : game.count().get(t);
    }
    order = players.stream().mapToInt(t -> t).toArray();
    unit = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      unit[i] = game.colour().get(order[i]) == 0 ? 1 : first + 1;
    }
    sizes = (first + 1) * (second + 1);
    left = new long[order.length + 1][game.sums().size()];
    for (int i = order.length - 1; i >= 0; i--) {
      for (int s = 0; s < left[i].length; s++) {
        left[i][s] = left[i + 1][s] + game.sums().get(s)[order[i]];
      }
    }
  }

  private static long total(Collapsed game, long[] sum) {
    long total = 0;
    for (int t = 0; t < sum.length; t++) {
      total += sum[t] * game.count().get(t);
    }
    return total;
  }

  private static double heaviness(Collapsed game, int type, long[] totals) {
    double most = 0;
    for (int s = 0; s < totals.length; s++) {
      most = Math.max(most, (double) game.sums().get(s)[type] / totals[s]);
    }
    return most;
  }

  /// The winning coalitions and swings; empty if there are too many states.
  static Optional<Counts> count(Collapsed game) {
    if (!game.monotone()) {
      return Optional.empty();
    }
    LayeredDiagram diagram = new LayeredDiagram(game);
    return diagram.build() ? Optional.of(diagram.counts()) : Optional.empty();
  }

  private record Key(List<Long> sums) {}

  private boolean build() {
    List<long[]> states = List.of(new long[game.sums().size()]);
    int[] leaves = new int[game.leafSum().size()];
    long cells = 0;
    for (int i = 0; i < order.length; i++) {
      Map<Key, Integer> places = new HashMap<>();
      List<long[]> next = new ArrayList<>();
      int[] zero = new int[states.size()];
      int[] one = new int[states.size()];
      for (int s = 0; s < states.size(); s++) {
        zero[s] = place(states.get(s).clone(), i + 1, leaves, places, next);
        long[] more = states.get(s).clone();
        for (int k = 0; k < more.length; k++) {
          more[k] += game.sums().get(k)[order[i]];
        }
        one[s] = place(more, i + 1, leaves, places, next);
      }
      without.add(zero);
      with.add(one);
      cells += (long) states.size() * Math.min(sizes, i + 2);
      if (cells > MOST_CELLS) {
        return false;
      }
      states = next;
    }
    return true;
  }

  private int place(long[] sums, int layer, int[] leaves, Map<Key, Integer> places, List<long[]> states) {
    long[] kept = new long[sums.length];
    boolean[] open = new boolean[sums.length];
    for (int l = 0; l < leaves.length; l++) {
      int s = game.leafSum().get(l);
      long least = game.leafLeast().get(l);
      if (sums[s] >= least) {
        leaves[l] = Gate.TRUE;
        kept[s] = Math.max(kept[s], least);
      } else {
        boolean lost = sums[s] + left[layer][s] < least;
        leaves[l] = lost ? Gate.FALSE : Gate.OPEN;
        open[s] |= !lost;
      }
    }
    int decided = game.gate().of(leaves);
    if (decided != Gate.OPEN) {
      return decided == Gate.TRUE ? WON : LOST;
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] = open[s] ? sums[s] : kept[s];
    }
    return places.computeIfAbsent(new Key(Arrays.stream(sums).boxed().toList()), key -> {
      states.add(sums);
      return states.size() - 1;
    });
  }

  private Counts counts() {
    int n = order.length;
    if (n < Long.SIZE - 1) {
      long[][] found = pass(0);
      return counts(Counts.big(found));
    }
    BigInteger modulus = BigInteger.ONE;
    BigInteger[][] all = Counts.zeros(game.types() + 1, sizes);
    BigInteger prime = BigInteger.ONE.shiftLeft(31);
    while (modulus.bitLength() <= n + 1) {
      prime = previousPrime(prime);
      long[][] found = pass(prime.longValueExact());
      BigInteger inverse = modulus.modInverse(prime);
      for (int r = 0; r < all.length; r++) {
        for (int c = 0; c < sizes; c++) {
          BigInteger more = Counts.big(found[r][c]).subtract(all[r][c]).multiply(inverse).mod(prime);
          all[r][c] = all[r][c].add(more.multiply(modulus));
        }
      }
      modulus = modulus.multiply(prime);
    }
    return counts(all);
  }

  private static BigInteger previousPrime(BigInteger below) {
    BigInteger candidate = below.subtract(BigInteger.ONE);
    while (!candidate.isProbablePrime(60)) {
      candidate = candidate.subtract(BigInteger.ONE);
    }
    return candidate;
  }

  private Counts counts(BigInteger[][] found) {
    return new Counts(Counts.sum(found[game.types()]), Arrays.copyOf(found, game.types()), Counts.zeros(game.types()));
  }

  /// Swings by type and size, and in the last row the winning coalitions by size; modulo a prime, or 2^64 if that is 0.
  private long[][] pass(long prime) {
    int n = order.length;
    List<long[][]> ways = new ArrayList<>();
    ways.add(new long[][] {one()});
    for (int i = 0; i + 1 < n; i++) {
      ways.add(forward(i, ways.get(i), prime));
    }
    long[][] found = new long[game.types() + 1][sizes];
    long[] rest = one();
    long[][] wins = {};
    for (int i = n - 1; i >= 0; i--) {
      if (i == 0 || order[i - 1] != order[i]) {
        swings(i, ways.get(i), wins, rest, found[order[i]], prime);
      }
      wins = backward(i, wins, rest, prime);
      rest = sum(rest, rest, unit[i], prime);
    }
    found[game.types()] = n > 0 ? wins[0] : game.wins(new long[0]) ? one() : new long[sizes];
    return found;
  }

  private long[] one() {
    long[] one = new long[sizes];
    one[0] = 1;
    return one;
  }

  private long[][] forward(int layer, long[][] ways, long prime) {
    int states = 0;
    for (int s = 0; s < ways.length; s++) {
      states = Math.max(states, Math.max(without.get(layer)[s], with.get(layer)[s]) + 1);
    }
    long[][] next = new long[states][];
    for (int s = 0; s < ways.length; s++) {
      flow(next, without.get(layer)[s], ways[s], 0, prime);
      flow(next, with.get(layer)[s], ways[s], unit[layer], prime);
    }
    return next;
  }

  private void flow(long[][] next, int to, long[] ways, int shift, long prime) {
    if (to < 0) {
      return;
    }
    if (next[to] == null) {
      next[to] = new long[sizes];
    }
    for (int c = 0; c + shift < sizes; c++) {
      next[to][c + shift] = reduced(next[to][c + shift] + ways[c], prime);
    }
  }

  private static long reduced(long number, long prime) {
    return prime == 0 ? number : number % prime;
  }

  /// Where nothing has been decided, all the rest win.
  private static long[] wins(int to, long[][] wins, long[] rest) {
    return to == WON ? rest : wins[to];
  }

  private long[][] backward(int layer, long[][] wins, long[] rest, long prime) {
    int[] zero = without.get(layer);
    long[][] before = new long[zero.length][];
    long[] none = new long[sizes];
    for (int s = 0; s < zero.length; s++) {
      int one = with.get(layer)[s];
      before[s] = sum(zero[s] == LOST ? none : wins(zero[s], wins, rest), one == LOST ? none : wins(one, wins, rest), unit[layer], prime);
    }
    return before;
  }

  private long[] sum(long[] same, long[] shifted, int shift, long prime) {
    long[] sum = same.clone();
    for (int c = 0; c + shift < sizes; c++) {
      sum[c + shift] = reduced(sum[c + shift] + shifted[c], prime);
    }
    return sum;
  }

  private void swings(int layer, long[][] ways, long[][] wins, long[] rest, long[] found, long prime) {
    long[] none = new long[sizes];
    long[] difference = new long[sizes];
    for (int s = 0; s < ways.length; s++) {
      int zero = without.get(layer)[s];
      int one = with.get(layer)[s];
      if (one == LOST || zero == one) {
        continue;
      }
      long[] yes = wins(one, wins, rest);
      long[] no = zero == LOST ? none : wins(zero, wins, rest);
      for (int c = 0; c < sizes; c++) {
        difference[c] = prime == 0 ? yes[c] - no[c] : Math.floorMod(yes[c] - no[c], prime);
      }
      convolve(ways[s], difference, found, prime);
    }
  }

  private void convolve(long[] a, long[] b, long[] found, long prime) {
    for (int i = 0; i < sizes; i++) {
      if (a[i] == 0) {
        continue;
      }
      for (int j = 0; i + j < sizes; j++) {
        found[i + j] = reduced(found[i + j] + a[i] * b[j], prime);
      }
    }
  }
}
