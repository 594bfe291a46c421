package org.interregnum.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What happened in a small organization, drawn from a seed.
final class RandomActs {
  private final Dice dice;
  private final Map<String, Object> theCase;
  private final List<Object> acts = new ArrayList<>();
  private final List<Object> unordered = new ArrayList<>();
  private LocalDateTime now = LocalDateTime.of(2024, 3, 1, 10, 0);
  private String asOf;

  RandomActs(Dice dice, Map<String, Object> theCase) {
    this.dice = dice;
    this.theCase = theCase;
  }

  List<Object> acts() {
    return acts;
  }

  List<Object> unordered() {
    return unordered;
  }

  String asOf() {
    return asOf;
  }

  void build() {
    int n = 2 + dice.upTo(4);
    for (int i = 1; i <= n; i++) {
      Map<String, Object> previous = acts.isEmpty() ? null : Tree.asMap(acts.getLast());
      boolean same = previous != null && dice.chance(25);
      if (!same) {
        now = now.plusDays(4);
      }
      String at = same ? Tree.text(previous, "at") : dice.chance(12) ? now.toLocalDate().toString() : now.toString();
      Map<String, Object> act = act("E" + i, at, same ? previous : null);
      acts.add(act);
      if (same && dice.doubt(30) && unordered.isEmpty() && !act.containsKey("of") && !previous.containsKey("of") && !previous.containsKey("in-fact")) {
        String other = i > 2 && dice.chance(30) ? "E" + (i - 2) : "E" + (i - 1);
        unordered.add(Tree.list(dice.chance(85) ? List.of(other, "E" + i) : List.of("E" + i, other)));
      }
    }
    if (dice.chance(10)) {
      Map<String, Object> early = Tree.asMap(acts.get(dice.upTo(n - 2)));
      Map<String, Object> late = Tree.asMap(acts.getLast());
      if (unordered.isEmpty() && !early.containsKey("in-fact") && !late.containsKey("happened")) {
        early.put("in-fact", Tree.text(late, "id"));
      }
    }
    if (unordered.isEmpty() && dice.chance(8)) {
      asOf = "E" + (1 + dice.upTo(n - 1));
    }
  }

  private Map<String, Object> act(String id, String at, Map<String, Object> previous) {
    Map<String, Object> act = Tree.map("id", id, "at", at);
    int kind = dice.upTo(99);
    if (!acts.isEmpty() && kind < 22) {
      act.put("act", kind < 14 ? "ratify" : "rule");
      act.put("of", Tree.text(Tree.asMap(dice.of(acts)), "id"));
      if (kind >= 14) {
        act.put("holding", dice.of("void", "void", "valid"));
        unknown(act);
        return act;
      }
      evidence(act, Tree.asMap(acts.get(Integer.parseInt(Tree.text(act, "of").substring(1)) - 1)), previous);
    } else if (kind < 30) {
      act.put("act", "resign");
      target(act, true, null);
    } else if (kind < 42) {
      act.put("act", "resolve");
      act.put("body", body());
      collective(act, Tree.text(act, "body"), previous);
    } else if (kind < 52) {
      act.put("act", "amend");
      act.put("body", body());
      act.put("set", change());
      evidence(act, act, previous);
    } else {
      Map<String, Object> power = Tree.asMap(dice.of(Tree.list(theCase, "powers")));
      String what = dice.chance(75) && !power.get("act").equals("amend") ? Tree.text(power, "act") : dice.of("remove", "appoint", "replace");
      act.put("act", what);
      target(act, what.equals("remove"), what.equals(power.get("act")) ? Tree.text(power, "target") : null);
      if (what.equals("replace") && act.containsKey("body")) {
        act.put("act", "appoint");
      }
      if (act.containsKey("office") && !what.equals("remove") && dice.chance(15)) {
        act.put("interim", "true");
      }
      evidence(act, act, previous);
    }
    unknown(act);
    inFact(act);
    return act;
  }

  private void unknown(Map<String, Object> act) {
    if (dice.doubt(7)) {
      act.put("happened", "unknown");
    }
  }

  private void inFact(Map<String, Object> act) {
    if (dice.chance(6)) {
      act.put("in-fact", "none");
    } else if (dice.chance(8)) {
      act.put("carried", "false");
    }
  }

  private String body() {
    return dice.of(Tree.map(theCase, "bodies").keySet());
  }

