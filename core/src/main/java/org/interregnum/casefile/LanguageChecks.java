package org.interregnum.casefile;

import java.time.ZoneId;
import java.util.List;

/// What knows the little languages that stand inside the files. The loader itself keeps them as text.
public interface LanguageChecks {
  /// Checks a moment or a stretch of time.
  List<LanguageProblem> time(String text, ZoneId zone);

  /// Checks a vote, quorum or consent rule.
  List<LanguageProblem> rule(String text);

  /// Checks a duration, as of a notice.
  List<LanguageProblem> duration(String text);

  /// Checks an expression over states.
  List<LanguageProblem> expression(String text);

  /// Whether a code of its problems only warns.
  default boolean isWarning(String code) {
    return false;
  }

  /// Finds nothing wrong.
  static LanguageChecks none() {
    return new LanguageChecks() {
      @Override
      public List<LanguageProblem> time(String text, ZoneId zone) {
        return List.of();
      }

      @Override
      public List<LanguageProblem> rule(String text) {
        return List.of();
      }

      @Override
      public List<LanguageProblem> duration(String text) {
        return List.of();
      }

      @Override
      public List<LanguageProblem> expression(String text) {
        return List.of();
      }
    };
  }
}
