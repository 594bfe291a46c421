package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// Pieces of a `diff` as lines, for text and for Markdown.
///
/// @param names what a party, an office or a body is called on either side
record DiffWords(Words words, UnaryOperator<String> names) {
  private static final int LONG = 200;
  private static final int SHOWN = 12;

  /// `+` came, `-` went, `~` changed.
  static String sign(Map<?, ?> change) {
    boolean before = change.get("before") != null || change.get("beforePossible") != null;
    boolean after = change.get("after") != null || change.get("afterPossible") != null;
    return before == after ? "~" : after ? "+" : "-";
  }

  /// What one side says, one line for each value that it may have; none if it says nothing.
  List<String> side(Map<?, ?> change, String side) {
    String part = Tree.text(change.get("part"));
    boolean named = part.startsWith("members.") || part.equals("holder");
    List<Map<?, ?>> possible = Tree.list(change.get(side + "Possible"));
    if (possible.isEmpty()) {
      Object value = change.get(side);
      return value == null ? List.of() : List.of(said(value, change.get(side + "Words"), named));
    }
    return possible(possible, named);
  }

  private List<String> possible(List<Map<?, ?>> possible, boolean named) {
    List<String> lines = new ArrayList<>();
    possible.forEach(p -> lines.add(Texts.say(words.language(), "diff.if", said(p.get("value"), p.get("words"), named), condition(words, Tree.text(p.get("condition"))))));
    return lines;
  }

  /// A condition, cut where it is long: the answer as JSON has it whole.
  static String condition(Words words, String text) {
    int cut = text.indexOf("), ", LONG);
    return cut < 0 ? text : Texts.say(words.language(), "diff.more", text.substring(0, cut + 1));
  }

  /// One part of an element that came or went.
  String part(Map<?, ?> part) {
    boolean named = Tree.text(part.get("part")).startsWith("members.");
    List<Map<?, ?>> possible = Tree.list(part.get("possible"));
    return possible.isEmpty() ? said(part.get("value"), part.get("words"), named) : String.join("; ", possible(possible, named));
  }

  /// @param named whether only the name counts, not the id; where names are hidden it always does
  private String said(@Nullable Object value, @Nullable Object inWords, boolean named) {
    if (value == null) {
      return Texts.say(words.language(), "diff.nothing");
    }
    Object spoken = Tree.map(inWords).get(words.language().code());
    return spoken == null ? value.toString() : named || words.roles() ? spoken.toString() : Texts.say(words.language(), "diff.said", value, spoken);
  }

  String truth(@Nullable Object holds) {
    return Texts.say(words.language(), "check." + holds).strip();
  }

  /// One effect, in one line or a few.
  List<String> effect(Map<?, ?> effect) {
    return switch (Tree.text(effect.get("kind"))) {
      case "power" -> List.of(Texts.say(words.language(), "diff.effect.power", name(effect.get("party")), name(effect.get("body")), power(effect, "before"), power(effect, "after")));
      case "coalitions" -> coalitions(effect);
      case "route" -> List.of(routes(Tree.text(effect.get("about")), Tree.map(effect.get("before")), Tree.map(effect.get("after"))));
      default -> List.of(flip(effect));
    };
  }

  private String name(@Nullable Object id) {
    return names.apply(Tree.text(id));
  }

  private String names(@Nullable Object ids) {
    return String.join(" + ", Tree.strings(ids).stream().map(names).toList());
  }

  private String flip(Map<?, ?> effect) {
    boolean verdict = "verdict".equals(effect.get("kind"));
    String text = Tree.text(Tree.map(effect.get("text")).get(words.language().code()));
    return Texts.say(words.language(), "diff.effect." + effect.get("kind"), effect.get("id"),
        verdict ? words.say("verdict." + effect.get("before")) : truth(effect.get("before")),
        verdict ? words.say("verdict." + effect.get("after")) : truth(effect.get("after"))) + (text.isEmpty() ? "" : " — " + text);
  }

