package org.interregnum.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interregnum.rule.Formula;

/// A game made small: players whom no comparison tells apart are one type, those whom none sees are left out.
/// @param count players of each type
/// @param colour of each type; players of different colours are never one type
/// @param typeOf type by player, -1 for those left out
/// @param sums weights by sum and type, without a common divisor
/// @param leafSum the sum of each leaf
/// @param leafLeast the threshold of each leaf: it holds when the sum is at least that
record Collapsed(List<Integer> count, List<Integer> colour, List<Integer> typeOf, List<long[]> sums, List<Integer> leafSum, List<Long> leafLeast, Gate gate) {

  static Collapsed of(Formula formula, int players, int[] colours) {
    Builder builder = new Builder(players);
    Gate gate = builder.used(builder.gate(formula));
    Map<List<Long>, Integer> types = new LinkedHashMap<>();
    List<Integer> count = new ArrayList<>();
    List<Integer> colour = new ArrayList<>();
    List<Integer> typeOf = new ArrayList<>();
    List<List<Long>> columns = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      List<Long> key = new ArrayList<>();
      key.add((long) colours[p]);
      boolean seen = false;
      for (long[] sum : builder.sums) {
        key.add(sum[p]);
        seen |= sum[p] != 0;
      }
      if (!seen) {
        typeOf.add(-1);
        continue;
      }
      Integer type = types.get(key);
      if (type == null) {
        type = types.size();
        types.put(key, type);
        count.add(0);
        colour.add(colours[p]);
        columns.add(key);
      }
      count.set(type, count.get(type) + 1);
      typeOf.add(type);
    }
    List<long[]> sums = new ArrayList<>();
    for (int s = 0; s < builder.sums.size(); s++) {
      int row = s + 1;
      sums.add(columns.stream().mapToLong(c -> c.get(row)).toArray());
    }
    return new Collapsed(List.copyOf(count), List.copyOf(colour), List.copyOf(typeOf), List.copyOf(sums), List.copyOf(builder.leafSum), List.copyOf(builder.leafLeast), gate);
  }

  static Collapsed of(Formula formula, int players) {
    return of(formula, players, new int[players]);
  }

  int types() {
    return count.size();
  }

  /// Players that are in some comparison.
  int players() {
    return count.stream().mapToInt(c -> c).sum();
  }

  /// Players whom no comparison sees.
  int dummies() {
    return Collections.frequency(typeOf, -1);
  }

  /// Whether more players never hurt, as far as the signs of the weights show.
  boolean monotone() {
    return sums.stream().flatMapToLong(Arrays::stream).allMatch(w -> w >= 0);
  }

  /// Whether it is one comparison of positive weights that some coalition fails and some meets.
  boolean weighted() {
    return gate instanceof Gate.Leaf && sums.size() == 1 && Arrays.stream(sums.getFirst()).allMatch(w -> w > 0);
  }

  /// The number of ways to choose how many of each type, at most `most`.
  long vectors(long most) {
    long product = 1;
    for (int c : count) {
      product *= c + 1;
      if (product > most) {
        return most;
      }
    }
    return product;
  }

  /// Whether those sums win.
  boolean wins(long[] sum) {
    int[] leaves = new int[leafSum.size()];
    return wins(sum, leaves);
  }

  /// The same with an array to work in, one place for each leaf.
  boolean wins(long[] sum, int[] leaves) {
    for (int l = 0; l < leaves.length; l++) {
      leaves[l] = sum[leafSum.get(l)] >= leafLeast.get(l) ? Gate.TRUE : Gate.FALSE;
    }
    return gate.of(leaves) == Gate.TRUE;
  }

  private static final class Builder {
    private final int players;
    private final List<long[]> sums = new ArrayList<>();
    private final List<Integer> leafSum = new ArrayList<>();
    private final List<Long> leafLeast = new ArrayList<>();
    private final Map<List<Long>, Integer> leaves = new HashMap<>();

    Builder(int players) {
      this.players = players;
    }

    Gate gate(Formula formula) {
      return switch (formula) {
        case Formula.Constant c -> new Gate.Constant(c.value());
        case Formula.AtLeast least -> leaf(Arrays.copyOf(least.weights(), players), least.threshold());
        case Formula.Every every -> every(all(every.parts()));
        case Formula.Some some -> some(all(some.parts()));
        case Formula.Enough enough -> weighed(Collections.nCopies(enough.parts().size(), 1L), enough.least(), all(enough.parts()));
        case Formula.Weighed weighed -> weighed(weighed.weights(), weighed.threshold(), all(weighed.parts()));
      };
    }

    /// Forgets the leaves that a constant made idle, and the sums that only they looked at.
    Gate used(Gate gate) {
      List<Integer> kept = new ArrayList<>(new TreeSet<>(leavesOf(gate)));
      List<Integer> keptSums = new ArrayList<>(new TreeSet<>(kept.stream().map(leafSum::get).toList()));
      List<Integer> newSums = kept.stream().map(l -> keptSums.indexOf(leafSum.get(l))).toList();
      List<Long> newLeast = kept.stream().map(leafLeast::get).toList();
      List<long[]> rows = keptSums.stream().map(sums::get).toList();
      sums.clear();
      sums.addAll(rows);
      leafSum.clear();
      leafSum.addAll(newSums);
      leafLeast.clear();
      leafLeast.addAll(newLeast);
      return renumbered(gate, kept);
    }

    private static List<Integer> leavesOf(Gate gate) {
      return switch (gate) {
        case Gate.Constant c -> List.of();
        case Gate.Leaf leaf -> List.of(leaf.index());
        case Gate.Every every -> every.parts().stream().flatMap(p -> leavesOf(p).stream()).toList();
        case Gate.Some some -> some.parts().stream().flatMap(p -> leavesOf(p).stream()).toList();
        case Gate.Weighed weighed -> weighed.parts().stream().flatMap(p -> leavesOf(p).stream()).toList();
      };
    }

    private static Gate renumbered(Gate gate, List<Integer> kept) {
      return switch (gate) {
        case Gate.Constant c -> c;
        case Gate.Leaf leaf -> new Gate.Leaf(kept.indexOf(leaf.index()));
        case Gate.Every every -> new Gate.Every(every.parts().stream().map(p -> renumbered(p, kept)).toList());
        case Gate.Some some -> new Gate.Some(some.parts().stream().map(p -> renumbered(p, kept)).toList());
        case Gate.Weighed weighed -> new Gate.Weighed(weighed.weights(), weighed.threshold(), weighed.parts().stream().map(p -> renumbered(p, kept)).toList());
      };
    }

    private List<Gate> all(List<Formula> parts) {
      return parts.stream().map(this::gate).toList();
    }

    private static Gate every(List<Gate> parts) {
      List<Gate> open = parts.stream().filter(p -> !p.equals(new Gate.Constant(true))).distinct().toList();
      if (open.contains(new Gate.Constant(false))) {
        return new Gate.Constant(false);
      }
      return open.isEmpty() ? new Gate.Constant(true) : open.size() == 1 ? open.getFirst() : new Gate.Every(open);
    }

    private static Gate some(List<Gate> parts) {
      List<Gate> open = parts.stream().filter(p -> !p.equals(new Gate.Constant(false))).distinct().toList();
      if (open.contains(new Gate.Constant(true))) {
        return new Gate.Constant(true);
      }
      return open.isEmpty() ? new Gate.Constant(false) : open.size() == 1 ? open.getFirst() : new Gate.Some(open);
    }

    private static Gate weighed(List<Long> weights, long threshold, List<Gate> parts) {
      List<Long> left = new ArrayList<>();
      List<Gate> open = new ArrayList<>();
      long least = threshold;
      long total = 0;
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i) instanceof Gate.Constant constant) {
          least -= constant.value() ? weights.get(i) : 0;
        } else {
          left.add(weights.get(i));
          open.add(parts.get(i));
          total += weights.get(i);
        }
      }
      if (least <= 0 || least > total) {
        return new Gate.Constant(least <= 0);
      }
      long needed = least;
      if (left.stream().allMatch(w -> w >= needed)) {
        return some(open);
      }
      long all = total;
      return left.stream().allMatch(w -> all - w < needed) ? every(open) : new Gate.Weighed(left, least, open);
    }

    /// Divides by what all weights have in common; what always or never holds is a constant.
    private Gate leaf(long[] weights, long threshold) {
      long common = 0;
      long lowest = 0;
      long highest = 0;
      for (long weight : weights) {
        common = gcd(common, Math.abs(weight));
        lowest += Math.min(weight, 0);
        highest += Math.max(weight, 0);
      }
      if (threshold <= lowest || threshold > highest) {
        return new Gate.Constant(threshold <= lowest);
      }
      for (int p = 0; p < weights.length; p++) {
        weights[p] /= common;
      }
      long least = Math.ceilDiv(threshold, common);
      int sum = 0;
      while (sum < sums.size() && !Arrays.equals(sums.get(sum), weights)) {
        sum++;
      }
      if (sum == sums.size()) {
        sums.add(weights);
      }
      int place = sum;
      return new Gate.Leaf(leaves.computeIfAbsent(List.of((long) sum, least), key -> {
        leafSum.add(place);
        leafLeast.add(least);
        return leafSum.size() - 1;
      }));
    }

    private static long gcd(long a, long b) {
      long x = a;
      long y = b;
      while (y != 0) {
        long rest = x % y;
        x = y;
        y = rest;
      }
      return x;
    }
  }
}
