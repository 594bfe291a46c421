package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.jspecify.annotations.Nullable;

/// `knows` as text.
final class KnowsPrinter {
  private final Console console;
  private final Case theCase;
  private final Words words;

  KnowsPrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line(console.bold(words.name(theCase, Tree.text(tree.get("party")))));
    for (Map<?, ?> known : Tree.list(tree.get("knows"))) {
      String from = known.get("from") == null ? "" : Texts.say(words.language(), "knows.from", words.name(theCase, Tree.text(known.get("from"))));
      console.line("  " + Tree.text(known.get("about")) + "  " + Tree.moment(known.get("since")) + "  "
          + Texts.say(words.language(), "knows.how." + known.get("how")) + from
          + (Boolean.TRUE.equals(known.get("beforehand")) ? Texts.say(words.language(), "knows.beforehand") : "")
          + (Boolean.TRUE.equals(known.get("certain")) ? "" : "  " + Texts.say(words.language(), "why.iff", known.get("condition"))));
    }
    Assumed.print(console, words, tree);
  }
}
