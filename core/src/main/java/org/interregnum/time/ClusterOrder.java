package org.interregnum.time;

import java.util.Arrays;
import java.util.BitSet;

/// Which acts of one cluster must precede which others by what they say of each other, the calendar left aside.
final class ClusterOrder {
    private final int[] acts;
    private final BitSet[] later;

    /// @param slice the consistent slice of one cluster
    /// @param acts the acts of the cluster in the order of the file
    ClusterOrder(ActTimes.Slice slice, int[] acts) {
        this.acts = acts;
        later = new BitSet[acts.length];
        Arrays.setAll(later, i -> new BitSet());
        ShortestPaths paths = new ShortestPaths(slice.graph().withoutOrigin());
        int[] nodes = Arrays.stream(acts).map(slice::node).toArray();
        for (int b = 0; b < acts.length; b++) {
            paths.from(nodes[b]);
            for (int a = 0; a < acts.length; a++) {
                if (paths.isNegative(nodes[a])) {
                    later[a].set(b);
                }
            }
        }
    }

    int size() {
        return acts.length;
    }

    /// The act at a place of the cluster.
    int act(int place) {
        return acts[place];
    }

    /// The places of the acts that the act at `place` must precede.
    BitSet laterThan(int place) {
        return later[place];
    }

    /// The place of an act of the cluster.
    int place(int act) {
        return Arrays.binarySearch(acts, act);
    }
}
