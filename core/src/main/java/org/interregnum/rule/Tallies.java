package org.interregnum.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The counters of a decision while it is compiled. Each comparison becomes either a comparison
/// of one sum or a mark, a bit that some ballots set; equal ones are kept once.
///
/// What the ballots give is an array with [Ballot#COUNT] entries per player. A share of a base
/// that depends on ballots is one sum too: `majority of present` is `2 ayes - present > 0`.
final class Tallies {
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);
    /// Marks in one counter; the sign bit stays free.
    private static final int MARKS_PER_COUNTER = 63;

    private record Sum(List<BigInteger> given) {}

    /// A comparison before it is known where the counters lie.
    private final List<Sum> sums = new ArrayList<>();
    private final List<BitSet> marks = new ArrayList<>();
    private final int players;

    Tallies(int players) {
        this.players = players;
    }

    /// Index of a sum as long as compiling lasts; marks come first in the end.
    private static final int SUMS_FROM = 1 << 20;

    /// The sum of what the ballots give is at least the threshold.
    Condition atLeast(BigInteger[] given, BigInteger threshold) {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger each : given) {
            common = common.gcd(each);
        }
        if (common.signum() == 0) {
            return threshold.signum() <= 0 ? Condition.TRUE : Condition.FALSE;
        }
        BigInteger[] scaled = new BigInteger[given.length];
        for (int i = 0; i < given.length; i++) {
            scaled[i] = given[i].divide(common);
        }
        BigInteger least = ceiling(threshold, common);
        BigInteger lowest = extreme(scaled, true);
        BigInteger highest = extreme(scaled, false);
        if (lowest.compareTo(least) >= 0) {
            return Condition.TRUE;
        }
        if (highest.compareTo(least) < 0) {
            return Condition.FALSE;
        }
        if (highest.compareTo(LARGEST) > 0 || lowest.negate().compareTo(LARGEST) > 0) {
            throw new UnfitRule(RuleProblem.unplaced(RuleProblem.Code.NUMBERS_TOO_LARGE, "", List.of()));
        }
        return least.equals(highest)
                ? onlyHighest(scaled)
                : least.equals(lowest.add(BigInteger.ONE)) ? notLowest(scaled) : sum(scaled, least.longValueExact());
    }

    /// Every player must give the most: one other ballot spoils it.
    private Condition onlyHighest(BigInteger[] given) {
        BitSet spoils = new BitSet();
        for (int i = 0; i < given.length; i++) {
            spoils.set(i, given[i].compareTo(extremeOf(given, i / Ballot.COUNT, false)) < 0);
        }
        return mark(spoils, false);
    }

    /// One ballot above the least suffices.
    private Condition notLowest(BigInteger[] given) {
        BitSet lifts = new BitSet();
        for (int i = 0; i < given.length; i++) {
            lifts.set(i, given[i].compareTo(extremeOf(given, i / Ballot.COUNT, true)) > 0);
        }
        return mark(lifts, true);
    }

    private Condition sum(BigInteger[] given, long least) {
        boolean turned = Arrays.stream(given).filter(g -> g.signum() != 0).findFirst().orElseThrow().signum() < 0;
        Sum sum = new Sum(Arrays.stream(given).map(g -> turned ? g.negate() : g).toList());
        int index = sums.indexOf(sum);
        if (index < 0) {
            index = sums.size();
            sums.add(sum);
        }
        return turned
                ? new Condition.AtMost(SUMS_FROM + index, -least)
                : new Condition.AtLeast(SUMS_FROM + index, least);
    }

    /// A condition that one of the ballots marked has been cast, or that none has.
    Condition mark(BitSet ballots, boolean set) {
        if (ballots.isEmpty()) {
            return set ? Condition.FALSE : Condition.TRUE;
        }
        int index = marks.indexOf(ballots);
        if (index < 0) {
            index = marks.size();
            marks.add(ballots);
        }
        return new Condition.Mark(index / MARKS_PER_COUNTER, index % MARKS_PER_COUNTER, set);
    }

    private static BigInteger ceiling(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private BigInteger extreme(BigInteger[] given, boolean lowest) {
        BigInteger total = BigInteger.ZERO;
        for (int p = 0; p < players; p++) {
            total = total.add(extremeOf(given, p, lowest));
        }
        return total;
    }

    private static BigInteger extremeOf(BigInteger[] given, int player, boolean lowest) {
        BigInteger best = given[player * Ballot.COUNT];
        for (int b = 1; b < Ballot.COUNT; b++) {
            BigInteger other = given[player * Ballot.COUNT + b];
            best = lowest ? best.min(other) : best.max(other);
        }
        return best;
    }

    /// Whether the condition holds only if some player on whom `ayes` is set there has cast an aye.
    boolean implies(Condition condition, BitSet ayes) {
        return switch (condition) {
            case Condition.Constant c -> !c.value();
            case Condition.Every every -> every.parts().stream().anyMatch(p -> implies(p, ayes));
            case Condition.Some some -> some.parts().stream().allMatch(p -> implies(p, ayes));
            case Condition.Enough enough ->
                enough.parts().stream().filter(p -> !implies(p, ayes)).count() < enough.least();
            case Condition.AtLeast least ->
                highestWithout(sums.get(least.index() - SUMS_FROM), ayes, 1).compareTo(BigInteger.valueOf(least.threshold())) < 0;
            case Condition.AtMost most ->
                highestWithout(sums.get(most.index() - SUMS_FROM), ayes, -1).compareTo(BigInteger.valueOf(-most.threshold())) < 0;
            case Condition.Mark mark -> markImplies(mark, ayes);
        };
    }

    private BigInteger highestWithout(Sum sum, BitSet ayes, int sign) {
        BigInteger total = BigInteger.ZERO;
        for (int p = 0; p < players; p++) {
            BigInteger best = null;
            for (int b = 0; b < Ballot.COUNT; b++) {
                BigInteger each = sum.given().get(p * Ballot.COUNT + b).multiply(BigInteger.valueOf(sign));
                if (!ayes.get(p * Ballot.COUNT + b)) {
                    best = best == null ? each : best.max(each);
                }
            }
            total = best == null ? total : total.add(best);
        }
        return total;
    }

    private boolean markImplies(Condition.Mark mark, BitSet ayes) {
        BitSet ballots = marks.get(mark.index() * MARKS_PER_COUNTER + mark.bit());
        if (mark.set()) {
            BitSet others = (BitSet) ballots.clone();
            others.andNot(ayes);
            return others.isEmpty();
        }
        for (int p = 0; p < players; p++) {
            boolean onlyAye = true;
            for (int b = 0; b < Ballot.COUNT; b++) {
                int i = p * Ballot.COUNT + b;
                onlyAye &= ayes.get(i) != ballots.get(i);
            }
            if (onlyAye) {
                return true;
            }
        }
        return false;
    }

    int markCounters() {
        return (marks.size() + MARKS_PER_COUNTER - 1) / MARKS_PER_COUNTER;
    }

    int counters() {
        return markCounters() + sums.size();
    }

    /// What each ballot adds to each counter, or sets in it: rows by player and ballot.
    long[][] table() {
        long[][] table = new long[players * Ballot.COUNT][counters()];
        for (int i = 0; i < table.length; i++) {
            for (int m = 0; m < marks.size(); m++) {
                if (marks.get(m).get(i)) {
                    table[i][m / MARKS_PER_COUNTER] |= 1L << (m % MARKS_PER_COUNTER);
                }
            }
            for (int s = 0; s < sums.size(); s++) {
                table[i][markCounters() + s] = sums.get(s).given().get(i).longValueExact();
            }
        }
        return table;
    }

    /// The condition with the sums where they lie in the end, behind the marks.
    Condition placed(Condition condition) {
        return Condition.moved(condition, i -> i >= SUMS_FROM ? i - SUMS_FROM + markCounters() : i);
    }
}
