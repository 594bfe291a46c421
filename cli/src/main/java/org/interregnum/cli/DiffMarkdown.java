package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// `diff` as Markdown for a pull request: tables that a reviewer reads. Texts of the case are escaped, since cases come
/// from strangers.
final class DiffMarkdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~@!&";

  private final Console console;
  private final DiffWords said;
  private final Language language;

  DiffMarkdown(Console console, DiffWords said) {
    this.console = console;
    this.said = said;
    this.language = said.words().language();
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line("### " + escaped(DiffPrinter.head(language, tree)));
    List<Map<?, ?>> changed = Tree.list(tree.get("changed"));
    if (!changed.isEmpty()) {
      console.line("");
      row("", Texts.say(language, "diff.column.what"), Texts.say(language, "diff.column.before"), Texts.say(language, "diff.column.after"), Texts.say(language, "diff.column.where"));
      console.line("|---|---|---|---|---|");
      changed.forEach(this::change);
    }
    List<Map<?, ?>> effects = Tree.list(tree.get("effects"));
    if (!effects.isEmpty()) {
      console.line("");
      console.line("**" + Texts.say(language, "diff.effects") + "**");
      console.line("");
      effects.forEach(e -> console.line("- " + said.effect(e).stream().map(l -> escaped(l.strip())).collect(Collectors.joining("<br>"))));
    }
    foot(tree);
  }

  private void change(Map<?, ?> change) {
    String before = cell(change, "before");
    String after = cell(change, "after");
    if (change.get("parts") != null) {
      String parts = Tree.list(change.get("parts")).stream().map(p -> escaped(p.get("title") + ": " + said.part(p))).collect(Collectors.joining("<br>"));
      before = change.get("before") == null && change.get("beforePossible") == null ? "" : parts;
      after = change.get("after") == null && change.get("afterPossible") == null ? "" : parts;
    }
    row(DiffWords.sign(change).equals("~") ? "" : DiffWords.sign(change), "**" + escaped(Tree.text(change.get("title"))) + "**", before, after,
        change.get("where") == null ? "" : "<sub>" + escaped(Tree.from(change.get("where"))) + "</sub>");
  }

  private String cell(Map<?, ?> change, String side) {
    return said.side(change, side).stream().map(DiffMarkdown::escaped).collect(Collectors.joining("<br>"));
  }

  private void foot(Map<String, @Nullable Object> tree) {
    List<Map<?, ?>> assumptions = Tree.list(tree.get("assumptions"));
    if (!assumptions.isEmpty()) {
      console.line("");
      console.line("<details><summary>" + Texts.say(language, "assumptions") + "</summary>");
      console.line("");
      assumptions.forEach(a -> console.line("- " + escaped(Tree.text(a.get("text")) + " [" + Tree.from(a.get("where")) + "]")));
      console.line("");
      console.line("</details>");
    }
    Tree.strings(tree.get("notes")).forEach(note -> {
      console.line("");
      console.line(escaped(note));
    });
  }

  private void row(String... cells) {
    console.line("| " + String.join(" | ", cells) + " |");
  }

  /// A text that Markdown and HTML leave as it is, on one line.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '@' -> safe.append("&#64;");
        case '\n', '\r' -> safe.append(' ');
        default -> safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return safe.toString();
  }
}
