package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Power;
import org.interregnum.model.Power.Target;

/// Binds powers.
final class PowerBinder {
  private static final Pattern SEATS = Pattern.compile("seats\\(\\s*([^()\\s]+)\\s*\\)");

  private PowerBinder() {}

  static Power power(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    Fields change = said.sub("change");
    Integer times = said.count("times");
    BigDecimal votes = said.number("votes");
    return new Power(
        id,
        said.word("act", ""),
        target(said.word("target", "")),
        said.words("by"),
        RuleBinder.parts(map),
        said.has("candidates") ? said.words("candidates") : null,
        change == null ? null : RuleBinder.amendment(change.map()),
        times == null ? 1 : times,
        said.word("from"),
        votes == null ? null : Fraction.of(votes),
        at);
  }

  /// `ceo`, or `seats(board)`.
  static Target target(String text) {
    Matcher m = SEATS.matcher(text);
    return m.matches() ? new Target(m.group(1), true) : new Target(text, false);
  }
}