  private String power(Map<?, ?> effect, String side) {
    List<Map<?, ?>> possible = Tree.list(effect.get(side + "Possible"));
    if (possible.isEmpty()) {
      return indices(effect.get(side));
    }
    List<String> parts = new ArrayList<>();
    possible.forEach(p -> parts.add(Texts.say(words.language(), "diff.if", indices(p.get("value")), condition(words, Tree.text(p.get("condition"))))));
    return "[" + String.join("; ", parts) + "]";
  }

  private String indices(@Nullable Object value) {
    return value == null ? Texts.say(words.language(), "diff.no-vote")
        : Texts.say(words.language(), "diff.indices", number(Tree.map(value).get("shapleyShubik")), number(Tree.map(value).get("banzhaf")));
  }

  private static String number(@Nullable Object number) {
    Object exact = Tree.map(number).get("exact");
    return exact != null ? exact.toString() : "≈ " + Tree.text(Tree.map(number).get("value"));
  }

  private List<String> coalitions(Map<?, ?> effect) {
    List<String> lines = new ArrayList<>();
    lines.add(Texts.say(words.language(), "diff.effect.coalitions", String.join(", ", Tree.strings(effect.get("powers")))));
    for (String way : List.of("gained", "lost")) {
      List<?> sets = effect.get(way) instanceof List<?> list ? list : List.of();
      if (!sets.isEmpty()) {
        String shown = String.join("; ", sets.stream().limit(SHOWN).map(s -> names(s)).toList());
        lines.add("    " + Texts.say(words.language(), "diff." + way, sets.size() > SHOWN ? Texts.say(words.language(), "diff.and-more", shown, sets.size() - SHOWN) : shown));
      } else if (effect.get(way + "Grouped") instanceof List<?> groups && !groups.isEmpty()) {
        String shown = String.join("; ", groups.stream().limit(SHOWN).map(this::group).toList());
        lines.add("    " + Texts.say(words.language(), "diff." + way, groups.size() > SHOWN ? Texts.say(words.language(), "diff.and-more", shown, groups.size() - SHOWN) : shown));
      }
    }
    if (!Boolean.TRUE.equals(effect.get("complete"))) {
      lines.add("    " + Texts.say(words.language(), "diff.incomplete"));
    }
    return lines;
  }

  private String group(@Nullable Object parts) {
    List<String> texts = new ArrayList<>();
    for (Map<?, ?> part : Tree.list(parts)) {
      int size = Tree.strings(part.get("of")).size();
      String all = names(part.get("of"));
      texts.add(Integer.valueOf(size).equals(part.get("any")) ? all
          : Texts.say(words.language(), "who-can.any", part.get("any"), size, all.replace(" + ", words.say("list.separator"))));
    }
    return String.join(" + ", texts);
  }

  private String routes(String about, Map<?, ?> before, Map<?, ?> after) {
    boolean goal = about.equals(after.get("goal"));
    return Texts.say(words.language(), goal ? "diff.effect.route" : "diff.effect.office", goal ? about : name(about), route(before), route(after));
  }

  private String route(Map<?, ?> route) {
    String by = names(route.get("by"));
    String text = route.get("length") == null ? Texts.say(words.language(), by.isEmpty() ? "diff.nobody-can" : "diff.no-route", by, route.get("withinActs"))
        : Texts.say(words.language(), Integer.valueOf(1).equals(route.get("length")) ? "diff.route.one" : "diff.route", by, route.get("length"), duration(Tree.text(route.get("finish"))));
    return Boolean.TRUE.equals(route.get("proved")) ? text : Texts.say(words.language(), "diff.unproved", text);
  }

  /// Hours, where a duration has no days.
  private static String duration(String iso) {
    return iso.equals("PT0S") ? "0h" : iso.substring(2).toLowerCase(java.util.Locale.ROOT);
  }
}
