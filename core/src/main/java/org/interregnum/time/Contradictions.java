package org.interregnum.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.interregnum.time.ActTimes.Statement;
import org.interregnum.time.TemporalNetwork.Link;
import org.interregnum.time.TemporalNetwork.Result.Contradiction;
import org.jspecify.annotations.Nullable;

/// Reduces a negative circle to statements none of which can be dropped, by leaving out one after another.
final class Contradictions {
    private final ActTimes acts;
    private final ActTimes.Slice slice;
    private final ConstraintGraph graph;

    Contradictions(ActTimes acts, ActTimes.Slice slice) {
        this.acts = acts;
        this.slice = slice;
        this.graph = slice.graph();
    }

    /// @param circle edges of a negative circle of the slice
    Contradiction irreducible(int[] circle) {
        int[] smallest = circle;
        for (int statement : statements(circle)) {
            BitSet rest = bits(smallest);
            if (rest.get(statement)) {
                rest.clear(statement);
                int @Nullable [] other = circleWithin(rest);
                smallest = other == null ? smallest : other;
            }
        }
        return told(smallest);
    }

    private int[] statements(int[] edges) {
        return Arrays.stream(edges).map(graph::statement).distinct().toArray();
    }

    private BitSet bits(int[] edges) {
        BitSet bits = new BitSet();
        Arrays.stream(edges).forEach(e -> bits.set(graph.statement(e)));
        return bits;
    }

    /// A negative circle, as edges of the whole graph, that needs no other statements than these.
    private int @Nullable [] circleWithin(BitSet statements) {
        ConstraintGraph part = new ConstraintGraph();
        Map<Integer, Integer> nodes = new HashMap<>(Map.of(ConstraintGraph.ORIGIN, ConstraintGraph.ORIGIN));
        for (int e = 0; e < graph.edges(); e++) {
            if (statements.get(graph.statement(e))) {
                int tail = nodes.computeIfAbsent(graph.tail(e), v -> part.addNode());
                int head = nodes.computeIfAbsent(graph.head(e), v -> part.addNode());
                part.addEdge(tail, head, graph.weight(e), graph.isStrict(e), e);
            }
        }
        int @Nullable [] circle = new ShortestPaths(part).negativeCircle();
        return circle == null ? null : Arrays.stream(circle).map(part::statement).toArray();
    }

    /// The statements against the direction of the edges, so that "E1 before E2" is followed by E2's.
    private Contradiction told(int[] circle) {
        LinkedHashSet<Statement> inTurn = new LinkedHashSet<>();
        SortedSet<Integer> named = new TreeSet<>();
        for (int i = circle.length - 1; i >= 0; i--) {
            Statement statement = slice.statement(graph.statement(circle[i]));
            inTurn.add(statement);
            named.add(statement.act());
            named.add(slice.act(graph.tail(circle[i])));
        }
        named.remove(ActTimes.NO_ACT);
        List<Statement> statements = new ArrayList<>(inTurn);
        int first = 0;
        for (int i = 1; i < statements.size(); i++) {
            first = statements.get(i).act() < statements.get(first).act() ? i : first;
        }
        Collections.rotate(statements, -first);
        return new Contradiction(
                statements.stream().map(this::link).toList(),
                named.stream().map(acts::id).toList());
    }

    private Link link(Statement statement) {
        return new Link(
                acts.id(statement.act()),
                acts.times(statement.act()).get(statement.index()),
                statement.index());
    }
}
