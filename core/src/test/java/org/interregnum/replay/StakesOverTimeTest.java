package org.interregnum.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.AskAnswer;
import org.interregnum.answer.StateAnswer;
import org.interregnum.answer.Words;
import org.interregnum.model.Language;
import org.interregnum.query.Expr;
import org.junit.jupiter.api.Test;

/// Registers change: a stake counts from its act or its time on, in fact and in law alike.
class StakesOverTimeTest {
  private static final Words WORDS = new Words(Language.EN, false);
  private static final String FIRM = """
      people: [ann, bob, cat]
      entities: {firm: {}, fund: {}}
      bodies: {meeting: {of: firm, members: stakes, rule: {quorum: none, vote: majority of outstanding}}}
      """;
  private static final String SOLD = FIRM + """
      stakes:
        - {holder: ann, in: firm, votes: 60%}
        - {holder: bob, in: firm, votes: 40%}
        - {holder: ann, in: firm, votes: 0%, at: E1}
        - {holder: fund, in: firm, votes: 60%, at: E1}
      """;

  private static Stories sold(String more) {
    return Stories.of(SOLD).act("id: E1, at: 2024-02-01, act: transfer, by: ann, to: fund" + more)
        .act("id: E2, at: 2024-03-01, act: resolve, body: meeting, vote: {for: [fund], against: [bob]}")
        .act("id: E3, at: 2024-03-01, act: resolve, body: meeting, vote: {for: [ann], against: [bob, fund]}");
  }

  private static Object ask(Replayed replayed, String expr, String at) {
    Expr parsed = ((Expr.Parse.Ok) Expr.parse(expr, replayed.names())).expr();
    Object value = new AskAnswer(replayed, WORDS).tree(expr, parsed, replayed.at(at), Side.FACT).get("value");
    return value == null ? "nobody" : value;
  }

  @Test
  void countsFromJustAfterItsAct() {
    Replayed replayed = sold("").replay();
    assertThat(ask(replayed, "members(meeting)", "before E1")).isEqualTo(List.of("ann", "bob"));
    assertThat(ask(replayed, "members(meeting)", "E1")).isEqualTo(List.of("bob", "fund"));
    assertThat(ask(replayed, "votes(fund, meeting) > 1/2 and votes(ann, meeting) = 0", "E1")).isEqualTo(true);
  }

  @Test
  void electorsVoteWhatTheyHoldThen() {
    assertThat(sold("").verdict("E2")).isEqualTo("valid");
    assertThat(sold("").verdict("E3")).isEqualTo("invalid [vote]");
  }

  @Test
  void whereTheActMayNotHaveHappenedNothingIsCertain() {
    assertThat(sold(", happened: unknown").verdict("E2")).startsWith("unproven");
    assertThat(ask(sold(", happened: unknown").replay(), "votes(ann, meeting) + votes(fund, meeting) = 60%", "E1")).isEqualTo(true);
  }

  @Test
  void aTimeCountsAtOnceForThoseWhoAskAndForTheNextAct() {
    String stakes = FIRM + """
        stakes:
          - {holder: ann, in: firm, votes: 40}
          - {holder: bob, in: firm, votes: 40}
          - {holder: ann, in: firm, votes: 90, at: 2024-02-10T12:00}
        """;
    Stories story = Stories.of(stakes).act("id: E1, at: 2024-02-01, act: note")
        .act("id: E2, at: 2024-03-01, act: resolve, body: meeting, vote: {for: [ann], against: [bob]}");
    Replayed replayed = story.replay();
    assertThat(ask(replayed, "votes(ann, meeting)", "E1")).isEqualTo(0.5);
    assertThat(ask(replayed, "votes(ann, meeting)", "2024-02-10T11:59")).isEqualTo(0.5);
    assertThat(ask(replayed, "votes(ann, meeting) > 1/2", "2024-02-10T12:00")).isEqualTo(true);
    assertThat(story.verdict("E2")).isEqualTo("valid");
    assertThat(replayed.vagueStakes()).isEmpty();
  }

  @Test
  void aVagueTimeCountsFromTheFirstActThatMustBeLater() {
    String stakes = FIRM + """
        stakes:
          - {holder: ann, in: firm, votes: 40}
          - {holder: bob, in: firm, votes: 60}
          - {holder: ann, in: firm, votes: 90, at: 2024-02}
        """;
    Stories story = Stories.of(stakes).act("id: E1, at: 2024-02-20, act: resolve, body: meeting, vote: {for: [ann], against: [bob]}")
        .act("id: E2, at: 2024-03-01, act: resolve, body: meeting, vote: {for: [ann], against: [bob]}");
    assertThat(story.verdict("E1")).isEqualTo("invalid [vote]");
    assertThat(story.verdict("E2")).isEqualTo("valid");
    Replayed replayed = story.replay();
    assertThat(replayed.vagueStakes()).hasSize(1);
    assertThat(new StateAnswer(replayed, WORDS, replayed.end(), Side.FACT).tree().get("assumptions").toString()).contains("registers", "vague-stakes", "ann (2024-02)");
  }

