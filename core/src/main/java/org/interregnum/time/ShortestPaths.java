package org.interregnum.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Shortest paths in a [ConstraintGraph] by Bellman and Ford, in alternating sweeps as Yen proposed (1970).
///
/// A distance is a pair, compared in this order: microseconds, then how many strict edges the path has (more is
/// shorter). So a circle of length 0 with a strict edge is a negative one, and a distance is strict iff it
/// has a strict edge. O(nodes × edges), close to O(edges) where acts stand nearly in the order of time.
/// Sums beyond [Micros#LIMIT] bound nothing: they only ever loosen.
final class ShortestPaths {
    private static final long UNREACHED = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final ConstraintGraph graph;
    private final int[] firstOut;
    private final int[] out;
    private final long[] micros;
    private final int[] stricts;
    private final int[] parentEdge;
    private final boolean[] changed;
    private int lowest;
    private int highest;

    ShortestPaths(ConstraintGraph graph) {
        this.graph = graph;
        int n = graph.nodes();
        firstOut = new int[n + 1];
        out = new int[graph.edges()];
        for (int e = 0; e < graph.edges(); e++) {
            firstOut[graph.tail(e) + 1]++;
        }
        for (int v = 0; v < n; v++) {
            firstOut[v + 1] += firstOut[v];
        }
        int[] next = Arrays.copyOf(firstOut, n);
        for (int e = 0; e < graph.edges(); e++) {
            out[next[graph.tail(e)]++] = e;
        }
        micros = new long[n];
        stricts = new int[n];
        parentEdge = new int[n];
        changed = new boolean[n];
    }

    /// The edges of one negative circle, in its direction; null if there is none and all constraints can hold.
    int @Nullable [] negativeCircle() {
        Arrays.fill(micros, 0);
        Arrays.fill(stricts, 0);
        Arrays.fill(parentEdge, NONE);
        Arrays.fill(changed, true);
        lowest = 0;
        highest = graph.nodes() - 1;
        while (sweep()) {
            int @Nullable [] circle = circleAmongParents();
            if (circle != null) {
                return circle;
            }
        }
        return null;
    }

    /// Computes all distances from `source`. The graph must have no negative circle.
    void from(int source) {
        Arrays.fill(micros, UNREACHED);
        Arrays.fill(stricts, 0);
        micros[source] = 0;
        changed[source] = true;
        lowest = source;
        highest = source;
        boolean again = true;
        while (again) {
            again = sweep();
        }
    }

    boolean reaches(int node) {
        return micros[node] != UNREACHED;
    }

    long micros(int node) {
        return micros[node];
    }

    boolean isStrict(int node) {
        return stricts[node] > 0;
    }

    /// Whether the distance is below 0, that is, `node` earlier than the source in every solution.
    boolean isNegative(int node) {
        return reaches(node) && (micros[node] < 0 || (micros[node] == 0 && stricts[node] > 0));
    }

    /// Upwards and downwards once over the nodes that changed; whether any still has.
    private boolean sweep() {
        for (int v = lowest; v <= highest; v++) {
            relaxFrom(v);
        }
        for (int v = highest; v >= lowest; v--) {
            relaxFrom(v);
        }
        int first = lowest;
        while (first <= highest && !changed[first]) {
            first++;
        }
        int last = highest;
        while (last >= first && !changed[last]) {
            last--;
        }
        lowest = first;
        highest = last;
        return first <= last;
    }

    private void relaxFrom(int v) {
        if (!changed[v]) {
            return;
        }
        changed[v] = false;
        for (int i = firstOut[v]; i < firstOut[v + 1]; i++) {
            int e = out[i];
            int to = graph.head(e);
            long sum = sum(micros[v], graph.weight(e));
            int count = stricts[v] + (graph.isStrict(e) ? 1 : 0);
            if (sum < micros[to] || (sum == micros[to] && sum != UNREACHED && count > stricts[to])) {
                micros[to] = sum;
                stricts[to] = count;
                parentEdge[to] = e;
                changed[to] = true;
                lowest = Math.min(lowest, to);
                highest = Math.max(highest, to);
            }
        }
    }

    private static long sum(long distance, long weight) {
        long sum = distance + weight;
        return sum > Micros.LIMIT ? UNREACHED : Math.max(sum, -Micros.LIMIT);
    }

    private int @Nullable [] circleAmongParents() {
        int[] seenFrom = new int[graph.nodes()];
        for (int start = 0; start < graph.nodes(); start++) {
            int v = start;
            while (v != NONE && seenFrom[v] == 0) {
                seenFrom[v] = start + 1;
                v = parentEdge[v] == NONE ? NONE : graph.tail(parentEdge[v]);
            }
            if (v != NONE && seenFrom[v] == start + 1) {
                return circleThrough(v);
            }
        }
        return null;
    }

    private int[] circleThrough(int node) {
        int length = 0;
        int v = node;
        do {
            length++;
            v = graph.tail(parentEdge[v]);
        } while (v != node);
        int[] circle = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            circle[i] = parentEdge[v];
            v = graph.tail(parentEdge[v]);
        }
        return circle;
    }
}
