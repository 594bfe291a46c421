package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// Pieces of a `diff` as lines, for text and for Markdown.
final class DiffWords {
  private static final int LONG = 200;
  private static final int SHOWN = 12;

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

  /// One effect, in one line or a few.
  static List<String> effect(Words words, Map<?, ?> effect) {
    return switch (Tree.text(effect.get("kind"))) {
      case "power" -> List.of(Texts.say(words.language(), "diff.effect.power", effect.get("party"), effect.get("body"), power(words, effect, "before"), power(words, effect, "after")));
      case "coalitions" -> coalitions(words, effect);
      case "route" -> List.of(Texts.say(words.language(), Tree.text(effect.get("about")).equals(Tree.text(Tree.map(effect.get("after")).get("goal"))) ? "diff.effect.route" : "diff.effect.office", effect.get("about"), route(words, Tree.map(effect.get("before"))), route(words, Tree.map(effect.get("after")))));
      default -> List.of(flip(words, effect));
    };
  }

  private static String flip(Words words, Map<?, ?> effect) {
    boolean verdict = "verdict".equals(effect.get("kind"));
    String text = Tree.text(Tree.map(effect.get("text")).get(words.language().code()));
    return Texts.say(words.language(), "diff.effect." + effect.get("kind"), effect.get("id"),
        verdict ? words.say("verdict." + effect.get("before")) : truth(words, effect.get("before")),
        verdict ? words.say("verdict." + effect.get("after")) : truth(words, effect.get("after"))) + (text.isEmpty() ? "" : " — " + text);
  }

  private static String power(Words words, Map<?, ?> effect, String side) {
    List<Map<?, ?>> possible = Tree.list(effect.get(side + "Possible"));
    if (possible.isEmpty()) {
      return indices(words, effect.get(side));
    }
    List<String> parts = new ArrayList<>();
    possible.forEach(p -> parts.add(Texts.say(words.language(), "diff.if", indices(words, p.get("value")), condition(words, Tree.text(p.get("condition"))))));
    return "[" + String.join("; ", parts) + "]";
  }

  private static String indices(Words words, @Nullable Object value) {
    return value == null ? Texts.say(words.language(), "diff.no-vote")
        : Texts.say(words.language(), "diff.indices", number(Tree.map(value).get("shapleyShubik")), number(Tree.map(value).get("banzhaf")));
  }

  private static String number(@Nullable Object number) {
    Object exact = Tree.map(number).get("exact");
    return exact != null ? exact.toString() : "≈ " + Tree.text(Tree.map(number).get("value"));
  }

  private static List<String> coalitions(Words words, Map<?, ?> effect) {
    List<String> lines = new ArrayList<>();
    lines.add(Texts.say(words.language(), "diff.effect.coalitions", String.join(", ", Tree.strings(effect.get("powers")))));
    for (String way : List.of("gained", "lost")) {
      List<?> sets = effect.get(way) instanceof List<?> list ? list : List.of();
      if (!sets.isEmpty()) {
        String shown = String.join("; ", sets.stream().limit(SHOWN).map(s -> String.join(" + ", Tree.strings(s))).toList());
        lines.add("    " + Texts.say(words.language(), "diff." + way, sets.size() > SHOWN ? Texts.say(words.language(), "diff.and-more", shown, sets.size() - SHOWN) : shown));
      }
    }
    if (!Boolean.TRUE.equals(effect.get("complete"))) {
      lines.add("    " + Texts.say(words.language(), "diff.incomplete"));
    }
    return lines;
  }

  private static String route(Words words, Map<?, ?> route) {
    String by = String.join(" + ", Tree.strings(route.get("by")));
    String text = route.get("length") == null ? Texts.say(words.language(), by.isEmpty() ? "diff.nobody-can" : "diff.no-route", by, route.get("withinActs"))
        : Texts.say(words.language(), Integer.valueOf(1).equals(route.get("length")) ? "diff.route.one" : "diff.route", by, route.get("length"), duration(Tree.text(route.get("finish"))));
    return Boolean.TRUE.equals(route.get("proved")) ? text : Texts.say(words.language(), "diff.unproved", text);
  }

  /// Hours, where a duration has no days.
  private static String duration(String iso) {
    return iso.equals("PT0S") ? "0h" : iso.substring(2).toLowerCase(java.util.Locale.ROOT);
  }
}
