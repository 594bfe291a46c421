package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `why` as text: an indented tree.
final class WhyPrinter {
  private final Console console;
  private final Words words;

  WhyPrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    step(Tree.map(tree.get("tree")), "");
    if (tree.get("condition") != null) {
      console.line("\n" + Texts.say(words.language(), "replay.valid-iff", tree.get("condition")));
    }
    var missing = Tree.list(tree.get("missing"));
    if (!missing.isEmpty()) {
      console.line("\n" + console.bold(Texts.say(words.language(), "why.missing")));
      missing.stream().limit(20).forEach(m -> console.line("  " + words.say("verdict." + m.get("wouldMake")) + ": "
          + String.join(words.say("condition.and"), Tree.list(m.get("facts")).stream().map(f -> Tree.text(f.get("text"))).toList())));
      if (missing.size() > 20) {
        console.line("  " + Texts.say(words.language(), "why.more", missing.size() - 20));
      }
    }
    Assumed.print(console, words, tree);
  }

  private void step(Map<?, ?> step, String indent) {
    String mark = switch (Tree.text(step.get("holds"))) {
      case "true" -> "+ ";
      case "false" -> "- ";
      default -> "? ";
    };
    console.line(indent + mark + Tree.text(step.get("text")) + console.dim("  [" + Tree.from(step.get("from")) + "]"));
    if (step.get("condition") != null) {
      console.line(indent + "    " + console.dim(Texts.say(words.language(), "why.iff", step.get("condition"))));
    }
    Tree.list(step.get("children")).forEach(child -> step(child, indent + "  "));
  }
}
