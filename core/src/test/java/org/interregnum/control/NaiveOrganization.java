package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// A small organization read from the tree of its case file, apart from everything that the searches use: parties by
/// number (people, then entities), bodies, offices and powers by number, rules as texts.
final class NaiveOrganization {
  static final Map<String, String> DEFAULTS = Map.of("quorum", "majority of seated", "vote", "majority of present", "notice", "0h",
      "waivable", "true", "written-consent", "none", "recused", "none");

  final List<String> parties = new ArrayList<>();
  final int people;
  final List<String> bodies;
  final List<String> offices;
  final List<Power> powers = new ArrayList<>();
  private final Map<String, Object> tree;

  /// @param by ids of bodies, offices, parties
  /// @param own what the power says itself of the rule
  record Power(String act, String target, boolean seats, List<String> by, Map<String, Object> own, Map<String, Object> change, int times,
      List<Integer> candidates, long votes, int from) {
    int amendedSeats() {
      return change.containsKey("seats") ? Integer.parseInt(change.get("seats").toString()) : 0;
    }
  }

  NaiveOrganization(Map<String, Object> tree) {
    this.tree = tree;
    parties.addAll(strings(tree.get("people")));
    people = parties.size();
    parties.addAll(map(tree.get("entities")).keySet());
    bodies = List.copyOf(map(tree.get("bodies")).keySet());
    offices = List.copyOf(map(tree.get("offices")).keySet());
    ((List<?>) tree.get("powers")).forEach(p -> powers.add(power(map(p))));
    for (String body : bodies) {
      if (Boolean.TRUE.equals(body(body).get("fills-own-vacancies"))) {
        powers.add(power(Map.of("act", "appoint", "target", "seats(" + body + ")", "by", body)));
      }
    }
  }

