package org.interregnum.time;

import java.util.Arrays;
import java.util.List;

/// The tightest bounds of all acts, as numbers that compare: four times the microseconds, one more for an excluded
/// infimum, one less for an excluded supremum. So a supremum below an infimum means "earlier in any case".
final class Ranks {
    private static final long UNBOUNDED_BELOW = Long.MIN_VALUE;
    private static final long UNBOUNDED_ABOVE = Long.MAX_VALUE;

    private final long[] earliest;
    private final long[] latest;

    Ranks(int acts) {
        earliest = new long[acts];
        latest = new long[acts];
        Arrays.fill(earliest, UNBOUNDED_BELOW);
        Arrays.fill(latest, UNBOUNDED_ABOVE);
    }

    long earliest(int act) {
        return earliest[act];
    }

    long latest(int act) {
        return latest[act];
    }

    /// Whether the bounds alone put `a` before `b`.
    boolean separates(int a, int b) {
        return latest[a] < earliest[b];
    }

    Bounds bounds(int act) {
        long low = earliest[act];
        long high = latest[act];
        boolean lowOpen = low != UNBOUNDED_BELOW && Math.floorMod(low, 4L) != 0;
        boolean highOpen = high != UNBOUNDED_ABOVE && Math.floorMod(high, 4L) != 0;
        return new Bounds(
                low == UNBOUNDED_BELOW ? null : Micros.toInstant(Math.floorDiv(low, 4L)),
                high == UNBOUNDED_ABOVE ? null : Micros.toInstant(Math.ceilDiv(high, 4L)),
                lowOpen,
                highOpen);
    }

    /// Bounds an act by its own times, which mention no act; false if they cannot all hold.
    boolean boundAlone(int act, List<When> times) {
        for (When when : times) {
            if (when instanceof When.Absolute time) {
                if (time.from() != null) {
                    earliest[act] = Math.max(earliest[act], 4 * Micros.of(time.from()));
                }
                if (time.to() != null) {
                    long rank = 4 * Micros.of(time.to()) - (time.toExcluded() ? 1 : 0);
                    latest[act] = Math.min(latest[act], rank);
                }
            }
        }
        return earliest[act] <= latest[act];
    }

    /// Bounds the acts of one cluster by all that its consistent slice says.
    void boundTogether(ActTimes.Slice slice, int[] acts) {
        ShortestPaths up = new ShortestPaths(slice.graph());
        ShortestPaths down = new ShortestPaths(slice.graph().reversed());
        up.from(ConstraintGraph.ORIGIN);
        down.from(ConstraintGraph.ORIGIN);
        for (int act : acts) {
            int node = slice.node(act);
            if (up.reaches(node)) {
                latest[act] = 4 * up.micros(node) - (up.isStrict(node) ? 1 : 0);
            }
            if (down.reaches(node)) {
                earliest[act] = -4 * down.micros(node) + (down.isStrict(node) ? 1 : 0);
            }
        }
    }
}
