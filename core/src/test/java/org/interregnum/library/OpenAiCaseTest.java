package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Exhibit;
import org.interregnum.query.Expr;
import org.interregnum.replay.Conflict;
import org.interregnum.replay.Side;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The flagship case: the organization of OpenAI in November 2023 under three readings of its rules.
class OpenAiCaseTest {
  private static final List<String> READINGS = List.of("delaware-defaults", "majority-consent", "strict-notice");
  private static final List<String> BY_LAW = List.of("delaware-defaults", "strict-notice");
  private static final List<String> FOUR = List.of("sutskever", "dangelo", "toner", "mccauley");

  private static ShippedCase shipped;

  @BeforeAll
  static void load() {
    shipped = ShippedCase.load("openai-2023");
  }

  // ------------------------------------------------------------------ the files

  @Test
  void loadsWithoutWarnings() {
    assertThat(shipped.warnings()).isEmpty();
  }

  @Test
  void itsChecksHold() {
    shipped.checksHold(25);
  }

  @Test
  void speaksBothLanguages() {
    shipped.speaksBothLanguages();
  }

  @Test
  void everyActIsToldAndSourced() {
    shipped.actsAreToldAndSourced();
    assertThat(shipped.acts()).hasSizeGreaterThan(80);
  }

  @Test
  void everyPersonAndPhaseIsNamedInBothLanguages() {
    SoftAssertions soft = new SoftAssertions();
    shipped.theCase().people().values().forEach(p -> {
      soft.assertThat(p.name().en()).as(p.id()).isNotEqualTo(p.name().zh());
      soft.assertThat(p.about()).as(p.id()).isNotNull();
      soft.assertThat(p.role()).as(p.id()).isNotNull();
    });
    shipped.theCase().phases().forEach(p -> soft.assertThat(p.title().en()).as(p.id()).isNotEqualTo(p.title().zh()));
    soft.assertThat(shipped.theCase().phases()).extracting(p -> p.id()).containsExactly("removal", "confusion", "counterattack", "rallying", "return");
    soft.assertThat(shipped.theCase().phases()).extracting(p -> p.from()).containsExactly("E001", "E011c", "E022", "E031a", "E038");
    soft.assertAll();
  }

  @Test
  void saysWhatBecameKnownLaterAndUntilWhenItWasResearched() {
    assertThat(shipped.theCase().researchedTo()).isEqualTo("2025-11");
    assertThat(shipped.theCase().later()).extracting(a -> a.id()).containsExactly("P06", "P07", "P08", "P09");
  }

  @Test
  void keepsSourcesWordsMoneyAndPositionsBesideTheStory() {
    assertThat(shipped.theCase().sources().keySet()).contains(
        "retrospective", "oai-1117", "brockman-1117", "wired-1119", "axios-1122", "oai-1129", "microsoft-1208", "oai-20240308", "press");
    assertThat(shipped.theCase().exhibits()).extracting(Exhibit::section)
        .contains("purposes", "axes", "positions", "sides", "money", "series", "quotes", "judgements");
  }

  // ------------------------------------------------------------------ conflicts

  @Test
  void sourcesThatDisagreeAreConflicts() {
    List<List<String>> about = shipped.replayed().conflicts().stream().map(Conflict::acts).toList();
    assertThat(about).contains(
        List.of("E003"), List.of("E007"), List.of("E029"), List.of("E030"), List.of("E035"), List.of("E036"), List.of("E046"), List.of("E047a"));
  }

  // ------------------------------------------------------------------ verdicts

  @Test
  void whatNoReadingDecidesIsUnproven() {
    Map<String, Map<?, ?>> acts = shipped.judged();
    for (String act : List.of("E003", "E003b", "E003c", "E006", "E025", "E046", "E047a")) {
      assertThat(acts.get(act).get("verdict")).as(act).isEqualTo("unproven");
      for (String reading : READINGS) {
        assertThat(((Map<?, ?>) acts.get(act).get("byReading")).get(reading)).as("%s under %s", act, reading).isEqualTo("unproven");
      }
    }
    for (String act : List.of("E011", "E048a", "E048b", "E048c")) {
      assertThat(acts.get(act).get("verdict")).as(act).isEqualTo("valid");
    }
  }

