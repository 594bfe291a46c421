package org.interregnum.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.interregnum.time.TemporalNetwork.Link;
import org.interregnum.time.TemporalNetwork.Result;

/// Three acts with random times in whole minutes, and all their solutions on a grid of quarters of a minute.
///
/// Times of n acts that differ in the minute may always be moved to multiples of 1/(n + 1) minute without crossing
/// a whole distance, so the grid misses no consistent network and no order; a strict bound lies less than a minute
/// beyond the last point of the grid.
final class RandomNetwork {
    static final int ACTS = 3;
    static final int STEPS = ACTS + 1;
    private static final int MINUTES = 4;
    private static final Instant START = Instant.parse("2024-05-06T00:00:00Z");

    private final SplittableRandom random;
    private final List<List<When>> statements = new ArrayList<>();

    RandomNetwork(long seed) {
        random = new SplittableRandom(seed);
        for (int act = 0; act < ACTS; act++) {
            List<When> all = new ArrayList<>(List.of(everywhere()));
            for (int i = random.nextInt(3); i > 0; i--) {
                all.add(anotherClaim());
            }
            statements.add(all);
        }
    }

    static String id(int act) {
        return "E" + act;
    }

    List<List<When>> statements() {
        return statements;
    }

    /// A time that says no more than the grid does.
    static When everywhere() {
        return stretch(0, MINUTES, false);
    }

    private static When stretch(int from, int to, boolean toExcluded) {
        return new When.Absolute("", Precision.RANGE, minute(from), minute(to), toExcluded);
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    When anotherClaim() {
        String other = id(random.nextInt(ACTS));
        int from = random.nextInt(MINUTES);
        int width = random.nextInt(3);
        Duration distance = Duration.ofMinutes(random.nextInt(-2, 3));
        return switch (random.nextInt(8)) {
            case 0 -> stretch(from, from + width + 1, true);
            case 1 -> stretch(from, from + width, false);
            case 2 -> new When.Before("", other);
            case 3 -> new When.After("", other);
            case 4 -> new When.Same("", other);
            case 5 -> new When.Between("", new When.End.OfAct(other), new When.End.OfAct(id(random.nextInt(ACTS))));
            case 6 -> new When.Between("", new When.End.OfAct(other), new When.End.OfTime(minute(from), width > 0));
            default -> new When.Relative("", other, distance, distance.plusMinutes(width));
        };
    }

    Result solve(List<List<When>> times) {
        TemporalNetwork.Builder builder = TemporalNetwork.builder(ZoneOffset.UTC);
        for (int act = 0; act < ACTS; act++) {
            builder.add(id(act), times.get(act));
        }
        return builder.build();
    }

    /// The times of a contradiction, act by act.
    static List<List<When>> of(List<Link> links) {
        return IntStream.range(0, ACTS)
                .mapToObj(act -> links.stream()
                        .filter(link -> link.act().equals(id(act)))
                        .map(Link::when)
                        .toList())
                .toList();
    }

    /// All assignments of grid points to the acts for which all of `times` hold.
    List<int[]> solutions(List<List<When>> times) {
        List<int[]> solutions = new ArrayList<>();
        int points = MINUTES * STEPS + 1;
        for (int number = 0; number < points * points * points; number++) {
            int[] assigned = {number % points, number / points % points, number / points / points};
            boolean all = IntStream.range(0, ACTS)
                    .allMatch(act -> times.get(act).stream().allMatch(when -> holds(when, assigned[act], assigned)));
            if (all) {
                solutions.add(assigned);
            }
        }
        return solutions;
    }

    private static boolean holds(When when, int own, int[] all) {
        return switch (when) {
            case When.Absolute(var text, var precision, Instant from, Instant to, boolean excluded) ->
                (from == null || own >= point(from)) && (to == null || own < point(to) + (excluded ? 0 : 1));
            case When.Relative(var text, String act, Duration least, Duration most) ->
                own >= all[number(act)] + point(least) && own <= all[number(act)] + point(most);
            case When.Before(var text, String act) -> own < all[number(act)];
            case When.After(var text, String act) -> own > all[number(act)];
            case When.Same(var text, String act) -> own == all[number(act)];
            case When.Between(var text, When.End from, When.End to) ->
                notBefore(own, from, all) && notAfter(own, to, all);
        };
    }

    private static boolean notBefore(int own, When.End end, int[] all) {
        return switch (end) {
            case When.End.OfAct(String act) -> own >= all[number(act)];
            case When.End.OfTime(Instant instant, var excluded) -> own >= point(instant);
        };
    }

    private static boolean notAfter(int own, When.End end, int[] all) {
        return switch (end) {
            case When.End.OfAct(String act) -> own <= all[number(act)];
            case When.End.OfTime(Instant instant, boolean excluded) -> own < point(instant) + (excluded ? 0 : 1);
        };
    }

    private static int number(String act) {
        return Integer.parseInt(act.substring(1));
    }

    private static int point(Instant instant) {
        return point(Duration.between(START, instant));
    }

    private static int point(Duration duration) {
        return Math.toIntExact(duration.toMinutes() * STEPS);
    }

    /// The bounds of which these grid points are the least and the greatest: what lies off the minute is excluded.
    static Bounds bounds(int least, int greatest) {
        return new Bounds(
                minute(Math.floorDiv(least, STEPS)),
                minute(Math.ceilDiv(greatest, STEPS)),
                least % STEPS != 0,
                greatest % STEPS != 0);
    }

    @Override
    public String toString() {
        return statements.toString();
    }
}
