package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One world's text and facts: readings and declared questions answered, the order, what happened, and what followed in fact.
final class Facts {
  final Map<String, Object> theCase;
  final Map<String, Map<String, Object>> acts = new LinkedHashMap<>();
  final List<String> order;
  final Map<String, Boolean> happened = new TreeMap<>();
  final Map<String, State> before = new TreeMap<>();
  final List<State> states = new ArrayList<>();
  final boolean presumptions;
  /// Whether something occurs here on which the text can be read in two ways.
  boolean doubtful;
  private final Answers answers;
  private final Map<String, String> pinned = new TreeMap<>();
  /// The questions that this world asks, those included that a reading answers.
  final Set<String> raised = new TreeSet<>();
  private final Set<String> opened = new TreeSet<>();

  Facts(OracleOrg org, Answers answers) {
    this.answers = answers;
    presumptions = org.presumptions();
    theCase = Tree.asMap(Tree.copy(org.theCase()));
    List<Object> list = new ArrayList<>(Tree.list(org.acts().stream().map(Tree::copy).toList()));
    lay(org, list);
    list.forEach(a -> acts.put(Tree.text(Tree.asMap(a), "id"), Tree.asMap(a)));
    List<String> all = order(org.unordered());
    order = org.asOf() == null ? all : new ArrayList<>(all.subList(0, all.indexOf(org.asOf()) + 1));
    order.forEach(e -> happened.put(e, fact("happened(" + e + ")", "unknown".equals(Tree.text(acts.get(e), "happened")) ? null : "yes", List.of("yes", "no")).equals("yes")));
    story(org);
  }

  private void lay(OracleOrg org, List<Object> list) {
    Map<String, List<Map<String, Object>>> groups = new TreeMap<>();
    org.readings().forEach(r -> groups.computeIfAbsent(Tree.text(Tree.asMap(r), "group", "text"), g -> new ArrayList<>()).add(Tree.asMap(r)));
    List<Map<String, Object>> fragments = new ArrayList<>();
    groups.forEach((group, readings) -> {
      List<String> ids = readings.stream().map(r -> Tree.text(r, "reading")).toList();
      List<String> may = ids.stream().anyMatch(org.chosen()::contains) ? ids.stream().filter(org.chosen()::contains).toList() : ids;
      Map<String, Object> reading = readings.get(ids.indexOf(answers.ask(group, may)));
      fragments.add(Tree.map(reading, "set"));
      opened.addAll(Tree.strings(reading, "open"));
      Tree.map(reading, "answers").forEach((q, a) -> {
        String old = pinned.put(q, (String) a);
        if (old != null && !old.equals(a)) {
          throw new Answers.NoWorld();
        }
      });
    });
    pinned.forEach(answers::give);
    List<Map<String, Object>> first = new ArrayList<>();
    Tree.map(theCase, "questions").forEach((q, value) -> {
      Map<String, Object> each = Tree.map(Tree.asMap(value), "answers");
      String answer = answers.ask(q, List.copyOf(each.keySet()));
      first.add(Tree.map(Tree.map(each, answer), "set"));
    });
    first.addAll(fragments);
    first.forEach(f -> Fragments.lay(theCase, list, f));
  }

  /// What the case states, unless a reading says otherwise or opens it; asked where nothing is stated.
  String fact(String question, String stated, List<String> options) {
    if (stated == null || opened.contains(question)) {
      raised.add(question);
    }
    if (pinned.containsKey(question)) {
      return pinned.get(question);
    }
    return stated == null || opened.contains(question) ? answers.ask(question, options) : stated;
  }

  boolean opened(String question) {
    return opened.contains(question);
  }

  Set<String> pinned() {
    return pinned.keySet();
  }

  Answers answers() {
    return answers;
  }

  private List<String> order(List<Object> unordered) {
    List<String[]> first = new ArrayList<>();
    for (Object pair : unordered) {
      String a = (String) ((List<?>) pair).get(0);
      String b = (String) ((List<?>) pair).get(1);
      if (!when(a).before(when(b)) && !when(b).before(when(a))) {
        String winner = fact("order(" + a + "," + b + ")", null, List.of(a, b));
        first.add(new String[] {winner, winner.equals(a) ? b : a});
      }
    }
    List<String> left = new ArrayList<>(acts.keySet());
    List<String> out = new ArrayList<>();
    while (!left.isEmpty()) {
      String next = left.stream()
          .filter(e -> left.stream().noneMatch(o -> when(o).before(when(e))) && first.stream().noneMatch(p -> p[1].equals(e) && left.contains(p[0])))
          .findFirst().orElseThrow(Answers.NoWorld::new);
      left.remove(next);
      out.add(next);
    }
    return out;
  }

  Span when(String act) {
    return Span.of(Tree.text(acts.get(act), "at"));
  }

  private void story(OracleOrg org) {
    State state = State.opening(theCase);
    states.add(state.copy());
    for (String e : order) {
      before.put(e, state.copy());
      Map<String, Object> act = acts.get(e);
      if (happened.get(e)) {
        if (!act.containsKey("in-fact") && !"false".equals(Tree.text(act, "carried"))) {
          state.apply(act);
        }
        for (String late : order) {
          if (happened.get(late) && e.equals(Tree.text(acts.get(late), "in-fact")) && !"false".equals(Tree.text(acts.get(late), "carried"))) {
            State settled = state.copy();
            settled.settle();
            settled.apply(acts.get(late));
            settled.settle();
            state.apply(acts.get(late));
            State whole = state.copy();
            whole.settle();
            doubtful |= !whole.holders.equals(settled.holders);
          }
        }
      }
      state.settle();
      states.add(state.copy());
    }
  }

  /// The act whose meeting it was.
  String root(String act) {
    return acts.get(act).get("meeting") instanceof String other ? root(other) : act;
  }

  Map<String, Object> meeting(String act) {
    return Tree.map(acts.get(root(act)), "meeting");
  }

  boolean member(String act, Set<String> bodies, String person) {
    return before.containsKey(act) && bodies.stream().anyMatch(b -> before.get(act).members.get(b).contains(person));
  }

  /// Members in fact just before the act, and those its lists name.
  Set<String> voters(String act, Set<String> bodies) {
    Set<String> all = new LinkedHashSet<>();
    bodies.forEach(b -> all.addAll(before.get(act).members.get(b)));
    for (String list : List.of("for", "against", "abstain", "absent", "unknown")) {
      all.addAll(Tree.strings(Tree.map(acts.get(act), "vote"), list));
    }
    return all;
  }
}