  /// A special meeting falls with Brockman's missing notice unless he waived it, since Altman came; a regular one needs
  /// none; four of six cannot consent for the board by law.
  @Test
  void removalOfTheChiefExecutiveByLaw() {
    for (String reading : BY_LAW) {
      shipped.validIff(reading, "E003", shipped.any(shipped.all("e003-form = special", "brockman-waived = yes"), shipped.all("e003-form = regular")));
    }
  }

  @Test
  void removalOfTheChiefExecutiveByMajorityConsent() {
    shipped.validIff("majority-consent", "E003", shipped.all("four-signed = yes", "charter-141j = yes"));
  }

  @Test
  void seatsAreLostByConsentOfTheMembersOrOfTheBoardIfTheCertificateSaysSo() {
    for (String act : List.of("E003b", "E006")) {
      BY_LAW.forEach(reading -> shipped.validIff(reading, act, goneByLaw()));
      shipped.validIff("majority-consent", act, goneByConsent());
    }
  }

  /// Four are a quorum of six or seven seats if all come, three ayes carry; or all four sign. Of nine seats they are none.
  @Test
  void appointmentOfShearByLaw() {
    Condition atAMeeting = shipped.both(shipped.all("form(E025) = meeting"), allCameAndThreeAgreed());
    Condition onPaper = shipped.both(shipped.all("form(E025) = consent"), signedAtLeast(4));
    Condition valid = shipped.both(shipped.both(goneByLaw(), shipped.all("seats-number = six or seven")), shipped.any(atAMeeting, onPaper));
    BY_LAW.forEach(reading -> shipped.validIff(reading, "E025", valid));
  }

  @Test
  void appointmentOfShearByMajorityConsent() {
    Condition certificate = shipped.all("charter-141j = yes");
    Condition ofFour = shipped.both(shipped.both(certificate, goneByConsent()), signedAtLeast(3));
    Condition ofSix = shipped.both(shipped.both(certificate, shipped.not(goneByConsent())), signedAtLeast(4));
    Condition ofAll = shipped.both(shipped.both(goneByConsent(), signedAtLeast(4)), shipped.all("seats-number = six or seven"));
    shipped.validIff("majority-consent", "E025", shipped.any(ofFour, ofSix, ofAll));
  }

  /// Whoever is left fills an empty seat, even without a quorum; where Altman and Brockman still sit, a seat must be empty
  /// and both must have been told.
  @Test
  void appointmentOfTheNewDirectors() {
    Condition emptySeat = shipped.any(shipped.all("seats-number = seven or nine"), shipped.all("e047-order = resigned-first"));
    Condition withAll = shipped.both(emptySeat,
        shipped.all("notified(E047a,altman) = yes", "notified(E047a,brockman) = yes", "vote(E047a) = carried"));
    BY_LAW.forEach(reading -> shipped.validIff(reading, "E047a", shipped.any(goneByLaw(), withAll)));
    shipped.validIff("majority-consent", "E047a", shipped.any(goneByConsent(), withAll));
  }

  private static Condition goneByLaw() {
    return shipped.all("members = the-directors", "four-signed = yes");
  }

  private static Condition goneByConsent() {
    return shipped.both(shipped.all("four-signed = yes"), shipped.any(shipped.all("members = the-directors"), shipped.all("charter-141j = yes")));
  }

  private static Condition signedAtLeast(int least) {
    return counted(least, "signed(E025,%s) = yes", "signed(E025,%s) = no");
  }

  private static Condition allCameAndThreeAgreed() {
    return counted(3, "ballot(E025,%s) = aye", "ballot(E025,%s) = nay or abstain");
  }

