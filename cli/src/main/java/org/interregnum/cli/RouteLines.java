package org.interregnum.cli;

import java.time.Duration;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// A route as lines of a timetable.
final class RouteLines {
  private RouteLines() {}

  static void print(Console console, Words words, String head, @Nullable Object route) {
    Map<?, ?> tree = Tree.map(route);
    Map<?, ?> finish = Tree.map(tree.get("finish"));
    console.line(console.bold(Texts.say(words.language(), head, acts(words, tree.get("length")), after(finish.get("after")))));
    for (Map<?, ?> act : Tree.list(tree.get("acts"))) {
      act(console, words, act);
    }
  }

  static void act(Console console, Words words, Map<?, ?> act) {
    String power = act.get("power") == null ? "" : console.dim("  [" + act.get("power") + "]");
    console.line("  " + after(act.get("at")) + "  " + Tree.text(act.get("text")) + power);
    Tree.strings(act.get("needs")).forEach(n -> console.line("        " + Texts.say(words.language(), "how.needs", n)));
  }

  /// A duration of an answer as a case spells it.
  static String after(@Nullable Object iso) {
    return Durations.brief(Duration.parse(Tree.text(iso)));
  }

  static String acts(Words words, @Nullable Object number) {
    return Texts.say(words.language(), "1".equals(String.valueOf(number)) ? "how.act" : "how.acts", number);
  }
}
