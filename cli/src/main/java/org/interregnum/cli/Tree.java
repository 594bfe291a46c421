package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reading an answer's tree, for printing.
final class Tree {
  private Tree() {}

  static List<Map<?, ?>> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().filter(Map.class::isInstance).<Map<?, ?>>map(m -> (Map<?, ?>) m).toList() : List.of();
  }

  static List<String> strings(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// A place, a section or an assumption, as one reads it.
  static String from(@Nullable Object value) {
    Map<?, ?> from = map(value);
    if (from.containsKey("file")) {
      return from.get("file") + ":" + from.get("line") + ":" + from.get("column");
    }
    if (from.containsKey("law")) {
      return text(from.get("law"));
    }
    return from.containsKey("assumed") ? text(from.get("assumed")) : text(from.get("source"));
  }

  /// A moment as one reads it: an instant, or from and to.
  static String moment(@Nullable Object value) {
    Map<?, ?> moment = map(value);
    String earliest = text(moment.get("earliest"));
    String latest = text(moment.get("latest"));
    if (earliest.equals(latest)) {
      return earliest;
    }
    return (earliest + " .. " + latest).strip();
  }
}
