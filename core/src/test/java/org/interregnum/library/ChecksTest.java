package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.CheckAnswer;
import org.interregnum.answer.Words;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.model.Assertion;
import org.interregnum.model.Check;
import org.interregnum.model.Coalition;
import org.interregnum.model.Fraction;
import org.interregnum.model.Language;
import org.interregnum.model.PowerIndex;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What checks.yaml asserts, at which moments, of whom, under which readings.
class ChecksTest {
  private static final String CASE = """
      interregnum: 1
      opening: 2024-01-01
      people: [ann, bob, cat]
      entities: {firm: {governed-by: board}}
      bodies: {board: {of: firm, seats: [ann, bob, cat]}}
      offices: {ceo: {of: firm, holder: ann}}
      powers: [{id: remove-ceo, act: remove, target: ceo, by: board}, {id: amend-board, act: amend, target: board, by: board}]
      """;
  private static final String STORY = """
      acts:
        - {id: E1, at: 2024-02-01, act: remove, office: ceo, person: ann, power: remove-ceo}
        - {id: E2, at: 2024-03-01, act: resign, body: board, person: ann}
      """;

  private static Loaded load(String checks, String... readings) {
    Map<String, String> files = new LinkedHashMap<>(Map.of("case.yaml", CASE, "chronicle.yaml", STORY, "checks.yaml", checks));
    for (String reading : readings) {
      files.put("readings/" + reading.replaceAll("\\W+", "-") + ".yaml", reading);
    }
    return CaseLibrary.load("example", files, Limits.standard());
  }

  private static Assertion asserts(String check) {
    return load("- " + check).orThrow().checks().getFirst().asserts();
  }

  private static Map<?, ?> answer(String check, String... readings) {
    Loaded loaded = load("- " + check, readings);
    assertThat(loaded.errors()).isEmpty();
    Map<?, ?> tree = new CheckAnswer(Replay.of(loaded.orThrow(), new ReplayOptions(List.of(), null, true)), new Words(Language.EN, false)).tree(null);
    return (Map<?, ?>) ((List<?>) tree.get("checks")).getFirst();
  }

  // ------------------------------------------------------------------ what is read

  @Test
  void goalsAreSaidInsideOrBeside() {
    Assertion inside = asserts("{cannot: {goal: vacant(ceo), by: [bob, cat], within: 48h, acts: 3, unless-attended: true}}");
    Assertion beside = asserts("{cannot: vacant(ceo), by: [bob, cat], within: 48h, acts: 3, unless-attended: true}");
    assertThat(inside).isInstanceOfSatisfying(Assertion.Cannot.class, c -> {
      assertThat(c.goal().by()).isEqualTo(new Coalition.Named(List.of("bob", "cat")));
      assertThat(c.goal().within()).extracting("text").isEqualTo("48h");
      assertThat(c.goal().acts()).isEqualTo(3);
      assertThat(c.goal().unlessAttended()).isTrue();
    });
    assertThat(beside).isInstanceOfSatisfying(Assertion.Cannot.class, c -> assertThat(c.goal()).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*at").isEqualTo(((Assertion.Cannot) inside).goal()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "any 3 of members(board); EXACTLY; members(board); 3", "any of members(board); EXACTLY; members(board); 1", "each of members(board); EXACTLY; members(board); 1",
    "all but 1 of members(board); ALL_BUT; members(board); 5", "any minority of members(board); MINORITY; members(board); 2",
    "'any 2 of {ann, bob, cat}'; EXACTLY; '{ann, bob, cat}'; 2", "'all of members(board) \\ {ann}'; ALL; 'members(board) \\ {ann}'; 6"})
  void choicesOutOfASet(String by, Coalition.Size size, String set, int ofSix) {
    Assertion.Can can = (Assertion.Can) asserts("{can: {goal: vacant(ceo), by: '" + by + "'}}");
    assertThat(can.goal().by()).isInstanceOfSatisfying(Coalition.OfSet.class, c -> {
      assertThat(c.size()).isEqualTo(size);
      assertThat(c.set().text()).isEqualTo(set);
      assertThat(c.outOf(6)).isEqualTo(ofSix);
    });
  }

