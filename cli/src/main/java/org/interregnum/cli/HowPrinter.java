package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `how` as text.
final class HowPrinter {
  private final Console console;
  private final Words words;

  HowPrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    if (tree.get("fewest") == null) {
      none(tree);
    } else if (java.util.Objects.equals(tree.get("fewest"), tree.get("earliest"))) {
      RouteLines.print(console, words, "how.best", tree.get("fewest"));
    } else {
      RouteLines.print(console, words, "how.fewest", tree.get("fewest"));
      RouteLines.print(console, words, "how.earliest", tree.get("earliest"));
    }
    for (Map<?, ?> other : Tree.list(tree.get("tradeoffs"))) {
      RouteLines.print(console, words, "how.tradeoff", other);
    }
    for (Map<?, ?> world : Tree.list(tree.get("worlds"))) {
      console.line("  " + Texts.say(words.language(), "how.world", measures(world), Texts.clipped(words.language(), Tree.text(world.get("condition")))));
    }
    Tree.map(tree.get("byReading")).forEach((reading, there) ->
        console.line("  " + Texts.say(words.language(), "how.reading", reading, byReading(Tree.map(there)))));
    defences(tree);
    Assumed.print(console, words, tree);
  }

  private void none(Map<String, @Nullable Object> tree) {
    String possible = Tree.text(tree.get("possible"));
    String key = possible.equals("unknown") ? "how.depends" : Boolean.TRUE.equals(tree.get("proved")) ? "how.none" : "how.not-found";
    console.line(console.bold(Texts.say(words.language(), key, tree.get("atLeast"))));
    Tree.list(tree.get("noneBecause")).forEach(o -> console.line("  " + Tree.text(o.get("text"))));
  }

  private String byReading(Map<?, ?> there) {
    return there.get("fewest") == null && "unknown".equals(there.get("possible")) ? Texts.say(words.language(), "how.depends-too") : measures(there);
  }

  /// The fewest acts and, where another route is earlier, that one.
  private String measures(Map<?, ?> there) {
    Map<?, ?> fewest = Tree.map(there.get("fewest"));
    if (fewest.isEmpty()) {
      return Texts.say(words.language(), "how.no-route");
    }
    String first = measure(fewest);
    return fewest.equals(there.get("earliest")) ? first : Texts.say(words.language(), "how.or-earlier", first, measure(Tree.map(there.get("earliest"))));
  }

  private String measure(Map<?, ?> route) {
    return Texts.say(words.language(), "how.measures", RouteLines.acts(words, route.get("length")), RouteLines.after(route.get("after")));
  }

  private void defences(Map<String, @Nullable Object> tree) {
    if (tree.get("defences") == null) {
      return;
    }
    console.line(console.bold(Texts.say(words.language(), "how.defences")));
    Tree.list(tree.get("defences")).forEach(d -> console.line("  " + Tree.text(d.get("text"))));
  }
}
