package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// `state` as text.
final class StatePrinter {
  private final Console console;
  private final Case theCase;
  private final Words words;

  StatePrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    Language language = words.language();
    console.line(console.bold(Texts.say(language, "state.head", Tree.text(tree.get("at")), Texts.say(language, "view." + tree.get("view")))));
    Tree.map(tree.get("offices")).forEach((id, office) -> office(id.toString(), Tree.map(office)));
    Tree.map(tree.get("bodies")).forEach((id, body) -> body(id.toString(), Tree.map(body)));
    Assumed.print(console, words, tree);
  }

  private void office(String id, Map<?, ?> office) {
    Language language = words.language();
    List<Map<?, ?>> possible = Tree.list(office.get("possible"));
    String line = words.name(theCase, id) + ": ";
    if (possible.isEmpty()) {
      line += office.get("holder") == null ? Texts.say(language, "state.vacant") : words.name(theCase, Tree.text(office.get("holder")));
      line += Boolean.TRUE.equals(office.get("interim")) ? Texts.say(language, "state.interim") : "";
      line += office.get("since") == null ? "" : Texts.say(language, "state.since", office.get("since"));
      line += "true".equals(Tree.text(office.get("lawful"))) ? "" : Texts.say(language, "state.lawful." + office.get("lawful"));
    } else {
      line += words.say("truth.unknown");
    }
    console.line("  " + line);
    possible.forEach(p -> console.line("      " + (p.get("party") == null ? words.say("nobody") : words.name(theCase, Tree.text(p.get("party"))))
        + ": " + Tree.text(p.get("condition"))));
    List<String> contested = Tree.strings(office.get("contestedBy"));
    if (possible.isEmpty() && !contested.isEmpty()) {
      console.line("      " + Texts.say(language, "state.contested", String.join(", ", contested.stream().map(c -> words.name(theCase, c)).toList())));
    }
  }

  private void body(String id, Map<?, ?> body) {
    Language language = words.language();
    console.line("  " + words.name(theCase, id) + ": "
        + String.join(", ", Tree.strings(body.get("members")).stream().map(m -> words.name(theCase, m)).toList())
        + Texts.say(language, "state.seats", range(body.get("seats")), range(body.get("vacant"))));
    Tree.list(body.get("possibleMembers")).forEach(p ->
        console.line("      " + Texts.say(language, "state.perhaps", words.name(theCase, Tree.text(p.get("party"))), Tree.text(p.get("condition")))));
  }

  private static String range(@Nullable Object value) {
    Map<?, ?> range = Tree.map(value);
    return range.isEmpty() ? Tree.text(value) : range.get("atLeast") + "–" + range.get("atMost");
  }
}
