package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays fragments over a case: maps key by key, lists whole, acts and powers by id.
final class Fragments {
  private Fragments() {}

  static void lay(Map<String, Object> theCase, List<Object> acts, Map<String, Object> fragment) {
    fragment.forEach((key, value) -> {
      switch (key) {
        case "acts" -> byId(acts, Tree.asMap(value));
        case "powers" -> {
          List<Object> powers = new ArrayList<>(Tree.list(theCase, "powers"));
          byId(powers, Tree.asMap(value));
          theCase.put("powers", powers);
        }
        default -> over(theCase, key, value);
      }
    });
  }

  private static void byId(List<Object> list, Map<String, Object> changes) {
    changes.forEach((id, change) -> {
      for (int i = 0; i < list.size(); i++) {
        if (id.equals(Tree.text(Tree.asMap(list.get(i)), "id"))) {
          if ("null".equals(change)) {
            list.remove(i);
          } else {
            Map<String, Object> changed = new LinkedHashMap<>(Tree.asMap(list.get(i)));
            Tree.asMap(change).forEach((k, v) -> over(changed, k, v));
            list.set(i, changed);
          }
          return;
        }
      }
      if (!"null".equals(change)) {
        Map<String, Object> added = Tree.map("id", id);
        added.putAll(Tree.asMap(change));
        list.add(added);
      }
    });
  }

  private static void over(Map<String, Object> map, String key, Object value) {
    if ("null".equals(value)) {
      map.remove(key);
    } else if (key.equals("seats") && value instanceof String s && s.startsWith("+") && map.get(key) instanceof List<?> seats) {
      List<Object> more = new ArrayList<>(seats);
      for (int i = 0; i < Integer.parseInt(s); i++) {
        more.add("vacant");
      }
      map.put(key, more);
    } else if (value instanceof Map<?, ?> changes && map.get(key) instanceof Map<?, ?>) {
      Map<String, Object> inner = new LinkedHashMap<>(Tree.map(map, key));
      changes.forEach((k, v) -> over(inner, (String) k, v));
      map.put(key, inner);
    } else {
      map.put(key, Tree.copy(value));
    }
  }
}
