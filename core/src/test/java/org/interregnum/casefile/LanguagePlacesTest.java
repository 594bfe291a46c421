package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A mistake inside a little language is shown where it stands, however the scalar is written.
class LanguagePlacesTest {
  /// Complains of every `!` in every language.
  private static final LanguageChecks COMPLAINS =
      new LanguageChecks() {
        @Override
        public List<LanguageProblem> time(String text, ZoneId zone) {
          return of("time", text);
        }

        @Override
        public List<LanguageProblem> rule(String text) {
          return of("rule", text);
        }

        @Override
        public List<LanguageProblem> duration(String text) {
          return of("duration", text);
        }

        @Override
        public List<LanguageProblem> expression(String text) {
          return of("expression", text);
        }

        private List<LanguageProblem> of(String code, String text) {
          int at = text.indexOf('!');
          return at < 0 ? List.of() : List.of(new LanguageProblem("bad-" + code, at, 1, List.of("!")));
        }
      };

  private static List<Problem> problems(String file, String text) {
    return CaseLoader.load("x", Map.of("case.yaml", Cases.FIRM, file, text), Limits.standard(), COMPLAINS).errors();
  }

  static List<String> scalars() {
    return List.of(
        "majority! of seats",
        "'majority! of seats'",
        "\"majority! of seats\"",
        "'it''s! so'",
        "\"a \\u00e9\\\" \\\\ !\"",
        "\"董事会 !\"",
        "majority\n    of! seats",
        "\"majority\n\n    of! seats\"",
        "\"majority \\\n    of! seats\"",
        "|\n    majority\n    of! seats",
        ">-\n    majority\n    of! seats");
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void placeIsFoundInEveryStyle(String scalar) {
    String checks = "- expect: " + scalar + "\n";
    String before = checks.substring(0, checks.indexOf('!'));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    assertThat(problems("checks.yaml", checks)).extracting(Problem::code, Problem::line, Problem::column).containsExactly(Tuple.tuple("bad-expression", line, column));
  }

  @Test
  void everyLanguageIsAsked() {
    String acts = "acts: [{id: E1, at: [2024!, 2025!], act: amend, body: board, set: {vote: all!, notice: 1h!, quorum: none}, in-fact: none}]\n";
    assertThat(problems("chronicle.yaml", acts)).extracting(Problem::code).containsExactly("bad-time", "bad-time", "bad-rule", "bad-duration");
  }

  @Test
  void wordsWithAMeaningOfTheirOwnAreNotAsked() {
    String acts = "acts: [{id: E1, act: resolve, body: board, meeting: {notified: {ann: none, bob: unknown}}, in-fact: none}]\n";
    assertThat(problems("chronicle.yaml", acts)).isEmpty();
  }
}
