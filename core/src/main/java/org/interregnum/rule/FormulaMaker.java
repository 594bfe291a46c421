package org.interregnum.rule;

import java.util.List;

/// Reads a compiled condition as a formula over who casts the one ballot, everybody else casting the other.
final class FormulaMaker {
    private final long[][] table;
    private final int players;
    private final Ballot in;
    private final Ballot out;

    FormulaMaker(long[][] table, int players, Ballot in, Ballot out) {
        this.table = table;
        this.players = players;
        this.in = in;
        this.out = out;
    }

    Formula of(Condition condition) {
        return switch (condition) {
            case Condition.Constant c -> c.value() ? Formula.TRUE : Formula.FALSE;
            case Condition.AtLeast least -> sum(least.index(), least.threshold(), 1);
            case Condition.AtMost most -> sum(most.index(), Math.negateExact(most.threshold()), -1);
            case Condition.Mark mark -> mark(mark);
            case Condition.Every every -> new Formula.Every(all(every.parts()));
            case Condition.Some some -> new Formula.Some(all(some.parts()));
            case Condition.Enough enough -> new Formula.Enough(enough.least(), all(enough.parts()));
        };
    }

    private List<Formula> all(List<Condition> parts) {
        return parts.stream().map(this::of).toList();
    }

    /// What everybody gives by the other ballot goes into the threshold.
    private Formula sum(int counter, long threshold, int sign) {
        long[] weights = new long[players];
        long left = threshold;
        for (int p = 0; p < players; p++) {
            long given = sign * row(p, in)[counter];
            long otherwise = sign * row(p, out)[counter];
            weights[p] = Math.subtractExact(given, otherwise);
            left = Math.subtractExact(left, otherwise);
        }
        return new Formula.AtLeast(weights, left);
    }

    /// Somebody casts a marked ballot: a sum of ones, and of one less whoever does not.
    private Formula mark(Condition.Mark mark) {
        long[] weights = new long[players];
        long left = 1;
        for (int p = 0; p < players; p++) {
            long given = row(p, in)[mark.index()] >>> mark.bit() & 1;
            long otherwise = row(p, out)[mark.index()] >>> mark.bit() & 1;
            weights[p] = given - otherwise;
            left -= otherwise;
        }
        Formula some = new Formula.AtLeast(weights, left);
        return mark.set() ? some : some.negated();
    }

    private long[] row(int player, Ballot ballot) {
        return table[player * Ballot.COUNT + ballot.code()];
    }
}
