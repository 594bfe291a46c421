package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// Pieces of a `diff` as lines, for text and for Markdown.
final class DiffWords {
  private static final int LONG = 200;

  private DiffWords() {}

  /// `+` came, `-` went, `~` changed.
  static String sign(Map<?, ?> change) {
    boolean before = change.get("before") != null || change.get("beforePossible") != null;
    boolean after = change.get("after") != null || change.get("afterPossible") != null;
    return before == after ? "~" : after ? "+" : "-";
  }

  /// What one side says, one line for each value that it may have; none if it says nothing.
  static List<String> side(Words words, Map<?, ?> change, String side) {
    List<Map<?, ?>> possible = Tree.list(change.get(side + "Possible"));
    if (possible.isEmpty()) {
      Object value = change.get(side);
      return value == null ? List.of() : List.of(said(words, value, change.get(side + "Words")));
    }
    return possible(words, possible);
  }

  private static List<String> possible(Words words, List<Map<?, ?>> possible) {
    List<String> lines = new ArrayList<>();
    possible.forEach(p -> lines.add(Texts.say(words.language(), "diff.if", said(words, p.get("value"), p.get("words")), condition(words, Tree.text(p.get("condition"))))));
    return lines;
  }

  /// A condition, cut where it is long: the answer as JSON has it whole.
  static String condition(Words words, String text) {
    int cut = text.indexOf("), ", LONG);
    return cut < 0 ? text : Texts.say(words.language(), "diff.more", text.substring(0, cut + 1));
  }

  /// One part of an element that came or went.
  static String part(Words words, Map<?, ?> part) {
    List<Map<?, ?>> possible = Tree.list(part.get("possible"));
    return possible.isEmpty() ? said(words, part.get("value"), part.get("words")) : String.join("; ", possible(words, possible));
  }

  private static String said(Words words, @Nullable Object value, @Nullable Object inWords) {
    if (value == null) {
      return Texts.say(words.language(), "diff.nothing");
    }
    Object spoken = Tree.map(inWords).get(words.language().code());
    return spoken == null ? value.toString() : Texts.say(words.language(), "diff.said", value, spoken);
  }

  static String truth(Words words, @Nullable Object holds) {
    return Texts.say(words.language(), "check." + holds).strip();
  }

  /// One effect in one line.
  static String effect(Words words, Map<?, ?> effect) {
    boolean verdict = "verdict".equals(effect.get("kind"));
    String text = Tree.text(Tree.map(effect.get("text")).get(words.language().code()));
    return Texts.say(words.language(), "diff.effect." + effect.get("kind"), effect.get("id"),
        verdict ? words.say("verdict." + effect.get("before")) : truth(words, effect.get("before")),
        verdict ? words.say("verdict." + effect.get("after")) : truth(words, effect.get("after"))) + (text.isEmpty() ? "" : " — " + text);
  }
}
