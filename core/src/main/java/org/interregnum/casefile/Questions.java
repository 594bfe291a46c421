package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Question;
import org.interregnum.model.Reading;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Declared questions and readings: the doubts that a case writes down.
///
/// @param questions declared ones first, then groups of readings by name
/// @param fragments what answers and readings set, in the order in which they are laid
record Questions(
    Map<String, Question> questions, Map<String, Reading> readings, List<Overlay.Asked> asked, List<Overlay.Fragment> fragments) {

  static Questions bind(Trees trees, Problems problems) {
    Map<String, Question> questions = new LinkedHashMap<>();
    List<Overlay.Asked> asked = new ArrayList<>();
    List<Overlay.Fragment> fragments = new ArrayList<>();
    for (Element element : Element.in(trees.caseFile().get("questions"), "id").values()) {
      declared(element, questions, asked, fragments);
    }
    Map<String, Reading> readings = new LinkedHashMap<>();
    Map<String, List<Mapping>> byGroup = new TreeMap<>();
    for (Node node : trees.readings().values()) {
      if (node instanceof Mapping map) {
        Reading reading = reading(map);
        if (reading == null) {
          continue;
        }
        Reading first = readings.putIfAbsent(reading.id(), reading);
        if (first == null) {
          byGroup.computeIfAbsent(reading.group(), g -> new ArrayList<>()).add(map);
        } else if (map.get("reading") instanceof Word again) {
          problems.error(again, "duplicate-id", again.text(), Places.show((InFile) first.origin()));
        }
      }
    }
    byGroup.forEach((group, files) -> group(group, files, questions, asked, fragments, problems));
    return new Questions(Collections.unmodifiableMap(questions), Collections.unmodifiableMap(readings), asked, fragments);
  }

  private static void declared(
      Element element, Map<String, Question> questions, List<Overlay.Asked> asked, List<Overlay.Fragment> fragments) {
    Fields said = new Fields(element.map(""));
    List<String> answers = new ArrayList<>();
    for (Element answer : Element.in(said.node("answers"), "id").values()) {
      answers.add(answer.name());
      if (answer.node() instanceof Mapping map && map.get("set") instanceof Mapping set) {
        fragments.add(new Overlay.Fragment(asked.size(), answer.name(), set));
      }
    }
    Text why = said.text("why");
    questions.put(element.name(), new Question(element.name(), List.copyOf(answers), why, false, element.at()));
    asked.add(new Overlay.Asked(element.name(), List.copyOf(answers), Map.of()));
  }

  private static void group(
      String group,
      List<Mapping> files,
      Map<String, Question> questions,
      List<Overlay.Asked> asked,
      List<Overlay.Fragment> fragments,
      Problems problems) {
    List<String> ids = new ArrayList<>();
    Map<String, Map<String, String>> demands = new LinkedHashMap<>();
    for (Mapping map : files) {
      Reading reading = reading(map);
      if (reading != null) {
        ids.add(reading.id());
        demands.put(reading.id(), reading.answers());
        if (map.get("set") instanceof Mapping set) {
          fragments.add(new Overlay.Fragment(asked.size(), reading.id(), set));
        }
      }
    }
    Question same = questions.get(group);
    if (same != null) {
      Node named = files.getFirst().get("group");
      problems.error(named == null ? files.getFirst() : named, "group-is-a-question", group, Places.show((InFile) same.origin()));
      return;
    }
    questions.put(group, new Question(group, List.copyOf(ids), null, true, files.getFirst().at()));
    asked.add(new Overlay.Asked(group, List.copyOf(ids), demands));
  }

  private static @Nullable Reading reading(Mapping map) {
    Fields said = new Fields(map);
    String id = said.word("reading");
    if (id == null) {
      return null;
    }
    Map<String, String> answers = said.each("answers", (question, answer) -> answer instanceof Word w && !w.isNull() ? w.text() : null);
    return new Reading(id, said.word("group", "text"), said.text("title"), said.text("because"), Collections.unmodifiableMap(answers), said.words("open"), map.at());
  }
}
