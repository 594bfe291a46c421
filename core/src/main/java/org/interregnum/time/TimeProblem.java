package org.interregnum.time;

import java.time.LocalDateTime;
import java.time.ZoneId;

/// Why a text is not a time. Positions count characters of the text from 0; a length of 0 means "here".
/// Typed fields say what was found and expected; the words are made elsewhere.
public sealed interface TimeProblem {
    /// The stable name, in lower case with dashes.
    String code();

    int offset();

    int length();

    /// What would have been understood at the place of a [Malformed] part.
    enum Expected {
        TIME,
        DATE,
        CLOCK_TIME,
        PART_OF_DAY,
        ACT,
        DURATION,
        /// A time or an act, as the end of a range.
        RANGE_END,
        /// A moment with an end, or an act, as in `--at`.
        MOMENT
    }

    /// Text that follows no spelling of times.
    record Malformed(int offset, int length, Expected expected) implements TimeProblem {
        @Override
        public String code() {
            return "bad-time";
        }
    }

    /// A month or day that no calendar has; `lastDay` is the month's last one, 0 if the month is wrong.
    record NoSuchDate(int offset, int length, int lastDay) implements TimeProblem {
        @Override
        public String code() {
            return "no-such-date";
        }
    }

    /// An hour beyond 23, or a minute or second beyond 59.
    record ClockOutOfRange(int offset, int length) implements TimeProblem {
        @Override
        public String code() {
            return "clock-out-of-range";
        }
    }

    /// A time that the zone's clocks jump over.
    ///
    /// @param gapStart what the clocks would have shown when they jumped
    /// @param gapEnd what they showed instead
    record NoSuchClockTime(int offset, int length, ZoneId zone, LocalDateTime gapStart, LocalDateTime gapEnd)
            implements TimeProblem {
        @Override
        public String code() {
            return "no-such-clock-time";
        }
    }

    /// A range whose end lies before its beginning.
    record RangeBackwards(int offset, int length) implements TimeProblem {
        @Override
        public String code() {
            return "range-backwards";
        }
    }

    /// A year outside 1 to 9999.
    record YearOutOfRange(int offset, int length, int first, int last) implements TimeProblem {
        @Override
        public String code() {
            return "year-out-of-range";
        }
    }

    /// A duration longer than [Durations#LONGEST].
    record DurationTooLong(int offset, int length) implements TimeProblem {
        @Override
        public String code() {
            return "duration-too-long";
        }
    }

    /// A fraction finer than a microsecond.
    record FractionTooFine(int offset, int length) implements TimeProblem {
        @Override
        public String code() {
            return "fraction-too-fine";
        }
    }

    /// An act asked about that nobody has recorded.
    record UnknownAct(int offset, int length, String act) implements TimeProblem {
        @Override
        public String code() {
            return "unknown-act";
        }
    }
}
