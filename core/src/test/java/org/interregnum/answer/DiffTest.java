package org.interregnum.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.interregnum.compare.Change;
import org.interregnum.compare.Comparison;
import org.interregnum.compare.Vantage;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Stories;
import org.junit.jupiter.api.Test;

/// What differs between two small organizations, and what follows.
class DiffTest {
  private static final String CLUB = """
      people: {ann: Ann, bob: Bob, cat: Cat, dan: Dan}
      bodies:
        board: {seats: [ann, bob, cat], rule: {quorum: majority of seats, vote: majority of present, notice: 48h, written-consent: none}}
      offices: {chair: {of: board, holder: ann}}
      powers:
        - {id: unseat, act: remove, target: chair, by: board}
        - {id: oust, act: remove, target: seats(board), by: board, vote: all of seated}
      """;

  private static Vantage end(String organization) {
    return end(Stories.of(organization).act("id: E1, act: remove, office: chair, person: ann, vote: {for: [bob, cat], against: [ann]}").replay());
  }

  private static Vantage end(Replayed replayed) {
    return new Vantage("end", replayed, replayed.end(), Side.FACT);
  }

  private static List<String> changes(Vantage before, Vantage after) {
    return Comparison.of(before, after, null).stream().map(c -> c.what() + ": " + said(c.before()) + " -> " + said(c.after())).toList();
  }

  private static String said(List<org.interregnum.compare.Item.Possible> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(v -> {
      var said = v.said();
      texts.add(said == null ? "nothing" : said.text());
    });
    return texts.isEmpty() ? "nothing" : String.join(" | ", new TreeSet<>(texts));
  }

  private static Map<String, ?> tree(Vantage before, Vantage after) {
    return new DiffAnswer(before, after, new Words(Language.EN, false), DiffAnswer.Focus.ALL).tree();
  }

