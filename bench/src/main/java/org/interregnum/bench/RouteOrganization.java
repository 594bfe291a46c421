package org.interregnum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// An organization for the benchmark of routes, drawn from a seed, written as a case and as facts for the peer.
///
/// A chain of bodies, each of which elects the next, leads to an office. Beside it stand traps: bodies and powers that
/// lead nowhere, amendments that hurt, quorums that count seats and are lost by removals, boards that must be packed,
/// an office whose holder must sit on the last board. Outsiders are alike, and so are the coalition's members.
final class RouteOrganization {
  private final Random random;
  private final StringBuilder bodies = new StringBuilder();
  private final StringBuilder powers = new StringBuilder();
  private final StringBuilder facts = new StringBuilder();
  private final List<String> people = new ArrayList<>();
  private final List<String> ours = new ArrayList<>();
  private final TreeSet<Integer> notices = new TreeSet<>();
  private final int chain;
  private final int size;
  private int seats;
  private int named;
  private String goal = "";
  private String mustSit = "";

  /// @param bodies how many bodies there are
  RouteOrganization(long seed, int bodies) {
    this.random = new Random(seed * 7001 + bodies);
    this.size = bodies;
    this.chain = Math.min(bodies, 2 + random.nextInt(3));
    build();
  }

  /// A share as rules spell it, and as the peer's facts do.
  private record Share(int over, int under, boolean more, String base) {
    String text() {
      return (more ? "majority" : over + "/" + under) + " of " + base;
    }

    String fact() {
      return "share(" + over + "," + under + "," + (more ? 1 : 0) + "," + base + ")";
    }
  }