  private Map<String, Object> change() {
    return switch (dice.upTo(5)) {
      case 0, 1 -> Tree.map("seats", dice.of("+1", "+1", "-1", "+2"));
      case 2 -> Tree.map("vote", dice.of("majority of voting", dice.vote(1)));
      case 3 -> Tree.map("quorum", dice.quorum());
      case 4 -> Tree.map("notice", dice.notice());
      default -> Tree.map("vote", "majority of voting", "seats", "+1");
    };
  }

  /// Whom and where; mostly somebody who is there.
  private void target(Map<String, Object> act, boolean holds, String target) {
    if (target == null ? dice.chance(45) : target.startsWith("seats")) {
      String body = target == null ? body() : target.substring(6, target.length() - 1);
      act.put("body", body);
      List<String> members = new ArrayList<>(Tree.strings(Tree.map(Tree.map(theCase, "bodies"), body), "seats"));
      members.removeIf("vacant"::equals);
      act.put("person", holds && dice.chance(80) ? dice.of(members) : dice.person());
    } else {
      String office = target == null ? dice.of("ceo", "ceo", "cfo", "chair") : target;
      act.put("office", office);
      String holder = Tree.text(Tree.map(Tree.map(theCase, "offices"), office), "holder");
      act.put("person", holds && holder != null && !holder.equals("vacant") && dice.chance(80) ? holder : dice.person());
    }
  }

  private static String target(Map<String, Object> done) {
    return done.containsKey("office") ? Tree.text(done, "office") : Tree.text(done, "act").equals("amend") ? Tree.text(done, "body") : "seats(" + done.get("body") + ")";
  }

  /// A power under which it may have been done, or null.
  private Map<String, Object> power(Map<String, Object> done) {
    List<Map<String, Object>> fitting = new ArrayList<>();
    for (Object p : Tree.list(theCase, "powers")) {
      Map<String, Object> power = Tree.asMap(p);
      if (target(done).equals(Tree.text(power, "target")) && (Tree.text(done, "act").equals(Tree.text(power, "act")) || dice.chance(20))) {
        fitting.add(power);
      }
    }
    return fitting.isEmpty() ? null : dice.of(fitting);
  }

  private String decider(String by) {
    Map<String, Object> entity = Tree.map(Tree.map(theCase, "entities"), by);
    return entity.isEmpty() ? by : decider(Tree.text(entity, "governed-by", Tree.text(entity, "controlled-by")));
  }

  private void evidence(Map<String, Object> act, Map<String, Object> done, Map<String, Object> previous) {
    if (done.get("act").equals("resolve")) {
      collective(act, Tree.text(done, "body"), previous);
      return;
    }
    Map<String, Object> power = power(done);
    if (dice.chance(4)) {
      act.put("power", "p1");
    } else if (power != null && dice.chance(25)) {
      act.put("power", Tree.text(power, "id"));
    }
    String who = power == null ? body() : decider(Tree.text(power, "by"));
    boolean collective = Tree.map(theCase, "bodies").containsKey(who);
    if (dice.chance(collective ? 4 : 45)) {
      act.put("by", dice.chance(75) ? collective ? "ann" : who : dice.of("ceo", "ann", "dan", "chair", "board"));
    }
    if (dice.chance(collective ? 88 : 10)) {
      collective(act, collective ? who : "board", previous);
    }
  }

  private void collective(Map<String, Object> act, String body, Map<String, Object> previous) {
    Set<String> people = new LinkedHashSet<>(Tree.strings(Tree.map(Tree.map(theCase, "bodies"), body), "seats"));
    people.remove("vacant");
    int kind = dice.upTo(99);
    if (kind < 14 || kind >= 94) {
      if (dice.chance(85)) {
        act.put("consent", dice.doubt(12) ? "unknown" : consent(people));
      } else {
        act.put("form", "consent");
      }
    }
    if (kind >= 90 && kind < 94) {
      act.put("form", "meeting");
    }
    if (kind >= 94 && dice.doubt(90)) {
      act.put("form", "unknown");
    }
    if (kind >= 14) {
      boolean shared = previous != null && Tree.text(previous, "at").equals(Tree.text(act, "at")) && !previous.containsKey("consent")
          && !previous.containsKey("form") && !previous.containsKey("happened") && dice.chance(60);
      if (shared) {
        act.put("meeting", Tree.text(previous, "id"));
      }
      if (dice.chance(80)) {
        act.put("vote", dice.doubt(5) ? "unknown" : vote(act, people));
      }
      if (!shared && dice.chance(50)) {
        act.put("meeting", meeting(act, people));
      }
    }
  }

