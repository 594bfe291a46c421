package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `check` as text.
final class CheckPrinter {
  private final Console console;
  private final Words words;

  CheckPrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    for (Map<?, ?> check : Tree.list(tree.get("checks"))) {
      String holds = Tree.text(check.get("holds"));
      console.line(Texts.say(words.language(), "check." + holds) + "  " + console.bold(Tree.text(check.get("id"))) + console.dim("  [" + Tree.from(check.get("where")) + "]"));
      if (!holds.equals("true")) {
        console.line("      " + Texts.say(words.language(), "check.expected", words.say("truth." + check.get("expected")), words.say("truth." + check.get("found"))));
        Tree.list(check.get("because")).forEach(b -> console.line("      " + Tree.text(b.get("text"))));
        prose(check.get("text"));
        prose(check.get("reason"));
      }
    }
    Map<?, ?> summary = Tree.map(tree.get("summary"));
    console.line(Texts.say(words.language(), "check.summary", summary.get("passed"), summary.get("failed"), summary.get("unproven")));
  }

  /// A text of a check in the reader's language, or in the one it has.
  private void prose(@Nullable Object text) {
    if (text instanceof Map<?, ?> both && !both.isEmpty()) {
      Object said = both.get(words.language().code());
      console.line("      " + console.dim(Tree.text(said == null ? both.values().iterator().next() : said)));
    }
  }
}
