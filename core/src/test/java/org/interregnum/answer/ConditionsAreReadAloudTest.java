package org.interregnum.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Stories;
import org.junit.jupiter.api.Test;

/// A condition can be read aloud in both languages, in a short form, and each question in it says where it comes from.
class ConditionsAreReadAloudTest {

  private static Replayed story() {
    return Stories.of("""
        people: [ann, bob, cat]
        entities: {firm: {}}
        bodies: {board: {of: firm, seats: [ann, bob, cat], rule: {notice: 48h}}}
        """).act("id: E1, at: 2024-03-03T10:00, act: resolve, body: board, meeting: {notified: [ann, bob]}, vote: {for: [ann, bob]}").replay();
  }

  private static Map<String, ?> act(Language language) {
    return new ReplayAnswer(story(), new Words(language, false)).act("E1");
  }

  @Test
  void inEnglish() {
    assertThat((String) act(Language.EN).get("condition"))
        .isEqualTo("cat was told in time of the meeting of E1 [notified(E1,cat)], or cat voted aye on E1 or cat voted nay on E1 or cat abstained on E1 [ballot(E1,cat)]");
  }

  @Test
  void inChinese() {
    assertThat((String) act(Language.ZH).get("condition")).contains("ballot(E1,cat)", "notified(E1,cat)", "及时收到").doesNotContain(" or ");
  }

  @Test
  void eachQuestionSaysWhereItComesFrom() {
    List<?> missing = (List<?>) act(Language.EN).get("missing");
    assertThat(missing).hasSize(5);
    for (Object set : missing) {
      for (Object fact : (List<?>) ((Map<?, ?>) set).get("facts")) {
        assertThat(((Map<?, ?>) ((Map<?, ?>) fact).get("from")).get("file")).isEqualTo("chronicle.yaml");
      }
    }
  }
}
