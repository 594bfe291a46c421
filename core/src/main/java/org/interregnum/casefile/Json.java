package org.interregnum.casefile;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Prints maps, lists, strings, numbers and booleans as indented JSON.
final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String print(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    switch (value) {
      case Map<?, ?> map -> {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
          Map.Entry<?, ?> entry = i.next();
          out.append(newLine).append("  ");
          string(String.valueOf(entry.getKey()));
          out.append(": ");
          value(entry.getValue(), newLine + "  ");
          out.append(i.hasNext() ? "," : newLine);
        }
        out.append('}');
      }
      case List<?> list when list.stream().noneMatch(v -> v instanceof Map || v instanceof List) -> {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
          out.append(i == 0 ? "" : ", ");
          value(list.get(i), newLine);
        }
        out.append(']');
      }
      case List<?> list -> {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
          out.append(i == 0 ? "" : ",").append(newLine).append("  ");
          value(list.get(i), newLine + "  ");
        }
        out.append(newLine).append(']');
      }
      case String text -> string(text);
      default -> out.append(value);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : Character.toString(c));
      }
    }
    out.append('"');
  }
}
