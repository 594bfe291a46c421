package org.interregnum.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.time.TimeProblem.Expected;
import org.interregnum.time.WhenParser.BadTime;
import org.jspecify.annotations.Nullable;

/// Reads one time on the calendar: `2024-05-06T14:30`, a coarser one, or a date with a word.
final class CalendarReader {
    private static final Pattern DATE = Pattern.compile("(\\d+)(?:-(\\d\\d)(?:-(\\d\\d))?|-([a-z]+))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?)?\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);
    private static final Duration ABOUT_CLOCK = Duration.ofMinutes(15);
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final LocalClock clock;
    private final List<Warning> warnings = new ArrayList<>();

    CalendarReader(ZoneId zone) {
        this.clock = new LocalClock(zone);
    }

    List<Warning> warnings() {
        return warnings;
    }

    /// A word for a part of the day, from one minute of the date to another, perhaps of the next.
    private enum PartOfDay {
        EARLY("early", 0, 6 * 60),
        EARLY_MORNING("early morning", 4 * 60, 8 * 60),
        MORNING("morning", 6 * 60, 12 * 60),
        NOON("noon", 11 * 60 + 30, 12 * 60 + 30),
        DAY("day", 6 * 60, 22 * 60),
        AFTERNOON("afternoon", 12 * 60, 18 * 60),
        EVENING("evening", 17 * 60, 22 * 60),
        NIGHT("night", 20 * 60, 28 * 60),
        MIDNIGHT("midnight", 23 * 60, 25 * 60);

        final String word;
        final int begin;
        final int end;

        PartOfDay(String word, int begin, int end) {
            this.word = word;
            this.begin = begin;
            this.end = end;
        }

        static @Nullable PartOfDay of(String word) {
            for (PartOfDay part : values()) {
                if (part.word.equals(word)) {
                    return part;
                }
            }
            return null;
        }
    }

    /// Reads `written`, which stands at `at` of the whole text.
    When.Absolute read(int at, String written) throws BadTime {
        boolean about = written.startsWith("~");
        String body = about ? written.substring(1).stripLeading() : written;
        int begin = at + written.length() - body.length();
        Matcher date = DATE.matcher(body);
        if (!date.lookingAt()) {
            throw malformed(begin, body.length(), Expected.TIME);
        }
        int year = year(begin, date.group(1));
        String rest = body.substring(date.end());
        int restAt = begin + date.end();
        if (date.group(4) != null) {
            return season(written, about, year, date.group(4), begin + date.start(4), rest);
        }
        if (date.group(2) == null) {
            requireNothing(restAt, rest, Expected.DATE);
            int around = about ? 6 : 0;
            LocalDate first = LocalDate.of(year, 1, 1);
            return days(written, about ? Precision.ABOUT : Precision.YEAR,
                    first.minusMonths(around), first.plusYears(1).plusMonths(around));
        }
        YearMonth month = month(begin + date.start(2), year, date.group(2));
        if (date.group(3) == null) {
            requireNothing(restAt, rest, Expected.DATE);
            int around = about ? 15 : 0;
            return days(written, about ? Precision.ABOUT : Precision.MONTH,
                    month.atDay(1).minusDays(around), month.plusMonths(1).atDay(1).plusDays(around));
        }
        LocalDate day = day(begin + date.start(3), month, date.group(3));
        if (rest.isEmpty()) {
            return day(written, begin, about, day);
        }
        return withinDay(written, about, day, restAt, rest);
    }

    private static int year(int at, String digits) throws BadTime {
        if (digits.length() < 4 || digits.length() > 5) {
            throw malformed(at, digits.length(), Expected.DATE);
        }
        int year = Integer.parseInt(digits);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadTime(new TimeProblem.YearOutOfRange(at, digits.length(), FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    private static YearMonth month(int at, int year, String digits) throws BadTime {
        int month = Integer.parseInt(digits);
        if (month < 1 || month > 12) {
            throw new BadTime(new TimeProblem.NoSuchDate(at, digits.length(), 0));
        }
        return YearMonth.of(year, month);
    }

    private static LocalDate day(int at, YearMonth month, String digits) throws BadTime {
        int day = Integer.parseInt(digits);
        if (!month.isValidDay(day)) {
            throw new BadTime(new TimeProblem.NoSuchDate(at, digits.length(), month.lengthOfMonth()));
        }
        return month.atDay(day);
    }

    private When.Absolute season(String written, boolean about, int year, String word, int wordAt, String rest)
            throws BadTime {
        Integer month = SEASONS.get(word);
        if (month == null) {
            throw malformed(wordAt, word.length(), Expected.DATE);
        }
        requireNothing(wordAt + word.length(), rest, Expected.DATE);
        LocalDate first = LocalDate.of(year, month, 1);
        int around = about ? 15 : 0;
        return days(written, about ? Precision.ABOUT : Precision.SEASON, first.minusDays(around), first.plusMonths(3).plusDays(around));
    }

    private When.Absolute day(String written, int at, boolean about, LocalDate day) throws BadTime {
        if (about) {
            return days(written, Precision.ABOUT, day.minusDays(1), day.plusDays(2));
        }
        LocalDate next = day.plusDays(1);
        return stretch(written, Precision.DAY, at, written.length(), day.atStartOfDay(), next.atStartOfDay());
    }

    private When.Absolute days(String written, Precision precision, LocalDate first, LocalDate end) {
        return new When.Absolute(
                written, precision, clock.first(first.atStartOfDay()), clock.first(end.atStartOfDay()), true);
    }

    /// The local stretch of time, which the clocks may have skipped altogether.
    private When.Absolute stretch(
            String written, Precision precision, int at, int length, LocalDateTime from, LocalDateTime to)
            throws BadTime {
        Instant begin = clock.first(from);
        Instant end = clock.first(to);
        if (!begin.isBefore(end)) {
            throw new BadTime(clock.skipped(from, at, length));
        }
        return new When.Absolute(written, precision, begin, end, true);
    }

    private When.Absolute withinDay(String written, boolean about, LocalDate day, int at, String rest)
            throws BadTime {
        String body = rest.charAt(0) == 'T' ? rest.substring(1) : rest.strip();
        int bodyAt = at + (body.isEmpty() ? rest.length() : rest.indexOf(body));
        boolean separated = rest.charAt(0) == 'T' || Character.isWhitespace(rest.charAt(0));
        if (!separated || body.isEmpty()) {
            throw malformed(at, rest.length(), Expected.CLOCK_TIME);
        }
        Matcher time = CLOCK.matcher(body);
        if (time.matches()) {
            return clockTime(written, about, day, bodyAt, time);
        }
        PartOfDay part = rest.charAt(0) == 'T' ? null : PartOfDay.of(body.replaceAll("\\s+", " "));
        if (part == null) {
            boolean word = Character.isLetter(body.charAt(0)) && rest.charAt(0) != 'T';
            throw malformed(bodyAt, body.length(), word ? Expected.PART_OF_DAY : Expected.CLOCK_TIME);
        }
        LocalDateTime midnight = day.atStartOfDay();
        int around = about ? 15 : 0;
        return stretch(written, about ? Precision.ABOUT : Precision.PART_OF_DAY, bodyAt, body.length(),
                midnight.plusMinutes(part.begin - around), midnight.plusMinutes(part.end + around));
    }

    private When.Absolute clockTime(String written, boolean about, LocalDate day, int at, Matcher time)
            throws BadTime {
        LocalTime local = localTime(at, time);
        ZoneOffset offset = offset(at, time);
        LocalDateTime shown = day.atTime(local);
        boolean hour = time.group(2) == null;
        int length = time.group().length();
        Instant from;
        Instant to;
        if (offset != null) {
            from = shown.toInstant(offset);
            to = hour ? from.plus(Duration.ofHours(1)) : from;
        } else if (clock.isTwice(shown)) {
            from = clock.first(shown);
            to = hour ? from.plus(Duration.ofHours(1)) : from;
            warnings.add(clock.ambiguous(shown, at, length));
        } else if (hour) {
            When.Absolute stretch = stretch(written, Precision.HOUR, at, length, shown, shown.plusHours(1));
            from = clock.first(shown);
            to = stretch.to() == null ? from : stretch.to();
        } else if (clock.isSkipped(shown)) {
            throw new BadTime(clock.skipped(shown, at, length));
        } else {
            from = clock.first(shown);
            to = from;
        }
        if (about) {
            return new When.Absolute(written, Precision.ABOUT, from.minus(ABOUT_CLOCK), to.plus(ABOUT_CLOCK), hour);
        }
        Precision precision = hour ? Precision.HOUR : time.group(3) == null ? Precision.MINUTE : Precision.SECOND;
        return new When.Absolute(written, precision, from, to, hour);
    }

    private static LocalTime localTime(int at, Matcher time) throws BadTime {
        int[] parts = new int[3];
        int[] last = {23, 59, 59};
        for (int i = 0; i < 3; i++) {
            String digits = time.group(i + 1);
            parts[i] = digits == null ? 0 : Integer.parseInt(digits);
            if (parts[i] > last[i]) {
                throw new BadTime(new TimeProblem.ClockOutOfRange(at + time.start(i + 1), 2));
            }
        }
        String fraction = time.group(4);
        if (fraction == null) {
            return LocalTime.of(parts[0], parts[1], parts[2]);
        }
        String significant = fraction.replaceFirst("0+$", "");
        if (significant.length() > 6) {
            throw new BadTime(new TimeProblem.FractionTooFine(at + time.start(4), fraction.length()));
        }
        int nanos = Integer.parseInt(significant + "0".repeat(9 - significant.length()));
        return LocalTime.of(parts[0], parts[1], parts[2], nanos);
    }

    private static @Nullable ZoneOffset offset(int at, Matcher time) throws BadTime {
        String written = time.group(5);
        if (written == null) {
            return null;
        }
        try {
            return ZoneOffset.of(written);
        } catch (DateTimeException beyond18Hours) {
            throw new BadTime(new TimeProblem.ClockOutOfRange(at + time.start(5), written.length()));
        }
    }

    private static void requireNothing(int at, String rest, Expected expected) throws BadTime {
        if (!rest.isEmpty()) {
            throw malformed(at, rest.length(), expected);
        }
    }

    private static BadTime malformed(int offset, int length, Expected expected) {
        return new BadTime(new TimeProblem.Malformed(offset, length, expected));
    }
}
