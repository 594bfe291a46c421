package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.model.Fraction;
import org.interregnum.model.Share;
import org.jspecify.annotations.Nullable;

/// Numbers as cases write them: `12`, `-0.8`, `86e9`, `49%`, `1/3`, `at least 26%`.
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");
  private static final Pattern SHARE =
      Pattern.compile("(at least |over |more than |>=? ?)?(\\d{1,40}(?:\\.\\d{1,40})?)(?:([ ]?%)|/(\\d{1,40}))?");
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
      return new Share(plain == null ? null : Fraction.of(plain), false, text);
    }
    BigDecimal number = new BigDecimal(m.group(2));
    Fraction value = Fraction.of(number);
    if (m.group(3) != null) {
      value = Fraction.of(number.divide(HUNDRED));
    } else if (m.group(4) != null && new BigDecimal(m.group(4)).signum() > 0) {
      value = value.over(Fraction.of(new BigDecimal(m.group(4))));
    }
    return new Share(value, m.group(1) != null, text);
  }
}
