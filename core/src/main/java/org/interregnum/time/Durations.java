package org.interregnum.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as written in a case: `48h`, `10d`, `1h30min`, `2.5 min`. A day is 24 hours, a week 7 days.
public final class Durations {
    /// The longest duration understood: 10,000 years of 365.2425 days.
    public static final Duration LONGEST = Duration.ofDays(3_652_425);

    static final String NUMBER = "\\d+(?:\\.\\d+)?";
    static final String UNIT = "(?:sec|s|min|h|d|w)";
    static final String ONE = NUMBER + "\\s*" + UNIT + "(?:\\s*" + NUMBER + "\\s*" + UNIT + ")*";

    private static final Pattern WHOLE = Pattern.compile(ONE);
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")\\s*(" + UNIT + ")");
    private static final Map<String, Long> MICROS = Map.of(
            "s", 1_000_000L,
            "sec", 1_000_000L,
            "min", 60_000_000L,
            "h", 3_600_000_000L,
            "d", 86_400_000_000L,
            "w", 604_800_000_000L);
    private static final BigDecimal LONGEST_MICROS = BigDecimal.valueOf(LONGEST.toSeconds()).movePointRight(6);

    private Durations() {}

    /// What a text says, or why it says nothing.
    enum Fault {
        MALFORMED,
        TOO_LONG,
        TOO_FINE
    }

    /// A duration, or the fault that prevents one.
    sealed interface Reading {
        record Read(Duration duration) implements Reading {}

        record Failed(Fault fault) implements Reading {}
    }

    /// The duration that `text` spells, empty if it spells none, one beyond [#LONGEST] or one finer than
    /// a microsecond.
    public static Optional<Duration> parse(String text) {
        return read(text) instanceof Reading.Read(Duration duration) ? Optional.of(duration) : Optional.empty();
    }

    static Reading read(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 100 || !WHOLE.matcher(trimmed).matches()) {
            return new Reading.Failed(Fault.MALFORMED);
        }
        BigDecimal micros = BigDecimal.ZERO;
        Matcher part = PART.matcher(trimmed);
        while (part.find()) {
            long unit = MICROS.getOrDefault(part.group(2), 0L);
            micros = micros.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit)));
        }
        if (micros.compareTo(LONGEST_MICROS) > 0) {
            return new Reading.Failed(Fault.TOO_LONG);
        }
        if (micros.stripTrailingZeros().scale() > 0) {
            return new Reading.Failed(Fault.TOO_FINE);
        }
        return new Reading.Read(Micros.toDuration(micros.longValueExact()));
    }

    /// The duration in ISO 8601, as in `PT48H`.
    public static String iso(Duration duration) {
        return duration.toString();
    }

    /// The duration as a case spells it, with the fewest parts: `2d`, `1h30min`, `0s`; [#parse] reads it back.
    /// @throws IllegalArgumentException if it is negative
    public static String brief(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("negative: " + duration);
        }
        if (duration.isZero()) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        append(text, duration.toDays(), "d");
        append(text, duration.toHoursPart(), "h");
        append(text, duration.toMinutesPart(), "min");
        if (duration.toSecondsPart() > 0 || duration.toNanosPart() > 0) {
            BigDecimal seconds = BigDecimal.valueOf(duration.toSecondsPart())
                    .add(BigDecimal.valueOf(duration.toNanosPart(), 9));
            text.append(seconds.stripTrailingZeros().toPlainString()).append('s');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
