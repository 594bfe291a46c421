package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// YAML as maps, lists and strings, and nothing else: every scalar is its text.
final class Tree {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9+-][A-Za-z0-9 ./%+~_-]*(:[A-Za-z0-9 ./%+~_-]+)*");

  private Tree() {}

  static Object parse(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).setCodePointLimit(50_000_000).build()).loadFromString(yaml);
  }

  /// An ordered map of alternating keys and values.
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static List<Object> list(List<?> values) {
    return new ArrayList<>(values);
  }

  /// The map at a key; an empty one if there is none.
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, Object> in, String key) {
    return in.get(key) instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.of();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  /// The list at a key; empty if there is none.
  @SuppressWarnings("unchecked")
  static List<Object> list(Map<String, Object> in, String key) {
    return in.get(key) instanceof List<?> l ? (List<Object>) l : List.of();
  }

  static List<String> strings(Map<String, Object> in, String key) {
    return list(in, key).stream().map(String::valueOf).toList();
  }

  static String text(Map<String, Object> in, String key) {
    return in.get(key) instanceof String s ? s : null;
  }

  static String text(Map<String, Object> in, String key, String otherwise) {
    String s = text(in, key);
    return s == null ? otherwise : s;
  }

  static boolean yes(Map<String, Object> in, String key) {
    return "true".equals(text(in, key));
  }

  static Object copy(Object value) {
    return switch (value) {
      case Map<?, ?> m -> {
        Map<String, Object> out = new LinkedHashMap<>();
        m.forEach((k, v) -> out.put((String) k, copy(v)));
        yield out;
      }
      case List<?> l -> {
        List<Object> out = new ArrayList<>();
        l.forEach(v -> out.add(copy(v)));
        yield out;
      }
      default -> value;
    };
  }

  /// The value in flow style, on one line.
  static String yaml(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case Map<?, ?> m -> {
        out.append('{');
        String gap = "";
        for (Map.Entry<?, ?> e : m.entrySet()) {
          out.append(gap).append(scalar((String) e.getKey())).append(": ");
          write(e.getValue(), out);
          gap = ", ";
        }
        out.append('}');
      }
      case List<?> l -> {
        out.append('[');
        String gap = "";
        for (Object e : l) {
          out.append(gap);
          write(e, out);
          gap = ", ";
        }
        out.append(']');
      }
      default -> out.append(scalar(String.valueOf(value)));
    }
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !text.endsWith(" ") ? text : '"' + text.replace("\"", "\\\"") + '"';
  }
}
