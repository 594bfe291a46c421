package org.interregnum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// `diff` as text.
final class DiffPrinter {
  private final Console console;
  private final Words words;
  private final DiffWords said;
  private final Language language;

  DiffPrinter(Console console, DiffWords said) {
    this.console = console;
    this.said = said;
    this.words = said.words();
    this.language = words.language();
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line(console.bold(head(language, tree)));
    Tree.list(tree.get("changed")).forEach(this::change);
    List<Map<?, ?>> effects = Tree.list(tree.get("effects"));
    if (!effects.isEmpty()) {
      console.line("");
      console.line(console.bold(Texts.say(language, "diff.effects")));
      effects.forEach(e -> said.effect(e).forEach(line -> console.line("  " + line)));
    }
    Tree.strings(tree.get("notes")).forEach(note -> console.line("  " + note));
    Map<String, @Nullable Object> foot = new LinkedHashMap<>();
    foot.put("assumptions", tree.get("assumptions"));
    Assumed.print(console, words, foot);
  }

  static String head(Language language, Map<String, @Nullable Object> tree) {
    Map<?, ?> before = Tree.map(tree.get("before"));
    Map<?, ?> after = Tree.map(tree.get("after"));
    return Texts.say(language, "diff.head", before.get("name"), after.get("name"), Texts.say(language, "view." + after.get("view")));
  }

  // ------------------------------------------------------------------ changes

  private void change(Map<?, ?> change) {
    String place = change.get("where") == null ? "" : console.dim("  [" + Tree.from(change.get("where")) + "]");
    console.line("  " + DiffWords.sign(change) + " " + console.bold(Tree.text(change.get("title"))) + place);
    if (change.get("parts") != null) {
      Tree.list(change.get("parts")).forEach(p -> console.line("      " + p.get("title") + ": " + said.part(p)));
      return;
    }
    said.side(change, "before").forEach(line -> console.line("      - " + line));
    said.side(change, "after").forEach(line -> console.line("      + " + line));
  }
}
