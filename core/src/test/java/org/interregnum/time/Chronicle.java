package org.interregnum.time;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.time.TemporalNetwork.Result;
import org.interregnum.time.TemporalNetwork.Result.Consistent;
import org.interregnum.time.TemporalNetwork.Result.Contradiction;

/// A small chronicle for tests: acts in order with their times as text.
record Chronicle(ZoneId zone, Map<String, List<When>> acts) {
    static Chronicle in(String zone) {
        return new Chronicle(ZoneId.of(zone), new LinkedHashMap<>());
    }

    static Chronicle utc() {
        return in("UTC");
    }

    Chronicle act(String id, String... times) {
        acts.put(id, Arrays.stream(times).map(this::when).toList());
        return this;
    }

    When when(String text) {
        return switch (When.parse(text, zone)) {
            case When.Parse.Ok(When when, var warnings) -> when;
            case When.Parse.Bad(TimeProblem problem) -> throw new AssertionError(text + ": " + problem);
        };
    }

    Result solve() {
        TemporalNetwork.Builder builder = TemporalNetwork.builder(zone);
        acts.forEach(builder::add);
        return builder.build();
    }

    Story story() {
        return switch (solve()) {
            case Consistent(Story story) -> story;
            case Contradiction contradiction -> throw new AssertionError(contradiction.toString());
        };
    }

    Contradiction contradiction() {
        return switch (solve()) {
            case Consistent consistent -> throw new AssertionError("these times can all hold: " + acts);
            case Contradiction contradiction -> contradiction;
        };
    }

    /// Earliest and latest as they are shown, `-` where nothing bounds.
    String bounds(String act) {
        Bounds bounds = story().bounds(act);
        String earliest = bounds.earliestIso(zone);
        String latest = bounds.latestIso(zone);
        return (earliest == null ? "-" : earliest) + " / " + (latest == null ? "-" : latest);
    }
}
