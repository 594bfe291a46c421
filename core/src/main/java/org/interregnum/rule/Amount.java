package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;

/// How much of a base a share needs.
public sealed interface Amount {
    /// The part of the base.
    Fraction part();

    /// As written in a rule.
    String print();

    /// Whether more than the part is needed, not just the part.
    default boolean strict() {
        return this instanceof Majority;
    }

    /// More than half.
    record Majority() implements Amount {
        @Override
        public Fraction part() {
            return Fraction.of(1, 2);
        }

        @Override
        public String print() {
            return "majority";
        }
    }

    /// Everything.
    record Whole() implements Amount {
        @Override
        public Fraction part() {
            return Fraction.ONE;
        }

        @Override
        public String print() {
            return "all";
        }
    }

    /// At least n/m, kept as written (2/4 is not 1/2 on paper).
    record Ratio(long numerator, long denominator) implements Amount {
        public Ratio {
            if (numerator < 0 || denominator <= 0 || numerator > denominator || denominator > Rule.MAX_NUMBER) {
                throw new IllegalArgumentException("not a part: " + numerator + "/" + denominator);
            }
        }

        @Override
        public Fraction part() {
            return Fraction.of(numerator, denominator);
        }

        @Override
        public String print() {
            return numerator + "/" + denominator;
        }
    }

    /// At least so many percent.
    /// @param units the digits without the decimal point
    /// @param decimals how many of them stand behind it, 0 to 15
    record Percent(long units, int decimals) implements Amount {
        public Percent {
            if (units < 0 || decimals < 0 || decimals > 15 || units > Rule.MAX_NUMBER || units > 100 * power(decimals)) {
                throw new IllegalArgumentException("not a percentage: " + units + " with " + decimals + " decimals");
            }
        }

        @Override
        public Fraction part() {
            return new Fraction(BigInteger.valueOf(units), BigInteger.valueOf(100).multiply(BigInteger.TEN.pow(decimals)));
        }

        @Override
        public String print() {
            return BigDecimal.valueOf(units, decimals).toPlainString() + "%";
        }

        private static long power(int decimals) {
            return BigInteger.TEN.pow(decimals).longValueExact();
        }
    }
}
