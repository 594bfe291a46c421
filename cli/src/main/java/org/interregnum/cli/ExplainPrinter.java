package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `explain` as text.
final class ExplainPrinter {
  private final Console console;
  private final Words words;

  ExplainPrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    if (tree.get("variants") == null) {
      rules(tree);
    } else {
      for (Map<?, ?> variant : Tree.list(tree.get("variants"))) {
        console.line(console.bold(Texts.say(words.language(), "explain.where", variant.get("condition"))));
        rules(variant);
        console.line("");
      }
    }
    Assumed.print(console, words, tree);
  }

  private void rules(Map<?, ?> tree) {
    console.line(console.bold(Tree.text(tree.get("rule"))));
    console.line(Tree.text(tree.get("words")));
    Tree.list(tree.get("parts")).forEach(p -> console.line("  " + Tree.text(p.get("part")) + ": " + Tree.text(p.get("words")) + console.dim("  [" + Tree.from(p.get("from")) + "]")));
    console.line("  " + Texts.say(words.language(), "explain.table"));
    Tree.list(tree.get("table")).forEach(row -> console.line(String.format(java.util.Locale.ROOT, "  %4s  %4s  %7s  %6s  %s",
        row.get("ayes"), row.get("nays"), row.get("abstentions"), row.get("absent"), words.say("truth." + row.get("carried")))));
  }
}
