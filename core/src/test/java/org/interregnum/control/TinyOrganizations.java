package org.interregnum.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.interregnum.control.NaiveOrganization.State;

/// Organizations so small that all that can happen in them can be gone through: at most four seats in each of at
/// most two bodies, two offices, four people.
final class TinyOrganizations {
  private final Random random;
  private final List<String> people;
  private final Map<String, Object> tree = new LinkedHashMap<>();
  private final boolean panel;
  private final boolean owned;
  private final List<String> entities = new ArrayList<>(List.of("firm"));

  private TinyOrganizations(long seed) {
    this.random = new Random(seed * 4001 + 7);
    this.people = List.of("ann", "bob", "cat", "dan").subList(0, 3 + random.nextInt(2));
    int second = random.nextInt(3);
    this.panel = second == 1;
    this.owned = second == 2;
  }

  /// @param holds whether a state reaches the goal
  record Asked(Map<String, Object> tree, String goal, Predicate<State> holds, List<String> by, NaiveOrganization org) {
    List<String> people() {
      return org.parties.subList(0, org.people);
    }

    /// The same parties, a bit each.
    int bits(List<String> ids) {
      int bits = 0;
      for (String id : ids) {
        bits |= 1 << org.parties.indexOf(id);
      }
      return bits;
    }
  }

