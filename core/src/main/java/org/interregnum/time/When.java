package org.interregnum.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time as written, and what it says: bounds of its own, or bounds measured from other acts.
///
/// What begins with a digit is a date, what begins with a letter an act. Spelled are `2024-05-06T14:30`
/// (seconds, fractions and an offset may follow), `2024-05-06T14`, `2024-05-06 morning`, `2024-05-06`,
/// `2024-05`, `2024-summer`, `2024`, each with `~` before it to widen it (words and seasons excepted);
/// ranges `a..b`, `a..`, `..b` of such times or acts; `E5 + 4min`, `E8 - 5..10min`, `5..10min before E8`,
/// `before E8`, `after E3` and `E43`.
public sealed interface When {
    /// As written, without the spaces around it.
    String text();

    Precision precision();

    /// The acts mentioned, in the order of the text.
    default Set<String> acts() {
        return Set.of();
    }

    /// Reads one spelling in the case's zone; a text that is none comes back as [Parse.Bad].
    static Parse parse(String text, ZoneId zone) {
        return new WhenParser(text, zone).parse();
    }

    /// A time, or the reason why there is none.
    sealed interface Parse {
        record Ok(When when, List<Warning> warnings) implements Parse {
            public Ok {
                warnings = List.copyOf(warnings);
            }
        }

        record Bad(TimeProblem problem) implements Parse {}
    }

    /// A stretch of time on the calendar, an instant if both ends are the same.
    ///
    /// @param from the first instant, null if nothing bounds it
    /// @param to the end, null if nothing bounds it
    /// @param toExcluded whether the end is the first instant that no longer belongs to it
    record Absolute(String text, Precision precision, @Nullable Instant from, @Nullable Instant to, boolean toExcluded)
            implements When {
        public Absolute {
            if (from != null && to != null && (to.isBefore(from) || (toExcluded && to.equals(from)))) {
                throw new IllegalArgumentException("empty: " + text);
            }
        }
    }

    /// From `least` to `most` after `act`; negative durations lie before it.
    record Relative(String text, String act, Duration least, Duration most) implements When {
        public Relative {
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException("backwards: " + text);
            }
        }

        @Override
        public Precision precision() {
            return Precision.RELATIVE;
        }

        @Override
        public Set<String> acts() {
            return Set.of(act);
        }
    }

    /// Strictly before `act`.
    record Before(String text, String act) implements When {
        @Override
        public Precision precision() {
            return Precision.RELATIVE;
        }

        @Override
        public Set<String> acts() {
            return Set.of(act);
        }
    }

    /// Strictly after `act`.
    record After(String text, String act) implements When {
        @Override
        public Precision precision() {
            return Precision.RELATIVE;
        }

        @Override
        public Set<String> acts() {
            return Set.of(act);
        }
    }

    /// At the time of `act`.
    record Same(String text, String act) implements When {
        @Override
        public Precision precision() {
            return Precision.RELATIVE;
        }

        @Override
        public Set<String> acts() {
            return Set.of(act);
        }
    }

    /// Not before `from`, not after `to`, at least one of them an act; null leaves an end open.
    record Between(String text, @Nullable End from, @Nullable End to) implements When {
        @Override
        public Precision precision() {
            return Precision.RANGE;
        }

        @Override
        public Set<String> acts() {
            Set<String> acts = new LinkedHashSet<>();
            Stream.of(from instanceof End.OfAct(String act) ? act : "", to instanceof End.OfAct(String act) ? act : "")
                    .filter(act -> !act.isEmpty())
                    .forEach(acts::add);
            return acts;
        }
    }

    /// One end of a [Between].
    sealed interface End {
        record OfAct(String act) implements End {}

        /// Of a time used as the upper end, `excluded` says whether it is the first instant outside.
        record OfTime(Instant instant, boolean excluded) implements End {}
    }
}
