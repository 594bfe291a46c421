package org.interregnum.rule;

import java.time.Duration;

/// A length of time in a rule, as written; a day is 24 hours.
public record Span(long amount, Unit unit) {
    public Span {
        Words.checkNumber(amount);
    }

    /// @throws ArithmeticException if it is longer than time can say
    public Duration duration() {
        return unit.length.multipliedBy(amount);
    }

    public String print() {
        return amount + unit.word;
    }

    /// The units, from short to long.
    public enum Unit {
        MINUTES("min", Duration.ofMinutes(1)),
        HOURS("h", Duration.ofHours(1)),
        DAYS("d", Duration.ofDays(1)),
        WEEKS("w", Duration.ofDays(7));

        private final String word;
        private final Duration length;

        Unit(String word, Duration length) {
            this.word = word;
            this.length = length;
        }

        public String word() {
            return word;
        }
    }
}
