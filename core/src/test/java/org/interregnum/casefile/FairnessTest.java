package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Warnings that protect people come where they should, and nowhere else.
class FairnessTest {
  private static final String RESEARCHED = "researched-to: 2024-06\nlater: []\nsources: {diary: {title: A diary, by: bob}, paper: {title: A paper}}\n";

  private static List<String> warnings(Map<String, String> files) {
    return Cases.load(files).warnings().stream().map(Problem::code).toList();
  }

  @Test
  void smallCaseWithoutRealSourcesIsLeftInPeace() {
    assertThat(warnings(Cases.files("- {id: E1, act: resign, office: ceo, person: ann, text: Ann resigns.}", "sources: [s1, s2]\n"))).isEmpty();
  }

  @Test
  void sourcedActOfAResearchedCaseIsFine() {
    assertThat(warnings(Cases.files("- {id: E1, act: resign, office: ceo, person: ann, text: Ann resigns., sources: [paper], certainty: confirmed}", RESEARCHED))).isEmpty();
  }

  @Test
  void whatSomebodyConfirmsOfHimselfIsConfirmed() {
    assertThat(warnings(Cases.files("- {id: E1, act: state, by: bob, text: Bob writes., sources: [diary], certainty: confirmed}", RESEARCHED))).isEmpty();
    assertThat(warnings(Cases.files("- {id: E1, act: state, by: ann, text: Ann wrote., sources: [diary], certainty: confirmed}", RESEARCHED)))
        .containsExactly("confirmed-by-one-side");
  }

  @Test
  void wordsInQuotationMarksAreTheirAuthors() {
    assertThat(warnings(Cases.files("- {id: E1, act: note, text: 'Some called it a \"coup\", others a “putsch”.'}", ""))).isEmpty();
    assertThat(warnings(Cases.files("- {id: E1, act: note, text: Some called it a coup.}", ""))).containsExactly("coloured-word");
    assertThat(warnings(Cases.files("- {id: E1, act: note, text: 有人称之为“政变”。}", ""))).isEmpty();
  }

  @Test
  void quotationsAndJudgementsAreNotTheCasesWords() {
    assertThat(warnings(Map.of("case.yaml", Cases.FIRM + "quotes: [{by: ann, text: a traitor}]\njudgements: [{by: ann, text: a coup}]\n"))).isEmpty();
  }
}
