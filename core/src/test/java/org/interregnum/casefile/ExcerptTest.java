package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.model.Language;
import org.junit.jupiter.api.Test;

/// The mark stands beneath the place, whatever the width of what comes before.
class ExcerptTest {
  private static String marked(String line, int column, int length) {
    Problem problem = new Problem("unknown-person", "a.yaml", 1, column, length, List.of("x", "", ""), false);
    return ProblemText.render(problem, new SourceText(Map.of("a.yaml", line)), Language.EN).lines().skip(2).findFirst().orElseThrow();
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(marked("董事: bob", 5, 3)).startsWith("  |       ^^^ ");
    assertThat(marked("a: 鲍勃", 4, 2)).startsWith("  |    ^^^^ ");
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(marked("e\u0301: bob", 5, 3)).startsWith("  |    ^^^ ");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String told = marked("x".repeat(500) + "bob" + "y".repeat(500), 501, 3);
    assertThat(told.indexOf('^')).isLessThan(80);
    assertThat(told).contains("^^^ ");
  }

  @Test
  void placesAtTheEndOfTheLineAreMarkedBehindIt() {
    assertThat(marked("abc", 4, 1)).startsWith("  |    ^");
  }
}
