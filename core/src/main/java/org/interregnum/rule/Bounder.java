package org.interregnum.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Decides what is certain while ballots are unknown.
///
/// The compiled formula is monotone in its comparisons, so only the ballots of a player that no
/// other of his beats in every comparison can make a best case, and likewise a worst. Mostly that
/// leaves one ballot each; else the tallies they lead to are worked through, up to a limit.
final class Bounder {
    static final int ANY = 0b1111;
    private static final int MOST_TALLIES = 20_000;

    private final Condition condition;
    private final List<Condition> comparisons;
    private final long[][] table;
    private final int markCounters;

    Bounder(Condition condition, long[][] table, int markCounters) {
        this.condition = condition;
        this.table = table;
        this.markCounters = markCounters;
        Set<Condition> found = new LinkedHashSet<>();
        collect(condition, found);
        comparisons = List.copyOf(found);
    }

    private static void collect(Condition condition, Set<Condition> into) {
        switch (condition) {
            case Condition.Every every -> every.parts().forEach(p -> collect(p, into));
            case Condition.Some some -> some.parts().forEach(p -> collect(p, into));
            case Condition.Enough enough -> enough.parts().forEach(p -> collect(p, into));
            case Condition.Constant c -> {}
            case Condition.AtLeast least -> into.add(least);
            case Condition.AtMost most -> into.add(most);
            case Condition.Mark mark -> into.add(mark);
        }
    }

    /// @param possible per player the ballots that may be, as bits
    Outcome outcome(int[] possible) {
        if (holdsFor(possible, true) == Answer.NO) {
            return Outcome.LOST;
        }
        return holdsFor(possible, false) == Answer.NO ? Outcome.CARRIED : Outcome.OPEN;
    }

    private enum Answer {
        YES,
        NO,
        TOO_MANY
    }

    /// Whether some combination makes the formula true (`best`), or false.
    private Answer holdsFor(int[] possible, boolean best) {
        int players = possible.length;
        int[][] choices = new int[players][];
        for (int p = 0; p < players; p++) {
            choices[p] = unbeaten(p, possible[p], best);
        }
        return search(choices, best);
    }

    /// The tallies that are still possible after each player, each once: alike players lead to few.
    private Answer search(int[][] choices, boolean best) {
        Set<Counted> reached = new LinkedHashSet<>();
        reached.add(new Counted(new long[table.length == 0 ? 0 : table[0].length]));
        for (int p = 0; p < choices.length; p++) {
            Set<Counted> next = new LinkedHashSet<>();
            for (Counted tally : reached) {
                for (int ballot : choices[p]) {
                    long[] more = choices[p].length == 1 ? tally.counters : tally.counters.clone();
                    add(more, p, ballot);
                    next.add(new Counted(more));
                }
            }
            if (next.size() > MOST_TALLIES) {
                return relaxed(choices, best);
            }
            reached = next;
        }
        return reached.stream().anyMatch(t -> condition.holds(t.counters) == best) ? Answer.YES : Answer.NO;
    }

    /// What has been counted so far.
    @SuppressWarnings("ArrayRecordComponent")
    private record Counted(long[] counters) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Counted(long[] its) && Arrays.equals(counters, its);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counters);
        }
    }

    private void add(long[] tally, int player, int ballot) {
        long[] row = table[player * Ballot.COUNT + ballot];
        for (int i = 0; i < row.length; i++) {
            tally[i] = i < markCounters ? tally[i] | row[i] : tally[i] + row[i];
        }
    }

    /// Each comparison for itself in its best (worst) case: if even so the formula fails, it does.
    private Answer relaxed(int[][] choices, boolean best) {
        Condition eased = replaced(condition, choices, best);
        boolean value = eased.holds(new long[0]);
        return value == best ? Answer.TOO_MANY : Answer.NO;
    }

    private Condition replaced(Condition c, int[][] choices, boolean best) {
        return switch (c) {
            case Condition.Constant constant -> constant;
            case Condition.Every every ->
                new Condition.Every(every.parts().stream().map(p -> replaced(p, choices, best)).toList());
            case Condition.Some some ->
                new Condition.Some(some.parts().stream().map(p -> replaced(p, choices, best)).toList());
            case Condition.Enough enough ->
                new Condition.Enough(enough.least(), enough.parts().stream().map(p -> replaced(p, choices, best)).toList());
            case Condition.AtLeast l -> new Condition.Constant(extreme(l, choices, best));
            case Condition.AtMost m -> new Condition.Constant(extreme(m, choices, best));
            case Condition.Mark m -> new Condition.Constant(extreme(m, choices, best));
        };
    }

    private boolean extreme(Condition comparison, int[][] choices, boolean best) {
        long[] tally = new long[table[0].length];
        for (int p = 0; p < choices.length; p++) {
            int pick = choices[p][0];
            for (int ballot : choices[p]) {
                long gain = merit(comparison, p, ballot) - merit(comparison, p, pick);
                pick = (best ? gain > 0 : gain < 0) ? ballot : pick;
            }
            add(tally, p, pick);
        }
        return comparison.holds(tally);
    }

    /// How far the ballot goes towards the comparison.
    private long merit(Condition comparison, int player, int ballot) {
        long[] row = table[player * Ballot.COUNT + ballot];
        return switch (comparison) {
            case Condition.AtLeast least -> row[least.index()];
            case Condition.AtMost most -> -row[most.index()];
            case Condition.Mark mark -> (((row[mark.index()] >>> mark.bit()) & 1) == 1) == mark.set() ? 1 : 0;
            default -> throw new IllegalStateException();
        };
    }

    /// The possible ballots that no other beats or equals everywhere (of equal ones, the first).
    private int[] unbeaten(int player, int possible, boolean best) {
        List<Integer> kept = new ArrayList<>();
        for (int ballot = 0; ballot < Ballot.COUNT; ballot++) {
            if (((possible >> ballot) & 1) == 1 && !beaten(player, ballot, possible, best)) {
                kept.add(ballot);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean neverWorse(int player, int one, int other) {
        return comparisons.stream().allMatch(c -> merit(c, player, one) >= merit(c, player, other));
    }

    private boolean beaten(int player, int ballot, int possible, boolean best) {
        for (int other = 0; other < Ballot.COUNT; other++) {
            if (other == ballot || ((possible >> other) & 1) == 0) {
                continue;
            }
            boolean asGood = true;
            boolean better = false;
            for (int c = 0; c < comparisons.size() && asGood; c++) {
                long gain = merit(comparisons.get(c), player, other) - merit(comparisons.get(c), player, ballot);
                gain = best ? gain : -gain;
                asGood = gain >= 0;
                better |= gain > 0;
            }
            if (asGood && (better || other < ballot)) {
                return true;
            }
        }
        return false;
    }
}
