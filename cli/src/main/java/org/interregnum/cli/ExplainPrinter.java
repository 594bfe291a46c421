package org.interregnum.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `explain` as text.
final class ExplainPrinter {
  private final Console console;
  private final Words words;
  private final Set<String> tables = new HashSet<>();

  ExplainPrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    if (tree.get("variants") == null) {
      rules(tree, Map.of());
    } else {
      Map<?, ?> shown = Map.of();
      for (Map<?, ?> variant : Tree.list(tree.get("variants"))) {
        console.line(console.bold(Texts.say(words.language(), "explain.where", variant.get("condition"))));
        rules(variant, shown);
        console.line("");
        shown = shown.isEmpty() ? variant : shown;
      }
    }
    Assumed.print(console, words, tree);
  }

  /// @param shown what was printed before: what is the same there, or a table that stood above, is not said again
  private void rules(Map<?, ?> tree, Map<?, ?> shown) {
    if (!Tree.text(tree.get("words")).equals(Tree.text(shown.get("words")))) {
      console.line(console.bold(Tree.text(tree.get("rule"))));
      console.line(Tree.text(tree.get("words")));
    }
    if (tree.get("seats") != null && !Tree.text(tree.get("seats")).equals(Tree.text(shown.get("seats")))) {
      console.line("  " + Texts.say(words.language(), "explain.seats", tree.get("seats"), Tree.strings(tree.get("members")).size()));
    }
    List<?> before = shown.get("parts") instanceof List<?> parts ? parts : List.of();
    Tree.list(tree.get("parts")).stream().filter(p -> !before.contains(p)).forEach(p -> console.line(
        "  " + Tree.text(p.get("part")) + ": " + Tree.text(p.get("words")) + console.dim("  [" + Tree.from(p.get("from")) + "]")));
    if (tables.add(Tree.text(tree.get("table")))) {
      console.line("  " + Texts.say(words.language(), "explain.table"));
      Tree.list(tree.get("table")).forEach(row -> console.line(String.format(java.util.Locale.ROOT, "  %4s  %4s  %7s  %6s  %s",
          row.get("ayes"), row.get("nays"), row.get("abstentions"), row.get("absent"), words.say("truth." + row.get("carried")))));
    }
  }
}