  static Asked of(long seed) {
    TinyOrganizations made = new TinyOrganizations(seed);
    made.build();
    NaiveOrganization org = new NaiveOrganization(made.tree);
    Wish wish = made.wishes(org);
    for (int again = 0; again < 6 && wish.holds.test(org.start()); again++) {
      wish = made.wishes(org);
    }
    List<String> by = new ArrayList<>(made.people.stream().filter(p -> made.chance(60)).toList());
    return new Asked(made.tree, wish.text, wish.holds, by.isEmpty() ? List.of("ann") : by, org);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String of(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String person() {
    return people.get(random.nextInt(people.size()));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), pairs[i + 1]);
    }
    return map;
  }

  private void build() {
    tree.put("people", people);
    Map<String, Object> found = map("firm", map("governed-by", "board"));
    if (chance(30)) {
      found.put("sub", panel && chance(50) ? map("governed-by", "panel") : map("controlled-by", of("firm", "ceo", "ann")));
      entities.add("sub");
    }
    tree.put("entities", found);
    Map<String, Object> bodies = map("board", body(4));
    if (panel) {
      bodies.put("panel", body(3));
    }
    if (owned) {
      bodies.put("owners", map("of", "firm", "members", "stakes", "rule", rule(50, "outstanding", "voting", "present")));
      tree.put("stakes", stakes());
    }
    tree.put("bodies", bodies);
    Map<String, Object> chair = map("of", "board", "must-sit-on", "board");
    List<?> seats = (List<?>) ((Map<?, ?>) bodies.get("board")).get("seats");
    if (chance(60)) {
      chair.put("holder", seats.getFirst());
    }
    Map<String, Object> ceo = map("of", "firm");
    if (chance(70)) {
      ceo.put("holder", person());
      ceo.put("interim", chance(15));
    }
    tree.put("offices", map("ceo", ceo, "chair", chair));
    List<Object> powers = new ArrayList<>();
    int n = 3 + random.nextInt(5);
    for (int i = 1; i <= n; i++) {
      powers.add(power("p" + i));
    }
    tree.put("powers", powers);
  }

  private List<Object> stakes() {
    List<Object> stakes = new ArrayList<>();
    for (String holder : entities.contains("sub") ? List.of("ann", "bob", "sub") : List.of("ann", "bob")) {
      stakes.add(map("holder", holder, "in", "firm", "votes", 1 + random.nextInt(4)));
    }
    return stakes;
  }

  private Map<String, Object> body(int most) {
    List<String> free = new ArrayList<>(people);
    if (entities.contains("sub")) {
      free.add("sub");
    }
    List<String> seats = new ArrayList<>();
    int size = 1 + random.nextInt(most);
    for (int i = 0; i < size; i++) {
      seats.add(free.isEmpty() || (i > 0 && chance(25)) ? "vacant" : free.remove(random.nextInt(free.size())));
    }
    Map<String, Object> body = map("of", "firm", "seats", seats, "rule", rule(50, "seats", "seated", "present", "voting"));
    if (chance(25)) {
      body.put("fills-own-vacancies", true);
    }
    return body;
  }

  private Map<String, Object> rule(int percent, String... bases) {
    boolean votes = bases[0].equals("outstanding");
    Map<String, Object> rule = new LinkedHashMap<>();
    if (chance(percent)) {
      String share = of("majority", "1/2", "2/3", "all") + " of " + (votes ? "outstanding" : of("seats", "seated"));
      rule.put("quorum", of("none", share, share, share, "at least 2", share + " with " + of("ceo", "ann")));
    }
    if (chance(percent)) {
      rule.put("vote", chance(20) ? "(" + vote(bases) + ") " + of("and", "or") + " " + vote(bases) : vote(bases));
    }
    if (chance(percent)) {
      rule.put("notice", of("0h", "any", "1h", "24h", "48h"));
    }
    if (chance(percent / 2)) {
      rule.put("waivable", chance(50));
    }
    if (chance(percent)) {
      rule.put("written-consent", chance(30) ? "none" : of("majority", "all") + " of " + (votes ? "outstanding" : of("seated", "seats")));
    }
    if (chance(percent / 3)) {
      rule.put("recused", of("interested", "interested counted-in-quorum", "interested counted-in-base"));
    }
    if (chance(percent / 2) && percent > 20) {
      rule.put("called-by", chance(30) ? List.of(of("2 members", "chair"), of("ceo", "bob")) : of("any member", "2 members", "chair", "ceo", "ann"));
    }
    if (chance(percent / 6) && percent > 20) {
      rule.put("regular", of("12h", "30d"));
    }
    return rule;
  }

  private String vote(String... bases) {
    String share = chance(12) ? "at least " + (1 + random.nextInt(2)) : of("majority", "majority", "majority", "1/2", "2/3", "all") + " of " + of(bases);
    if (share.startsWith("majority") && chance(20)) {
      share += " " + of("chair", "ceo", "ann") + " breaks ties";
    }
    if (chance(10)) {
      share += " with " + of("ceo", "chair", "ann");
    }
    return chance(10) ? share + " without veto of " + of("ceo", "chair", "bob") : share;
  }

  private Map<String, Object> power(String id) {
    List<String> by = new ArrayList<>(List.of("board", "board", "board", "firm", "ceo", "chair", "ann"));
    if (panel) {
      by.addAll(List.of("panel", "panel"));
    }
    if (owned) {
      by.addAll(List.of("owners", "owners"));
    }
    if (entities.contains("sub")) {
      by.add("sub");
    }
    String who = by.get(random.nextInt(by.size()));
    String act = owned && chance(12) ? of("issue", "transfer") : of("remove", "remove", "appoint", "appoint", "replace", "amend");
    String seats = panel && chance(40) ? "panel" : "board";
    String target = switch (act) {
      case "replace" -> of("ceo", "chair");
      case "amend" -> seats;
      case "issue", "transfer" -> "firm";
      default -> chance(40) ? of("ceo", "chair") : "seats(" + seats + ")";
    };
    Map<String, Object> power = map("id", id, "act", act, "target", target, "by", chance(10) && !who.equals("board") ? List.of(who, "board") : who);
    if (!act.equals("remove") && !act.equals("amend") && chance(act.equals("issue") || act.equals("transfer") ? 100 : 25)) {
      List<String> candidates = new ArrayList<>(people.stream().filter(p -> chance(50)).toList());
      if (entities.contains("sub") && chance(30)) {
        candidates.add("sub");
      }
      power.put("candidates", candidates.isEmpty() ? List.of("bob") : candidates);
    }
    switch (act) {
      case "amend" -> power.put("change", change());
      case "issue" -> power.put("votes", 1 + random.nextInt(4));
      case "transfer" -> power.put("from", of("ann", "bob"));
      default -> {}
    }
    if (chance(15)) {
      power.put("times", 2);
    }
    power.putAll(who.equals("owners") ? rule(12, "outstanding", "voting", "present") : rule(12, "seats", "seated", "present", "voting"));
    return power;
  }

  private Map<String, Object> change() {
    return switch (random.nextInt(5)) {
      case 0 -> map("seats", of("+1", "-1"));
      case 1 -> map("quorum", of("none", "all of seated"));
      case 2 -> map("vote", of("at least 1", "1/2 of seated"));
      case 3 -> map("seats", "+1", "vote", "majority of seats");
      default -> map("notice", of("0h", "1h", "48h"));
    };
  }

  // ------------------------------------------------------------------ goals

  private record Wish(String text, Predicate<State> holds) {}

  private Wish wishes(NaiveOrganization org) {
    Wish all = wish(org);
    for (int more = random.nextInt(4); more > 1; more--) {
      Wish other = wish(org);
      boolean both = chance(75);
      all = new Wish("(" + all.text + ") " + (both ? "and " : "or ") + other.text, both ? all.holds.and(other.holds) : all.holds.or(other.holds));
    }
    return all;
  }

  private Wish wish(NaiveOrganization org) {
    String person = person();
    int party = org.parties.indexOf(person);
    int office = random.nextInt(2);
    String id = org.offices.get(office);
    int body = panel && chance(40) ? 1 : 0;
    String where = "members(" + org.bodies.get(body) + ")";
    return switch (random.nextInt(6)) {
      case 0 -> new Wish("vacant(" + id + ")", s -> s.holders().get(office) < 0);
      case 1 -> new Wish("holder(" + id + ") != " + person, s -> s.holders().get(office) != party);
      case 2 -> new Wish("holder(" + id + ") = " + person, s -> s.holders().get(office) == party);
      case 3 -> new Wish(person + " in " + where, s -> (s.members().get(body) >>> party & 1) != 0);
      case 4 -> new Wish(person + " not in " + where, s -> (s.members().get(body) >>> party & 1) == 0);
      default -> {
        int number = 1 + random.nextInt(3);
        yield new Wish("count(" + where + ") >= " + number, s -> Integer.bitCount(s.members().get(body)) >= number);
      }
    };
  }
}
