package org.interregnum.games;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.interregnum.casefile.LanguageChecks;
import org.interregnum.casefile.LanguageProblem;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;

/// Game files speak one little language, that of rules.
final class RuleChecks implements LanguageChecks {
  @Override
  public List<LanguageProblem> time(String text, ZoneId zone) {
    return List.of();
  }

  @Override
  public List<LanguageProblem> rule(String text) {
    return switch (Rule.parse(text)) {
      case Parse.Ok ok -> List.of();
      case Parse.Bad bad -> List.of(new LanguageProblem(
          "rule-" + bad.problem().code().name().toLowerCase(Locale.ROOT).replace('_', '-'), bad.problem().offset(), bad.problem().length(),
          List.of(bad.problem().found(), String.join(", ", bad.problem().expected()), bad.problem().nearest())));
    };
  }

  @Override
  public List<LanguageProblem> duration(String text) {
    return List.of();
  }

  @Override
  public List<LanguageProblem> expression(String text) {
    return List.of();
  }
}
