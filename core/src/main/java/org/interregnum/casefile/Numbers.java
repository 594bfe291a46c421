package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.model.Bound;
import org.interregnum.model.Fraction;
import org.interregnum.model.Share;
import org.jspecify.annotations.Nullable;

/// Numbers as cases write them: `12`, `-0.8`, `86e9`, `49%`, `1/3`, `at least 26%`, `just over 0.1 %`, `about 79 %`.
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");
  private static final String ABOVE = "(?:just )?(?:over|above) |(?:slightly )?more than |(?:at|no|not) le(?:ast|ss than) |(?:≥|>=?) ?";
  private static final String NEAR = "(?:about|around|roughly|nearly|almost|some) |[~≈] ?";
  private static final Pattern SHARE =
      Pattern.compile("(?:(?<above>" + ABOVE + ")|(?<near>" + NEAR + "))?(?<number>\\d{1,40}(?:\\.\\d{1,40})?)(?:(?<percent>[ ]?%)|/(?<of>\\d{1,40}))?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numbers() {}

  /// The number; null if the text is none (or is absurdly long).
  static @Nullable BigDecimal parse(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /// The whole number; null if it has a fractional part or does not fit.
  static @Nullable Long whole(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /// The number before a `%` sign; null if the text is no percentage.
  static @Nullable BigDecimal percentage(String text) {
    return text.endsWith("%") ? parse(text.substring(0, text.length() - 1).strip()) : null;
  }

  /// A part of a whole: with `%` or as `n/m` a fraction of 1, else the number itself.
  static Share share(String text) {
    Matcher m = SHARE.matcher(text);
    if (!m.matches()) {
      BigDecimal plain = parse(text);
      return new Share(plain == null ? null : Fraction.of(plain), Bound.EXACT, text);
    }
    BigDecimal number = new BigDecimal(m.group("number"));
    Fraction value = Fraction.of(number);
    String of = m.group("of");
    if (m.group("percent") != null) {
      value = Fraction.of(number.divide(HUNDRED));
    } else if (of != null && new BigDecimal(of).signum() > 0) {
      value = value.over(Fraction.of(new BigDecimal(of)));
    }
    Bound bound = m.group("above") != null ? Bound.AT_LEAST : m.group("near") != null ? Bound.ABOUT : Bound.EXACT;
    return new Share(value, bound, text);
  }
}
