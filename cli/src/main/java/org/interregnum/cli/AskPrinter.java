package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.jspecify.annotations.Nullable;

/// `ask` as text.
final class AskPrinter {
  private final Console console;
  private final Case theCase;
  private final Words words;

  AskPrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line(console.bold(show(tree.get("value"))));
    for (Map<?, ?> possible : Tree.list(tree.get("possible"))) {
      console.line("  " + show(possible.get("value")) + ": " + Tree.text(possible.get("condition")));
    }
    if (tree.get("condition") != null && tree.get("possible") == null) {
      console.line("  " + Texts.say(words.language(), "why.iff", tree.get("condition")));
    }
    Tree.list(tree.get("because")).forEach(b -> console.line("  " + Tree.text(b.get("text")) + console.dim("  [" + Tree.from(b.get("from")) + "]")));
  }

  private String show(@Nullable Object value) {
    return switch (value) {
      case null -> words.say("nobody");
      case Boolean truth -> words.say("truth." + truth);
      case List<?> ids -> "{" + String.join(", ", ids.stream().map(i -> words.name(theCase, i.toString())).toList()) + "}";
      case Map<?, ?> bound -> words.say("number.at-least", bound.get("atLeast"));
      case String id -> id.equals("unknown") ? words.say("truth.unknown") : words.name(theCase, id) + (words.roles() || words.name(theCase, id).equals(id) ? "" : " (" + id + ")");
      default -> value.toString();
    };
  }
}
