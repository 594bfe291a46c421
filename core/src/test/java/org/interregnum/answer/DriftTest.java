package org.interregnum.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.interregnum.compare.Camps;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Stories;
import org.junit.jupiter.api.Test;

/// Which camp decides, blocks or is one short, as seats change.
class DriftTest {
  private static final String BOARD = """
      people: {a: A, b: B, c: C, d: D, e: E, f: F}
      bodies: {board: {seats: [a, b, c, d, e], rule: {quorum: majority of seats, vote: majority of present, written-consent: none}}}
      """;
  private static final Camps CAMPS = Camps.fixed(Map.of("two", Set.of("d", "e")));

  private static Map<String, Map<?, ?>> points(Replayed replayed, Camps camps) {
    Map<String, Map<?, ?>> points = new LinkedHashMap<>();
    Object tree = new DriftAnswer(replayed, new Words(Language.EN, false), "board", Side.FACT, camps).tree().get("points");
    for (Object each : (List<?>) Objects.requireNonNull(tree)) {
      Map<?, ?> point = (Map<?, ?>) each;
      points.put(String.valueOf(point.get("at")), point);
    }
    return points;
  }

  private static String camp(Map<?, ?> point) {
    Map<?, ?> camp = (Map<?, ?>) ((List<?>) point.get("camps")).getFirst();
    return "decides " + camp.get("decides") + ", blocks " + camp.get("blocks") + " by " + camp.get("blocksBy") + ", short " + camp.get("shortOfDeciding") + "/" + camp.get("shortOfBlocking");
  }

  @Test
  void emptySeatsGiveACampTheMajorityAndThenTheQuorumAway() {
    Map<String, Map<?, ?>> points = points(Stories.of(BOARD)
        .act("id: E1, act: note").act("id: E2, act: resign, body: board, person: a").act("id: E3, act: resign, body: board, person: b")
        .act("id: E4, act: resign, body: board, person: c").replay(), CAMPS);
    assertThat(points.keySet()).containsExactly("opening", "E2", "E3", "E4");
    assertThat(camp(points.get("opening"))).isEqualTo("decides false, blocks false by [], short 1/1");
    assertThat(camp(points.get("E2"))).isEqualTo("decides false, blocks true by [voting-no, abstaining, staying-away], short 1/0");
    assertThat(camp(points.get("E3"))).isEqualTo("decides false, blocks true by [voting-no, abstaining, staying-away], short 1/0");
    assertThat(points.get("E4").get("canDecide")).isEqualTo(false);
    assertThat(camp(points.get("E4"))).isEqualTo("decides false, blocks true by [voting-no, abstaining, staying-away], short null/0");
  }

  @Test
  void theSeatsInQuestionDecideWhoDecides() {
    Map<String, Map<?, ?>> points = points(Stories.of(BOARD.replace("a, b, c, d, e]", "c, d, e]")
        + "questions: {n: {answers: {three: {}, five: {set: {bodies: {board: {seats: +2}}}}, seven: {set: {bodies: {board: {seats: +4}}}}}}}\n").replay(), CAMPS);
    Map<?, ?> opening = points.get("opening");
    assertThat(String.valueOf(opening.get("seats"))).contains("atLeast=3", "atMost=7");
    assertThat(opening.get("canDecideIf")).isEqualTo("n is three or five");
    Map<?, ?> camp = (Map<?, ?>) ((List<?>) opening.get("camps")).getFirst();
    assertThat(camp.get("decides")).isEqualTo("unknown");
    assertThat(camp.get("decidesIf")).isEqualTo("n is three");
  }

  @Test
  void changesOfTheRulesAndOfWhoCastsAreChangesToo() {
    Map<String, Map<?, ?>> points = points(Stories.of(BOARD + "offices: {chair: {of: board, holder: a}}\npowers: [{id: amend, act: amend, target: board, by: board}]\n")
        .act("id: E1, act: amend, body: board, set: {vote: majority of present chair breaks ties}").act("id: E2, act: resign, office: chair, person: a").replay(), CAMPS);
    assertThat(points.keySet()).containsExactly("opening", "E1", "E2");
    assertThat(points.get("E2").get("changed")).isEqualTo(List.of("offices"));
  }

  @Test
  void positionsOnAnAxisMakeCampsOfTheirTime() {
    Replayed replayed = Stories.of(BOARD + "axes: {pace: {minus: slow, plus: fast}}\npositions:\n"
        + "- {who: d, on: pace, at: -0.5, from: 2024-02, by: a}\n- {who: e, on: pace, at: 0.5, by: a}\n- {who: e, on: pace, at: -0.1, from: 2024-03-01, by: a}\n"
        + "- {who: d, on: pace, at: 0.1, from: 2024-03-01, by: b}\n")
        .act("id: E1, act: resign, body: board, person: a, at: 2024-01-20").act("id: E2, act: resign, body: board, person: b, at: 2024-02-20")
        .act("id: E3, act: appoint, body: board, person: f, at: 2024-03-20").replay();
    Map<String, Map<?, ?>> points = points(replayed, Camps.onAxis(replayed.theCase(), "pace"));
    assertThat(seated(points.get("E1"))).isEqualTo("{minus=[], plus=[e]}");
    assertThat(seated(points.get("E2"))).isEqualTo("{minus=[d], plus=[e]}");
    assertThat(seated(points.get("E3"))).isEqualTo("{minus=[e], plus=[], disputed=[d]}");
  }

  private static String seated(Map<?, ?> point) {
    Map<String, Object> seated = new LinkedHashMap<>();
    ((List<?>) point.get("camps")).forEach(c -> seated.put(String.valueOf(((Map<?, ?>) c).get("camp")), String.valueOf(((Map<?, ?>) c).get("members"))));
    return seated.toString();
  }

  @Test
  void whatIsToldFromBeforeTheOpeningIsListedWithThoseKnownToSitThere() {
    Replayed replayed = Stories.of(BOARD).act("id: H1, act: resign, body: board, person: f, at: 2023-05-01").act("id: E1, act: note, at: 2024-02-01").replay();
    Map<String, ?> tree = new DriftAnswer(replayed, new Words(Language.EN, false), "board", Side.FACT, CAMPS).tree();
    assertThat(String.valueOf(tree.get("history"))).contains("id=H1", "concerns=true", "membersBefore={atLeast=[f]}", "membersAfter={atLeast=[]}");
    assertThat((List<?>) tree.get("points")).hasSize(1);
  }
}
