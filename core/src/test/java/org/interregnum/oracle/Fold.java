package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Plain replay of one world in law: fold in order, settle each ratification and ruling once, start again after each that succeeds.
final class Fold {
  private final Facts facts;
  private final Powers powers;
  private final Judge judge;
  private final Map<String, Set<String>> settled = new LinkedHashMap<>();
  private final Map<String, Set<String>> reasons = new LinkedHashMap<>();
  private final Map<String, State> before = new LinkedHashMap<>();
  private final Set<String> unclear = new TreeSet<>();
  private List<State> states = new ArrayList<>();

  private Fold(Facts facts) {
    this.facts = facts;
    powers = new Powers(facts);
    judge = new Judge(facts, new Participation(facts, powers), powers);
  }

  static World run(OracleOrg org, Answers answers) {
    Facts facts = new Facts(org, answers);
    Fold fold = new Fold(facts);
    while (!fold.once()) {
      // again, with one more mark
    }
    if (facts.doubtful) {
      fold.unclear.add("all");
    }
    Map<String, Boolean> valid = new LinkedHashMap<>();
    facts.order.forEach(e -> valid.put(e, facts.happened.get(e) && fold.reasons.get(e).isEmpty()));
    Set<String> idle = new TreeSet<>(facts.pinned());
    idle.removeAll(facts.raised);
    idle.removeAll(Tree.map(facts.theCase, "questions").keySet());
    return new World(Map.copyOf(answers.given()), idle, facts.order, valid, fold.reasons, fold.unclear, facts.states, fold.states);
  }

  /// @return whether it came to the end
  private boolean once() {
    State law = State.opening(facts.theCase);
    states = new ArrayList<>(List.of(law.copy()));
    before.clear();
    reasons.clear();
    for (String e : facts.order) {
      before.put(e, law.copy());
      Map<String, Object> act = facts.acts.get(e);
      if (!facts.happened.get(e)) {
        reasons.put(e, Set.of());
      } else if (reachesBack(e)) {
        if (!settled.containsKey(e)) {
          settled.put(e, Tree.text(act, "act").equals("rule") ? Set.of() : ratification(e, act, law));
          if (settled.get(e).isEmpty()) {
            return false;
          }
        }
        Set<String> own = new LinkedHashSet<>(settled.get(e));
        if (overturned(e)) {
          own.add("set-aside");
        }
        reasons.put(e, own);
      } else {
        Set<String> own = ordinary(e, act, law);
        reasons.put(e, own);
        if (own.isEmpty()) {
          law.apply(act);
        }
      }
      law.settle();
      states.add(law.copy());
    }
    return true;
  }

  private boolean reachesBack(String e) {
    String kind = Tree.text(facts.acts.get(e), "act");
    return kind.equals("ratify") || kind.equals("rule");
  }

  private boolean live(String e) {
    return facts.happened.get(e) && settled.containsKey(e) && settled.get(e).isEmpty() && !overturned(e);
  }

  private boolean overturned(String e) {
    return reachesBack(e) && "void".equals(ruling(e));
  }

  /// The holding of the latest ruling on an act that stands, or null.
  private String ruling(String e) {
    String holding = null;
    for (String r : facts.order) {
      Map<String, Object> act = facts.acts.get(r);
      if (Tree.text(act, "act").equals("rule") && e.equals(Tree.text(act, "of")) && live(r)) {
        holding = Tree.text(act, "holding");
      }
    }
    return holding;
  }

  private boolean cured(String e) {
    String ruling = ruling(e);
    if (ruling != null) {
      return ruling.equals("valid");
    }
    return facts.order.stream().anyMatch(r -> Tree.text(facts.acts.get(r), "act").equals("ratify") && e.equals(Tree.text(facts.acts.get(r), "of")) && live(r));
  }

  private Set<String> ordinary(String e, Map<String, Object> act, State law) {
    Set<String> facing = inTheWay(act, law);
    if (cured(e)) {
      return facing;
    }
    Set<String> own = new LinkedHashSet<>(facing);
    own.addAll(switch (Tree.text(act, "act")) {
      case "resign" -> Set.of();
      case "resolve" -> judge.byDefault(Tree.text(act, "body"), e, law);
      default -> least(e, act, act, law, law, own);
    });
    if ("void".equals(ruling(e))) {
      own.add("set-aside");
    }
    return own;
  }

  private Set<String> ratification(String e, Map<String, Object> act, State law) {
    String of = Tree.text(act, "of");
    Map<String, Object> done = facts.acts.get(of);
    return switch (Tree.text(done, "act")) {
      case "resign", "rule", "ratify" -> Set.of("no-power");
      case "resolve" -> judge.byDefault(Tree.text(done, "body"), e, law);
      default -> least(e, done, act, before.get(of), law, Set.of());
    };
  }

  /// What must hold whoever does it: that he holds it, that there is a seat.
  private static Set<String> inTheWay(Map<String, Object> act, State law) {
    String office = Tree.text(act, "office");
    String body = Tree.text(act, "body");
    String person = Tree.text(act, "person");
    Set<String> out = new LinkedHashSet<>();
    switch (Tree.text(act, "act")) {
      case "remove", "resign" -> {
        if (body != null ? !law.members.get(body).contains(person) : !person.equals(law.holders.get(office))) {
          out.add("not-holder");
        }
      }
      case "appoint", "replace" -> {
        if (body != null) {
          if (law.vacant(body) <= 0 || law.members.get(body).contains(person)) {
            out.add("seat");
          }
        } else {
          if (person.equals(law.holders.get(office)) && !(law.interim.contains(office) && !Tree.yes(act, "interim"))) {
            out.add("not-holder");
          }
          if (!law.maySit(office, person)) {
            out.add("seat");
          }
        }
      }
      case "amend" -> {
        if (!law.amendable(act)) {
          out.add("seat");
        }
      }
      default -> {}
    }
    return out;
  }

  /// The reasons under the power that fails least.
  private Set<String> least(String e, Map<String, Object> done, Map<String, Object> act, State then, State now, Set<String> besides) {
    Set<String> interested = new TreeSet<>();
    if (done.containsKey("person")) {
      interested.add(Tree.text(done, "person"));
      if (done.containsKey("office") && !Tree.text(done, "act").equals("remove") && then.holders.get(Tree.text(done, "office")) != null) {
        interested.add(then.holders.get(Tree.text(done, "office")));
      }
    }
    Set<String> best = null;
    Set<Set<String>> equals = new LinkedHashSet<>();
    boolean pairs = false;
    for (List<Map<String, Object>> way : powers.ways(done, act, then)) {
      Set<String> reasons = new TreeSet<>();
      way.forEach(p -> reasons.addAll(judge.decide(p, e, now, interested)));
      pairs |= way.size() > 1;
      if (best == null || reasons.size() < best.size()) {
        best = reasons;
        equals.clear();
      }
      if (reasons.size() == best.size()) {
        equals.add(reasons);
      }
    }
    if (pairs && equals.size() > 1) {
      unclear.add(e);
    }
    Set<String> out = new LinkedHashSet<>(besides);
    out.addAll(best == null ? Set.of("no-power") : best);
    return out;
  }
}
