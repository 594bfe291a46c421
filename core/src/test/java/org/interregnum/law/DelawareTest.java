package org.interregnum.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.interregnum.replay.Stories;
import org.junit.jupiter.api.Test;

/// The Delaware packs, row by row: each test is one section with the facts and the verdict that lawyers expect.
class DelawareTest {

  private static Stories board(String law, String seats, String more) {
    return Stories.of("""
        people: [a, b, c, d, e, f, g, out]
        entities: {firm: {law: %s, governed-by: board}}
        bodies: {board: {of: firm, seats: [%s]%s}}
        offices: {ceo: {of: firm, holder: out}}
        """.formatted(law, seats, more));
  }

  private static Stories stock(String seats) {
    return board("us-de/stock", seats, "");
  }

  private static Stories nonstock(String seats, String more) {
    return board("us-de/nonstock", seats, more);
  }

  @Test
  void dgcl141aHoldersCannotSackTheChiefExecutive() {
    assertThat(nonstock("a, b, c", "").act("id: E1, act: remove, office: ceo, person: out, power: 'law:141(k)', vote: {for: [a, b, c]}").verdict("E1"))
        .isEqualTo("invalid [no-power]");
  }

  @Test
  void dgcl141bQuorumCountsVacantSeats() {
    assertThat(stock("a, b, c, d, e, vacant, vacant").act("id: E1, act: resolve, body: board, vote: {for: [a, b, c], absent: [d, e]}").verdict("E1"))
        .isEqualTo("invalid [quorum]");
    assertThat(stock("a, b, c, d, e, vacant, vacant").act("id: E1, act: resolve, body: board, vote: {for: [a, b, c, d], absent: [e]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void dgcl141bBylawsMayLowerTheQuorumToAThirdButNoFurther() {
    String third = ", rule: {quorum: 1/3 of seats}";
    String quarter = ", rule: {quorum: 1/4 of seats}";
    assertThat(board("us-de/stock", "a, b, c, d, e, f", third).act("id: E1, act: resolve, body: board, vote: {for: [a, b], absent: [c, d, e, f]}").verdict("E1"))
        .isEqualTo("valid");
    assertThat(board("us-de/stock", "a, b, c, d, e, f", quarter).act("id: E1, act: resolve, body: board, vote: {for: [a, b], absent: [c, d, e, f]}").verdict("E1"))
        .isEqualTo("invalid [quorum]");
  }

  @Test
  void dgcl141jTheCharterOfANonstockCorporationMaySetASmallerQuorum() {
    assertThat(nonstock("a, b, c, d, e, f", ", rule: {quorum: 1/6 of seats, layer: charter}")
        .act("id: E1, act: resolve, body: board, vote: {for: [a], absent: [b, c, d, e, f]}").verdict("E1")).isEqualTo("valid");
    assertThat(nonstock("a, b, c, d, e, f", ", rule: {quorum: 1/6 of seats, layer: bylaws}")
        .act("id: E1, act: resolve, body: board, vote: {for: [a], absent: [b, c, d, e, f]}").verdict("E1")).isEqualTo("invalid [quorum]");
  }

  @Test
  void dgcl141bTheVoteIsAMajorityOfThosePresent() {
    assertThat(stock("a, b, c, d, e").act("id: E1, act: resolve, body: board, vote: {for: [a, b], abstain: [c, d, e]}").verdict("E1"))
        .isEqualTo("invalid [vote]");
  }

  @Test
  void dgcl141bAResignationIsEffectiveWhenSaid() {
    assertThat(stock("a, b, c").act("id: E1, act: resign, body: board, person: a").verdict("E1")).isEqualTo("valid");
  }

  @Test
  void dgcl141fAConsentNeedsAllWhoAreSeatedAndAQuorumOfSeats() {
    assertThat(stock("a, b, c, d, e").act("id: E1, act: resolve, body: board, consent: {signed: [a, b]}").verdict("E1"))
        .isEqualTo("invalid [vote, consent]");
    assertThat(stock("a, vacant, vacant").act("id: E1, act: resolve, body: board, consent: {signed: [a]}").verdict("E1"))
        .isEqualTo("invalid [consent]");
    assertThat(stock("a, b, c").act("id: E1, act: resolve, body: board, consent: {signed: [a, b, c]}").verdict("E1")).isEqualTo("valid");
  }

  @Test
  void dgcl141fABylawCannotLoosenConsentButANonstockCharterCan() {
    String loose = ", rule: {written-consent: majority of seated%s}";
    String four = "id: E1, act: resolve, body: board, consent: {signed: [a, b, c, d]}";
    assertThat(nonstock("a, b, c, d, e, f", loose.formatted("")).act(four).verdict("E1")).isEqualTo("invalid [consent]");
    assertThat(nonstock("a, b, c, d, e, f", loose.formatted(", layer: charter")).act(four).verdict("E1")).isEqualTo("valid");
    assertThat(board("us-de/stock", "a, b, c, d, e, f", loose.formatted(", layer: charter")).act(four).verdict("E1")).isEqualTo("invalid [consent]");
  }

  @Test
  void dgcl141iWhoHearsTheOthersIsPresent() {
    assertThat(stock("a, b, c").act("id: E1, act: resolve, body: board, meeting: {held: video, present: [a, b]}, vote: {for: [a, b], absent: [c]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void dgcl141kDirectorsCannotRemoveADirector() {
    assertThat(stock("a, b, c").act("id: E1, act: remove, body: board, person: a, vote: {for: [b, c], against: [a]}").verdict("E1"))
        .isEqualTo("invalid [no-power]");
  }

  @Test
  void aDirectorsProxyIsNotCounted() {
    assertThat(stock("a, b, c").act("id: E1, act: resolve, body: board, vote: {for: [a, out], absent: [b, c]}").verdict("E1"))
        .isEqualTo("invalid [quorum]");
  }

  @Test
  void dgcl142AQuorateBoardRemovesTheChiefExecutiveAtWill() {
    assertThat(stock("a, b, c, d, e").act("id: E1, act: remove, office: ceo, person: out, vote: {for: [a, b, c, d], absent: [e]}").verdict("E1")).isEqualTo("valid");
  }

  @Test
  void dgcl223ThoseInOfficeFillSeatsEvenBelowAQuorum() {
    assertThat(stock("a, b, vacant, vacant, vacant, vacant, vacant").act("id: E1, act: appoint, body: board, person: c, vote: {for: [a, b]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void dgcl223BylawsMayAskAQuorumForFillingSeats() {
    String seats = "a, b, c, d, e, f, g, h, i, vacant, vacant, vacant, vacant";
    assertThat(Stories.of("""
        people: [a, b, c, d, e, f, g, h, i, new]
        entities: {firm: {law: us-de/stock, governed-by: board}}
        bodies: {board: {of: firm, seats: [%s], rule: {quorum: at least 7}, fills-own-vacancies: true}}
        without: ["law:223(a)"]
        """.formatted(seats)).act("id: E1, act: appoint, body: board, person: new, vote: {for: [a, b, c, d, e], absent: [f, g, h, i]}").verdict("E1"))
        .isEqualTo("invalid [quorum]");
  }

  @Test
  void dgcl229WhoComesAndDoesNotObjectWaivesNotice() {
    String told = "meeting: {notified: {a: 2024-02-01, b: 2024-02-01, c: none}}";
    assertThat(stock("a, b, c").act("id: E1, at: 2024-03-01T10:00, act: resolve, body: board, " + told + ", vote: {for: [a, b], against: [c]}").verdict("E1"))
        .isEqualTo("valid");
    assertThat(stock("a, b, c").act("id: E1, at: 2024-03-01T10:00, act: resolve, body: board, " + told + ", vote: {for: [a, b], absent: [c]}").verdict("E1"))
        .isEqualTo("invalid [notice]");
  }

  @Test
  void noticeIsMissingWhenOneDirectorOfASpecialMeetingIsNotTold() {
    String regular = "meeting: {kind: regular, notified: {a: 2024-02-01, b: 2024-02-01, c: none}}";
    assertThat(stock("a, b, c").act("id: E1, at: 2024-03-01T10:00, act: resolve, body: board, " + regular + ", vote: {for: [a, b], absent: [c]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void aMissingNoticeMayBeReadAsVoidableSinceKlaassen() {
    Stories story = board("us-de/stock", "a, b, c", "")
        .act("id: E1, at: 2024-03-01T10:00, act: remove, office: ceo, person: out, meeting: {notified: {a: 2024-02-01, b: 2024-02-01, c: none}}, vote: {for: [a, b], absent: [c]}");
    Stories asked = Stories.of("""
        people: [a, b, c, out]
        entities: {firm: {law: us-de/stock, governed-by: board}}
        bodies: {board: {of: firm, seats: [a, b, c]}}
        offices: {ceo: {of: firm, holder: out}}
        questions: {missing-notice: {answers: {void: {}, voidable: {}}}}
        """)
        .reading("older", "answers: {missing-notice: void}\n").reading("klaassen", "answers: {missing-notice: voidable}\n")
        .act("id: E1, at: 2024-03-01T10:00, act: remove, office: ceo, person: out, meeting: {notified: {a: 2024-02-01, b: 2024-02-01, c: none}}, vote: {for: [a, b], absent: [c]}");
    assertThat(story.verdict("E1")).isEqualTo("invalid [notice]");
    assertThat(asked.verdict("E1")).isEqualTo("unproven [notice]");
    var replayed = asked.replay();
    var verdict = replayed.verdict("E1").orElseThrow();
    var worlds = replayed.worlds();
    assertThat(worlds.implies(worlds.and(replayed.possible(), replayed.reading("klaassen")), verdict.valid())).isTrue();
    assertThat(worlds.implies(worlds.and(replayed.possible(), replayed.reading("klaassen")), verdict.voidable(worlds))).isTrue();
    assertThat(worlds.meet(verdict.clean(worlds), replayed.possible())).isFalse();
    assertThat(asked.act("id: E2, at: 2024-04-01, act: rule, of: E1, holding: void").verdict("E1")).isEqualTo("invalid [notice, set-aside]");
  }

  @Test
  void dgcl204ABadMeetingRatifiedIsGoodFromItsDate() {
    Stories story = stock("a, b, c")
        .act("id: E1, at: 2024-03-01T10:00, act: remove, office: ceo, person: out, meeting: {notified: {a: 2024-02-01, b: 2024-02-01, c: none}}, vote: {for: [a, b], absent: [c]}")
        .act("id: E2, at: 2024-03-09T10:00, act: ratify, of: E1, vote: {for: [a, b, c]}");
    assertThat(story.verdict("E1")).isEqualTo("valid");
    assertThat(story.verdict("E2")).isEqualTo("valid");
  }

  @Test
  void dgcl102a4ASelfPerpetuatingBoardIsItsOwnMembership() {
    assertThat(nonstock("a, b, c", "").replay().bodies()).contains("firm.members");
    assertThat(stock("a, b, c").replay().bodies()).doesNotContain("firm.members");
  }

  @Test
  void dgcl228FourOfSixMembersRemoveTwoDirectorsByConsentWithoutNotice() {
    assertThat(nonstock("a, b, c, d, e, f", "").act("id: E1, act: remove, body: board, person: e, consent: {signed: [a, b, c, d]}").verdict("E1")).isEqualTo("valid");
    assertThat(nonstock("a, b, c, d, e, f", "").act("id: E1, act: remove, body: board, person: e, consent: {signed: [a, b, c]}").verdict("E1"))
        .isEqualTo("invalid [vote, consent]");
  }

  @Test
  void theRouteWithoutNoticeEndsWithAnotherChiefExecutive() {
    Stories story = nonstock("a, b, c, d, e, f", "")
        .act("id: E1, act: remove, body: board, person: e, consent: {signed: [a, b, c, d]}")
        .act("id: E2, act: remove, body: board, person: f, consent: {signed: [a, b, c, d]}")
        .act("id: E3, act: replace, office: ceo, person: g, consent: {signed: [a, b, c, d]}");
    assertThat(story.verdict("E3")).isEqualTo("valid");
  }

  @Test
  void dgcl215AThirdOfTheMembersIsAQuorum() {
    assertThat(nonstock("a, b, c, vacant", "").act("id: E1, act: appoint, body: board, person: g, power: 'law:215', meeting: {kind: regular}, vote: {for: [a], absent: [b, c]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void dgcl109MembersMakeTheBylawsTheBoardOnlyIfTheCharterSaysSo() {
    String amend = "id: E1, act: amend, body: board, set: {notice: 48h}, meeting: {kind: regular}, vote: {for: [a, b, c]}";
    assertThat(stock("a, b, c").act(amend).verdict("E1")).isEqualTo("invalid [no-power]");
    assertThat(nonstock("a, b, c", "").act(amend).verdict("E1")).isEqualTo("valid");
  }

  @Test
  void dgcl144NobodyIsRecusedFromHisOwnRemoval() {
    assertThat(board("us-de/stock", "a, b, out", "").act("id: E1, act: remove, office: ceo, person: out, vote: {for: [a], against: [b, out]}").verdict("E1"))
        .isEqualTo("invalid [vote]");
    assertThat(board("us-de/stock", "a, b, out", "").act("id: E1, act: remove, office: ceo, person: out, vote: {for: [a, out], against: [b]}").verdict("E1"))
        .isEqualTo("valid");
  }

  @Test
  void llcAct18402MoreThanHalfOfTheProfitsDecidesAll() {
    String organization = """
        people: [m1, m2, x]
        entities: {llc: {law: us-de/llc}}
        stakes: [{holder: m1, in: llc, economic: 49%}, {holder: m2, in: llc, economic: 51%}]
        offices: {manager: {of: llc, holder: x}}
        """;
    assertThat(Stories.of(organization).act("id: E1, act: remove, office: manager, person: x, vote: {for: [m2], against: [m1]}").verdict("E1")).isEqualTo("valid");
    assertThat(Stories.of(organization).act("id: E1, act: remove, office: manager, person: x, vote: {for: [m1], against: [m2]}").verdict("E1"))
        .isEqualTo("invalid [vote]");
    assertThat(Stories.of(organization).act("id: E1, act: remove, office: manager, person: x, consent: {signed: [m2]}").verdict("E1")).isEqualTo("valid");
  }

  @Test
  void everyRuleHasASectionAndSaysWhenItsDateIsNotKnown() {
    for (String id : LawPacks.ids()) {
      assertThat(LawPacks.find(id).orElseThrow().rules()).allSatisfy(rule -> assertThat(rule.citation()).isNotBlank());
    }
  }
}
