package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// `knows`: what a party knew, from whom, since when.
public final class KnowsAnswer {
  private final Replayed replayed;
  private final Words words;

  public KnowsAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
  }

  /// @param possible whether to list what it may have known, too
  public Map<String, @Nullable Object> tree(String party, Moment moment, boolean possible) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "knows"));
    tree.put("party", party);
    tree.put("at", moment.text().isEmpty() ? null : moment.text());
    List<Object> list = new ArrayList<>();
    for (Replayed.Known known : replayed.knows(party, moment)) {
      Object certain = Shapes.truth(known.where(), replayed);
      if (certain.equals(true) || (possible && certain.equals("unknown"))) {
        list.add(known(known, certain));
      }
    }
    tree.put("knows", list);
    tree.put("assumptions", List.of());
    tree.put("notes", List.of(words.say("note.presumed-teaches-nobody")));
    return tree;
  }

  private Map<String, @Nullable Object> known(Replayed.Known known, Object certain) {
    Map<String, @Nullable Object> each = new LinkedHashMap<>();
    each.put("about", known.about());
    each.put("since", Shapes.moment(replayed, known.at()));
    each.put("by", known.at());
    each.put("from", known.from());
    each.put("how", known.how());
    if (known.beforehand()) {
      each.put("beforehand", true);
    }
    each.put("certain", certain);
    if (!certain.equals(true)) {
      each.put("condition", new ConditionText(replayed, words).of(known.where()));
    }
    return each;
  }
}