  private static Share majority(String base) {
    return new Share(1, 2, true, base);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void fact(String text) {
    facts.append(text).append(".\n");
  }

  private void build() {
    int members = 2 + random.nextInt(2);
    for (int i = 1; i <= members + 2; i++) {
      ours.add("o" + i);
    }
    people.addAll(ours);
    people.add("boss");
    for (int body = 1; body <= size; body++) {
      body(body, body == 1 ? members : body <= chain ? random.nextInt(2) : chance(30) ? 1 : 0);
    }
    for (int body = 1; body < chain; body++) {
      elects(body, body + 1);
    }
    for (int body = 1; body <= size; body++) {
      traps(body);
    }
    offices();
    people.forEach(p -> fact("person(" + p + ")"));
    ours.forEach(p -> fact("ours(" + p + ")"));
    hours();
  }

  private void body(int body, int with) {
    int hostile = body == 1 ? with - 1 : 2 + random.nextInt(size > 5 ? 5 : 3);
    int vacant = body > 1 && chance(40) ? 1 : 0;
    List<String> sitting = new ArrayList<>();
    for (int i = 0; i < with; i++) {
      sitting.add(ours.get(i));
    }
    for (int i = 1; i <= hostile; i++) {
      sitting.add("h" + body + "x" + i);
      people.add("h" + body + "x" + i);
    }
    int all = sitting.size() + vacant;
    seats += all;
    int notice = List.of(24, 48, 72, 240).get(random.nextInt(4));
    notices.add(notice);
    Share quorum = majority(body == 1 || chance(60) ? "seated" : "seats");
    Share vote = chance(75) ? majority("seated") : new Share(2, 3, false, "seated");
    vote = body == 1 ? majority("seated") : vote;
    boolean waivable = chance(50);
    String b = "b" + body;
    bodies.append("  ").append(b).append(": {of: firm, seats: [").append(String.join(", ", sitting)).append(", vacant".repeat(vacant)).append("], rule: {quorum: ")
        .append(quorum.text()).append(", vote: ").append(vote.more() ? "majority of present" : vote.text()).append(", notice: ").append(notice).append("h, waivable: ")
        .append(waivable).append(", written-consent: none}}\n");
    fact("body(" + b + ")");
    fact("seats(" + b + "," + all + ")");
    sitting.forEach(p -> fact("sits(" + p + "," + b + ")"));
    fact("quorum(" + b + "," + quorum.fact() + ")");
    fact("vote(" + b + "," + vote.fact() + ")");
    fact("notice(" + b + "," + notice + ")");
    if (waivable) {
      fact("waivable(" + b + ")");
    }
  }

  // ------------------------------------------------------------------ powers

  private void power(String act, String target, String by, String more) {
    String id = "w" + ++named;
    boolean seat = act.equals("remove") || act.equals("appoint");
    String spelled = act.equals("oust") ? "remove" : act.equals("name") ? "appoint" : act;
    powers.append("- {id: ").append(id).append(", act: ").append(spelled).append(", target: ").append(seat ? "seats(" + target + ")" : target).append(", by: ").append(by).append(more)
        .append("}\n");
    fact("power(" + id + "," + act + "," + target + "," + by + ")");
    if (act.equals("appoint") || act.equals("name")) {
      fact("candidate(" + id + ",P) :- person(P)");
    }
  }

  private void elects(int from, int to) {
    String by = "b" + from;
    String body = "b" + to;
    if (chance(25)) {
      amend(body, by, "seats", "+2", "2");
      power("appoint", body, by, "");
    } else {
      power("remove", body, by, "");
      power("appoint", body, chance(25) ? body : by, "");
    }
  }

  private void amend(String body, String by, String part, String to, String fact) {
    power("amend", body, by, ", change: {" + part + ": " + to + "}");
    fact("amends(w" + named + "," + body + "," + part + "," + fact + ")");
  }

  private void traps(int body) {
    String b = "b" + body;
    if (body > chain) {
      power("remove", "b" + (1 + random.nextInt(chain)), b, "");
      power("appoint", b, "b" + (1 + random.nextInt(size)), "");
      power("remove", b, "b" + (1 + random.nextInt(size)), "");
    }
    switch (random.nextInt(5)) {
      case 0 -> amend(b, b, "quorum", "3/4 of seats", new Share(3, 4, false, "seats").fact());
      case 1 -> amend(b, b, "vote", "4/5 of seated", new Share(4, 5, false, "seated").fact());
      case 2 -> {
        amend(b, b, "notice", "240h", "240");
        notices.add(240);
      }
      case 3 -> {
        amend(b, b, "notice", "24h", "24");
        notices.add(24);
      }
      default -> power("remove", b, "side" + (1 + body % 2), "");
    }
  }

  private void offices() {
    String last = "b" + chain;
    boolean sit = chance(40);
    fact("office(ceo)");
    fact("holds(ceo,boss)");
    if (sit) {
      fact("must_sit(ceo," + last + ")");
      fact("sits(boss," + last + ")");
      int at = bodies.indexOf("[", bodies.indexOf("  " + last + ":")) + 1;
      boolean filled = bodies.charAt(at) != ']';
      bodies.insert(at, filled ? "boss, " : "boss");
      int seatsAt = facts.indexOf("seats(" + last + ",");
      int until = facts.indexOf(")", seatsAt);
      int now = Integer.parseInt(facts.substring(facts.lastIndexOf(",", until) + 1, until));
      facts.replace(seatsAt, until, "seats(" + last + "," + (now + 1));
      seats++;
    }
    power("oust", "ceo", last, "");
    power("name", "ceo", last, "");
    power("oust", "ceo", "side1", "");
    for (String side : List.of("side1", "side2")) {
      fact("office(" + side + ")");
      fact("holds(" + side + ",boss)");
      power("oust", side, "b" + size, "");
      power("name", side, "b" + size, "");
    }
    mustSit = sit ? ", must-sit-on: " + last : "";
    boolean ally = sit || chance(40);
    goal = ally ? "holder(ceo) = o1" : "holder(ceo) != boss";
    fact(ally ? "goal_is(ceo,o1)" : "goal_not(ceo,boss)");
  }

  /// Every sum of notices that a body after another may wait for.
  private void hours() {
    TreeSet<Integer> sums = new TreeSet<>(List.of(0));
    for (int again = 0; again < chain; again++) {
      for (int sum : List.copyOf(sums)) {
        notices.forEach(n -> sums.add(sum + n));
      }
    }
    sums.forEach(s -> fact("hour(" + s + ")"));
  }

  // ------------------------------------------------------------------ reading it

  String caseFile() {
    return "interregnum: 1\ncase: org\nopening: 2024-01-01\npeople: [" + String.join(", ", people) + "]\nentities: {firm: {}}\nbodies:\n" + bodies
        + "offices:\n  ceo: {of: firm, holder: boss" + mustSit + "}\n  side1: {of: firm, holder: boss}\n  side2: {of: firm, holder: boss}\npowers:\n" + powers;
  }

  String facts() {
    return facts.toString();
  }

  String goal() {
    return goal;
  }

  List<String> coalition() {
    return ours;
  }

  int bodies() {
    return size;
  }

  int seats() {
    return seats;
  }
}
