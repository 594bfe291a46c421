package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// `drift` as text.
final class DriftPrinter {
  private final Console console;
  private final Case theCase;
  private final Words words;
  private final Language language;

  DriftPrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
    this.language = words.language();
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line(console.bold(Texts.say(language, "drift.head", words.name(theCase, Tree.text(tree.get("body"))), Texts.say(language, "view." + tree.get("view")))));
    List<Map<?, ?>> history = Tree.list(tree.get("history"));
    if (!history.isEmpty()) {
      console.line("  " + Texts.say(language, "drift.history"));
      history.forEach(this::history);
    }
    Tree.list(tree.get("points")).forEach(p -> point(p, Tree.map(tree.get("titles"))));
    Assumed.print(console, words, tree);
  }

  private void history(Map<?, ?> act) {
    console.line("    " + act.get("id") + "  " + Tree.moment(act.get("when")) + "  " + text(act.get("text")));
    if (act.get("note") != null) {
      console.line(console.dim("        " + text(act.get("note"))));
    }
    if (Boolean.TRUE.equals(act.get("concerns"))) {
      console.line("        " + Texts.say(language, "drift.known", names(Tree.map(act.get("membersBefore")).get("atLeast")),
          names(Tree.map(act.get("membersAfter")).get("atLeast"))));
    }
  }

  private String text(@Nullable Object both) {
    Map<?, ?> text = Tree.map(both);
    Object own = text.get(language.code());
    return Tree.text(own != null ? own : text.values().stream().findFirst().orElse(null));
  }

  private String names(@Nullable Object ids) {
    List<String> names = Tree.strings(ids).stream().map(id -> words.name(theCase, id)).toList();
    return names.isEmpty() ? words.say("nobody") : String.join(", ", names);
  }

  private void point(Map<?, ?> point, Map<?, ?> titles) {
    String at = Tree.text(point.get("at"));
    String time = point.get("when") == null ? "" : "  " + Tree.moment(point.get("when"));
    console.line("");
    console.line("  " + console.bold(at.equals("opening") ? Texts.say(language, "drift.opening") : at + time));
    console.line("    " + names(point.get("members")) + Texts.say(language, "state.seats", range(point.get("seats")), range(point.get("vacant"))));
    possible(point, "    ");
    Object can = point.get("canDecide");
    if (!Boolean.TRUE.equals(can)) {
      console.line("    " + said("drift.can-decide.", can, point.get("canDecideIf")));
    }
    Tree.list(point.get("camps")).forEach(c -> camp(c, titles));
  }

  private void possible(Map<?, ?> of, String indent) {
    Tree.list(of.get("possibleMembers")).forEach(p ->
        console.line(indent + "  " + Texts.say(language, "state.perhaps", words.name(theCase, Tree.text(p.get("party"))), DiffWords.condition(words, Tree.text(p.get("condition"))))));
  }

  private void camp(Map<?, ?> camp, Map<?, ?> titles) {
    String name = Tree.text(camp.get("camp"));
    String title = titles.get(name) == null ? name : text(titles.get(name));
    List<String> members = Tree.strings(camp.get("members"));
    boolean perhaps = camp.get("possibleMembers") != null;
    if (members.isEmpty() && !perhaps) {
      return;
    }
    console.line("    " + Texts.say(language, "drift.camp", title, members.size(), names(members)));
    possible(camp, "    ");
    console.line("        " + said("drift.decides.", camp.get("decides"), camp.get("decidesIf")) + shortOf(camp, "decides", "shortOfDeciding"));
    console.line("        " + said("drift.blocks.", camp.get("blocks"), camp.get("blocksIf")) + shortOf(camp, "blocks", "shortOfBlocking"));
  }

  private String said(String key, @Nullable Object truth, @Nullable Object condition) {
    return Texts.say(language, key + truth, DiffWords.condition(words, Tree.text(condition)));
  }

  private String shortOf(Map<?, ?> camp, String truth, String key) {
    if (Boolean.TRUE.equals(camp.get(truth))) {
      return "";
    }
    Object more = camp.get(key);
    if (more instanceof Map<?, ?> range) {
      String otherwise = Integer.valueOf(0).equals(range.get("atLeast")) ? "else" : "range";
      return Texts.say(language, "drift.short." + otherwise + (range.get("atMost") == null ? ".perhaps" : ""), range.get("atLeast"), range.get("atMost"));
    }
    if ("unknown".equals(more)) {
      return Texts.say(language, "drift.short.unknown");
    }
    return more == null ? Texts.say(language, "drift.short.none") : Texts.say(language, more.equals(1) ? "drift.short.one" : "drift.short", more);
  }

  private static String range(@Nullable Object value) {
    Map<?, ?> range = Tree.map(value);
    return range.isEmpty() ? Tree.text(value) : range.get("atLeast") + "–" + range.get("atMost");
  }
}
