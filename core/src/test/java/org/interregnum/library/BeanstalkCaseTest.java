package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.StateAnswer;
import org.interregnum.answer.Words;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Assertion;
import org.interregnum.model.Bound;
import org.interregnum.model.Exhibit;
import org.interregnum.model.Language;
import org.interregnum.replay.Conflict;
import org.interregnum.replay.Side;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A protocol whose votes could be borrowed for one transaction: who held which votes when, and who could do what by them.
class BeanstalkCaseTest {
  private static final Words WORDS = new Words(Language.EN, false);
  private static ShippedCase shipped;

  @BeforeAll
  static void load() {
    shipped = ShippedCase.load("beanstalk-2022");
  }

  // ------------------------------------------------------------------ the files

  @Test
  void loadsWithoutWarnings() {
    assertThat(shipped.warnings()).isEmpty();
    assertThat(Lints.of(shipped.theCase())).isEmpty();
  }

  /// What happened, by which routes it could, who could have stopped it, and what the rules after the restart allow.
  @Test
  void itsChecksHold() {
    shipped.checksHold(30);
    assertThat(shipped.theCase().checks().stream().filter(c -> c.asserts() instanceof Assertion.Can || c.asserts() instanceof Assertion.Cannot)).hasSizeGreaterThan(10);
  }

  @Test
  void speaksBothLanguages() {
    shipped.speaksBothLanguages();
  }

  @Test
  void everyActIsToldAndSourced() {
    shipped.actsAreToldAndSourced();
    assertThat(shipped.acts()).extracting(a -> a.id()).contains("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S08b", "S09", "S10", "S11", "S12",
        "S13", "S13b", "S14", "S14b", "S14c", "S14d", "S14e");
  }

  @Test
  void namesNoPersonAndSaysWhatCameLater() {
    assertThat(shipped.theCase().people().keySet()).allMatch(id -> id.startsWith("signer-"));
    assertThat(shipped.theCase().later()).hasSize(4);
    assertThat(shipped.theCase().researchedTo()).isEqualTo("2026-11");
    assertThat(shipped.theCase().exhibits()).extracting(Exhibit::section).contains("money", "judgements", "instruments");
  }

  @Test
  void phasesBeginWhereTheStoryTurns() {
    assertThat(shipped.theCase().phases()).extracting(p -> p.id() + " " + p.from()).containsExactly("preparation S02", "transaction S07", "restart S10");
  }

  @Test
  void sourcesThatDisagreeOnTheProposalAreAConflict() {
    assertThat(shipped.replayed().conflicts().stream().map(Conflict::acts)).contains(List.of("S04"));
  }

  // ------------------------------------------------------------------ votes over time

  private static Map<String, Object> votes(String at, Side side) {
    Map<String, Object> votes = new LinkedHashMap<>();
    for (Object each : (List<?>) new StateAnswer(shipped.replayed(), WORDS, shipped.replayed().at(at), side).tree().get("stakes")) {
      Map<?, ?> stake = (Map<?, ?>) each;
      votes.put(stake.get("holder") + " in " + stake.get("in"), Math.round(((Number) stake.get("votes")).doubleValue() * 10_000) / 10_000.0);
    }
    return votes;
  }

  @Test
  void votesComeWithTheLoanAndGoWithTheRepayment() {
    for (Side side : Side.values()) {
      assertThat(votes("before S03", side)).isEqualTo(Map.of("stalkholders in beanstalk", 1.0));
      assertThat(votes("S06", side)).containsEntry("proposer in beanstalk", 0.0011).containsEntry("stalkholders in beanstalk", 0.9989);
      assertThat(votes("S07", side)).containsEntry("proposer in beanstalk", 0.7901).containsEntry("stalkholders in beanstalk", 0.2099);
      assertThat(votes("S09", side)).isEqualTo(Map.of("stalkholders in beanstalk", 1.0));
    }
  }

  @Test
  void aVoteHasAPrice() {
    assertThat(shipped.theCase().entities().get("beanstalk")).isNotNull().satisfies(e -> assertThat(e.any().price()).isNotNull().satisfies(p -> {
      assertThat(p.bound()).isEqualTo(Bound.ABOUT);
      assertThat(p.amount().nearest() * 755_400_000).isBetween(0.99e9, 1.01e9);
    }));
  }

  // ------------------------------------------------------------------ verdicts

  @Test
  void theProposalWasCarriedUnderTheRules() {
    Map<String, Map<?, ?>> acts = shipped.judged();
    assertThat(List.of("S08", "S08c", "S11", "S13b", "S14b", "S14c")).extracting(id -> String.valueOf(acts.get(id).get("verdict")))
        .containsExactly("valid", "valid", "unproven", "unproven", "valid", "valid");
    assertThat(shipped.offices("S08", Side.LAW)).containsEntry("mover", "proposer").containsEntry("executor", "beanstalk").containsEntry("owner", "publius");
    assertThat(shipped.offices("S09", Side.FACT)).containsEntry("mover", "-");
  }

  /// Nobody has yet seen the function by which the owner alone would have changed the code.
  @Test
  void theEndOfProposalsHangsOnWhatTheOwnerCouldDo() {
    for (String reading : List.of("five-of-seven", "five-of-nine")) {
      shipped.validIff(reading, "S11", shipped.all("owner-may-upgrade = yes"));
    }
    assertThat(shipped.offices("S11", Side.FACT)).containsEntry("executor", "-");
    assertThat(shipped.offices("S11", Side.LAW)).containsEntry("executor", "?");
  }

  @Test
  void signersAreSevenOrNine() {
    Condition nine = shipped.replayed().reading("five-of-nine");
    var worlds = shipped.replayed().worlds();
    assertThat(shipped.members("signers", "S13", Side.FACT)).hasSize(7);
    assertThat(worlds.meet(worlds.and(nine, shipped.replayed().possible()), shipped.all("happened(S13b) = yes"))).isFalse();
    assertThat(shipped.offices("S14e", Side.LAW)).containsEntry("owner", "bcm");
  }
}
