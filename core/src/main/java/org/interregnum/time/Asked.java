package org.interregnum.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.interregnum.time.TimeProblem.Expected;

/// A moment somebody asks about: beside an act in the story's order, or on the calendar.
public sealed interface Asked {
    /// Just after the act in the story's order.
    record AfterAct(String act) implements Asked {}

    /// Just before the act in the story's order.
    record BeforeAct(String act) implements Asked {}

    /// On the calendar.
    ///
    /// @param justBefore whether the moment just before `instant` is meant, as for the end of a day
    record AtInstant(Instant instant, boolean justBefore) implements Asked {}

    /// A moment, or the reason why there is none.
    sealed interface Parse {
        record Ok(Asked asked, List<Warning> warnings) implements Parse {
            public Ok {
                warnings = List.copyOf(warnings);
            }
        }

        record Bad(TimeProblem problem) implements Parse {}
    }

    /// Reads `E3`, `before E3`, `after E3` (the same as `E3`) or a time; a coarse time means its last moment.
    static Parse parse(String text, ZoneId zone, Predicate<String> isAct) {
        return switch (When.parse(text, zone)) {
            case When.Parse.Bad(TimeProblem problem) -> new Parse.Bad(problem);
            case When.Parse.Ok(When when, List<Warning> warnings) -> ofTime(text, when, warnings, isAct);
        };
    }

    private static Parse ofTime(String text, When when, List<Warning> warnings, Predicate<String> isAct) {
        for (String act : when.acts()) {
            if (!isAct.test(act)) {
                return new Parse.Bad(new TimeProblem.UnknownAct(text.lastIndexOf(act), act.length(), act));
            }
        }
        return switch (when) {
            case When.Same(var written, String act) -> new Parse.Ok(new AfterAct(act), warnings);
            case When.After(var written, String act) -> new Parse.Ok(new AfterAct(act), warnings);
            case When.Before(var written, String act) -> new Parse.Ok(new BeforeAct(act), warnings);
            case When.Absolute time when time.to() != null ->
                new Parse.Ok(new AtInstant(time.to(), time.toExcluded()), warnings);
            case When.Absolute time -> new Parse.Bad(noMoment(text, time));
            case When.Relative relative -> new Parse.Bad(noMoment(text, relative));
            case When.Between between -> new Parse.Bad(noMoment(text, between));
        };
    }

    private static TimeProblem noMoment(String text, When when) {
        return new TimeProblem.Malformed(text.indexOf(when.text()), when.text().length(), Expected.MOMENT);
    }
}
