package org.interregnum.library;

import java.time.ZoneId;
import java.util.List;
import org.interregnum.casefile.LanguageChecks;
import org.interregnum.casefile.LanguageProblem;
import org.interregnum.rule.Rule;
import org.interregnum.rule.RuleProblem;
import org.interregnum.time.Durations;
import org.interregnum.time.TimeProblem;
import org.interregnum.time.When;

/// The little languages, for the loader. Expressions are checked later, when all ids are known.
final class Languages implements LanguageChecks {
  @Override
  public List<LanguageProblem> time(String text, ZoneId zone) {
    return switch (When.parse(text, zone)) {
      case When.Parse.Ok ok -> ok.warnings().stream().map(w -> new LanguageProblem(w.code(), w.offset(), w.length(), List.of())).toList();
      case When.Parse.Bad bad -> List.of(of(bad.problem(), text));
    };
  }

  @Override
  public boolean isWarning(String code) {
    return code.equals("ambiguous-clock-time");
  }

  private static LanguageProblem of(TimeProblem problem, String text) {
    int end = Math.min(text.length(), problem.offset() + Math.max(1, problem.length()));
    return new LanguageProblem(problem.code(), problem.offset(), problem.length(), List.of(text.substring(Math.min(problem.offset(), end), end)));
  }

  @Override
  public List<LanguageProblem> rule(String text) {
    return switch (Rule.parse(text)) {
      case org.interregnum.rule.Parse.Ok ok -> List.of();
      case org.interregnum.rule.Parse.Bad bad -> List.of(of(bad.problem()));
    };
  }

  private static LanguageProblem of(RuleProblem problem) {
    String expected = String.join(", ", problem.expected());
    return new LanguageProblem("rule-" + problem.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), problem.offset(), problem.length(),
        List.of(problem.found(), expected, problem.nearest()));
  }

  @Override
  public List<LanguageProblem> duration(String text) {
    boolean fine = text.strip().equals("any") || Durations.parse(text).isPresent();
    return fine ? List.of() : List.of(new LanguageProblem("bad-duration", 0, text.length(), List.of(text)));
  }

  @Override
  public List<LanguageProblem> expression(String text) {
    return List.of();
  }
}
