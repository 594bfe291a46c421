package org.interregnum.time;

import java.util.Arrays;

/// Difference constraints as a graph: an edge from u to v of weight w says t(v) − t(u) ≤ w, or < w if strict.
///
/// Node 0 is the origin, 1970; each edge remembers the statement it comes from. It grows, then is read.
final class ConstraintGraph {
    static final int ORIGIN = 0;

    private int nodes = 1;
    private int edges;
    private int[] tail = new int[8];
    private int[] head = new int[8];
    private long[] weight = new long[8];
    private boolean[] strict = new boolean[8];
    private int[] statement = new int[8];

    int addNode() {
        return nodes++;
    }

    void addEdge(int from, int to, long micros, boolean isStrict, int ofStatement) {
        if (edges == tail.length) {
            int larger = edges * 2;
            tail = Arrays.copyOf(tail, larger);
            head = Arrays.copyOf(head, larger);
            weight = Arrays.copyOf(weight, larger);
            strict = Arrays.copyOf(strict, larger);
            statement = Arrays.copyOf(statement, larger);
        }
        tail[edges] = from;
        head[edges] = to;
        weight[edges] = micros;
        strict[edges] = isStrict;
        statement[edges] = ofStatement;
        edges++;
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return edges;
    }

    int tail(int edge) {
        return tail[edge];
    }

    int head(int edge) {
        return head[edge];
    }

    long weight(int edge) {
        return weight[edge];
    }

    boolean isStrict(int edge) {
        return strict[edge];
    }

    int statement(int edge) {
        return statement[edge];
    }

    /// The same graph with every edge turned round: distances to a node become distances from it.
    ConstraintGraph reversed() {
        ConstraintGraph other = new ConstraintGraph();
        other.nodes = nodes;
        for (int e = 0; e < edges; e++) {
            other.addEdge(head[e], tail[e], weight[e], strict[e], statement[e]);
        }
        return other;
    }

    /// The same nodes without the edges of the origin: what the acts say of each other alone.
    ConstraintGraph withoutOrigin() {
        ConstraintGraph other = new ConstraintGraph();
        other.nodes = nodes;
        for (int e = 0; e < edges; e++) {
            if (tail[e] != ORIGIN && head[e] != ORIGIN) {
                other.addEdge(tail[e], head[e], weight[e], strict[e], statement[e]);
            }
        }
        return other;
    }
}
