package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.ProblemText;
import org.interregnum.model.Language;
import org.junit.jupiter.api.Test;

/// What deserves a second look is said in its place, in both languages.
class LintsTest {

  private static List<Problem> lints(String entity, String rule) {
    String organization = """
        interregnum: 1
        opening: 2024-01-01
        people: [ann, bob, cat]
        entities: {firm: {%s}}
        bodies: {board: {of: firm, seats: [ann, bob, cat], rule: {%s}}}
        """.formatted(entity, rule);
    var loaded = CaseLibrary.load("lints", Map.of("case.yaml", organization, "chronicle.yaml", "acts: []\n"), Limits.standard());
    assertThat(loaded.errors()).isEmpty();
    return Lints.of(loaded.orThrow());
  }

  @Test
  void anOrdinaryRuleHasNone() {
    assertThat(lints("law: us-de/stock", "vote: majority of present, quorum: majority of seats")).isEmpty();
  }

  @Test
  void aLawThatDoesNotShipIsSaid() {
    assertThat(lints("law: uk/ltd", "vote: majority of present")).extracting(Problem::code).containsExactly("unknown-law");
  }

  @Test
  void stagesThatReplayDoesNotUseAreSaid() {
    assertThat(lints("", "vote: 'majority of present, twice, 14d apart'")).extracting(Problem::code).contains("rule-stages-ignored");
  }

  @Test
  void aThresholdOutOfReachIsSaidAtTheRule() {
    List<Problem> lints = lints("", "vote: at least 4");
    assertThat(lints).extracting(Problem::code).contains("rule-never-carries");
    assertThat(lints.getFirst().line()).isEqualTo(5);
    for (Language language : Language.values()) {
      assertThat(lints).allSatisfy(l -> assertThat(ProblemText.message(l, language)).isNotBlank().doesNotContain("{"));
    }
  }
}
