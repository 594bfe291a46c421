package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interregnum.replay.Replayed;
import org.junit.jupiter.api.Test;

/// Routes through structures that real organizations have.
class StructuresTest {
  private static final String HEAD = "interregnum: 1\ncase: org\nopening: 2024-01-01\n";

  private static List<String> told(Arena.Routes routes) {
    return routes.fewest().orElseThrow().acts().stream()
        .map(a -> a.act() + " " + a.person().orElse("") + (a.ofBody() ? " on " : " as ") + a.target() + " after " + a.at() / 3600 + "h").toList();
  }

  private static Arena.Routes routes(String organization, String goal, Mode mode, String... by) {
    Replayed replayed = Orgs.replayed(HEAD + organization);
    return Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, goal)).routes(List.of(by), mode, Arena.Extent.ANY);
  }

  /// DGCL 102(a)(4), 141(k), 228(b), 141(f): the directors of a self-perpetuating nonprofit are its members; a majority
  /// of them removes the others by consent, without notice, and all who are left sign.
  @Test
  void membersOfANonprofitActWithoutNotice() {
    Arena.Routes routes = routes("""
        people: [a, b, c, d, e, f]
        entities: {charity: {law: us-de/nonstock, governed-by: board}}
        bodies: {board: {of: charity, seats: [a, b, c, d, e, f], rule: {notice: 48h}}}
        offices: {ceo: {of: charity, holder: a}}
        """, "holder(ceo) != a", Mode.WORST, "c", "d", "e", "f");
    Route earliest = routes.earliest().orElseThrow();
    assertThat(earliest.finish()).isZero();
    assertThat(earliest.acts().stream().map(a -> a.act() + " " + a.target() + " " + a.exercises().getFirst().form()))
        .containsExactly("remove board CONSENT", "remove board CONSENT", "remove ceo CONSENT");
    assertThat(earliest.isOpenToEquity()).isTrue();
    assertThat(routes.fewest().orElseThrow().length()).isEqualTo(1);
    assertThat(routes.fewest().orElseThrow().finish()).isEqualTo(48 * 3600);
  }

  /// DGCL 141(k), 216, 228: a majority of the votes removes and elects directors by consent, without notice.
  @Test
  void stockholdersOfACorporationActByConsent() {
    String corporation = """
        people: [d1, d2, d3, s1, s2, x, ally]
        entities: {corp: {law: us-de/stock, governed-by: board}}
        stakes: [{holder: s1, in: corp, votes: 51}, {holder: s2, in: corp, votes: 49}]
        bodies: {board: {of: corp, seats: [d1, d2, d3]}}
        offices: {ceo: {of: corp, holder: x}}
        """;
    Arena.Routes routes = routes(corporation, "d1 not in members(board)", Mode.WORST, "s1");
    assertThat(routes.fewest().orElseThrow().acts().getFirst().exercises().getFirst().form()).isEqualTo(RouteAct.Form.CONSENT);
    assertThat(routes(corporation, "holder(ceo) != x", Mode.WORST, "s1", "ally").fewest().orElseThrow().length()).isEqualTo(5);
    assertThat(routes(corporation, "d1 not in members(board)", Mode.WORST, "s2").found()).isFalse();
    assertThat(routes(corporation, "holder(ceo) != x", Mode.WORST, "s1").found()).isFalse();
  }

  private static final String STAGGERED = """
      people: [h, x1, x2, x3, x4, x5, x6, a, b, c, d, boss]
      entities: {corp: {governed-by: board}}
      stakes: [{holder: h, in: corp, votes: 60}, {holder: x1, in: corp, votes: 40}]
      bodies:
        board: {of: corp, seats: [x1, x2, x3, x4, x5, x6], rule: {quorum: majority of seats, vote: majority of present, notice: 48h, written-consent: none}}
        shareholders: {of: corp, members: stakes, rule: {quorum: majority of outstanding, vote: majority of voting, notice: 20d, written-consent: none}}
      offices: {ceo: {of: corp, holder: boss}}
      powers:
      - {id: unseat-2024, act: remove, target: seats(board), by: shareholders, candidates: [x1, x2], regular: 120d, called-by: nobody}
      - {id: unseat-2025, act: remove, target: seats(board), by: shareholders, candidates: [x3, x4], regular: 485d, called-by: nobody}
      - {id: elect, act: appoint, target: seats(board), by: shareholders}
      - {id: remove-ceo, act: remove, target: ceo, by: board}
      """;

  @Test
  void aStaggeredBoardTakesTwoAnnualMeetings() {
    Arena.Routes routes = routes(STAGGERED, "vacant(ceo)", Mode.WORST, "h", "a", "b", "c", "d");
    assertThat(routes.fewest().orElseThrow().length()).isEqualTo(9);
    assertThat(routes.earliest().orElseThrow().finish()).isEqualTo(485L * 86_400);
  }

  @Test
  void withinOneYearAStaggeredBoardHolds() {
    Replayed replayed = Orgs.replayed(HEAD + STAGGERED);
    Arena arena = Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, "vacant(ceo)"));
    Arena.Routes routes = arena.routes(List.of("h", "a", "b", "c", "d"), Mode.WORST, Arena.Extent.ANY.within(365L * 86_400));
    assertThat(routes.found()).isFalse();
    assertThat(routes.proved()).isTrue();
  }

  /// A parent's board decides the parent's seat on its subsidiary's board, but only once it can have met itself.
  @Test
  void anEntityVotesWhenItsOwnBoardCanHaveMet() {
    String organization = """
        people: [a, b, c, x, boss]
        entities: {parent: {governed-by: top}, child: {governed-by: sub}}
        bodies:
          top: {of: parent, seats: [a, b, c], rule: {quorum: majority of seats, vote: majority of present, notice: 72h, written-consent: all of seated}}
          sub: {of: child, seats: [parent, x], rule: {quorum: any of seats, vote: at least 1, notice: 24h, written-consent: none}}
        offices: {chief: {of: child, holder: boss}}
        powers: [{id: remove-chief, act: remove, target: chief, by: sub}]
        """.replace("any of seats", "1/2 of seats");
    assertThat(told(routes(organization, "vacant(chief)", Mode.WORST, "a", "b"))).containsExactly("remove boss as chief after 96h");
    assertThat(told(routes(organization, "vacant(chief)", Mode.WORST, "a", "b", "c"))).containsExactly("remove boss as chief after 24h");
    assertThat(routes(organization, "vacant(chief)", Mode.WORST, "a").found()).isFalse();
  }

  @Test
  void circularHoldingsGiveControlToNobody() {
    Arena.Routes routes = routes("""
        people: [a, boss]
        entities: {left: {governed-by: left-holders}, right: {governed-by: right-holders}}
        stakes: [{holder: right, in: left, votes: 100}, {holder: left, in: right, votes: 100}]
        bodies:
          left-holders: {of: left, members: stakes, rule: {quorum: none, vote: majority of outstanding}}
          right-holders: {of: right, members: stakes, rule: {quorum: none, vote: majority of outstanding}}
        offices: {chief: {of: left, holder: boss}}
        powers: [{id: remove-chief, act: remove, target: chief, by: left-holders}]
        """, "vacant(chief)", Mode.WORST, "a");
    assertThat(routes.found()).isFalse();
    assertThat(routes.proved()).isTrue();
  }

  @Test
  void votesMayBeIssuedAndTransferred() {
    String organization = """
        people: [f, g, h, boss]
        entities: {corp: {}}
        stakes: [{holder: f, in: corp, votes: 40}, {holder: g, in: corp, votes: 35}, {holder: h, in: corp, votes: 25}]
        bodies: {holders: {of: corp, members: stakes, rule: {quorum: none, vote: majority of outstanding, notice: 10d}}}
        offices: {chief: {of: corp, holder: boss}, treasurer: {of: corp, holder: h}}
        powers:
        - {id: remove-chief, act: remove, target: chief, by: holders}
        - {id: new-votes, act: issue, target: corp, votes: 30, candidates: [f, g], by: treasurer}
        - {id: sale, act: transfer, target: corp, from: h, candidates: [g], by: h}
        """;
    assertThat(told(routes(organization, "vacant(chief)", Mode.WORST, "f", "h"))).containsExactly("remove boss as chief after 240h");
    assertThat(routes(organization, "votes(f, holders) > 1/2", Mode.WORST, "f", "h").fewest().orElseThrow().acts().getFirst().act()).isEqualTo("issue");
    assertThat(routes(organization, "votes(g, holders) > 1/2", Mode.WORST, "h").fewest().orElseThrow().acts().getFirst().act()).isEqualTo("transfer");
    assertThat(routes(organization, "votes(f, holders) > 1/2", Mode.WORST, "f").found()).isFalse();
  }

  /// What a party's consent is needed for is one thing, what it merely votes on another.
  @Test
  void howSomebodyBlocksIsAboutThePowerAsked() {
    Replayed replayed = Orgs.replayed(HEAD + """
        people: [a, b, c, boss]
        entities: {firm: {governed-by: board}}
        bodies: {board: {of: firm, seats: [a, b, c], rule: {quorum: all of seats, vote: 2/3 of seated}}}
        offices: {ceo: {of: firm, holder: boss}}
        powers:
        - {id: fire, act: remove, target: ceo, by: board}
        - {id: fire-together, act: remove, target: ceo, by: board, vote: 2/3 of seated with a}
        """);
    List<Arena> arenas = List.of(Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, "vacant(ceo)")));
    List<String> pool = List.of("a", "b", "c");
    assertThat(new Blocking(arenas, pool, "fire", Mode.WORST, Arena.Extent.ANY).of(List.of("a"))).containsExactly("staying-away");
    assertThat(new Blocking(arenas, pool, "fire-together", Mode.WORST, Arena.Extent.ANY).of(List.of("a"))).contains("refusing-consent");
  }

  private static final String FOUNDER = """
      people: [d1, d2, d3, d4, founder, fund]
      entities: {firm: {governed-by: board}}
      bodies:
        board: {of: firm, seats: [d1, d2, d3, d4, founder], rule: {quorum: majority of seated, vote: majority of seated, notice: 48h}}
        owners: {of: firm, members: stakes, rule: {vote: majority of outstanding, notice: 20d}}
      stakes: [{holder: founder, in: firm, votes: 60%}, {holder: fund, in: firm, votes: 40%}]
      offices: {ceo: {of: firm, holder: founder}}
      powers:
      - {id: remove-ceo, act: remove, target: ceo, by: board}
      - {id: remove-director, act: remove, target: seats(board), by: owners}
      """;

  private static Arena.Race race(long horizon) {
    Replayed replayed = Orgs.replayed(HEAD + FOUNDER);
    return Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, "holder(ceo) != founder"))
        .race(List.of("d1", "d2", "d3"), List.of("founder"), new Arena.Terms(false, horizon, 4, 100_000));
  }

  /// They could wait for the 20 days, too, if they move first; a line that waits would hide that they need not.
  @Test
  void whoWinsARaceDoesNotWaitInItsLine() {
    assertThat(race(30 * 86_400L).line()).hasSize(1);
    assertThat(race(30 * 86_400L).line().getFirst().act().at()).isEqualTo(2 * 86_400L);
  }

  @Test
  void whatASideCanAloneIsSaidBeyondTheHorizonToo() {
    Arena.Race race = race(86_400L);
    assertThat(race.ifByFirst()).contains(false);
    assertThat(race.byAlone().earliest().orElseThrow().finish()).isEqualTo(2 * 86_400L);
  }

  /// LLC Act 18-402: where nothing governs or controls a company its members manage it, so that they vote what it holds.
  @Test
  void membersOfACompanyVoteWhatItHolds() {
    String companies = """
        people: [a, b, boss]
        entities: {llc: {law: us-de/llc}, firm: {}}
        stakes: [{holder: a, in: llc, economic: 60%}, {holder: b, in: llc, economic: 40%}, {holder: llc, in: firm, votes: 100}]
        bodies: {holders: {of: firm, members: stakes, rule: {quorum: none, vote: majority of outstanding}}}
        offices: {chief: {of: firm, holder: boss}}
        powers: [{id: remove-chief, act: remove, target: chief, by: holders}]
        """;
    assertThat(told(routes(companies, "vacant(chief)", Mode.WORST, "a"))).containsExactly("remove boss as chief after 0h");
    assertThat(routes(companies, "vacant(chief)", Mode.WORST, "b").found()).isFalse();
  }
}
