package org.interregnum.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All acts in the order of the file with what is written of their times, and which acts hang together.
///
/// Acts hang together if times of one mention the other, directly or by way of others; each such cluster can
/// be solved alone, since everything else is measured from the origin.
final class ActTimes {
    private final List<String> ids;
    private final List<List<When>> times;
    private final Map<String, Integer> numbers;
    private final int[] clusterOf;
    private final Map<Integer, int[]> clusters = new HashMap<>();

    ActTimes(List<String> ids, List<List<When>> times, Map<String, Integer> numbers) {
        this.ids = ids;
        this.times = times;
        this.numbers = numbers;
        clusterOf = new int[ids.size()];
        joinClusters();
        collectClusters();
    }

    int size() {
        return ids.size();
    }

    String id(int act) {
        return ids.get(act);
    }

    List<String> ids() {
        return ids;
    }

    List<When> times(int act) {
        return times.get(act);
    }

    /// @throws IllegalArgumentException if no act has that id
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no such act: " + id);
        }
        return number;
    }

    /// The first act of the cluster stands for it.
    int cluster(int act) {
        return clusterOf[act];
    }

    /// The acts of the cluster in the order of the file; null if it is one act that no relation touches.
    int @Nullable [] coupled(int cluster) {
        return clusters.get(cluster);
    }

    private void joinClusters() {
        for (int act = 0; act < clusterOf.length; act++) {
            clusterOf[act] = act;
        }
        for (int act = 0; act < clusterOf.length; act++) {
            for (When when : times.get(act)) {
                for (String other : when.acts()) {
                    int a = root(act);
                    int b = root(number(other));
                    clusterOf[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
    }

    private int root(int act) {
        int root = act;
        while (clusterOf[root] != root) {
            clusterOf[root] = clusterOf[clusterOf[root]];
            root = clusterOf[root];
        }
        return root;
    }

    private void collectClusters() {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int act = 0; act < clusterOf.length; act++) {
            clusterOf[act] = root(act);
            boolean relative = times.get(act).stream().anyMatch(when -> !when.acts().isEmpty());
            if (relative || clusterOf[act] != act) {
                members.computeIfAbsent(clusterOf[act], c -> new ArrayList<>()).add(act);
            }
        }
        members.forEach((cluster, acts) -> {
            if (acts.getFirst() != cluster.intValue()) {
                acts.addFirst(cluster);
            }
            clusters.put(cluster, acts.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /// Some clusters as one graph, with moments besides if a question needs them.
    final class Slice {
        private final ConstraintGraph graph = new ConstraintGraph();
        private final Map<Integer, Integer> nodes = new HashMap<>();
        private final List<Integer> actOfNode = new ArrayList<>(List.of(NO_ACT));
        private final List<Statement> statements = new ArrayList<>();

        ConstraintGraph graph() {
            return graph;
        }

        Statement statement(int number) {
            return statements.get(number);
        }

        /// The act at that node, [#NO_ACT] for the origin or a moment.
        int act(int node) {
            return actOfNode.get(node);
        }

        /// The node of an act of an included cluster.
        int node(int act) {
            Integer node = nodes.get(act);
            if (node == null) {
                throw new IllegalArgumentException("not in this slice: " + ids.get(act));
            }
            return node;
        }

        /// Adds the cluster of `act`, once, but not what is written of the act `silent` ([#NO_ACT]: all).
        Slice include(int act, int silent) {
            if (nodes.containsKey(act)) {
                return this;
            }
            int @Nullable [] coupled = coupled(cluster(act));
            int[] members = coupled == null ? new int[] {act} : coupled;
            for (int member : members) {
                nodes.put(member, addNode(member));
            }
            for (int member : members) {
                for (int i = 0; i < times.get(member).size() && member != silent; i++) {
                    statements.add(new Statement(member, i));
                    state(node(member), times.get(member).get(i), statements.size() - 1);
                }
            }
            return this;
        }

        /// Adds a moment of which `whens` hold, and the clusters of the acts they mention.
        int addMoment(List<When> whens) {
            int node = addNode(NO_ACT);
            whens.forEach(when -> claim(node, when, NO_ACT));
            return node;
        }

        /// Adds that `when` holds of the node.
        void claim(int node, When when, int silent) {
            when.acts().forEach(act -> include(number(act), silent));
            state(node, when, NO_STATEMENT);
        }

        private int addNode(int act) {
            actOfNode.add(act);
            return graph.addNode();
        }

        private void state(int node, When when, int statement) {
            switch (when) {
                case When.Absolute time -> {
                    if (time.from() != null) {
                        graph.addEdge(node, ConstraintGraph.ORIGIN, -Micros.of(time.from()), false, statement);
                    }
                    if (time.to() != null) {
                        graph.addEdge(
                                ConstraintGraph.ORIGIN, node, Micros.of(time.to()), time.toExcluded(), statement);
                    }
                }
                case When.Relative(var text, String act, Duration least, Duration most) -> {
                    graph.addEdge(node, node(number(act)), -Micros.of(least), false, statement);
                    graph.addEdge(node(number(act)), node, Micros.of(most), false, statement);
                }
                case When.Before(var text, String act) -> graph.addEdge(node(number(act)), node, 0, true, statement);
                case When.After(var text, String act) -> graph.addEdge(node, node(number(act)), 0, true, statement);
                case When.Same(var text, String act) -> {
                    graph.addEdge(node, node(number(act)), 0, false, statement);
                    graph.addEdge(node(number(act)), node, 0, false, statement);
                }
                case When.Between between -> stateEnds(node, between, statement);
            }
        }

        private void stateEnds(int node, When.Between between, int statement) {
            switch (between.from()) {
                case When.End.OfAct(String act) -> graph.addEdge(node, node(number(act)), 0, false, statement);
                case When.End.OfTime(var instant, var excluded) ->
                    graph.addEdge(node, ConstraintGraph.ORIGIN, -Micros.of(instant), excluded, statement);
                case null -> {}
            }
            switch (between.to()) {
                case When.End.OfAct(String act) -> graph.addEdge(node(number(act)), node, 0, false, statement);
                case When.End.OfTime(var instant, var excluded) ->
                    graph.addEdge(ConstraintGraph.ORIGIN, node, Micros.of(instant), excluded, statement);
                case null -> {}
            }
        }
    }

    /// One of the times written of an act.
    record Statement(int act, int index) {}

    static final int NO_ACT = -1;
    static final int NO_STATEMENT = -1;
}
