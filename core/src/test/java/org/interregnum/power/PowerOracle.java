package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.interregnum.model.Fraction;

/// Power by the letter of its definitions: every coalition looked at, one player at a time.
final class PowerOracle {
  private final Game game;
  private final int n;
  private final boolean[] wins;
  private final int[] union;

  PowerOracle(Game game) {
    this.game = game;
    n = game.players();
    wins = new boolean[1 << n];
    for (int s = 0; s < wins.length; s++) {
      wins[s] = game.formula().holds(BitSet.valueOf(new long[] {s}));
    }
    union = new int[n];
    for (int p = 0; p < n; p++) {
      union[p] = -1 - p;
    }
    for (int u = 0; u < game.unions().size(); u++) {
      for (int kind : game.unions().get(u)) {
        for (int p = game.first(kind); p < game.first(kind) + game.kinds().get(kind).count(); p++) {
          union[p] = u;
        }
      }
    }
  }

  private boolean swings(int s, int i) {
    return (s >> i & 1) == 1 && wins[s] && !wins[s & ~(1 << i)];
  }

  private int swingers(int s) {
    int found = 0;
    for (int i = 0; i < n; i++) {
      found += swings(s, i) ? 1 : 0;
    }
    return found;
  }

  private boolean minimal(int s) {
    return wins[s] && swingers(s) == Integer.bitCount(s);
  }

  BigInteger swings(int i) {
    long e = 0;
    for (int s = 0; s < wins.length; s++) {
      e += swings(s, i) ? 1 : 0;
    }
    return BigInteger.valueOf(e);
  }

  long winning() {
    return count(s -> wins[s]);
  }

  long minimalWinning() {
    return count(this::minimal);
  }

  long vulnerable() {
    return count(s -> swingers(s) > 0);
  }

  long maximalLosing() {
    return count(s -> {
      boolean all = !wins[s];
      for (int i = 0; i < n; i++) {
        all &= (s >> i & 1) == 1 || wins[s | 1 << i];
      }
      return all;
    });
  }

  private long count(java.util.function.IntPredicate which) {
    return java.util.stream.IntStream.range(0, wins.length).filter(which).count();
  }

  private static Fraction over(Fraction a, Fraction b) {
    return b.signum() == 0 ? Fraction.ZERO : a.over(b);
  }

  private static Fraction factorial(int k) {
    Fraction product = Fraction.ONE;
    for (int i = 2; i <= k; i++) {
      product = product.times(Fraction.of(i));
    }
    return product;
  }

  Fraction value(Index index, int i) {
    Fraction e = new Fraction(swings(i), BigInteger.ONE);
    Fraction all = Fraction.of(1L << n);
    return switch (index) {
      case BANZHAF -> e.times(Fraction.of(2)).over(all);
      case BANZHAF_NORMALIZED -> over(e, sum(j -> new Fraction(swings(j), BigInteger.ONE)));
      case COLEMAN_PREVENT -> over(e, Fraction.of(winning()));
      case COLEMAN_INITIATE -> over(e, all.minus(Fraction.of(winning())));
      case RAE -> Fraction.of(count(s -> wins[s] == ((s >> i & 1) == 1))).over(all);
      case SHAPLEY_SHUBIK -> {
        Fraction sum = Fraction.ZERO;
        for (int s = 0; s < wins.length; s++) {
          int size = Integer.bitCount(s);
          sum = swings(s, i) ? sum.plus(factorial(size - 1).times(factorial(n - size)).over(factorial(n))) : sum;
        }
        yield sum;
      }
      case JOHNSTON -> {
        Fraction sum = Fraction.ZERO;
        for (int s = 0; s < wins.length; s++) {
          sum = swings(s, i) ? sum.plus(Fraction.of(1, swingers(s))) : sum;
        }
        yield over(sum, Fraction.of(vulnerable()));
      }
      case DEEGAN_PACKEL -> {
        Fraction sum = Fraction.ZERO;
        for (int s = 0; s < wins.length; s++) {
          sum = minimal(s) && (s >> i & 1) == 1 ? sum.plus(Fraction.of(1, Integer.bitCount(s))) : sum;
        }
        yield over(sum, Fraction.of(minimalWinning()));
      }
      case HOLLER_PUBLIC_GOOD -> over(minimalWith(i), sum(this::minimalWith));
      case OWEN, BANZHAF_OWEN, SYMMETRIC_COALITIONAL_BANZHAF -> withUnions(index, i);
    };
  }

  private Fraction minimalWith(int i) {
    return Fraction.of(count(s -> minimal(s) && (s >> i & 1) == 1));
  }

  private Fraction sum(java.util.function.IntFunction<Fraction> each) {
    Fraction sum = Fraction.ZERO;
    for (int j = 0; j < n; j++) {
      sum = sum.plus(each.apply(j));
    }
    return sum;
  }

  /// Over the coalitions of whole other unions with some partners.
  private Fraction withUnions(Index index, int i) {
    int partners = 0;
    List<Integer> others = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      partners |= union[p] == union[i] ? 1 << p : 0;
      if (union[p] != union[i] && !others.contains(union[p])) {
        others.add(union[p]);
      }
    }
    int u = Integer.bitCount(partners);
    int m = others.size();
    Fraction sum = Fraction.ZERO;
    for (int s = 0; s < wins.length; s++) {
      if (!swings(s, i)) {
        continue;
      }
      int whole = 0;
      boolean fits = true;
      for (int other : others) {
        int mask = 0;
        for (int p = 0; p < n; p++) {
          mask |= union[p] == other ? 1 << p : 0;
        }
        whole += (s & mask) == mask ? 1 : 0;
        fits &= (s & mask) == mask || (s & mask) == 0;
      }
      int with = Integer.bitCount(s & partners) - 1;
      Fraction within = index == Index.BANZHAF_OWEN ? Fraction.of(1, 1L << (u - 1)) : factorial(with).times(factorial(u - 1 - with)).over(factorial(u));
      Fraction between = index == Index.OWEN ? factorial(whole).times(factorial(m - whole)).over(factorial(m + 1)) : Fraction.of(1, 1L << m);
      sum = fits ? sum.plus(within.times(between)) : sum;
    }
    return sum;
  }

  Game game() {
    return game;
  }
}
