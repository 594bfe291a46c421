package org.interregnum.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A yes-no game over players 0, 1, 2…: what a rule comes to when every player does one thing or
/// another. `in` is the set of players who do the first of them.
///
/// There is no negation; it has been pushed down to the weights, which may be negative. Without a
/// negative weight the formula is monotone: more players in never turn true into false.
public sealed interface Formula {
    Formula TRUE = new Constant(true);
    Formula FALSE = new Constant(false);

    boolean holds(BitSet in);

    /// What holds exactly where this does not.
    Formula negated();

    /// Always the same.
    record Constant(boolean value) implements Formula {
        @Override
        public boolean holds(BitSet in) {
            return value;
        }

        @Override
        public Formula negated() {
            return value ? FALSE : TRUE;
        }
    }

    /// The weights of those who are in come to at least the threshold.
    /// @param weights one per player; a player behind the end weighs nothing
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, equal by content
    record AtLeast(long[] weights, long threshold) implements Formula {
        /// @throws ArithmeticException if a sum of the weights could leave 63 bits
        public AtLeast {
            weights = weights.clone();
            long all = 0;
            for (long weight : weights) {
                all = Math.addExact(all, Math.absExact(weight));
            }
        }

        @Override
        public long[] weights() {
            return weights.clone();
        }

        @Override
        public boolean holds(BitSet in) {
            long sum = 0;
            for (int p = in.nextSetBit(0); p >= 0 && p < weights.length; p = in.nextSetBit(p + 1)) {
                sum += weights[p];
            }
            return sum >= threshold;
        }

        @Override
        public Formula negated() {
            return new AtLeast(
                    Arrays.stream(weights).map(w -> -w).toArray(), Math.subtractExact(1, threshold));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AtLeast that
                    && threshold == that.threshold
                    && Arrays.equals(weights, that.weights);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(weights) + Long.hashCode(threshold);
        }

        @Override
        public String toString() {
            return Arrays.toString(weights) + " >= " + threshold;
        }
    }

    /// All of the parts.
    record Every(List<Formula> parts) implements Formula {
        public Every {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(BitSet in) {
            return parts.stream().allMatch(p -> p.holds(in));
        }

        @Override
        public Formula negated() {
            return new Some(parts.stream().map(Formula::negated).toList());
        }
    }

    /// One of the parts.
    record Some(List<Formula> parts) implements Formula {
        public Some {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(BitSet in) {
            return parts.stream().anyMatch(p -> p.holds(in));
        }

        @Override
        public Formula negated() {
            return new Every(parts.stream().map(Formula::negated).toList());
        }
    }

    /// At least `least` of the parts.
    record Enough(long least, List<Formula> parts) implements Formula {
        public Enough {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(BitSet in) {
            return parts.stream().filter(p -> p.holds(in)).count() >= least;
        }

        @Override
        public Formula negated() {
            return new Enough(parts.size() - least + 1, parts.stream().map(Formula::negated).toList());
        }
    }

    /// The weights of the parts that hold come to at least the threshold: a council whose members
    /// are decided elsewhere.
    /// @param weights one per part, not negative
    record Weighed(List<Long> weights, long threshold, List<Formula> parts) implements Formula {
        /// @throws IllegalArgumentException if a weight is negative, or there is not one per part
        /// @throws ArithmeticException if the weights come to more than 63 bits
        public Weighed {
            weights = List.copyOf(weights);
            parts = List.copyOf(parts);
            long all = 0;
            for (long weight : weights) {
                if (weight < 0) {
                    throw new IllegalArgumentException("negative weight");
                }
                all = Math.addExact(all, weight);
            }
            if (weights.size() != parts.size()) {
                throw new IllegalArgumentException("one weight per part");
            }
        }

        @Override
        public boolean holds(BitSet in) {
            long sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                sum += parts.get(i).holds(in) ? weights.get(i) : 0;
            }
            return sum >= threshold;
        }

        @Override
        public Formula negated() {
            long total = weights.stream().mapToLong(w -> w).sum();
            return new Weighed(
                    weights,
                    Math.addExact(Math.subtractExact(total, threshold), 1),
                    parts.stream().map(Formula::negated).toList());
        }
    }
}
