package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interregnum.model.Fraction;
import org.jspecify.annotations.Nullable;

/// From counts to indices, exactly. A player whom no comparison sees doubles every count and changes no index.
final class Values {
  private final Game game;
  private final Collapsed collapsed;
  private final Counts counts;
  private final Set<Index> wanted;
  private final int n;
  private final BigInteger coalitions;

  Values(Game game, Collapsed collapsed, Counts counts, Set<Index> wanted) {
    this.game = game;
    this.collapsed = collapsed;
    this.counts = counts;
    this.wanted = wanted;
    this.n = collapsed.players();
    this.coalitions = BigInteger.TWO.pow(n);
  }

  /// @param extra values that were computed elsewhere, by type; may be empty
  /// @param unions values with a-priori unions, by kind; may be empty
  PowerResult result(Algorithm algorithm, double bound, List<Map<Index, PowerResult.Value>> extra, List<Map<Index, Fraction>> unions) {
    List<Map<Index, PowerResult.Value>> byType = new ArrayList<>();
    for (int t = 0; t < collapsed.types(); t++) {
      byType.add(new EnumMap<>(Index.class));
    }
    swings(byType);
    shapley(byType);
    minimal(byType);
    johnston(byType);
    for (int t = 0; t < extra.size(); t++) {
      byType.get(t).putAll(extra.get(t));
    }
    BigInteger idle = BigInteger.TWO.pow(collapsed.dummies());
    List<PowerResult.OfKind> kinds = new ArrayList<>();
    Map<Index, PowerResult.Value> none = ofDummy(byType);
    Set<Index> missing = new TreeSet<>(wanted);
    missing.removeAll(none.keySet());
    for (int k = 0; k < game.kinds().size(); k++) {
      Game.Kind kind = game.kinds().get(k);
      int type = collapsed.typeOf().get(game.first(k));
      BigInteger e = type < 0 ? BigInteger.ZERO : Counts.sum(counts.swings[type]);
      boolean spoils = type >= 0 && counts.spoils[type].signum() > 0;
      boolean veto = counts.winning.signum() > 0 && e.equals(counts.winning);
      Map<Index, PowerResult.Value> values = new EnumMap<>(Index.class);
      values.putAll(type < 0 ? none : byType.get(type));
      if (!unions.isEmpty()) {
        unions.get(k).forEach((index, value) -> values.put(index, new PowerResult.Value.Exact(value)));
        missing.removeAll(unions.get(k).keySet());
      }
      kinds.add(new PowerResult.OfKind(
          kind.id(), kind.count(), kind.weight(), values, Optional.of(e.multiply(idle)),
          PowerResult.Truth.of(veto), PowerResult.Truth.of(e.signum() == 0 && !spoils),
          PowerResult.Truth.of(veto && !spoils && kind.count() == 1 && e.shiftLeft(1).equals(coalitions))));
    }
    return new PowerResult(
        game.players(), kinds, Optional.of(totals(idle)), exact(counts.winning, coalitions), algorithm, bound, collapsed.monotone(), missing, listed());
  }

  private Map<Index, PowerResult.Value> ofDummy(List<Map<Index, PowerResult.Value>> byType) {
    Map<Index, PowerResult.Value> none = new EnumMap<>(Index.class);
    for (Index index : wanted) {
      if (index == Index.RAE) {
        none.put(index, new PowerResult.Value.Exact(Fraction.of(1, 2)));
      } else if (!index.ofUnions() && (byType.isEmpty() || byType.getFirst().containsKey(index))) {
        none.put(index, new PowerResult.Value.Exact(Fraction.ZERO));
      }
    }
    return none;
  }

  private PowerResult.Totals totals(BigInteger idle) {
    BigInteger vulnerable = counts.vulnerable(collapsed.count());
    return new PowerResult.Totals(
        counts.winning.multiply(idle), Optional.ofNullable(counts.minimalWinning), Optional.ofNullable(counts.maximalLosing),
        Optional.ofNullable(vulnerable == null ? null : vulnerable.multiply(idle)));
  }

