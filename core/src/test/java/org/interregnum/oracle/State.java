package org.interregnum.oracle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who holds what at one moment in one view, and the rules in force there.
final class State {
  final Map<String, String> holders = new TreeMap<>();
  final Set<String> interim = new TreeSet<>();
  final Map<String, Integer> seats = new TreeMap<>();
  final Map<String, Set<String>> members = new TreeMap<>();
  final Map<String, Map<String, Object>> rules = new TreeMap<>();
  private final Map<String, String> mustSitOn = new TreeMap<>();

  private State() {}

  /// The state at the opening.
  static State opening(Map<String, Object> theCase) {
    State s = new State();
    Tree.map(theCase, "offices").forEach((id, value) -> {
      Map<String, Object> office = Tree.asMap(value);
      String holder = Tree.text(office, "holder");
      s.holders.put(id, holder == null || holder.equals("vacant") ? null : holder);
      if (Tree.yes(office, "interim")) {
        s.interim.add(id);
      }
      if (office.containsKey("must-sit-on")) {
        s.mustSitOn.put(id, Tree.text(office, "must-sit-on"));
      }
    });
    Tree.map(theCase, "bodies").forEach((id, value) -> {
      Map<String, Object> body = Tree.asMap(value);
      Set<String> members = new LinkedHashSet<>(Tree.strings(body, "seats"));
      members.remove("vacant");
      s.members.put(id, members);
      s.seats.put(id, Tree.list(body, "seats").size());
      s.rules.put(id, new LinkedHashMap<>(Tree.map(body, "rule")));
    });
    return s;
  }

  State copy() {
    State s = new State();
    s.holders.putAll(holders);
    s.interim.addAll(interim);
    s.seats.putAll(seats);
    members.forEach((b, m) -> s.members.put(b, new LinkedHashSet<>(m)));
    rules.forEach((b, r) -> s.rules.put(b, new LinkedHashMap<>(r)));
    s.mustSitOn.putAll(mustSitOn);
    return s;
  }

  int vacant(String body) {
    return seats.get(body) - members.get(body).size();
  }

  boolean maySit(String office, String person) {
    return !mustSitOn.containsKey(office) || members.get(mustSitOn.get(office)).contains(person);
  }

  /// The effect of an act that takes effect here; what cannot be done changes nothing.
  void apply(Map<String, Object> act) {
    String office = Tree.text(act, "office");
    String body = Tree.text(act, "body");
    String person = Tree.text(act, "person");
    switch (Tree.text(act, "act")) {
      case "remove", "resign" -> {
        if (body != null) {
          members.get(body).remove(person);
        } else if (person.equals(holders.get(office))) {
          empty(office);
        }
      }
      case "appoint", "replace" -> {
        if (body == null) {
          holders.put(office, person);
          interim.remove(office);
          if (Tree.yes(act, "interim")) {
            interim.add(office);
          }
        } else if (vacant(body) > 0) {
          members.get(body).add(person);
        }
      }
      case "amend" -> {
        if (amendable(act)) {
          Tree.map(act, "set").forEach((key, value) -> {
            if (key.equals("seats")) {
              seats.merge(body, Integer.parseInt((String) value), Integer::sum);
            } else {
              rules.get(body).put(key, value);
            }
          });
        }
      }
      default -> {}
    }
  }

  /// Whether the seats that an amendment takes away are vacant, and one is left.
  boolean amendable(Map<String, Object> act) {
    int more = Integer.parseInt(Tree.text(Tree.map(act, "set"), "seats", "0"));
    String body = Tree.text(act, "body");
    return more >= 0 || (vacant(body) >= -more && seats.get(body) + more >= 1);
  }

  /// Offices whose holders no longer sit where they must fall vacant.
  void settle() {
    mustSitOn.forEach((office, body) -> {
      if (holders.get(office) != null && !members.get(body).contains(holders.get(office))) {
        empty(office);
      }
    });
  }

  private void empty(String office) {
    holders.put(office, null);
    interim.remove(office);
  }
}