  private Map<String, Object> consent(Set<String> people) {
    Map<String, Object> consent = Tree.map();
    for (String x : people) {
      if (dice.chance(70)) {
        into(consent, dice.doubt(20) ? "unknown" : "signed", x);
      }
    }
    if (dice.chance(15)) {
      String x = dice.person();
      if (!people.contains(x)) {
        into(consent, "signed", x);
      }
    }
    if (consent.isEmpty()) {
      consent.put("signed", Tree.list(List.of()));
    }
    return consent;
  }

  private static void into(Map<String, Object> map, String key, String value) {
    List<Object> list = new ArrayList<>(Tree.list(map, key));
    list.add(value);
    map.put(key, list);
  }

  Map<String, Object> vote(Map<String, Object> act, Set<String> people) {
    Map<String, Object> vote = Tree.map();
    int unknown = 0;
    for (String x : people) {
      if (dice.doubt(14)) {
        unknown++;
        if (dice.chance(50)) {
          into(vote, "unknown", x);
        }
      } else {
        into(vote, dice.of("for", "for", "for", "for", "against", "against", "abstain", "absent"), x);
      }
    }
    for (String x : Dice.PEOPLE) {
      if (!people.contains(x) && dice.chance(15)) {
        into(vote, dice.of("for", "for", "against", "absent"), x);
      }
    }
    if (dice.chance(unknown > 0 ? 40 : 4)) {
      vote.put("for-count", "" + (Tree.list(vote, "for").size() + dice.upTo(unknown)));
    }
    if (dice.chance(unknown > 0 ? 30 : 3)) {
      vote.put("against-count", "" + (Tree.list(vote, "against").size() + dice.upTo(unknown)));
    }
    if (dice.chance(unknown > 0 ? 15 : 2)) {
      vote.put("abstain-count", "" + Tree.list(vote, "abstain").size());
    }
    if (vote.isEmpty()) {
      vote.put("for", Tree.list(List.of(people.iterator().next())));
    }
    return vote;
  }

  private Map<String, Object> meeting(Map<String, Object> act, Set<String> people) {
    Map<String, Object> meeting = Tree.map();
    if (dice.chance(20)) {
      meeting.put("kind", dice.of("regular", "special"));
    }
    if (dice.chance(75)) {
      meeting.put("notified", notified(Tree.text(act, "at"), people));
    }
    if (dice.chance(30)) {
      meeting.put("waived", waived(people));
    }
    if (dice.chance(20)) {
      meeting.put("objected", Tree.list(dice.some(people, 40)));
    }
    if (dice.chance(25)) {
      List<String> present = dice.some(Dice.PEOPLE, 40);
      present.removeAll(Tree.strings(Tree.map(act, "vote"), "absent"));
      if (act.get("vote") instanceof Map<?, ?> v && v.keySet().stream().anyMatch(k -> String.valueOf(k).endsWith("count"))) {
        present.retainAll(people);
      }
      meeting.put("present", Tree.list(present));
    }
    return meeting;
  }

  private Object notified(String at, Set<String> people) {
    int kind = dice.upTo(9);
    if (kind == 0) {
      return "none";
    }
    if (kind == 1 && dice.doubt(60)) {
      return "unknown";
    }
    if (kind < 4) {
      return Tree.list(people.stream().filter(x -> !dice.doubt(25)).toList());
    }
    LocalDateTime time = at.contains("T") ? LocalDateTime.parse(at) : LocalDateTime.parse(at + "T10:00");
    Map<String, Object> map = Tree.map();
    for (String x : people) {
      if (dice.doubt(15)) {
        if (dice.chance(50)) {
          map.put(x, "unknown");
        }
      } else {
        int hours = dice.of(0, 1, 23, 24, 47, 48, 49, 72, 80, 90);
        map.put(x, dice.chance(20) ? "none" : dice.doubt(15) ? time.minusHours(hours).toLocalDate().toString() : time.minusHours(hours).toString());
      }
    }
    return map;
  }

  private Object waived(Set<String> people) {
    if (dice.doubt(15)) {
      return "unknown";
    }
    if (dice.chance(50)) {
      return Tree.list(dice.some(people, 50));
    }
    Map<String, Object> map = Tree.map();
    dice.some(people, 60).forEach(x -> map.put(x, dice.doubt(40) ? "unknown" : dice.of("yes", "no")));
    return map;
  }
}