  private Optional<List<Map<String, Integer>>> listed() {
    List<int[]> listed = counts.listed;
    if (listed == null) {
      return Optional.empty();
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int t = 0; t < collapsed.types(); t++) {
      members.add(new ArrayList<>());
    }
    for (int k = 0; k < game.kinds().size(); k++) {
      int type = collapsed.typeOf().get(game.first(k));
      if (type >= 0) {
        members.get(type).add(k);
      }
    }
    List<Map<String, Integer>> named = new ArrayList<>();
    for (int[] vector : listed) {
      if (!expand(vector, 0, members, new int[game.kinds().size()], named)) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }

  /// Every choice of kinds for a vector of types; false if there are too many.
  private boolean expand(int[] vector, int type, List<List<Integer>> members, int[] chosen, List<Map<String, Integer>> named) {
    if (type == vector.length) {
      Map<String, Integer> coalition = new LinkedHashMap<>();
      for (int k = 0; k < chosen.length; k++) {
        if (chosen[k] > 0) {
          coalition.put(game.kinds().get(k).id(), chosen[k]);
        }
      }
      named.add(coalition);
      return named.size() <= MOST_NAMED;
    }
    return choose(vector, type, 0, vector[type], members, chosen, named);
  }

  private static final int MOST_NAMED = 200;

  private boolean choose(int[] vector, int type, int from, int left, List<List<Integer>> members, int[] chosen, List<Map<String, Integer>> named) {
    if (left == 0) {
      return expand(vector, type + 1, members, chosen, named);
    }
    if (from == members.get(type).size()) {
      return true;
    }
    int kind = members.get(type).get(from);
    boolean few = true;
    for (int take = Math.min(left, game.kinds().get(kind).count()); take >= 0 && few; take--) {
      chosen[kind] = take;
      few = choose(vector, type, from + 1, left - take, members, chosen, named);
    }
    chosen[kind] = 0;
    return few;
  }

  private static PowerResult.Value exact(BigInteger above, BigInteger below) {
    return new PowerResult.Value.Exact(below.signum() == 0 ? Fraction.ZERO : new Fraction(above, below));
  }

  private void swings(List<Map<Index, PowerResult.Value>> byType) {
    BigInteger all = BigInteger.ZERO;
    for (int t = 0; t < byType.size(); t++) {
      all = all.add(Counts.sum(counts.swings[t]).multiply(Counts.big(collapsed.count().get(t))));
    }
    for (int t = 0; t < byType.size(); t++) {
      BigInteger e = Counts.sum(counts.swings[t]);
      Map<Index, PowerResult.Value> values = byType.get(t);
      for (Index index : wanted) {
        switch (index) {
          case BANZHAF -> values.put(index, exact(e, coalitions.shiftRight(1)));
          case BANZHAF_NORMALIZED -> values.put(index, exact(e, all));
          case COLEMAN_PREVENT -> values.put(index, exact(e, counts.winning));
          case COLEMAN_INITIATE -> values.put(index, exact(e, coalitions.subtract(counts.winning)));
          case RAE -> values.put(index, exact(coalitions.shiftRight(1).add(e).subtract(counts.spoils[t]), coalitions));
          default -> {}
        }
      }
    }
  }

  private void shapley(List<Map<Index, PowerResult.Value>> byType) {
    if (!wanted.contains(Index.SHAPLEY_SHUBIK) || byType.isEmpty() || counts.swings[0].length < n) {
      return;
    }
    BigInteger[] factorials = Binomials.factorials(n);
    BigInteger[] weights = new BigInteger[n];
    for (int s = 0; s < n; s++) {
      weights[s] = factorials[s].multiply(factorials[n - 1 - s]);
    }
    for (int t = 0; t < byType.size(); t++) {
      BigInteger sum = BigInteger.ZERO;
      for (int s = 0; s < n; s++) {
        sum = sum.add(counts.swings[t][s].multiply(weights[s]));
      }
      byType.get(t).put(Index.SHAPLEY_SHUBIK, exact(sum, factorials[n]));
    }
  }

  private void minimal(List<Map<Index, PowerResult.Value>> byType) {
    BigInteger[][] minimal = counts.minimal;
    BigInteger all = counts.minimalWinning;
    if (minimal == null || all == null) {
      return;
    }
    BigInteger sum = BigInteger.ZERO;
    for (int t = 0; t < byType.size(); t++) {
      sum = sum.add(Counts.sum(minimal[t]).multiply(Counts.big(collapsed.count().get(t))));
    }
    BigInteger common = leastCommonMultiple(n);
    for (int t = 0; t < byType.size(); t++) {
      if (wanted.contains(Index.HOLLER_PUBLIC_GOOD)) {
        byType.get(t).put(Index.HOLLER_PUBLIC_GOOD, exact(Counts.sum(minimal[t]), sum));
      }
      if (wanted.contains(Index.DEEGAN_PACKEL)) {
        byType.get(t).put(Index.DEEGAN_PACKEL, exact(parts(minimal[t], common), all.multiply(common)));
      }
    }
  }

  private void johnston(List<Map<Index, PowerResult.Value>> byType) {
    BigInteger[][] critical = counts.critical;
    @Nullable BigInteger vulnerable = counts.vulnerable(collapsed.count());
    if (critical == null || vulnerable == null || !wanted.contains(Index.JOHNSTON)) {
      return;
    }
    BigInteger common = leastCommonMultiple(n);
    for (int t = 0; t < byType.size(); t++) {
      byType.get(t).put(Index.JOHNSTON, exact(parts(critical[t], common), vulnerable.multiply(common)));
    }
  }

  /// The sum of `row[k] / k`, times a common multiple.
  private static BigInteger parts(BigInteger[] row, BigInteger common) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 1; k < row.length; k++) {
      sum = row[k].signum() == 0 ? sum : sum.add(row[k].multiply(common.divide(Counts.big(k))));
    }
    return sum;
  }

  private static BigInteger leastCommonMultiple(int n) {
    BigInteger common = BigInteger.ONE;
    for (int k = 2; k <= n; k++) {
      BigInteger next = Counts.big(k);
      common = common.multiply(next).divide(common.gcd(next));
    }
    return common;
  }
}
