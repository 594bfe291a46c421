package org.interregnum.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.answer.CaseAnswer;
import org.interregnum.answer.ControlAnswer;
import org.interregnum.answer.Words;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// What the page is drawn from: the answer about the whole case in each language, with long lists cut to what a
/// reader can use. Nothing is computed here; what is cut is counted.
final class PageData {
  /// So many sets of missing facts are shown for each verdict that they would bring.
  private static final int MOST_SETS = 6;

  private PageData() {}

  static Map<String, @Nullable Object> of(Replayed replayed, Language language, boolean roles) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("language", language.code());
    Optional<ControlAnswer> control = ControlAnswer.of(replayed);
    for (Language each : Language.values()) {
      Words words = new Words(each, roles);
      Map<String, @Nullable Object> brief = brief(new CaseAnswer(replayed, words).withoutChecks());
      brief.put("control", control.map(c -> c.tree(words)).orElse(null));
      data.put(each.code(), brief);
    }
    return data;
  }

  private static Map<String, @Nullable Object> brief(Map<String, @Nullable Object> answer) {
    Map<String, @Nullable Object> brief = new LinkedHashMap<>(answer);
    brief.put("rules", each(answer.get("rules"), PageData::rules));
    brief.put("rulesAtOpening", each(answer.get("rulesAtOpening"), PageData::rules));
    Map<String, @Nullable Object> replay = map(answer.get("replay"));
    replay.put("acts", list(replay.get("acts")).stream().map(PageData::act).toList());
    brief.put("replay", replay);
    brief.put("state", each(answer.get("state"), PageData::state));
    return brief;
  }

  private static Map<String, @Nullable Object> act(@Nullable Object answer) {
    Map<String, @Nullable Object> act = map(answer);
    if (act.get("missing") instanceof List<?> missing) {
      Map<@Nullable Object, Integer> counts = new LinkedHashMap<>();
      List<@Nullable Object> kept = new ArrayList<>();
      for (Object set : missing) {
        if (counts.merge(map(set).get("wouldMake"), 1, Integer::sum) <= MOST_SETS) {
          kept.add(set);
        }
      }
      act.put("missing", kept);
      act.put("missingCount", missing.size());
    }
    return act;
  }

  /// Instead of every variant of the rules, the other forms that each of their parts takes.
  private static Map<String, @Nullable Object> rules(@Nullable Object answer) {
    Map<String, @Nullable Object> rules = map(answer);
    if (rules.remove("variants") instanceof List<?> variants) {
      List<@Nullable Object> shown = list(rules.get("parts"));
      Set<@Nullable Object> others = new LinkedHashSet<>();
      Set<@Nullable Object> seats = new LinkedHashSet<>();
      for (Object variant : variants) {
        others.addAll(list(map(variant).get("parts")));
        seats.add(map(variant).get("seats"));
      }
      others.removeAll(shown);
      rules.put("otherParts", new ArrayList<>(others));
      rules.put("possibleSeats", new ArrayList<>(seats));
      rules.put("variantCount", variants.size());
    }
    return rules;
  }

  private static Map<String, @Nullable Object> state(@Nullable Object answer) {
    Map<String, @Nullable Object> state = map(answer);
    state.remove("assumptions");
    return state;
  }

  private interface Change {
    Map<String, @Nullable Object> of(@Nullable Object value);
  }

  private static Map<String, @Nullable Object> each(@Nullable Object values, Change change) {
    Map<String, @Nullable Object> changed = map(values);
    changed.replaceAll((id, value) -> change.of(value));
    return changed;
  }

  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> copy.put(String.valueOf(key), each));
    }
    return copy;
  }

  private static List<@Nullable Object> list(@Nullable Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
  }
}
