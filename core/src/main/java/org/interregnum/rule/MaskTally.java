package org.interregnum.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills the counters from one bit per player, counting players with equal weight at once.
final class MaskTally {
    private static final int MOST = 64;

    private final int counters;
    private final boolean fits;
    private final long everybody;
    /// For each mark counter and bit: who sets it with which ballot.
    private final long[][] marks;
    private final int[] markAt;
    /// For each summand: its counter, and players, ballot, and value of each.
    private final int[] sumAt;
    private final int[] ballotOf;
    private final long[] maskOf;
    private final long[] valueOf;

    private record Summand(int counter, int ballot, long value) {}

    MaskTally(long[][] table, int markCounters, int counters) {
        int players = table.length / Ballot.COUNT;

        this.counters = counters;
        fits = players <= MOST;
        everybody = players == 0 ? 0 : -1L >>> (MOST - Math.min(players, MOST));
        List<long[]> setters = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Map<Summand, Long> summands = new LinkedHashMap<>();
        for (int c = 0; fits && c < counters; c++) {
            if (c < markCounters) {
                marks(table, c, setters, places);
            } else {
                sums(table, c, summands);
            }
        }
        marks = setters.toArray(long[][]::new);
        markAt = places.stream().mapToInt(Integer::intValue).toArray();
        List<Summand> keys = List.copyOf(summands.keySet());
        sumAt = keys.stream().mapToInt(Summand::counter).toArray();
        ballotOf = keys.stream().mapToInt(Summand::ballot).toArray();
        valueOf = keys.stream().mapToLong(Summand::value).toArray();
        maskOf = summands.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static void marks(long[][] table, int counter, List<long[]> setters, List<Integer> places) {
        for (int bit = 0; bit < MOST - 1; bit++) {
            long[] by = new long[Ballot.COUNT];
            for (int i = 0; i < table.length; i++) {
                by[i % Ballot.COUNT] |= ((table[i][counter] >>> bit) & 1) << (i / Ballot.COUNT);
            }
            if ((by[0] | by[1] | by[2] | by[3]) != 0) {
                setters.add(by);
                places.add(counter * MOST + bit);
            }
        }
    }

    private static void sums(long[][] table, int counter, Map<Summand, Long> summands) {
        for (int i = 0; i < table.length; i++) {
            long value = table[i][counter];
            if (value != 0) {
                summands.merge(new Summand(counter, i % Ballot.COUNT, value), 1L << (i / Ballot.COUNT), (a, b) -> a | b);
            }
        }
    }

    long[] tally(long ayes, long nays, long abstains) {
        if (!fits) {
            throw new IllegalStateException("more than " + MOST + " players");
        }
        long absent = everybody & ~(ayes | nays | abstains);
        long[] tally = new long[counters];
        for (int m = 0; m < markAt.length; m++) {
            long[] by = marks[m];
            long set = (by[0] & ayes) | (by[1] & nays) | (by[2] & abstains) | (by[3] & absent);
            if (set != 0) {
                tally[markAt[m] / MOST] |= 1L << (markAt[m] % MOST);
            }
        }
        for (int s = 0; s < sumAt.length; s++) {
            long cast = switch (ballotOf[s]) {
                case 0 -> ayes;
                case 1 -> nays;
                case 2 -> abstains;
                default -> absent;
            };
            tally[sumAt[s]] += valueOf[s] * Long.bitCount(cast & maskOf[s]);
        }
        return tally;
    }

}
