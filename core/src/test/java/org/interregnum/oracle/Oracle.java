package org.interregnum.oracle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What must come out for a case, by trying every world one at a time.
final class Oracle {
  static final int MOST_WORLDS = 3000;
  private static final int MOST_SETS = 30_000;
  private final OracleOrg org;
  final List<World> worlds;

  private Oracle(OracleOrg org, List<World> worlds) {
    this.org = org;
    this.worlds = worlds;
  }

  /// @throws Answers.TooMany if it leaves more worlds than can be tried
  static Oracle of(OracleOrg org) {
    List<World> worlds = Answers.everyWorld(answers -> Fold.run(org, answers), MOST_WORLDS);
    Set<String> idle = new TreeSet<>();
    worlds.forEach(w -> idle.addAll(w.idle()));
    worlds.forEach(w -> idle.removeIf(q -> w.answers().containsKey(q) && !w.idle().contains(q)));
    return new Oracle(org, worlds.stream().map(w -> w.without(idle)).toList());
  }

  private static String verdict(List<World> worlds, String act) {
    if (worlds.isEmpty()) {
      return "null";
    }
    long good = worlds.stream().filter(w -> w.valid().get(act)).count();
    return good == worlds.size() ? "valid" : good == 0 ? "invalid" : "unproven";
  }

  Set<String> acts() {
    return new TreeSet<>(worlds.getFirst().valid().keySet());
  }

  /// Everything that is compared, each under its name.
  Map<String, String> expected(List<Asked> asked) {
    Map<String, String> out = new TreeMap<>();
    for (String e : acts()) {
      String verdict = verdict(worlds, e);
      out.put("verdict " + e, verdict);
      if (worlds.stream().noneMatch(w -> w.unclear().contains(e))) {
        Set<String> reasons = new TreeSet<>();
        worlds.forEach(w -> reasons.addAll(w.reasons().get(e)));
        out.put("reasons " + e, reasons.toString());
      }
      for (Object each : org.readings()) {
        String id = Tree.text(Tree.asMap(each), "reading");
        String group = Tree.text(Tree.asMap(each), "group", "text");
        out.put("byReading " + e + " " + id, verdict(worlds.stream().filter(w -> id.equals(w.answers().get(group))).toList(), e));
      }
      Set<String> missing = verdict.equals("unproven") ? MissingSets.of(worlds, e, MOST_SETS) : Set.of();
      if (missing != null) {
        out.put("missing " + e, missing.toString());
      }
    }
    for (boolean deJure : new boolean[] {false, true}) {
      state(out, deJure);
    }
    for (Asked a : asked) {
      long yes = worlds.stream().filter(a::in).count();
      out.put(a.toString(), yes == worlds.size() ? "true" : yes == 0 ? "false" : "unknown");
    }
    return out;
  }

  private void state(Map<String, String> out, boolean deJure) {
    String view = deJure ? " de-jure" : " de-facto";
    State first = worlds.getFirst().at(null, deJure);
    for (String o : first.holders.keySet()) {
      out.put("holders " + o + view, new TreeSet<>(each(s -> String.valueOf(s.holders.get(o)), deJure)).toString());
    }
    for (String b : first.members.keySet()) {
      Set<String> certain = new TreeSet<>(first.members.get(b));
      Set<String> possible = new TreeSet<>();
      each(s -> s.members.get(b), deJure).forEach(m -> {
        certain.retainAll(m);
        possible.addAll(m);
      });
      out.put("members " + b + view, certain + " of " + possible);
      Set<Integer> vacant = each(s -> s.vacant(b), deJure);
      Set<Integer> seats = each(s -> s.seats.get(b), deJure);
      out.put("vacant " + b + view, new TreeSet<>(vacant).getFirst() + ".." + new TreeSet<>(vacant).getLast());
      if (seats.size() == 1) {
        out.put("seats " + b + view, seats.iterator().next().toString());
      }
    }
  }

  private <T> Set<T> each(Function<State, T> what, boolean deJure) {
    Set<T> out = new LinkedHashSet<>();
    worlds.forEach(w -> out.add(what.apply(w.at(null, deJure))));
    return out;
  }

  /// The differences between what must come out and what did.
  static Map<String, String> differences(Map<String, String> expected, Map<String, String> found) {
    Map<String, String> out = new LinkedHashMap<>();
    expected.forEach((key, value) -> {
      if (!value.equals(found.get(key))) {
        out.put(key, "expected " + value + " found " + found.get(key));
      }
    });
    return out;
  }
}