  private Power power(Map<String, Object> stated) {
    String target = text(stated, "target");
    boolean seats = target.startsWith("seats(");
    Object by = stated.get("by");
    List<Integer> candidates = new ArrayList<>();
    if (stated.containsKey("candidates")) {
      strings(stated.get("candidates")).forEach(c -> candidates.add(parties.indexOf(c)));
    } else {
      for (int person = 0; person < people; person++) {
        candidates.add(person);
      }
    }
    return new Power(text(stated, "act"), seats ? target.substring(6, target.length() - 1) : target, seats,
        by instanceof List<?> all ? strings(all) : List.of(by.toString()), stated, stated.containsKey("change") ? map(stated.get("change")) : Map.of(),
        stated.containsKey("times") ? (Integer) stated.get("times") : 1, candidates,
        stated.containsKey("votes") ? (Integer) stated.get("votes") : 0, stated.containsKey("from") ? parties.indexOf(text(stated, "from")) : -1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  private static List<String> strings(@Nullable Object value) {
    return ((List<?>) Objects.requireNonNull(value)).stream().map(Object::toString).toList();
  }

  private static String text(Map<String, Object> from, String key) {
    return Objects.requireNonNull(from.get(key), key).toString();
  }

  private Map<String, Object> body(String id) {
    return map(map(tree.get("bodies")).get(id));
  }

  boolean isOfHolders(int body) {
    return body(bodies.get(body)).containsKey("members");
  }

  private Map<String, Object> office(int office) {
    return map(map(tree.get("offices")).get(offices.get(office)));
  }

  /// The body on which the holder must sit; -1: none.
  int mustSit(int office) {
    return bodies.indexOf(String.valueOf(office(office).get("must-sit-on")));
  }

  /// The body, office or party that acts for an id: an entity by the body that governs it, else by who controls it.
  String decider(String id) {
    Map<String, Object> entities = map(tree.get("entities"));
    if (bodies.contains(id) || offices.contains(id) || !entities.containsKey(id)) {
      return id;
    }
    Map<String, Object> entity = map(entities.get(id));
    Object next = entity.containsKey("governed-by") ? entity.get("governed-by") : entity.get("controlled-by");
    return next == null ? id : decider(next.toString());
  }

  /// The body that governs a party; -1: none.
  int governor(int party) {
    return bodies.indexOf(of(party, "governed-by"));
  }

  /// The office or party that controls a party; empty: none.
  String controller(int party) {
    return of(party, "controlled-by");
  }

  private String of(int party, String key) {
    Object entity = map(tree.get("entities")).get(parties.get(party));
    Object found = entity == null ? null : map(entity).get(key);
    return found == null ? "" : found.toString();
  }

  // ------------------------------------------------------------------ states

  /// Who sits where (a bit for each party), seats, holders, who holds for the time being, powers used to amend each body in order, uses, votes.
  record State(List<Integer> members, List<Integer> seats, List<Integer> holders, List<Boolean> interim, List<List<Integer>> amended, List<Integer> uses,
      List<Long> votes) {}

  State start() {
    List<Integer> members = new ArrayList<>();
    List<Integer> seats = new ArrayList<>();
    List<List<Integer>> amended = new ArrayList<>();
    for (int body = 0; body < bodies.size(); body++) {
      int mask = 0;
      List<String> stated = isOfHolders(body) ? List.of() : strings(body(bodies.get(body)).get("seats"));
      for (String member : stated) {
        mask |= member.equals("vacant") ? 0 : 1 << parties.indexOf(member);
      }
      members.add(mask);
      seats.add(stated.size());
      amended.add(List.of());
    }
    List<Integer> holders = new ArrayList<>();
    List<Boolean> interim = new ArrayList<>();
    for (int office = 0; office < offices.size(); office++) {
      holders.add(parties.indexOf(String.valueOf(office(office).get("holder"))));
      interim.add(Boolean.TRUE.equals(office(office).get("interim")));
    }
    List<Long> votes = new ArrayList<>(java.util.Collections.nCopies(parties.size(), 0L));
    if (tree.containsKey("stakes")) {
      for (Object stake : (List<?>) tree.get("stakes")) {
        votes.set(parties.indexOf(text(map(stake), "holder")), Long.parseLong(text(map(stake), "votes")));
      }
    }
    return new State(members, seats, holders, interim, amended, java.util.Collections.nCopies(powers.size(), 0), votes);
  }

  /// The members of a body, a bit each.
  int members(int body, State state) {
    if (!isOfHolders(body)) {
      return state.members.get(body);
    }
    int mask = 0;
    for (int party = 0; party < parties.size(); party++) {
      mask |= state.votes.get(party) > 0 ? 1 << party : 0;
    }
    return mask;
  }

  // ------------------------------------------------------------------ rules

  /// A part of the rules of a body for a power (-1: for the body itself).
  String part(String part, int power, int body, State state) {
    return Objects.requireNonNull(raw(part, power, body, state, DEFAULTS.get(part))).toString();
  }

  private @Nullable Object raw(String part, int power, int body, State state, @Nullable Object otherwise) {
    if (power >= 0 && powers.get(power).own.containsKey(part)) {
      return powers.get(power).own.get(part);
    }
    Map<String, Object> stated = new HashMap<>(body(bodies.get(body)).containsKey("rule") ? map(body(bodies.get(body)).get("rule")) : new LinkedHashMap<>());
    for (int amendment : state.amended.get(body)) {
      stated.putAll(powers.get(amendment).change);
    }
    Object found = stated.get(part);
    return found == null ? otherwise : found;
  }

  long notice(int power, int body, State state) {
    String text = part("notice", power, body, state);
    return text.equals("any") ? 0 : Durations.parse(text).orElseThrow().toSeconds();
  }

  /// Who may call; empty: any member.
  List<String> callers(int power, int body, State state) {
    Object found = raw("called-by", power, body, state, List.of());
    return found instanceof List<?> all ? strings(all) : List.of(String.valueOf(found));
  }

  /// After how many seconds a body meets uncalled; [Clock#NEVER] if it does not.
  long regular(int body, State state) {
    Object found = raw("regular", -1, body, state, null);
    return found == null ? Clock.NEVER : Durations.parse(found.toString()).orElseThrow().toSeconds();
  }
}
