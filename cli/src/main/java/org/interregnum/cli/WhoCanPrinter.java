package org.interregnum.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.Words;
import org.interregnum.model.Case;
import org.jspecify.annotations.Nullable;

/// `who-can` as text: alike parties as "any 4 of …".
final class WhoCanPrinter {
  private static final int LONGEST = 30;

  private final Console console;
  private final Case theCase;
  private final Words words;

  WhoCanPrinter(Console console, Case theCase, Words words) {
    this.console = console;
    this.theCase = theCase;
    this.words = words;
  }

  void print(Map<String, @Nullable Object> tree) {
    found(tree);
    Tree.map(tree.get("byReading")).forEach((reading, there) -> {
      console.line(console.bold(Texts.say(words.language(), "who-can.reading", reading)));
      found(Tree.map(there));
    });
    Tree.list(tree.get("attackCost")).forEach(this::cost);
    if (!Boolean.TRUE.equals(tree.get("complete"))) {
      console.line(Texts.say(words.language(), "who-can.incomplete"));
    }
    Assumed.print(console, words, tree);
  }

  private void cost(Map<?, ?> cost) {
    String in = words.name(theCase, Tree.text(cost.get("in")));
    if (cost.get("carriesWith") instanceof Number part) {
      console.line(Texts.say(words.language(), "who-can.part", number(100 * part.doubleValue()), words.name(theCase, Tree.text(cost.get("body")))));
    }
    for (String way : List.of("created", "bought")) {
      if (cost.get(way) instanceof Number votes) {
        Object money = cost.get(way.equals("created") ? "costOfCreated" : "costOfBought");
        String price = money instanceof Number amount
            ? Texts.say(words.language(), "who-can.cost", number(amount), Tree.text(cost.get("unit"))) : "";
        console.line(Texts.say(words.language(), "who-can." + way, number(votes), in, number((Number) java.util.Objects.requireNonNull(cost.get("votes")))) + price);
      }
    }
  }

  /// With at most four significant digits, in groups of three.
  private static String number(Number number) {
    BigDecimal rounded = new BigDecimal(number.toString()).round(new MathContext(4));
    return String.format(java.util.Locale.ROOT, rounded.scale() <= 0 || rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 ? "%,.0f" : "%s", rounded);
  }

  private void found(Map<?, ?> tree) {
    Map<?, ?> counts = Tree.map(tree.get("counts"));
    Tree.map(tree.get("grouped")).forEach((mode, groups) -> {
      console.line(console.bold(Texts.say(words.language(), "who-can." + mode, counts.get(mode))));
      lines(groups);
    });
    console.line(console.bold(Texts.say(words.language(), "who-can.blocking", tree.get("blockingCount"))));
    lines(tree.get("blockingGrouped"));
    ways(tree);
  }

  private void lines(@Nullable Object groups) {
    List<?> list = groups instanceof List<?> l ? l : List.of();
    list.stream().limit(LONGEST).forEach(parts -> console.line("  " + line(parts)));
    if (list.size() > LONGEST) {
      console.line("  " + Texts.say(words.language(), "why.more", list.size() - LONGEST));
    }
  }

  private String line(@Nullable Object parts) {
    List<String> texts = new ArrayList<>();
    for (Map<?, ?> part : Tree.list(parts)) {
      List<String> names = Tree.strings(part.get("of")).stream().map(id -> words.name(theCase, id)).toList();
      int any = ((Number) java.util.Objects.requireNonNull(part.get("any"))).intValue();
      String all = String.join(words.say("list.separator"), names);
      texts.add(any == names.size() ? all : Texts.say(words.language(), "who-can.any", any, names.size(), all));
    }
    return texts.isEmpty() ? Texts.say(words.language(), "who-can.already") : String.join(" + ", texts);
  }

  private void ways(Map<?, ?> tree) {
    List<String> ways = new ArrayList<>();
    Tree.list(tree.get("blocking")).forEach(b -> Tree.strings(b.get("by")).stream().filter(w -> !ways.contains(w)).forEach(ways::add));
    if (!ways.isEmpty()) {
      console.line("  " + Texts.say(words.language(), "who-can.ways",
          String.join(words.say("list.separator"), ways.stream().map(w -> Texts.say(words.language(), "who-can.way." + w)).toList())));
    }
  }
}
