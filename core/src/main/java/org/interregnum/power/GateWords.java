package org.interregnum.power;

import java.util.Arrays;
import java.util.List;

/// A gate over words of 64 coalitions each.
sealed interface GateWords {
  /// @param leaves the words of each leaf, which may be overwritten
  long[] of(long[][] leaves, int length);

  static GateWords of(Gate gate) {
    return switch (gate) {
      case Gate.Constant c -> new Constant(c.value());
      case Gate.Leaf leaf -> new Leaf(leaf.index());
      case Gate.Every every -> new Join(every.parts().stream().map(GateWords::of).toList(), true);
      case Gate.Some some -> new Join(some.parts().stream().map(GateWords::of).toList(), false);
      case Gate.Weighed weighed -> new Weighed(weighed.weights(), weighed.threshold(), weighed.parts().stream().map(GateWords::of).toList());
    };
  }

  record Constant(boolean value) implements GateWords {
    @Override
    public long[] of(long[][] leaves, int length) {
      long[] words = new long[length];
      Arrays.fill(words, value ? -1L : 0);
      return words;
    }
  }

  record Leaf(int index) implements GateWords {
    @Override
    public long[] of(long[][] leaves, int length) {
      return leaves[index];
    }
  }

  record Join(List<GateWords> parts, boolean all) implements GateWords {
    @Override
    public long[] of(long[][] leaves, int length) {
      long[] words = parts.getFirst().of(leaves, length).clone();
      for (GateWords part : parts.subList(1, parts.size())) {
        long[] other = part.of(leaves, length);
        for (int w = 0; w < length; w++) {
          words[w] = all ? words[w] & other[w] : words[w] | other[w];
        }
      }
      return words;
    }
  }

  /// The weights of the parts that hold are added in binary, one word for each digit.
  record Weighed(List<Long> weights, long threshold, List<GateWords> parts) implements GateWords {
    @Override
    public long[] of(long[][] leaves, int length) {
      long total = weights.stream().mapToLong(w -> w).sum();
      int digits = Long.SIZE - Long.numberOfLeadingZeros(total);
      long[][] sum = new long[digits][length];
      for (int p = 0; p < parts.size(); p++) {
        long[] words = parts.get(p).of(leaves, length);
        for (int d = 0; d < digits; d++) {
          if ((weights.get(p) >>> d & 1) == 1) {
            add(sum, d, words.clone());
          }
        }
      }
      return atLeast(sum, length);
    }

    private static void add(long[][] sum, int digit, long[] carry) {
      for (int d = digit; d < sum.length; d++) {
        for (int w = 0; w < carry.length; w++) {
          long out = sum[d][w] & carry[w];
          sum[d][w] ^= carry[w];
          carry[w] = out;
        }
      }
    }

    private long[] atLeast(long[][] sum, int length) {
      long[] above = new long[length];
      long[] equal = new long[length];
      Arrays.fill(equal, -1L);
      for (int d = sum.length - 1; d >= 0; d--) {
        for (int w = 0; w < length; w++) {
          if ((threshold >>> d & 1) == 1) {
            equal[w] &= sum[d][w];
          } else {
            above[w] |= equal[w] & sum[d][w];
            equal[w] &= ~sum[d][w];
          }
        }
      }
      for (int w = 0; w < length; w++) {
        above[w] |= equal[w];
      }
      return above;
    }
  }
}