  private static List<String> effects(Vantage before, Vantage after, String kind) {
    List<String> effects = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(tree(before, after).get("effects"))) {
      Map<?, ?> effect = (Map<?, ?>) each;
      if (kind.equals(effect.get("kind"))) {
        effects.add(effect.toString());
      }
    }
    return effects;
  }

  @Test
  void aCaseDoesNotDifferFromItself() {
    assertThat(changes(end(CLUB), end(CLUB))).isEmpty();
    Map<String, ?> tree = tree(end(CLUB), end(CLUB));
    assertThat((List<?>) tree.get("effects")).isEmpty();
    assertThat(String.valueOf(tree.get("notes"))).contains("Nothing differs.", "No effect");
  }

  @Test
  void aLineMovedIsNoChange() {
    assertThat(changes(end(CLUB), end("# a remark\n\n" + CLUB))).isEmpty();
  }

  @Test
  void rulesDifferPartByPart() {
    assertThat(changes(end(CLUB), end(CLUB.replace("majority of present", "2/3 of seats").replace("48h", "any"))))
        .containsExactly("bodies.board.vote: majority of present -> 2/3 of seats", "bodies.board.notice: 48h -> any");
  }

  @Test
  void whatAPowerHasFromItsBodyIsSaidOnce() {
    assertThat(changes(end(CLUB), end(CLUB.replace("quorum: majority of seats", "quorum: all of seats"))))
        .containsExactly("bodies.board.quorum: majority of seats -> all of seats");
    assertThat(changes(end(CLUB), end(CLUB.replace(", vote: all of seated", "")))).containsExactly("powers.oust.vote: all of seated -> majority of present");
  }

  @Test
  void aPowerThatWentIsOneChange() {
    List<Change> changes = Comparison.of(end(CLUB), end(CLUB.replaceAll("(?m)^.*id: oust.*\n", "")), null);
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().isWhole()).isTrue();
    assertThat(changes.getFirst().parts().stream().map(i -> i.part())).contains("act", "target", "by", "vote").doesNotContain("quorum");
  }

  @Test
  void peopleActsAndOfficesDiffer() {
    assertThat(changes(end(CLUB), end(CLUB.replace("seats: [ann, bob, cat]", "seats: [ann, bob, cat, dan, vacant]"))))
        .containsExactly("bodies.board.seats: 3 -> 5", "bodies.board.vacant: 0 -> 1", "bodies.board.members.dan: nothing -> dan");
    Vantage without = end(Stories.of(CLUB).replay());
    assertThat(changes(without, end(CLUB)).stream().map(c -> c.substring(0, c.indexOf(':')))).containsExactly("offices.chair.holder", "acts.E1");
  }

  @Test
  void momentsOfOneStoryDifferByWhatHappenedBetween() {
    Replayed replayed = Stories.of(CLUB).act("id: E1, act: resign, body: board, person: bob").act("id: E2, act: appoint, body: board, person: dan").replay();
    List<String> changes = changes(new Vantage("before", replayed, replayed.at("before E1"), Side.FACT), end(replayed));
    assertThat(changes).containsExactly("bodies.board.members.bob: bob -> nothing", "bodies.board.members.dan: nothing -> dan");
  }

  @Test
  void stakesThatChangeHandsBetweenTwoMomentsDiffer() {
    Replayed replayed = Stories.of("""
        people: [ann, bob]
        entities: {firm: {}}
        stakes: [{holder: ann, in: firm, votes: 10}, {holder: ann, in: firm, votes: 0, at: E1}, {holder: bob, in: firm, votes: 10, at: E1}]
        """).act("id: E1, act: note").replay();
    List<String> changes = changes(new Vantage("before", replayed, replayed.at("before E1"), Side.FACT), end(replayed));
    assertThat(changes).containsExactlyInAnyOrder("stakes.ann@firm:  -> nothing", "stakes.bob@firm: nothing -> ");
  }

  @Test
  void nobodyHasPowerWhereNoQuorumCanBeMade() {
    String board = CLUB.replace("ann, bob, cat]", "ann, bob, cat, vacant, vacant, vacant, vacant]");
    List<String> effects = effects(end(Stories.of(CLUB).replay()), end(Stories.of(board).replay()), "power");
    assertThat(effects).hasSize(3).allSatisfy(e -> assertThat(e).contains("exact=1/3", "exact=0"));
  }

  @Test
  void doubtIsShownWithItsConditions() {
    Vantage doubtful = end(CLUB + "questions: {q: {answers: {few: {set: {bodies: {board: {rule: {quorum: at least 1}}}}}, many: {}}}}\n");
    assertThat(changes(end(CLUB), doubtful)).contains("bodies.board.quorum: majority of seats -> at least 1 | majority of seats");
    assertThat(String.valueOf(tree(end(CLUB), doubtful).get("changed"))).contains("q is few", "q is many");
  }

  @Test
  void theMirrorOfADifferenceIsTheOtherDirection() {
    List<String> others = List.of(CLUB.replace("majority of present", "all of seated"), CLUB.replace("ann, bob, cat]", "ann, dan]"),
        CLUB.replaceAll("(?m)^.*id: unseat.*\n", ""), CLUB + "questions: {q: {answers: {few: {set: {bodies: {board: {rule: {quorum: at least 1}}}}}, many: {}}}}\n");
    for (String other : others) {
      List<String> there = changes(end(CLUB), end(other));
      List<String> back = changes(end(other), end(CLUB)).stream().map(DiffTest::mirrored).toList();
      assertThat(back).as(other).containsExactlyInAnyOrderElementsOf(there).isNotEmpty();
    }
  }

  private static String mirrored(String change) {
    int colon = change.indexOf(": ");
    String[] sides = change.substring(colon + 2).split(" -> ", 2);
    return change.substring(0, colon) + ": " + sides[1] + " -> " + sides[0];
  }

  @Test
  void aHigherMajorityCostsCoalitionsAndRoutes() {
    Vantage strict = end(Stories.of(CLUB.replace("vote: majority of present", "vote: all of seated")).replay());
    Vantage lax = end(Stories.of(CLUB).replay());
    assertThat(effects(lax, strict, "coalitions")).singleElement().asString().contains("powers=[unseat]", "gained=[]", "lost=[[ann, bob], [ann, cat], [bob, cat]]");
    assertThat(effects(strict, lax, "coalitions")).singleElement().asString().contains("gained=[[ann, bob], [ann, cat], [bob, cat]]", "lost=[]");
    assertThat(effects(lax, strict, "route")).singleElement().asString().contains("about=chair", "by=[bob, cat]", "length=1");
    assertThat(effects(lax, strict, "power")).isNotEmpty();
  }

  @Test
  void oneSeatMoreChangesEverybodysPower() {
    List<String> effects = effects(end(Stories.of(CLUB).replay()), end(Stories.of(CLUB.replace("ann, bob, cat]", "ann, bob, cat, dan]")).replay()), "power");
    assertThat(effects).hasSize(4);
    assertThat(effects.getFirst()).contains("party=ann", "exact=1/3", "exact=1/4");
    assertThat(effects.getLast()).contains("party=dan", "before=null");
  }

  @Test
  void verdictsAndChecksFlip() {
    Vantage lost = end(CLUB.replace("vote: majority of present", "vote: all of seated"));
    assertThat(effects(end(CLUB), lost, "verdict")).singleElement().asString().contains("id=E1", "before=valid", "after=invalid");
  }

  @Test
  void coalitionsOfALargeBoardAreCountedAndNotListed() {
    List<String> ids = java.util.stream.IntStream.rangeClosed(1, 25).mapToObj(i -> "m" + i).toList();
    String large = """
        people: [%s, boss]
        bodies: {board: {seats: [%s], rule: {quorum: majority of seats, vote: majority of present, notice: 48h}}}
        offices: {ceo: {holder: boss}}
        powers: [{id: fire, act: remove, target: ceo, by: board}]
        """.formatted(String.join(", ", ids), String.join(", ", ids));
    Map<?, ?> effect = (Map<?, ?>) ((List<?>) Objects.requireNonNull(tree(end(Stories.of(large).replay()),
        end(Stories.of(large.replace("majority of present", "3/5 of present")).replay())).get("effects"))).stream()
        .filter(e -> "coalitions".equals(((Map<?, ?>) e).get("kind"))).findFirst().orElseThrow();
    assertThat(effect.get("lostCount")).isEqualTo(5_200_300L);   // 13 of 25
    assertThat(effect.get("lost")).isEqualTo(List.of());
    assertThat((List<?>) effect.get("lostGrouped")).hasSize(1);
    assertThat(effect.get("gainedCount")).isEqualTo(0L);
  }
}
