package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.jspecify.annotations.Nullable;

/// `replay` as text.
final class ReplayPrinter {
  private final Console console;
  private final Case theCase;
  private final Words words;

  ReplayPrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    for (Map<?, ?> act : Tree.list(tree.get("acts"))) {
      act(act);
    }
    List<Map<?, ?>> conflicts = Tree.list(tree.get("conflicts"));
    if (!conflicts.isEmpty()) {
      console.line("\n" + console.bold(Texts.say(words.language(), "replay.conflicts")));
      conflicts.forEach(c -> console.line("  " + Tree.text(c.get("text"))));
    }
    Assumed.print(console, words, tree);
  }

  private void act(Map<?, ?> act) {
    String verdict = Tree.text(act.get("verdict"));
    console.line(console.bold(Tree.text(act.get("id"))) + "  " + Tree.moment(act.get("at")) + "  " + Tree.text(act.get("act")) + "  "
        + (verdict.equals("informal") ? console.dim(words.say("verdict.informal")) : console.bold(words.say("verdict." + verdict))));
    String text = Tree.text(Tree.map(act.get("text")).get(words.language().code()));
    if (text.isEmpty()) {
      text = Tree.map(act.get("text")).values().stream().findFirst().map(Object::toString).orElse("");
    }
    if (!text.isEmpty()) {
      console.line("      " + text);
    }
    for (Map<?, ?> reason : Tree.list(act.get("reasons"))) {
      console.line("      " + Tree.text(reason.get("code")) + ": " + Tree.text(reason.get("text")) + console.dim("  [" + Tree.from(reason.get("from")) + "]"));
    }
    if (act.get("condition") != null) {
      console.line("      " + Texts.say(words.language(), "replay.valid-iff", act.get("condition")));
    }
    for (Map<?, ?> change : Tree.list(act.get("changes"))) {
      console.line("      " + console.dim(Tree.text(change.get("view")) + " ") + words.name(theCase, Tree.text(change.get("what"))) + ": "
          + names(change.get("from")) + " -> " + names(change.get("to")));
    }
  }

  private String names(@Nullable Object ids) {
    List<String> names = Tree.strings(ids).stream().map(id -> id.isEmpty() ? words.say("nobody") : words.name(theCase, id)).toList();
    return names.isEmpty() ? words.say("nobody") : String.join(", ", names);
  }
}
