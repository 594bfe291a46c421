package org.interregnum.cli;

import java.util.Map;
import org.interregnum.answer.Words;
import org.jspecify.annotations.Nullable;

/// `race` as text.
final class RacePrinter {
  private final Console console;
  private final Words words;

  RacePrinter(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    console.line(console.bold(Tree.text(tree.get("because"))));
    for (Map<?, ?> play : Tree.list(tree.get("line"))) {
      console.line("  " + Texts.say(words.language(), "race.side." + play.get("side")));
      RouteLines.act(console, words, play);
    }
    for (Map<?, ?> side : Tree.list(tree.get("unopposed"))) {
      Object finish = side.get("finish");
      console.line("  " + Texts.say(words.language(), "race.unopposed." + side.get("by"), finish == null ? Texts.say(words.language(), "race.never") : Texts.say(words.language(), "race.after", RouteLines.after(finish))));
    }
    if (tree.get("worlds") == null) {
      console.line("  " + Texts.say(words.language(), tree.get("alphaRoute") == null ? "race.no-alpha" : "race.alpha"));
    }
    Tree.list(tree.get("worlds")).forEach(w -> {
      console.line("  " + Tree.text(w.get("because")));
      console.line("      " + Texts.say(words.language(), "race.if", Texts.clipped(words.language(), Tree.text(w.get("condition")))));
    });
    Assumed.print(console, words, tree);
  }
}
