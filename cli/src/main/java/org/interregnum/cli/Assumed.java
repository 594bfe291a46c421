package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// The assumptions and notes at the foot of an answer.
final class Assumed {
  private Assumed() {}

  static void print(Console console, Words words, Map<String, @Nullable Object> tree) {
    List<Map<?, ?>> assumptions = Tree.list(tree.get("assumptions"));
    if (!assumptions.isEmpty()) {
      console.line("\n" + console.bold(Texts.say(words.language(), "assumptions")));
      assumptions.forEach(a -> console.line("  " + Tree.text(a.get("text")) + console.dim("  [" + Tree.from(a.get("where")) + "]")));
    }
    Tree.strings(tree.get("notes")).forEach(note -> console.line(console.dim(note)));
  }
}
