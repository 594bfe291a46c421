package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Exhibit;
import org.interregnum.replay.Conflict;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The invented case from which people learn the format.
class TutorialCaseTest {
  private static ShippedCase shipped;

  @BeforeAll
  static void load() {
    shipped = ShippedCase.load("tutorial");
  }

  @Test
  void loadsWithoutWarnings() {
    assertThat(shipped.warnings()).isEmpty();
  }

  @Test
  void itsChecksHold() {
    shipped.checksHold(20);
  }

  @Test
  void speaksBothLanguages() {
    shipped.speaksBothLanguages();
  }

  @Test
  void everyActIsToldAndSourced() {
    shipped.actsAreToldAndSourced();
  }

  @Test
  void showsAValidAnInvalidAndAnUnprovenAct() {
    Map<String, Map<?, ?>> acts = shipped.judged();
    assertThat(List.of("T03", "T04", "T06", "T06b", "T07", "T08", "T09", "T10", "T11", "T12", "T17"))
        .extracting(id -> String.valueOf(acts.get(id).get("verdict")))
        .containsExactly("valid", "valid", "valid", "invalid", "valid", "valid", "unproven", "valid", "unproven", "invalid", "valid");
    assertThat(String.valueOf(acts.get("T06b").get("reasons"))).contains("code=vote").doesNotContain("code=notice");
    assertThat(String.valueOf(acts.get("T12").get("reasons"))).contains("code=set-aside");
    assertThat(String.valueOf(acts.get("T11").get("missing"))).contains("question=ballot(T11,lena)", "question=ballot(T11,nils)");
  }

  @Test
  void aReadingDecidesThePaper() {
    Map<?, ?> byReading = (Map<?, ?>) shipped.judged().get("T09").get("byReading");
    assertThat(byReading.get("all-sign")).isEqualTo("invalid");
    assertThat(byReading.get("majority-signs")).isEqualTo("valid");
  }

  @Test
  void aRatificationReachesBack() {
    assertThat(String.valueOf(shipped.judged().get("T08").get("defect"))).contains("grade=cured");
    Replayed then = Replay.of(shipped.theCase(), new ReplayOptions(List.of(), "T09", true));
    Condition possible = then.possible();
    assertThat(then.verdict("T08").orElseThrow().over(possible, then.worlds())).contains(Verdict.Answer.UNPROVEN);
  }

  @Test
  void theClaimsOnThePetitionConflict() {
    assertThat(shipped.replayed().conflicts().stream().map(Conflict::acts).toList()).containsExactly(List.of("T05b"));
  }

  @Test
  void inFactAndInLawDiffer() {
    assertThat(shipped.offices("T16", Side.FACT)).containsEntry("librarian", "-").containsEntry("treasurer", "lena").containsEntry("archivist", "pavel");
    assertThat(shipped.offices("T17", Side.FACT)).containsEntry("treasurer", "lena");
    assertThat(shipped.offices("T17", Side.LAW)).containsEntry("librarian", "?").containsEntry("treasurer", "-").containsEntry("archivist", "?");
    assertThat(shipped.members("board", "T17", Side.LAW)).containsExactlyInAnyOrder("ilse", "jonas", "karim", "lena", "nils");
  }

  @Test
  void showsWhatStandsBesideTheStory() {
    assertThat(shipped.theCase().exhibits()).extracting(Exhibit::section).contains(
        "purposes", "axes", "positions", "sides", "factions", "money", "series", "quotes", "judgements", "instruments", "corrections");
    assertThat(shipped.theCase().agreements()).isNotEmpty();
    assertThat(shipped.theCase().later()).isNotEmpty();
  }
}
