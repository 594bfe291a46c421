package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interregnum.answer.Words;
import org.interregnum.power.Index;
import org.jspecify.annotations.Nullable;

/// `power` as text.
final class PowerPrinter {
  private final Console console;
  private final Words words;
  private final Set<Index> shown;

  PowerPrinter(Console console, Words words, Set<Index> shown) {
    this.console = console;
    this.words = words;
    this.shown = shown;
  }

  void print(Map<String, @Nullable Object> tree) {
    if (tree.containsKey("inverse")) {
      inverse(Tree.map(tree.get("inverse")));
    } else if (tree.get("variants") == null) {
      game(tree);
    } else {
      for (Map<?, ?> variant : Tree.list(tree.get("variants"))) {
        console.line(console.bold(say("explain.where", variant.get("condition"))));
        game(variant);
        console.line("");
      }
    }
    Tree.list(tree.get("definitions")).forEach(d -> {
      console.line("  " + console.bold(Tree.text(d.get("name"))) + ": " + d.get("text"));
      console.line("    " + console.dim(Tree.text(d.get("paper"))));
    });
    Assumed.print(console, words, tree);
  }

  private String say(String key, @Nullable Object... args) {
    return Texts.say(words.language(), key, args);
  }

  private void game(Map<?, ?> tree) {
    console.line(console.bold(Tree.text(tree.get("rule"))));
    players(Tree.list(tree.get("players")));
    Map<?, ?> act = Tree.map(Tree.map(tree.get("coleman")).get("act"));
    if (tree.get("winning") != null) {
      console.line("  " + say("power.winning", tree.get("winning"), number(act)));
    }
    if (tree.get("minimalWinning") != null && tree.get("maximalLosing") != null) {
      console.line("  " + say("power.minimal", tree.get("minimalWinning"), tree.get("maximalLosing")));
    }
    coalitions(tree.get("minimalCoalitions"));
    presence(Tree.map(tree.get("presence")));
    console.line("  " + console.dim(say("power.method", say("power." + tree.get("method")), tree.get("how"))));
  }

  private void players(List<Map<?, ?>> players) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(say("power.player"), players.stream().map(p -> Tree.text(p.get(p.get("name") == null ? "id" : "name"))).toList(), true));
    for (String key : List.of("count", "weight")) {
      if (players.stream().anyMatch(p -> p.get(key) != null)) {
        columns.add(new Column(say("power." + key), players.stream().map(p -> plain(p.get(key), key.equals("count") ? "1" : "")).toList(), false));
      }
    }
    for (Index index : shown) {
      if (players.stream().anyMatch(p -> p.get(index.key()) != null)) {
        columns.add(new Column(words.say("power.index." + index.key()), players.stream().map(p -> number(Tree.map(p.get(index.key())))).toList(), false));
      }
    }
    columns.add(new Column("", players.stream().map(this::properties).toList(), true));
    table(columns);
  }

  private static String plain(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : value.toString();
  }

  private String properties(Map<?, ?> player) {
    List<String> found = new ArrayList<>();
    for (String key : List.of("dictator", "veto", "dummy")) {
      boolean told = key.equals("veto") && found.contains(say("power.dictator"));
      if (Boolean.TRUE.equals(player.get(key)) && !told) {
        found.add(say("power." + key));
      }
    }
    return String.join(", ", found);
  }

  private static String number(Map<?, ?> value) {
    return decimal(value.get("value"));
  }

  private static String decimal(@Nullable Object value) {
    return value instanceof Double d ? String.format(Locale.ROOT, "%.6f", d) : "";
  }

  private void coalitions(@Nullable Object listed) {
    List<Map<?, ?>> coalitions = Tree.list(listed);
    if (coalitions.isEmpty() || coalitions.size() > 12) {
      return;
    }
    console.line("  " + say("power.coalitions"));
    for (Map<?, ?> coalition : coalitions) {
      List<String> members = new ArrayList<>();
      coalition.forEach((id, count) -> members.add(count.equals(1) ? id.toString() : count + " " + id));
      console.line("    " + String.join(", ", members));
    }
  }

  private void presence(Map<?, ?> presence) {
    if (presence.isEmpty()) {
      return;
    }
    console.line("  " + say("power.presence", String.join(", ", Tree.strings(presence.get("ballots"))), presence.get("profilesCarried"), presence.get("profiles"), presence.get("sureWinning"),
        presence.get("minimalSureWinning"), presence.get("possibleWinning"), presence.get("blocking"), presence.get("minimalBlocking"), presence.get("blockingByNay"), presence.get("blockingByAbsence")));
    List<Map<?, ?>> players = Tree.list(presence.get("players"));
    table(List.of(
        new Column(say("power.player"), players.stream().map(p -> Tree.text(p.get("id"))).toList(), true),
        new Column(say("power.aye-against-nay"), players.stream().map(p -> number(Tree.map(p.get("ayeAgainstNay")))).toList(), false),
        new Column(say("power.nay-helps"), players.stream().map(p -> Tree.text(p.get("nayHelps"))).toList(), false),
        new Column(say("power.nay-hurts"), players.stream().map(p -> Tree.text(p.get("nayHurts"))).toList(), false)));
  }

  private void inverse(Map<?, ?> inverse) {
    List<String> weights = Tree.strings(inverse.get("weights"));
    table(List.of(
        new Column(say("power.weight"), weights, false),
        new Column(say("power.wanted"), Tree.strings(inverse.get("wanted")), false),
        new Column(say("power.reached"), inverse.get("reached") instanceof List<?> list ? list.stream().map(PowerPrinter::decimal).toList() : List.of(), false)));
    console.line("  " + say("power.quota", inverse.get("quota"), decimal(inverse.get("distance"))));
  }

  private record Column(String head, List<String> cells, boolean left) {
    int width() {
      int most = PowerPrinter.width(head);
      for (String cell : cells) {
        most = Math.max(most, PowerPrinter.width(cell));
      }
      return most;
    }
  }

  private void table(List<Column> columns) {
    int rows = columns.getFirst().cells().size();
    console.line(console.dim(row(columns, columns.stream().map(Column::head).toList())));
    for (int r = 0; r < rows; r++) {
      int at = r;
      console.line(row(columns, columns.stream().map(c -> c.cells().get(at)).toList()));
    }
  }

  private static String row(List<Column> columns, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      String blanks = " ".repeat(columns.get(c).width() - width(cells.get(c)));
      line.append("  ").append(columns.get(c).left() ? cells.get(c) + blanks : blanks + cells.get(c));
    }
    return line.toString().stripTrailing();
  }

  /// Columns on a terminal: characters of Chinese take two.
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
  }
}
