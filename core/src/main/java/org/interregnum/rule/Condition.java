package org.interregnum.rule;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// A compiled rule: a monotone formula over comparisons of counters. There is no negation; it
/// has been pushed down to the comparisons.
sealed interface Condition {
    boolean holds(long[] counters);

    /// What holds exactly where this does not.
    Condition negated();

    /// The same over counters that lie elsewhere.
    static Condition moved(Condition condition, IntUnaryOperator to) {
        return switch (condition) {
            case Constant c -> c;
            case AtLeast least -> new AtLeast(to.applyAsInt(least.index()), least.threshold());
            case AtMost most -> new AtMost(to.applyAsInt(most.index()), most.threshold());
            case Mark mark -> new Mark(to.applyAsInt(mark.index()), mark.bit(), mark.set());
            case Every every -> new Every(every.parts().stream().map(p -> moved(p, to)).toList());
            case Some some -> new Some(some.parts().stream().map(p -> moved(p, to)).toList());
            case Enough enough -> new Enough(enough.least(), enough.parts().stream().map(p -> moved(p, to)).toList());
        };
    }

    Condition TRUE = new Constant(true);
    Condition FALSE = new Constant(false);

    record Constant(boolean value) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            return value;
        }

        @Override
        public Condition negated() {
            return value ? FALSE : TRUE;
        }
    }

    /// A sum reaches the threshold.
    record AtLeast(int index, long threshold) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            return counters[index] >= threshold;
        }

        @Override
        public Condition negated() {
            return new AtMost(index, threshold - 1);
        }
    }

    /// A sum does not exceed the threshold.
    record AtMost(int index, long threshold) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            return counters[index] <= threshold;
        }

        @Override
        public Condition negated() {
            return new AtLeast(index, threshold + 1);
        }
    }

    /// A mark has been set, or has not.
    record Mark(int index, int bit, boolean set) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            return (((counters[index] >>> bit) & 1) == 1) == set;
        }

        @Override
        public Condition negated() {
            return new Mark(index, bit, !set);
        }
    }

    record Every(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(counters)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition negated() {
            return new Some(parts.stream().map(Condition::negated).toList());
        }
    }

    record Some(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(counters)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition negated() {
            return new Every(parts.stream().map(Condition::negated).toList());
        }
    }

    /// At least so many of the parts, where that is neither one nor all of them.
    record Enough(int least, List<Condition> parts) implements Condition {
        @Override
        public boolean holds(long[] counters) {
            int found = 0;
            for (int i = 0; i < parts.size(); i++) {
                found += parts.get(i).holds(counters) ? 1 : 0;
            }
            return found >= least;
        }

        @Override
        public Condition negated() {
            return new Enough(parts.size() - least + 1, parts.stream().map(Condition::negated).toList());
        }
    }

    /// At least `least` of the parts, in the simplest form.
    static Condition enough(long least, List<Condition> parts) {
        long needed = least - parts.stream().filter(TRUE::equals).count();
        List<Condition> open = parts.stream().filter(p -> !(p instanceof Constant)).toList();
        if (needed <= 0) {
            return TRUE;
        }
        if (needed > open.size()) {
            return FALSE;
        }
        if (open.size() == 1) {
            return open.getFirst();
        }
        if (needed == 1) {
            return new Some(open);
        }
        return needed == open.size() ? new Every(open) : new Enough((int) needed, open);
    }

    static Condition every(List<Condition> parts) {
        return enough(parts.size(), parts);
    }

    static Condition some(List<Condition> parts) {
        return enough(1, parts);
    }
}
