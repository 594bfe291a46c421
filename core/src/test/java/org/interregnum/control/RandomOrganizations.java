package org.interregnum.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small organizations with a goal and a coalition, drawn from a seed, as the tree of their case file.
///
/// Rules are without `not`, so that a coalition does best to attend and say aye.
final class RandomOrganizations {
  private static final List<String> PEOPLE = List.of("ann", "bob", "cat", "dan", "eve", "fay", "gus", "hal");

  private final Random random;
  private final List<String> people;
  private final Map<String, Object> tree = new LinkedHashMap<>();
  private final List<Object> powers = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> voters = new ArrayList<>();

  private RandomOrganizations(long seed) {
    this.random = new Random(seed * 6007 + 31);
    this.people = PEOPLE.subList(0, 4 + random.nextInt(5));
  }

  /// What is asked of one organization.
  ///
  /// @param tree its case file, without its head
  record Asked(Map<String, Object> tree, String goal, List<String> by) {}

  static Asked of(long seed) {
    RandomOrganizations made = new RandomOrganizations(seed);
    made.build();
    List<String> by = made.some(made.people, 30 + made.random.nextInt(40));
    return new Asked(made.tree, made.goal(), by.isEmpty() ? List.of("ann") : by);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String of(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String of(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private List<String> some(List<String> of, int percent) {
    return of.stream().filter(p -> chance(percent)).toList();
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
    boolean panel = chance(45);
    boolean owned = chance(45);
    Map<String, Object> entities = map("firm", map("governed-by", "board"));
    if (chance(35)) {
      entities.put("sub", panel && chance(40) ? map("governed-by", "panel") : map("controlled-by", of("firm", "ceo", "ann")));
      voters.add("sub");
    }
    if (chance(20)) {
      entities.put("fund", map());
      voters.add("fund");
    }
    tree.put("entities", entities);
    Map<String, Object> found = map("board", body(owned ? 4 : 6));
    if (panel) {
      found.put("panel", body(3));
    }
    if (owned) {
      found.put("owners", owners());
    }
    tree.put("bodies", found);
    bodies.addAll(found.keySet());
    Map<String, Object> chair = map("of", "board", "must-sit-on", "board");
    List<String> sitting = seated(found.get("board"));
    if (chance(70) && !sitting.isEmpty()) {
      chair.put("holder", of(sitting));
    }
    tree.put("offices", map("ceo", office(), "chair", chair));
    tree.put("powers", powers);
    int n = 3 + random.nextInt(6);
    for (int i = 1; i <= n; i++) {
      powers.add(power("p" + i, panel, owned));
    }
  }

  private static List<String> seated(Object body) {
    return ((List<?>) ((Map<?, ?>) body).get("seats")).stream().map(Object::toString).filter(s -> !s.equals("vacant")).toList();
  }

  private Map<String, Object> office() {
    Map<String, Object> office = map("of", "firm");
    if (chance(70)) {
      office.put("holder", of(people));
      if (chance(15)) {
        office.put("interim", true);
      }
    }
    return office;
  }

  private Map<String, Object> body(int most) {
    List<String> free = new ArrayList<>(people);
    free.addAll(voters);
    List<String> seats = new ArrayList<>();
    int size = 2 + random.nextInt(most - 1);
    for (int i = 0; i < size; i++) {
      seats.add(free.isEmpty() || (i > 0 && chance(20)) ? "vacant" : free.remove(random.nextInt(free.size())));
    }
    Map<String, Object> body = map("of", "firm", "seats", seats, "rule", rule(55, "seats", "seated", "present", "voting"));
    if (chance(30)) {
      body.put("fills-own-vacancies", true);
    }
    return body;
  }

  private Map<String, Object> owners() {
    List<Object> stakes = new ArrayList<>();
    List<String> holders = new ArrayList<>(people.subList(0, 3));
    holders.addAll(voters);
    for (String holder : holders) {
      stakes.add(map("holder", holder, "in", "firm", "votes", 5 * (1 + random.nextInt(8))));
    }
    tree.put("stakes", stakes);
    return map("of", "firm", "members", "stakes", "rule", rule(60, "outstanding", "present", "voting"));
  }

  // ------------------------------------------------------------------ rules

  private Map<String, Object> rule(int percent, String... bases) {
    Map<String, Object> rule = new LinkedHashMap<>();
    boolean stakes = Arrays.asList(bases).contains("outstanding");
    if (chance(percent)) {
      rule.put("quorum", chance(12) ? "none" : quorum(stakes));
    }
    if (chance(percent)) {
      rule.put("vote", vote(bases, 2));
    }
    if (chance(percent)) {
      rule.put("notice", of("0h", "any", "1h", "24h", "48h", "3d"));
    }
    if (chance(percent / 2)) {
      rule.put("waivable", chance(50));
    }
    if (chance(percent)) {
      String base = stakes ? "outstanding" : of("seated", "seats");
      rule.put("written-consent", chance(40) ? "none" : of("majority", "all", "2/3") + " of " + base);
    }
    if (chance(percent / 3)) {
      rule.put("recused", of("interested", "interested counted-in-quorum", "interested counted-in-base"));
    }
    if (chance(percent / 2)) {
      rule.put("called-by", callers());
    }
    return rule;
  }

  private Object callers() {
    List<String> callers = new ArrayList<>();
    callers.add(of("any member", "2 members", "chair", "ceo", "ann", "bob"));
    if (chance(30)) {
      callers.add(of("2 members", "chair", "ceo", "cat"));
    }
    return callers.size() == 1 ? callers.getFirst() : callers.stream().distinct().toList();
  }

  private String quorum(boolean stakes) {
    String base = stakes ? "outstanding" : of("seats", "seated");
    String share = chance(15) ? "at least " + (1 + random.nextInt(3)) : of("majority", "majority", "2/3", "1/2", "all") + " of " + base;
    return chance(8) ? share + " with " + of("chair", "ceo", "ann") : share;
  }

  private String vote(String[] bases, int depth) {
    if (depth > 0 && chance(18)) {
      return switch (random.nextInt(3)) {
        case 0 -> vote(bases, depth - 1) + " and " + vote(bases, 0);
        case 1 -> "(" + vote(bases, depth - 1) + ") or " + vote(bases, 0);
        default -> "at least 2 of (" + vote(bases, 0) + ", " + vote(bases, 0) + ", " + vote(bases, 0) + ")";
      };
    }
    String share = chance(10) ? "at least " + (1 + random.nextInt(3)) : of("majority", "majority", "majority", "2/3", "1/2", "all") + " of " + of(bases);
    if (share.startsWith("majority") && chance(20)) {
      share += " " + of("chair", "ceo", "ann") + " breaks ties";
    }
    if (chance(10)) {
      share += " with " + of("ceo", "chair", "dan", "ann");
    }
    if (chance(10)) {
      share += " without veto of " + of("ceo", "chair", "dan", "ann");
    }
    return share;
  }

  // ------------------------------------------------------------------ powers

  private Map<String, Object> power(String id, boolean panel, boolean owned) {
    String act = of("remove", "remove", "appoint", "appoint", "replace", "amend");
    List<String> seats = new ArrayList<>(List.of("seats(board)"));
    List<String> bodiesWithSeats = new ArrayList<>(List.of("board"));
    if (panel) {
      seats.add("seats(panel)");
      bodiesWithSeats.add("panel");
    }
    String target = switch (act) {
      case "replace" -> of("ceo", "ceo", "chair");
      case "amend" -> of(bodiesWithSeats);
      default -> chance(40) ? of("ceo", "chair") : of(seats);
    };
    List<String> by = new ArrayList<>(List.of("board", "board", "board", "board", "firm", "ceo", "chair", "ann"));
    if (panel) {
      by.addAll(List.of("panel", "panel"));
    }
    if (owned) {
      by.addAll(List.of("owners", "owners", "owners"));
    }
    by.addAll(voters);
    String who = of(by);
    Map<String, Object> power = map("id", id, "act", act, "target", target, "by", who);
    if (chance(10) && !who.equals("board")) {
      power.put("by", chance(50) ? List.of(who, "board") : List.of("board", who));
    }
    if (chance(20) && (act.equals("appoint") || act.equals("replace"))) {
      List<String> candidates = some(people, 60);
      power.put("candidates", candidates.isEmpty() ? List.of("bob") : candidates);
    }
    if (act.equals("amend")) {
      power.put("change", change());
      power.put("times", 1 + random.nextInt(2));
    }
    if (who.equals("owners")) {
      power.putAll(ownRule("outstanding", "present", "voting"));
    } else if (bodies.contains(who) || who.equals("firm")) {
      power.putAll(ownRule("seats", "seated", "present", "voting"));
    }
    return power;
  }

  private Map<String, Object> ownRule(String... bases) {
    Map<String, Object> own = rule(15, bases);
    if (own.containsKey("vote") && !chance(50)) {
      own.remove("quorum");
    }
    return own;
  }

  private Map<String, Object> change() {
    return switch (random.nextInt(6)) {
      case 0 -> map("seats", "+1");
      case 1 -> map("seats", "+2");
      case 2 -> map("seats", "-1");
      case 3 -> map("quorum", of("none", "1/3 of seats", "all of seated"));
      case 4 -> map("vote", of("at least 1", "1/2 of seated", "2/3 of seated"));
      default -> map("notice", of("0h", "1h", "10d"));
    };
  }

  // ------------------------------------------------------------------ goals

  private String goal() {
    String goal = one();
    if (chance(30)) {
      goal = "(" + goal + ") " + of("and", "and", "or") + " " + one();
    }
    return goal;
  }

  private String one() {
    return switch (random.nextInt(8)) {
      case 0 -> "vacant(" + of("ceo", "chair") + ")";
      case 1 -> "holder(" + of("ceo", "chair") + ") != " + of(people);
      case 2 -> "holder(" + of("ceo", "ceo", "chair") + ") = " + of(people);
      case 3 -> of(people) + " in members(board)";
      case 4 -> of(people) + " not in members(board)";
      case 5 -> "count(members(board) & {" + String.join(", ", people.subList(0, 3)) + "}) " + of(">= 2", "= 0", "<= 1");
      case 6 -> "count(members(board)) " + of("<= 1", ">= 4", "= 2");
      default -> bodies.contains("panel") ? of(people) + of(" in", " not in") + " members(panel)" : "seats(board) " + of(">= 4", "= 3", "<= 2");
    };
  }
}