  @Test
  void aMinorityIsFewerThanHalf() {
    Coalition.OfSet minority = (Coalition.OfSet) ((Assertion.Can) asserts("{can: {goal: vacant(ceo), by: any minority of members(board)}}")).goal().by();
    assertThat(minority).isNotNull();
    assertThat(List.of(0, 1, 2, 3, 4, 5)).extracting(n -> minority.outOf(n)).containsExactly(0, 0, 0, 1, 1, 2);
  }

  @Test
  void boundsOfPower() {
    assertThat(asserts("{power: {body: board, power: remove-ceo, of: any 1 of members(board), index: banzhaf-normalized, at-least: 20%, less-than: 1/2}}"))
        .isInstanceOfSatisfying(Assertion.PowerBound.class, p -> {
          assertThat(p.index()).isEqualTo(PowerIndex.BANZHAF_NORMALIZED);
          assertThat(p.power()).isEqualTo("remove-ceo");
          assertThat(p.least()).isNotNull().satisfies(l -> assertThat(l.allowsAbove(Fraction.of(1, 5))).isTrue());
          assertThat(p.most()).isNotNull().satisfies(l -> assertThat(l.allowsBelow(Fraction.of(1, 2))).isFalse());
        });
  }

  /// ann has left when the story ends: two are seated, and a majority of those present carries.
  @Test
  void whatCanBeDoneIsFound() {
    assertThat(answer("{can: {goal: vacant(ceo), by: any 2 of members(board), at: before E1}}").get("holds")).isEqualTo(true);
    assertThat(answer("{cannot: {goal: vacant(ceo), by: bob, at: before E1}, is: unknown}").get("found")).isIn("unknown", true);
    assertThat(answer("{can: vacant(ceo), by: cat, at: before E1, mode: worst}").get("holds")).isEqualTo(false);
    assertThat(answer("{power: {body: board, of: any 1 of members(board), at-least: 1/2, at-most: 50%}, at: E2}").get("holds")).isEqualTo(true);
    assertThat(answer("{power: {body: board, of: any 1 of members(board), less-than: 50%}, at: E2}").get("holds")).isEqualTo(false);
  }

  /// Where a set differs between worlds, so many of those who are in it there are meant.
  @Test
  void aSetIsTakenInEachWorldAsItIsThere() {
    String[] readings = {"reading: three", "{reading: two, set: {bodies: {board: {seats: [ann, bob]}}}}"};
    assertThat(answer("{can: {goal: vacant(ceo), by: all of members(board), at: before E1}}", readings).get("holds")).isEqualTo(true);
    String others = "'all of members(board) \\ {ann}'";
    assertThat(answer("{can: {goal: vacant(ceo), by: " + others + ", at: before E1, mode: worst}}", readings).get("found")).isEqualTo("unknown");
    assertThat(answer("{can: {goal: vacant(ceo), by: " + others + ", at: before E1, mode: worst}, reading: three}", readings).get("found")).isEqualTo(true);
    assertThat(answer("{can: {goal: vacant(ceo), by: " + others + ", at: before E1, mode: worst}, reading: two}", readings).get("found")).isEqualTo(false);
  }

  @Test
  void aMistakenGoalIsToldAtItsPlace() {
    Loaded loaded = load("- {id: a, cannot: {goal: \"holder(coe) != ann\", by: any 2 of members(bord)}, at: [E1, E7]}");
    assertThat(loaded.errors()).extracting(p -> p.code() + ":" + p.column() + ":" + p.args()).containsExactly(
        "unknown-id:34:[coe, ceo]", "unknown-id:69:[bord, board]", "bad-moment:86:[E7, E1]");
  }

  // ------------------------------------------------------------------ when, of whom, where

  @Test
  void severalMomentsHoldTogether() {
    Map<?, ?> check = answer("{expect: holder(ceo) = ann, at: [before E1, E1]}");
    assertThat(check.get("holds")).isEqualTo(false);
    assertThat((List<?>) check.get("runs")).extracting(r -> ((Map<?, ?>) r).get("at") + "=" + ((Map<?, ?>) r).get("holds")).containsExactly("before E1=true", "E1=false");
  }

  @Test
  void everyIsTheOpeningAndEachAct() {
    assertThat((List<?>) answer("{expect: count(members(board)) > 1, at: every}").get("runs")).hasSize(3);
    assertThat(answer("{expect: count(members(board)) > 1, at: every}").get("holds")).isEqualTo(true);
  }

