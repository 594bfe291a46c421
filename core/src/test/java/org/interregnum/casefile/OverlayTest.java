package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Power;
import org.interregnum.model.Question;
import org.interregnum.model.Variants;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Answers and readings are laid over what they touch, and over nothing else.
@NullUnmarked
class OverlayTest {
  private static final String E1 = "- {id: E1, act: resolve, body: board, vote: {for: [ann, bob], absent: [cat]}}\n";

  @Test
  void declaredQuestionsComeFirstThenGroupsByName() {
    Case loaded = Cases.with(E1, "questions: {fax: {answers: [yes, no]}}\n", "{reading: b, group: z}", "{reading: a, group: k}", "{reading: c, group: z}");
    assertThat(loaded.questions().keySet()).containsExactly("fax", "k", "z");
    assertThat(loaded.questions().get("z")).extracting(Question::answers, Question::readings).containsExactly(List.of("b", "c"), true);
  }

  @Test
  void whatNoAnswerTouchesIsCertain() {
    Case loaded = Cases.firm("questions: {size: {answers: {three: {}, five: {set: {bodies: {board: {seats: +2}}}}}}}\n");
    assertThat(loaded.offices().get("ceo").isCertain()).isTrue();
    assertThat(loaded.bodies().get("board").on()).containsExactly("size");
  }

  @Test
  void seatsWithASignAddVacantOnes() {
    Case loaded = Cases.firm("questions: {size: {answers: {three: {}, five: {set: {bodies: {board: {seats: +2}}}}}}}\n");
    Variants<Body> board = loaded.bodies().get("board");
    assertThat(board.under(List.of("three")).orElseThrow().seats()).hasSize(3);
    assertThat(board.under(List.of("five")).orElseThrow().seats()).hasSize(5);
    assertThat(board.under(List.of("five")).orElseThrow().seats().getLast().holder()).isNull();
  }

  @Test
  void mapsMergeKeyByKeyAndListsAreReplacedWhole() {
    Case loaded = Cases.with(E1, "", "{reading: minutes}", "{reading: diary, set: {acts: {E1: {vote: {for: [ann]}}}}}");
    assertThat(loaded.acts().get("E1").under(List.of("diary")).orElseThrow().procedure().vote()).isNotNull();
    assertThat(loaded.acts().get("E1").under(List.of("diary")).orElseThrow().procedure().vote().aye()).containsExactly("ann");
    assertThat(loaded.acts().get("E1").under(List.of("diary")).orElseThrow().procedure().vote().absent()).containsExactly("cat");
    assertThat(loaded.acts().get("E1").under(List.of("minutes")).orElseThrow().procedure().vote().aye()).containsExactly("ann", "bob");
  }

  @Test
  void nullTakesAway() {
    Case loaded = Cases.firm("questions: {who: {answers: {board: {}, nobody: {set: {powers: {remove-ceo: null}}}}}}\n");
    Variants<Power> power = loaded.powers().get("remove-ceo");
    assertThat(power.under(List.of("board"))).isPresent();
    assertThat(power.under(List.of("nobody"))).isEmpty();
  }

  @Test
  void answersMayBringPowersAndActs() {
    Case loaded =
        Cases.with(
            E1, "questions: {may: {answers: {y: {set: {powers: {hire: {act: appoint, target: ceo, by: board}}, acts: {E0: {act: note, text: called off}}}}, n: {}}}}\n");
    assertThat(loaded.powers().keySet()).containsExactly("remove-ceo", "hire");
    assertThat(loaded.powers().get("hire").under(List.of("n"))).isEmpty();
    assertThat(loaded.powers().get("hire").under(List.of("y")).orElseThrow().by()).containsExactly("board");
    assertThat(loaded.acts().keySet()).containsExactly("E1", "E0");
  }

  @Test
  void combinationsOfAllTouchingAnswersAreThere() {
    Case loaded =
        Cases.with(
            E1,
            "questions: {size: {answers: {three: {}, five: {set: {bodies: {board: {seats: +2}}}}}}}\n",
            "{reading: lenient}",
            "{reading: strict, set: {bodies: {board: {rule: {notice: 48h}}}}}");
    Variants<Body> board = loaded.bodies().get("board");
    assertThat(board.on()).containsExactly("size", "text");
    assertThat(board.byAnswers().keySet())
        .containsExactlyInAnyOrder(List.of("three", "lenient"), List.of("three", "strict"), List.of("five", "lenient"), List.of("five", "strict"));
    assertThat(board.under(List.of("five", "strict")).orElseThrow().rule().notice()).extracting("text").isEqualTo("48h");
  }

  @Test
  void contradictionsInWorldsThatDoNotExistAreNoErrors() {
    String questions = "questions: {fax: {answers: {vote: {}, letter: {set: {acts: {E1: {vote: {for: [ann]}}}}}}}}\n";
    String reading = "{reading: late, answers: {fax: letter}, set: {acts: {E1: {vote: {absent: [cat, bob]}}}}}";
    assertThat(Cases.codes(Cases.files(E1, questions, reading))).isEmpty();
    assertThat(Cases.codes(Cases.files(E1, questions, reading.replace("answers: {fax: letter}, ", "")))).containsExactly("named-twice");
  }

  @Test
  void wholeSectionsAreReplaced() {
    Case loaded = Cases.firm("stakes: [{holder: ann, in: firm, votes: 60%}]\nquestions: {q: {answers: {a: {}, b: {set: {stakes: [{holder: bob, in: firm, votes: 10%}]}}}}}\n");
    assertThat(loaded.stakes().under(List.of("b")).orElseThrow()).extracting("holder").containsExactly("bob");
  }
}
