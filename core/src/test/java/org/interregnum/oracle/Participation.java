package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Ballots, signatures, notices and waivers in one world.
final class Participation {
  private static final List<String> YES_NO = List.of("yes", "no");
  private static final List<String> THERE = List.of("aye", "nay", "abstain");
  private static final List<String> ANY = List.of("aye", "nay", "abstain", "absent");
  private final Facts facts;
  private final Map<String, Set<String>> bodies = new TreeMap<>();

  /// Counts tie ballots together, so every world answers all of an act that states counts.
  Participation(Facts facts, Powers powers) {
    this.facts = facts;
    facts.order.forEach(e -> bodies.put(e, powers.mayDecide(facts.acts.get(e))));
    facts.order.forEach(this::count);
    facts.doubtful |= facts.order.stream().anyMatch(e -> bodies.get(e).size() > 1 && facts.acts.get(e).containsKey("vote"));
  }

  Set<String> bodies(String act) {
    return bodies.get(act);
  }

  private void count(String act) {
    Map<String, Object> vote = Tree.map(facts.acts.get(act), "vote");
    if (!vote.containsKey("for-count") && !vote.containsKey("against-count") && !vote.containsKey("abstain-count")) {
      return;
    }
    Map<String, Integer> stated = new TreeMap<>();
    List<String> open = new ArrayList<>();
    List<List<String>> options = new ArrayList<>();
    for (String x : facts.voters(act, bodies.get(act))) {
      String known = known(act, x);
      String given = facts.answers().given().get("ballot(" + act + "," + x + ")");
      if (given != null) {
        if (known == null) {
          facts.raised.add("ballot(" + act + "," + x + ")");
        }
        stated.merge(given, 1, Integer::sum);
      } else if (known == null || facts.opened("ballot(" + act + "," + x + ")")) {
        open.add(x);
        options.add(options(act, x));
      } else {
        stated.merge(known, 1, Integer::sum);
      }
    }
    List<List<String>> fitting = new ArrayList<>();
    extend(vote, stated, options, new ArrayList<>(), fitting);
    if (!fitting.isEmpty()) {
      List<String> one = fitting.get(facts.answers().choose(fitting.size()));
      for (int i = 0; i < open.size(); i++) {
        facts.answers().give("ballot(" + act + "," + open.get(i) + ")", one.get(i));
      }
    }
  }

  private static void extend(Map<String, Object> vote, Map<String, Integer> stated, List<List<String>> options, List<String> chosen, List<List<String>> out) {
    if (chosen.size() < options.size()) {
      for (String o : options.get(chosen.size())) {
        chosen.add(o);
        extend(vote, stated, options, chosen, out);
        chosen.removeLast();
      }
      return;
    }
    boolean fits = true;
    for (String[] each : new String[][] {{"for-count", "aye"}, {"against-count", "nay"}, {"abstain-count", "abstain"}}) {
      long n = stated.getOrDefault(each[1], 0) + chosen.stream().filter(each[1]::equals).count();
      fits &= !vote.containsKey(each[0]) || Long.parseLong(Tree.text(vote, each[0])) == n;
    }
    if (fits) {
      out.add(List.copyOf(chosen));
    }
  }

  /// Null: nobody wrote it down.
  private String known(String act, String x) {
    Map<String, Object> vote = Tree.map(facts.acts.get(act), "vote");
    for (String[] each : new String[][] {{"for", "aye"}, {"against", "nay"}, {"abstain", "abstain"}, {"absent", "absent"}, {"unknown", null}}) {
      if (Tree.strings(vote, each[0]).contains(x)) {
        return each[1];
      }
    }
    return facts.member(act, bodies.get(act), x) ? null : listedPresent(act, x) ? "abstain" : "absent";
  }

  private boolean listedPresent(String act, String x) {
    return Tree.strings(facts.meeting(act), "present").contains(x);
  }

  private List<String> options(String act, String x) {
    return listedPresent(act, x) ? THERE : ANY;
  }

  String ballot(String act, String x) {
    return facts.fact("ballot(" + act + "," + x + ")", known(act, x), options(act, x));
  }

  boolean signed(String act, String x) {
    Object consent = facts.acts.get(act).get("consent");
    String stated = "no";
    if (consent instanceof Map<?, ?>) {
      Map<String, Object> map = Tree.asMap(consent);
      stated = Tree.strings(map, "signed").contains(x) ? "yes" : Tree.strings(map, "unknown").contains(x) ? null : "no";
    } else if (facts.member(act, bodies.get(act), x)) {
      stated = null;
    }
    return facts.fact("signed(" + act + "," + x + ")", stated, YES_NO).equals("yes");
  }

  boolean notified(String act, String body, String x, String notice) {
    String root = facts.root(act);
    boolean member = facts.member(root, Set.of(body), x) || facts.member(act, Set.of(body), x);
    Object list = facts.meeting(act).get("notified");
    String stated = null;
    switch (list) {
      case null -> stated = member && facts.presumptions ? "yes" : null;
      case List<?> l -> stated = l.contains(x) ? "yes" : null;
      case Map<?, ?> m -> {
        if (m.get(x) instanceof String s) {
          stated = s.equals("none") ? "no" : s.equals("unknown") ? null : Span.of(s).inTime(notice, facts.when(root));
        }
      }
      default -> stated = list.equals("none") && member ? "no" : null;
    }
    return facts.fact("notified(" + root + "," + x + ")", stated, YES_NO).equals("yes");
  }

  boolean waived(String act, String x) {
    String root = facts.root(act);
    Map<String, Object> meeting = facts.meeting(act);
    if (!Tree.strings(meeting, "objected").contains(x)) {
      if (listedPresent(act, x)) {
        return true;
      }
      for (String other : facts.order) {
        if (facts.root(other).equals(root) && facts.acts.get(other).containsKey("vote") && !ballot(other, x).equals("absent")) {
          return true;
        }
      }
    }
    Object waived = meeting.get("waived");
    String stated = switch (waived) {
      case null -> "no";
      case List<?> l -> l.contains(x) ? "yes" : "no";
      case Map<?, ?> m -> m.get(x) instanceof String s ? (s.equals("unknown") ? null : s) : "no";
      default -> null;
    };
    return facts.fact("waived(" + root + "," + x + ")", stated, YES_NO).equals("yes");
  }
}
