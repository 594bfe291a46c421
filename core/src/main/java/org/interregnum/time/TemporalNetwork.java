package org.interregnum.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All times of a case at once, as a simple temporal problem (Dechter, Meiri and Pearl 1991).
///
/// Acts whose times mention no other act cost O(n log n) together; acts that hang together cost, per cluster of
/// k acts and m relations, O(k·m) in practice and O(k²·m) at worst.
public final class TemporalNetwork {
    private TemporalNetwork() {}

    /// @param zone the case's, in which a [Story] is told
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /// A time that takes part in a contradiction.
    ///
    /// @param act the act of which it is written
    /// @param when what is written
    /// @param index its place among the times of that act, from 0
    public record Link(String act, When when, int index) {}

    /// A story, or the reason why the times tell none.
    public sealed interface Result {
        record Consistent(Story story) implements Result {}

        /// Times that cannot all hold, though any of them left out the others could.
        ///
        /// @param cycle the times, each linked to the next by an act they share or by the calendar
        /// @param acts the acts they are written of and those the cycle passes through, in the order of the file
        record Contradiction(List<Link> cycle, List<String> acts) implements Result {
            public Contradiction {
                cycle = List.copyOf(cycle);
                acts = List.copyOf(acts);
            }
        }
    }

    /// Collects the acts in the order of the file.
    public static final class Builder {
        private final ZoneId zone;
        private final List<String> ids = new ArrayList<>();
        private final List<List<When>> times = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        private Builder(ZoneId zone) {
            this.zone = zone;
        }

        /// Adds an act of which all of `all` holds; an empty list says nothing of its time.
        /// @throws IllegalArgumentException if the act is there already
        public Builder add(String act, List<When> all) {
            if (numbers.putIfAbsent(act, ids.size()) != null) {
                throw new IllegalArgumentException("added twice: " + act);
            }
            ids.add(act);
            times.add(List.copyOf(all));
            return this;
        }

        /// Solves the network; of several contradictions it reports the one whose acts begin first in the file.
        /// @throws IllegalArgumentException if a time mentions an act that was not added
        public Result build() {
            ActTimes acts = new ActTimes(List.copyOf(ids), List.copyOf(times), Map.copyOf(numbers));
            Ranks ranks = new Ranks(acts.size());
            Map<Integer, ClusterOrder> orders = new HashMap<>();
            for (int act = 0; act < acts.size(); act++) {
                if (acts.cluster(act) != act) {
                    continue;
                }
                int @Nullable [] coupled = acts.coupled(act);
                if (coupled == null && ranks.boundAlone(act, acts.times(act))) {
                    continue;
                }
                ActTimes.Slice slice = acts.new Slice().include(act, ActTimes.NO_ACT);
                int @Nullable [] circle = new ShortestPaths(slice.graph()).negativeCircle();
                if (circle != null) {
                    return new Contradictions(acts, slice).irreducible(circle);
                }
                if (coupled != null) {
                    ranks.boundTogether(slice, coupled);
                    orders.put(act, new ClusterOrder(slice, coupled));
                }
            }
            return new Result.Consistent(new Story(zone, acts, ranks, orders));
        }
    }
}
