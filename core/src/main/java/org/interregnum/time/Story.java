package org.interregnum.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A network whose times can all hold: what follows from them. Immutable.
///
/// Every method that takes the id of an act, or a time that mentions one, throws IllegalArgumentException if the
/// network has no such act.
public final class Story {
    private final ZoneId zone;
    private final ActTimes acts;
    private final Ranks ranks;
    private final Map<Integer, ClusterOrder> orders;

    Story(ZoneId zone, ActTimes acts, Ranks ranks, Map<Integer, ClusterOrder> orders) {
        this.zone = zone;
        this.acts = acts;
        this.ranks = ranks;
        this.orders = Map.copyOf(orders);
    }

    /// The case's zone.
    public ZoneId zone() {
        return zone;
    }

    /// The acts in the order of the file.
    public List<String> acts() {
        return acts.ids();
    }

    /// The tightest bounds of the act's time.
    public Bounds bounds(String act) {
        return ranks.bounds(acts.number(act));
    }

    /// How finely the act's own time is written: that of its narrowest time on the calendar, else of its first.
    public Precision precision(String act) {
        List<When> times = acts.times(acts.number(act));
        Precision precision = times.isEmpty() ? Precision.NONE : times.getFirst().precision();
        @Nullable Duration narrowest = null;
        for (When when : times) {
            if (when instanceof When.Absolute(var text, Precision own, Instant from, Instant to, var excluded)
                    && from != null
                    && to != null
                    && (narrowest == null || Duration.between(from, to).compareTo(narrowest) < 0)) {
                narrowest = Duration.between(from, to);
                precision = own;
            }
        }
        return precision;
    }

    /// Whether `a` is strictly earlier than `b` in every solution.
    public boolean mustPrecede(String a, String b) {
        return mustPrecede(acts.number(a), acts.number(b));
    }

    private boolean mustPrecede(int a, int b) {
        if (ranks.separates(a, b)) {
            return true;
        }
        ClusterOrder order = orders.get(acts.cluster(a));
        return order != null
                && acts.cluster(a) == acts.cluster(b)
                && order.laterThan(order.place(a)).get(order.place(b));
    }

    /// Whether the times alone decide which of the two comes first.
    public boolean decides(String a, String b) {
        return mustPrecede(a, b) || mustPrecede(b, a);
    }

    /// The story's order: again and again the first act in the file that no act left must precede.
    public List<String> order() {
        return order(List.of()).orElseThrow();
    }

    /// The story's order with some precedences besides; empty if these and the times go round in a circle.
    public Optional<List<String>> order(List<Precedence> extra) {
        return new StoryOrder(acts, ranks, orders).with(extra);
    }

    /// Whether two claims about one thing can both be true, beside all that the network says.
    public boolean meets(When a, When b) {
        return meets(List.of(a), List.of(b));
    }

    /// As [#meets(When, When)], of claims each of which says several things.
    public boolean meets(List<When> a, List<When> b) {
        ActTimes.Slice slice = acts.new Slice();
        slice.addMoment(Stream.concat(a.stream(), b.stream()).toList());
        return canHold(slice);
    }

    /// Whether `claim` could be true of the act beside everything but the act's own times.
    public boolean holdsBeside(String act, When claim) {
        return holdsBeside(act, List.of(claim));
    }

    /// As [#holdsBeside(String, When)], of a claim that says several things.
    public boolean holdsBeside(String act, List<When> claim) {
        int number = acts.number(act);
        ActTimes.Slice slice = acts.new Slice().include(number, number);
        claim.forEach(when -> slice.claim(slice.node(number), when, number));
        return canHold(slice);
    }

    private static boolean canHold(ActTimes.Slice slice) {
        return new ShortestPaths(slice.graph()).negativeCircle() == null;
    }

    /// Whether at least `gap` lies between `moment` and the act that follows it: moment + gap ≤ time of the act.
    /// Open if the moment itself cannot be.
    public Truth3 atLeastBefore(When moment, Duration gap, String act) {
        return isBefore(List.of(moment), Micros.of(gap), false, act);
    }

    /// As [#atLeastBefore(When, Duration, String)], of a moment of which all of `moment` holds.
    public Truth3 atLeastBefore(List<When> moment, Duration gap, String act) {
        return isBefore(moment, Micros.of(gap), false, act);
    }

    /// Whether `moment` lies strictly before the act. Open if the moment itself cannot be.
    public Truth3 strictlyBefore(When moment, String act) {
        return isBefore(List.of(moment), 0, true, act);
    }

    /// As [#strictlyBefore(When, String)], of a moment of which all of `moment` holds.
    public Truth3 strictlyBefore(List<When> moment, String act) {
        return isBefore(moment, 0, true, act);
    }

    private Truth3 isBefore(List<When> whens, long gap, boolean strictly, String act) {
        ActTimes.Slice slice = acts.new Slice().include(acts.number(act), ActTimes.NO_ACT);
        int moment = slice.addMoment(whens);
        int node = slice.node(acts.number(act));
        if (!canHold(slice)) {
            return Truth3.OPEN;
        }
        ShortestPaths paths = new ShortestPaths(slice.graph());
        paths.from(node);
        if (paths.reaches(moment)
                && (paths.micros(moment) < -gap
                        || (paths.micros(moment) == -gap && (!strictly || paths.isStrict(moment))))) {
            return Truth3.CERTAIN;
        }
        paths.from(moment);
        boolean never = paths.reaches(node)
                && (paths.micros(node) < gap
                        || (paths.micros(node) == gap && (strictly || paths.isStrict(node))));
        return never ? Truth3.IMPOSSIBLE : Truth3.OPEN;
    }

    /// The points of the story at which it may stand at the moment asked about.
    ///
    /// On the calendar an act has happened if its latest is not later, and has not if its earliest is later; between,
    /// the story stands anywhere from the last act that must have happened, with all before it, to the first
    /// that cannot have.
    ///
    /// @param order the story's order, with or without answered questions
    public Positions positions(List<String> order, Asked asked) {
        return switch (asked) {
            case Asked.AfterAct(String act) -> at(place(order, act) + 1);
            case Asked.BeforeAct(String act) -> at(place(order, act));
            case Asked.AtInstant(Instant instant, boolean justBefore) -> {
                long rank = 4 * Micros.of(instant) - (justBefore ? 1 : 0);
                int first = order.size();
                while (first > 0 && !hasHappened(order.get(first - 1), rank)) {
                    first--;
                }
                int last = first;
                while (last < order.size() && !isToCome(order.get(last), rank)) {
                    last++;
                }
                yield new Positions(first, last);
            }
        };
    }

    /// An excluded end has passed both at that instant and just before it.
    private boolean hasHappened(String act, long rank) {
        return ranks.latest(acts.number(act)) <= rank;
    }

    private boolean isToCome(String act, long rank) {
        return ranks.earliest(acts.number(act)) > rank;
    }

    private static Positions at(int position) {
        return new Positions(position, position);
    }

    private static int place(List<String> order, String act) {
        int place = order.indexOf(act);
        if (place < 0) {
            throw new IllegalArgumentException("not in this order: " + act);
        }
        return place;
    }
}
