package org.interregnum.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `power` as a table with commas (RFC 4180): fractions where numbers are exact.
final class PowerCsv {
  private static final List<String> FIRST = List.of("id", "count", "weight", "swings", "veto", "dummy", "dictator");

  private PowerCsv() {}

  static void print(Console console, Map<String, @Nullable Object> tree) {
    List<Map<?, ?>> players = Tree.list(tree.get("players"));
    Set<String> columns = new LinkedHashSet<>(FIRST);
    players.forEach(p -> p.keySet().forEach(k -> columns.add(k.toString())));
    console.line(String.join(",", columns));
    for (Map<?, ?> player : players) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(cell(column.equals("count") && player.get(column) == null ? "1" : player.get(column)));
      }
      console.line(String.join(",", cells));
    }
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Map<?, ?> number) {
      return Tree.text(number.containsKey("exact") ? number.get("exact") : number.get("value"));
    }
    return Tree.text(value);
  }
}
