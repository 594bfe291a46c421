package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interregnum.answer.ControlAnswer;
import org.interregnum.answer.Words;
import org.interregnum.casefile.Limits;
import org.interregnum.model.Language;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who can do what to whom over a whole case, as the report draws it.
class ControlAnswerTest {
  private static Optional<ControlAnswer> of(Map<String, String> files) {
    return ControlAnswer.of(Replay.of(CaseLibrary.load("example", files, Limits.standard()).orThrow(), ReplayOptions.DEFAULT));
  }

  private static Map<String, @Nullable Object> tree(Map<String, String> files) {
    return of(files).orElseThrow().tree(new Words(Language.EN, false));
  }

  private static final String CASE = """
      interregnum: 1
      opening: 2024-01-01
      people: [ann, bob, cat, dan]
      entities: {firm: {governed-by: board}, fund: {}}
      stakes: [{holder: fund, in: firm, economic: 60%}]
      bodies: {board: {of: firm, seats: [ann, bob, cat], rule: {quorum: majority of seated, vote: majority of seated, notice: 24h}}}
      offices: {ceo: {of: firm, holder: dan}}
      powers: [{id: remove-ceo, act: remove, target: ceo, by: board}]
      """;

  @Test
  void rowsAreSoManyMembersTheOneConcernedHoldersAndTheRest() {
    List<?> rows = (List<?>) tree(Map.of("case.yaml", CASE, "chronicle.yaml", "acts: []\n")).get("rows");
    assertThat(rows).extracting(r -> ((Map<?, ?>) Objects.requireNonNull(r)).get("kind") + " " + ((Map<?, ?>) r).get("values")).containsExactly(
        "others [[cannot, cannot]]", "others [[can, cannot]]", "others [[can, null]]", "self [[can, can]]", "party [[cannot, cannot]]", "outside [[cannot, cannot]]");
  }

  @Test
  void setsOfAlikeMembersAreOneNodeForEachSize() {
    Map<?, ?> lattice = (Map<?, ?>) Objects.requireNonNull(tree(Map.of("case.yaml", CASE, "chronicle.yaml", "acts: []\n")).get("lattice"));
    assertThat(lattice.get("kinds")).isEqualTo(List.of(List.of("ann", "bob", "cat")));
    assertThat((List<?>) lattice.get("nodes")).extracting(n -> ((Map<?, ?>) n).get("value") + " " + ((Map<?, ?>) n).get("minimal") + " " + ((Map<?, ?>) n).get("blocks"))
        .containsExactly("cannot false false", "cannot false false", "can true true", "can false true");
  }

  @Test
  void wherePostsChangeHandsTheQuestionIsAskedAgain() {
    String story = """
        phases: [{id: later, title: Later, from: E2}]
        acts:
        - {id: E1, at: 2024-02-01, act: resign, office: ceo, person: dan}
        - {id: E2, at: 2024-03-01, act: note}
        """;
    List<?> columns = (List<?>) tree(Map.of("case.yaml", CASE, "chronicle.yaml", story)).get("columns");
    assertThat(columns).extracting(c -> ((Map<?, ?>) Objects.requireNonNull(c)).get("at") + "").containsExactly("before E1", "before E2");
    assertThat(columns.getLast().toString()).contains("kind=fill", "not vacant(ceo)");
  }

  @Test
  void withoutOfficesThereIsNothingToAsk() {
    assertThat(of(Map.of("case.yaml", "interregnum: 1\npeople: [ann]\n", "chronicle.yaml", "acts: []\n"))).isEmpty();
  }

  @Test
  void theBoardOfTheTutorialIsAskedAboutAtTwoStages() {
    var loaded = CaseLibrary.load(Path.of("..", "cases", "tutorial"), Limits.standard());
    Map<String, @Nullable Object> tree = ControlAnswer.of(Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT)).orElseThrow().tree(new Words(Language.ZH, false));
    assertThat((List<?>) tree.get("columns")).hasSize(2);
    assertThat((List<?>) tree.get("routes")).hasSize(3);
  }
}