  @Test
  void aTimeUpToTheOpeningIsTheOpening() {
    Replayed replayed = Stories.of(FIRM + "stakes: [{holder: ann, in: firm, votes: 1}, {holder: bob, in: firm, votes: 3, at: 2023-05-01}]\n").act("id: E1, at: 2024-02-20, act: note").replay();
    assertThat(ask(replayed, "votes(bob, meeting)", "before E1")).isEqualTo(0.75);
  }

  @Test
  void whatIsOverIsNoStake() {
    Replayed replayed = sold("").replay();
    Object stakes = new StateAnswer(replayed, WORDS, replayed.at("E1"), Side.LAW).tree().get("stakes");
    assertThat((List<?>) stakes).extracting(s -> ((Map<?, ?>) s).get("holder") + " " + ((Map<?, ?>) s).get("votes")).containsExactly("bob 0.4", "fund 0.6");
  }

  @Test
  void theStateSaysInWhichWorldsAStakeIsHeld() {
    Replayed replayed = sold(", happened: unknown").replay();
    Object stakes = new StateAnswer(replayed, WORDS, replayed.at("E1"), Side.FACT).tree().get("stakes");
    assertThat((List<?>) stakes).hasSize(3).filteredOn(s -> ((Map<?, ?>) s).containsKey("condition")).hasSize(2);
  }

  @Test
  void sharesHaveTheVotesOfTheirClass() {
    Replayed replayed = Stories.of("""
        people: [ann, bob]
        entities: {firm: {classes: {A: 1, B: {votes-per-share: 10, price: {about: 20, unit: USD}}}}}
        bodies: {meeting: {of: firm, members: stakes}}
        stakes:
          - {holder: ann, in: firm, class: A, shares: 600}
          - {holder: bob, in: firm, class: B, shares: 40}
          - {holder: bob, in: firm, class: B, shares: 90, at: 2024-02-01}
        """).act("id: E1, at: 2024-03-01, act: note").replay();
    assertThat(ask(replayed, "votes(bob, meeting)", "2024-01-10")).isEqualTo(0.4);
    assertThat(ask(replayed, "votes(bob, meeting)", "E1")).isEqualTo(0.6);
  }

  @Test
  void agreementsDifferBetweenReadings() {
    Replayed replayed = Stories.of(FIRM + "agreements: [{id: loan, by: bob, veto: [sale, issue]}]\n").act("id: E1, at: 2024-03-01, act: note")
        .reading("waived", "set: {agreements: {loan: }}").reading("wider", "set: {agreements: {loan: {by: [bob, cat]}}}").replay();
    assertThat(replayed.theCase().agreements().get("loan")).satisfies(loan -> {
      assertThat(loan.under(List.of("waived"))).isEmpty();
      assertThat(loan.under(List.of("wider")).orElseThrow().by()).containsExactly("bob", "cat");
      assertThat(loan.under(List.of("wider")).orElseThrow().veto()).containsExactly("sale", "issue");
    });
  }

  @Test
  void entitiesSitAndHoldAsPeopleDo() {
    Stories story = Stories.of("""
        people: [ann, bob]
        entities: {firm: {governed-by: board}, fund: {governed-by: trustees}}
        groups: {public: {}}
        bodies: {board: {of: firm, seats: [fund, ann, {holder: bob, designated-by: fund}]}, trustees: {of: fund, seats: [bob]}, meeting: {of: firm, members: stakes}}
        offices: {chair: {of: board, holder: fund, must-sit-on: board}}
        stakes: [{holder: fund, in: firm, votes: 51%}, {holder: public, in: firm, votes: 49%}]
        """).act("id: E1, at: 2024-03-01, act: resolve, body: board, vote: {for: [fund, ann], against: [bob]}");
    assertThat(story.verdict("E1")).isEqualTo("valid");
    assertThat(ask(story.replay(), "members(board)", "E1")).isEqualTo(List.of("ann", "bob", "fund"));
    assertThat(ask(story.replay(), "votes(fund, meeting) > 1/2", "E1")).isEqualTo(true);
  }
}