  @Test
  void eachOfASetIsMeant() {
    Map<?, ?> check = answer("{each: members(board), expect: each != ann, at: [E1]}");
    assertThat(check.get("holds")).isEqualTo(false);
    assertThat((List<?>) check.get("runs")).extracting(r -> ((Map<?, ?>) r).get("each") + "=" + ((Map<?, ?>) r).get("holds")).containsExactly("ann=false", "bob=true", "cat=true");
    assertThat(answer("{each: members(board), expect: each != ann, at: E2}").get("holds")).isEqualTo(true);
  }

  @Test
  void readingsRestrictACheck() {
    String[] readings = {"reading: kept", "{reading: gone, set: {acts: {E1: {happened: no}}}}"};
    assertThat(answer("{expect: holder(ceo) = ann, at: E1}", readings).get("holds")).isEqualTo("unknown");
    assertThat(answer("{expect: holder(ceo) = ann, at: E1, reading: gone}", readings).get("holds")).isEqualTo(true);
    assertThat(answer("{expect: holder(ceo) = ann, at: E1, reading: kept}", readings).get("holds")).isEqualTo(false);
    assertThat(answer("{expect: holder(ceo) = ann, at: E1, reading: [kept, gone]}", readings).get("holds")).isEqualTo("unknown");
  }

  // ------------------------------------------------------------------ ready lists

  @Test
  void aListSpeaksOfTheOnlyBody() {
    List<Check> checks = load("include: [boards]\nchecks:\n- {id: own, expect: vacant(ceo)}\n").orThrow().checks();
    assertThat(checks).extracting(Check::id).containsExactly("boards.board.nobody-decides-alone", "boards.board.nobody-blocks-alone",
        "boards.board.nobody-removes-another-alone", "boards.board.no-minority-purges", "boards.board.quorum-survives-a-vacancy", "own");
    assertThat(checks.getFirst().list()).isEqualTo("boards");
    assertThat(checks.getLast().list()).isNull();
    assertThat(checks.getFirst().origin().toString()).contains("checks.yaml:1:11");
  }

  @Test
  void whatIsNamedBringsMoreChecksAndWhatIsLeftOutFewer() {
    List<Check> checks = load("include: [{list: boards, body: board, amend: amend-board, without: [nobody-blocks-alone], at: E1}]\n").orThrow().checks();
    assertThat(checks).extracting(Check::id).contains("boards.board.nobody-amends-alone").doesNotContain("boards.board.nobody-blocks-alone");
    assertThat(checks).allSatisfy(c -> assertThat(c.at()).extracting("text").containsExactly("E1"));
  }

  @Test
  void everyListLoadsWholeAndSaysWhyInBothLanguages() {
    String org = """
        interregnum: 1
        people: [ann, bob]
        entities: {firm: {}, trust: {}}
        bodies: {meeting: {of: firm, members: stakes}}
        offices: {chief: {of: firm, holder: ann}}
        powers: [{id: amend, act: amend, target: meeting, by: meeting}]
        stakes: [{holder: trust, in: firm, votes: 60%, economic: 50%}, {holder: bob, in: firm, votes: 40%, economic: 50%}]
        """;
    for (String list : List.of("boards", "dual-class", "foundations", "daos")) {
      String include = "include: [{list: " + list + ", body: meeting, entity: firm, office: chief, holder: trust, lender: bob, amend: amend, within: 24h}]\n";
      Loaded loaded = CaseLibrary.load("example", Map.of("case.yaml", org, "checks.yaml", include), Limits.standard());
      assertThat(loaded.errors()).isEmpty();
      assertThat(loaded.orThrow().checks()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(c -> {
        assertThat(c.text()).isNotNull().satisfies(t -> assertThat(List.of(String.valueOf(t.en()), String.valueOf(t.zh()))).doesNotContain("null"));
        assertThat(c.because()).isNotNull().satisfies(t -> assertThat(List.of(String.valueOf(t.en()), String.valueOf(t.zh()))).doesNotContain("null"));
        assertThat(c.toString()).doesNotContain("$");
      });
    }
  }
}
