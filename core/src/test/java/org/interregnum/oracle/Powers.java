package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which powers fit an act, and who has them.
final class Powers {
  private final Map<String, Object> theCase;
  private final Map<String, Map<String, Object>> acts;
  private final List<Map<String, Object>> powers = new ArrayList<>();

  Powers(Facts facts) {
    theCase = facts.theCase;
    acts = facts.acts;
    Tree.list(theCase, "powers").forEach(p -> powers.add(Tree.asMap(p)));
    Tree.map(theCase, "bodies").forEach((id, body) -> {
      if (Tree.yes(Tree.asMap(body), "fills-own-vacancies")) {
        powers.add(Tree.map("id", "fill-" + id, "act", "appoint", "target", "seats(" + id + ")", "by", id));
      }
    });
  }

  /// Who decides in the end: a body, an office or a party.
  String decider(Map<String, Object> power) {
    String by = Tree.text(power, "by");
    while (Tree.map(theCase, "entities").containsKey(by)) {
      Map<String, Object> entity = Tree.map(Tree.map(theCase, "entities"), by);
      by = Tree.text(entity, "governed-by", Tree.text(entity, "controlled-by"));
    }
    return by;
  }

  boolean isBody(String id) {
    return Tree.map(theCase, "bodies").containsKey(id);
  }

  boolean isOffice(String id) {
    return Tree.map(theCase, "offices").containsKey(id);
  }

  /// The powers of one kind that fit what is done (by `done`), as far as `evidence` may use them; each with its place in the file.
  private List<Map<String, Object>> fitting(String kind, Map<String, Object> done, Map<String, Object> evidence) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Map<String, Object> p : powers) {
      if (kind.equals(Tree.text(p, "act")) && aims(p, done) && candidate(kind, p, done) && change(p, done) && speaks(p, evidence)) {
        out.add(p);
      }
    }
    return out;
  }

  private static boolean aims(Map<String, Object> power, Map<String, Object> done) {
    String target = Tree.text(power, "target");
    String body = Tree.text(done, "body");
    return body == null ? target.equals(Tree.text(done, "office"))
        : Tree.text(done, "act").equals("amend") ? target.equals(body) || target.equals("seats(" + body + ")") : target.equals("seats(" + body + ")");
  }

  private static boolean candidate(String kind, Map<String, Object> power, Map<String, Object> done) {
    return kind.equals("remove") || !power.containsKey("candidates") || Tree.strings(power, "candidates").contains(Tree.text(done, "person"));
  }

  private static boolean change(Map<String, Object> power, Map<String, Object> done) {
    return !power.containsKey("change") || power.get("change").equals(done.get("set"));
  }

  private boolean speaks(Map<String, Object> power, Map<String, Object> evidence) {
    if (evidence.containsKey("power")) {
      return true;
    }
    String by = Tree.text(power, "by");
    boolean collective = isBody(by) || Tree.map(theCase, "entities").containsKey(by);
    if (evidence.containsKey("vote") || evidence.containsKey("consent") || evidence.containsKey("meeting") || evidence.containsKey("form")) {
      return collective;
    }
    String who = Tree.text(evidence, "by");
    return who == null || isBody(who) || Tree.map(theCase, "entities").containsKey(who) || !collective;
  }

  /// Each way to do it in law: one power, or an appointing and a removing one together; in the file's order.
  /// @param done what is done or, by a ratification, was done
  /// @param evidence the act that is judged
  /// @param before the law just before `done`
  List<List<Map<String, Object>>> ways(Map<String, Object> done, Map<String, Object> evidence, State before) {
    List<List<Map<String, Object>>> ways = new ArrayList<>();
    String kind = Tree.text(done, "act");
    String office = Tree.text(done, "office");
    if (office != null && (kind.equals("appoint") || kind.equals("replace"))) {
      String holder = before.holders.get(office);
      boolean open = holder == null || before.interim.contains(office) || holder.equals(Tree.text(done, "person"));
      fitting("replace", done, evidence).forEach(p -> ways.add(List.of(p)));
      for (Map<String, Object> a : fitting("appoint", done, evidence)) {
        if (open) {
          ways.add(List.of(a));
        } else {
          fitting("remove", done, evidence).forEach(r -> ways.add(List.of(a, r)));
        }
      }
    } else {
      fitting(kind, done, evidence).forEach(p -> ways.add(List.of(p)));
    }
    if (evidence.containsKey("power")) {
      ways.removeIf(way -> way.stream().noneMatch(p -> Tree.text(p, "id").equals(Tree.text(evidence, "power"))));
    }
    ways.sort((a, b) -> Integer.compare(place(a), place(b)));
    return ways;
  }

  private int place(List<Map<String, Object>> way) {
    return way.stream().mapToInt(powers::indexOf).min().orElseThrow();
  }

  /// The bodies that may have to decide an act, whatever the law turns out to be.
  Set<String> mayDecide(Map<String, Object> act) {
    Map<String, Object> done = "ratify".equals(Tree.text(act, "act")) ? acts.get(Tree.text(act, "of")) : act;
    Set<String> out = new LinkedHashSet<>();
    if (Tree.text(done, "act").equals("resolve")) {
      out.add(Tree.text(done, "body"));
      return out;
    }
    List<String> kinds = !done.containsKey("office") ? List.of(Tree.text(done, "act"))
        : switch (Tree.text(done, "act")) {
          case "appoint", "replace" -> List.of("appoint", "replace", "remove");
          case String kind -> List.of(kind);
        };
    for (String kind : kinds) {
      for (Map<String, Object> p : fitting(kind, done, act)) {
        if (isBody(decider(p)) && (!act.containsKey("power") || kinds.size() > 1 || Tree.text(p, "id").equals(Tree.text(act, "power")))) {
          out.add(decider(p));
        }
      }
    }
    return out;
  }
}
