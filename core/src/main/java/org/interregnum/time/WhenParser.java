package org.interregnum.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.time.TimeProblem.Expected;
import org.jspecify.annotations.Nullable;

/// Reads the spellings that speak of acts, and ranges; single times go to [CalendarReader].
final class WhenParser {
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]*";
    private static final String AMOUNT = "[0-9][^+]*?";
    private static final Pattern ACT = Pattern.compile(ID);
    private static final Pattern OFFSET = Pattern.compile("(" + ID + ")\\s*([+-])\\s*(.*)");
    private static final Pattern COUNTED = Pattern.compile("(" + AMOUNT + ")\\s+(before|after)\\b\\s*(.*)");
    private static final Pattern STRICT = Pattern.compile("(before|after)\\s+(.*)");
    private static final Pattern BARE_NUMBER = Pattern.compile(Durations.NUMBER);
    private static final Pattern LAST_UNIT = Pattern.compile(Durations.UNIT + "$");

    /// Room for two of the longest ids; what is longer is no time, and patterns need not chew on it.
    private static final int LONGEST_TEXT = 1000;

    private final int start;
    private final String body;
    private final CalendarReader calendar;

    WhenParser(String text, ZoneId zone) {
        this.body = text.strip();
        this.start = body.isEmpty() ? 0 : text.indexOf(body);
        this.calendar = new CalendarReader(zone);
    }

    When.Parse parse() {
        try {
            return new When.Parse.Ok(read(), calendar.warnings());
        } catch (BadTime bad) {
            return new When.Parse.Bad(bad.problem);
        }
    }

    private When read() throws BadTime {
        if (body.isEmpty() || body.length() > LONGEST_TEXT) {
            throw malformed(start, body.length(), Expected.TIME);
        }
        if (ACT.matcher(body).matches()) {
            return new When.Same(body, body);
        }
        Matcher strict = STRICT.matcher(body);
        if (strict.matches()) {
            String act = act(strict, 2);
            return strict.group(1).equals("before") ? new When.Before(body, act) : new When.After(body, act);
        }
        Matcher counted = COUNTED.matcher(body);
        if (counted.matches()) {
            String act = act(counted, 3);
            return relative(act, counted, 1, counted.group(2).equals("before"));
        }
        Matcher offset = OFFSET.matcher(body);
        if (offset.matches()) {
            return relative(offset.group(1), offset, 3, offset.group(2).equals("-"));
        }
        int dots = body.indexOf("..");
        return dots < 0 ? calendar.read(start, body) : range(dots);
    }

    private String act(Matcher matcher, int group) throws BadTime {
        String act = matcher.group(group);
        if (!ACT.matcher(act).matches()) {
            throw malformed(start + matcher.start(group), act.length(), Expected.ACT);
        }
        return act;
    }

    private When relative(String act, Matcher matcher, int group, boolean back) throws BadTime {
        String amount = matcher.group(group);
        int at = start + matcher.start(group);
        int dots = amount.indexOf("..");
        Duration least;
        Duration most;
        if (dots < 0) {
            least = duration(at, amount);
            most = least;
        } else {
            String high = amount.substring(dots + 2);
            most = duration(at + dots + 2, high);
            least = duration(at, withUnitOf(high, amount.substring(0, dots)));
        }
        if (most.compareTo(least) < 0) {
            throw new BadTime(new TimeProblem.RangeBackwards(at, amount.length()));
        }
        return back
                ? new When.Relative(body, act, most.negated(), least.negated())
                : new When.Relative(body, act, least, most);
    }

    /// In `5..10min` the first number counts minutes, too.
    private static String withUnitOf(String high, String low) {
        Matcher unit = LAST_UNIT.matcher(high.strip());
        boolean bare = BARE_NUMBER.matcher(low.strip()).matches();
        return bare && unit.find() ? low.stripTrailing() + unit.group() : low;
    }

    private static Duration duration(int at, String amount) throws BadTime {
        return switch (Durations.read(amount)) {
            case Durations.Reading.Read(Duration duration) -> duration;
            case Durations.Reading.Failed(Durations.Fault fault) -> throw new BadTime(
                    switch (fault) {
                        case MALFORMED -> new TimeProblem.Malformed(at, amount.length(), Expected.DURATION);
                        case TOO_LONG -> new TimeProblem.DurationTooLong(at, amount.length());
                        case TOO_FINE -> new TimeProblem.FractionTooFine(at, amount.length());
                    });
        };
    }

    private When range(int dots) throws BadTime {
        Side from = side(0, body.substring(0, dots));
        Side to = side(dots + 2, body.substring(dots + 2));
        if (from instanceof Side.Open && to instanceof Side.Open) {
            throw malformed(start, body.length(), Expected.RANGE_END);
        }
        if (from instanceof Side.Act || to instanceof Side.Act) {
            return new When.Between(body, from.asBegin(), to.asEnd());
        }
        Instant first = from instanceof Side.Time(When.Absolute time) ? time.from() : null;
        Instant last = to instanceof Side.Time(When.Absolute time) ? time.to() : null;
        boolean excluded = to instanceof Side.Time(When.Absolute time) && time.toExcluded();
        if (first != null && last != null && (last.isBefore(first) || (excluded && last.equals(first)))) {
            throw new BadTime(new TimeProblem.RangeBackwards(start, body.length()));
        }
        return new When.Absolute(body, Precision.RANGE, first, last, excluded);
    }

    /// One end of a range as written.
    private sealed interface Side {
        record Open() implements Side {}

        record Act(String id) implements Side {}

        record Time(When.Absolute time) implements Side {}

        default When.@Nullable End asBegin() {
            return switch (this) {
                case Open() -> null;
                case Act(String id) -> new When.End.OfAct(id);
                case Time(When.Absolute time) -> time.from() == null ? null : new When.End.OfTime(time.from(), false);
            };
        }

        default When.@Nullable End asEnd() {
            return switch (this) {
                case Open() -> null;
                case Act(String id) -> new When.End.OfAct(id);
                case Time(When.Absolute time) ->
                    time.to() == null ? null : new When.End.OfTime(time.to(), time.toExcluded());
            };
        }
    }

    private Side side(int at, String written) throws BadTime {
        String side = written.strip();
        if (side.isEmpty()) {
            return new Side.Open();
        }
        if (ACT.matcher(side).matches()) {
            return new Side.Act(side);
        }
        int begin = start + at + written.indexOf(side);
        if (!Character.isDigit(side.charAt(0)) && side.charAt(0) != '~') {
            throw malformed(begin, side.length(), Expected.RANGE_END);
        }
        return new Side.Time(calendar.read(begin, side));
    }

    private static BadTime malformed(int offset, int length, Expected expected) {
        return new BadTime(new TimeProblem.Malformed(offset, length, expected));
    }

    /// Carries a problem out of the parser, never out of [When#parse].
    static final class BadTime extends Exception {
        private static final long serialVersionUID = 1L;
        final transient TimeProblem problem;

        BadTime(TimeProblem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }
    }
}