  /// Where each of the four did one thing or the other, and at least so many the first.
  private static Condition counted(int least, String first, String other) {
    Condition[] ways = new Condition[16];
    for (int set = 0; set < 16; set++) {
      String[] facts = new String[4];
      for (int i = 0; i < 4; i++) {
        facts[i] = ((set >> i & 1) == 1 ? first : other).formatted(FOUR.get(i));
      }
      ways[set] = Integer.bitCount(set) >= least ? shipped.all(facts) : shipped.replayed().worlds().never();
    }
    return shipped.any(ways);
  }

  /// Where both seats were lost in law and the new directors came first, the return is beyond doubt, whoever was chief
  /// executive in between; where the old ones had gone first, three are no quorum.
  @Test
  void theReturn() {
    var replayed = shipped.replayed();
    var worlds = replayed.worlds();
    Condition holds = replayed.holds(expr("holder(ceo) = altman"), replayed.end(), Side.LAW);
    for (String reading : BY_LAW) {
      Condition here = worlds.and(replayed.possible(), replayed.reading(reading));
      assertThat(worlds.implies(worlds.all(List.of(here, goneByLaw(), shipped.all("e047-order = appointed-first"))), holds)).isTrue();
      Condition resignedFirst = worlds.all(List.of(here, goneByLaw(), shipped.all("e047-order = resigned-first")));
      assertThat(worlds.meet(resignedFirst, replayed.verdict("E046").orElseThrow().valid())).isFalse();
    }
  }

  private static Expr expr(String text) {
    return ((Expr.Parse.Ok) Expr.parse(text, shipped.replayed().names())).expr();
  }

  @Test
  void theMissingFactsNameTheRightQuestions() {
    assertThat(String.valueOf(shipped.judged().get("E003").get("missing")))
        .contains("question=e003-form", "question=brockman-waived", "question=four-signed", "question=charter-141j");
    assertThat(String.valueOf(shipped.judged().get("E006").get("missing")))
        .contains("question=members", "question=four-signed", "question=charter-141j").doesNotContain("question=brockman-waived");
  }

  // ------------------------------------------------------------------ states

  @Test
  void fridayNoon() {
    assertThat(shipped.offices("E003", Side.FACT)).containsEntry("ceo", "-").containsEntry("chair", "brockman")
        .containsEntry("president", "brockman").containsEntry("cto", "murati").containsEntry("chief-scientist", "sutskever");
    assertThat(shipped.offices("E003", Side.LAW)).containsEntry("ceo", "?").containsEntry("chair", "brockman");
  }

  @Test
  void fridayEvening() {
    String evening = "2023-11-17 evening";
    assertThat(shipped.offices(evening, Side.FACT)).containsEntry("ceo", "murati").containsEntry("chair", "-");
    assertThat(shipped.offices("E011", Side.FACT)).containsEntry("president", "-");
    assertThat(shipped.offices(evening, Side.LAW)).containsEntry("ceo", "?").containsEntry("chair", "?");
    assertThat(shipped.members("board", evening, Side.FACT)).containsExactlyInAnyOrderElementsOf(FOUR);
    assertThat(shipped.members("board", evening, Side.LAW)).containsExactlyInAnyOrderElementsOf(FOUR);
  }

  @Test
  void sundayNight() {
    assertThat(shipped.offices("2023-11-19 night", Side.FACT)).containsEntry("ceo", "shear").containsEntry("president", "-");
    assertThat(shipped.offices("2023-11-19 night", Side.LAW)).containsEntry("ceo", "?").containsEntry("president", "-");
  }

  @Test
  void the29thOfNovember() {
    assertThat(shipped.offices("2023-11-29", Side.FACT)).containsEntry("ceo", "altman").containsEntry("chair", "taylor").containsEntry("president", "brockman");
    assertThat(shipped.members("board", "2023-11-29", Side.FACT)).containsExactlyInAnyOrder("dangelo", "taylor", "summers");
    assertThat(shipped.offices("2023-11-29", Side.LAW)).containsEntry("ceo", "?");
  }
}
