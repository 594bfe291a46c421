package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small organization drawn from a seed.
final class RandomOrg {
  private final Dice dice;
  private final Map<String, Object> theCase = new LinkedHashMap<>();
  private final List<Object> powers = new ArrayList<>();

  private RandomOrg(Dice dice) {
    this.dice = dice;
  }

  static OracleOrg of(long seed) {
    Dice dice = new Dice(seed);
    RandomOrg org = new RandomOrg(dice);
    org.build();
    RandomActs acts = new RandomActs(dice, org.theCase);
    acts.build();
    RandomReadings readings = new RandomReadings(dice, org.theCase, acts.acts(), acts.unordered());
    readings.build();
    return new OracleOrg(org.theCase, acts.acts(), acts.unordered(), readings.readings(), acts.asOf(), List.of(), !dice.chance(4));
  }

  private void build() {
    theCase.put("opening", "2024-01-01");
    theCase.put("people", Tree.list(Dice.PEOPLE));
    boolean panel = dice.chance(45);
    Map<String, Object> entities = Tree.map("firm", dice.chance(50) ? Tree.map("governed-by", "board") : Tree.map());
    theCase.put("entities", entities);
    if (dice.chance(30)) {
      String by = Tree.asMap(entities.get("firm")).isEmpty() ? dice.of("ceo", "ann") : dice.of("firm", "ceo", "ann");
      entities.put("sub", dice.chance(25) && panel ? Tree.map("governed-by", "panel") : Tree.map("controlled-by", by));
    }
    Map<String, Object> bodies = Tree.map("board", body(4));
    theCase.put("bodies", bodies);
    if (panel) {
      bodies.put("panel", body(3));
    }
    List<String> sitting = new ArrayList<>(Tree.strings(Tree.asMap(bodies.get("board")), "seats"));
    sitting.removeIf("vacant"::equals);
    Map<String, Object> chair = Tree.map("of", "board", "must-sit-on", "board");
    if (dice.chance(65)) {
      chair.put("holder", dice.of(sitting));
    }
    theCase.put("offices", Tree.map("ceo", office(), "cfo", office(), "chair", chair));
    theCase.put("powers", powers);
    powers(panel);
  }

  private Map<String, Object> office() {
    Map<String, Object> office = Tree.map("of", "firm");
    if (dice.chance(65)) {
      office.put("holder", dice.person());
      if (dice.chance(25)) {
        office.put("interim", "true");
      }
    } else if (dice.chance(40)) {
      office.put("holder", "vacant");
    }
    return office;
  }

  private Map<String, Object> body(int most) {
    List<Object> seats = new ArrayList<>();
    int n = dice.chance(20) ? 2 : Math.min(3 + dice.upTo(1), most);
    List<String> people = new ArrayList<>(Dice.PEOPLE);
    for (int i = 0; i < n; i++) {
      seats.add(i > 0 && dice.chance(20) ? "vacant" : people.remove(dice.chance(70) ? 0 : dice.upTo(people.size() - 1)));
    }
    Map<String, Object> body = Tree.map("of", "firm", "seats", seats);
    Map<String, Object> rule = Tree.map();
    partsOfARule(rule, 35);
    if (!rule.isEmpty()) {
      body.put("rule", rule);
    }
    if (dice.chance(20)) {
      body.put("fills-own-vacancies", "true");
    }
    return body;
  }

  private void partsOfARule(Map<String, Object> rule, int percent) {
    if (dice.chance(percent)) {
      rule.put("quorum", dice.quorum());
    }
    if (dice.chance(percent + 10)) {
      rule.put("vote", dice.vote(2));
    }
    if (dice.chance(percent)) {
      rule.put("notice", dice.notice());
      if (dice.chance(25)) {
        rule.put("waivable", "false");
      }
    }
    if (dice.chance(percent)) {
      rule.put("written-consent", dice.chance(10) ? "none" : dice.consent());
    }
    if (dice.chance(percent / 2) && !rule.toString().contains("except")) {
      rule.put("recused", dice.of("interested", "interested counted-in-quorum", "interested counted-in-base"));
    }
  }

  private void powers(boolean panel) {
    int n = 3 + dice.upTo(4);
    for (int i = 1; i <= n; i++) {
      powers.add(power("p" + i, panel));
    }
  }

  Map<String, Object> power(String id, boolean panel) {
    String kind = dice.of("remove", "remove", "appoint", "appoint", "replace", "amend");
    String target = switch (kind) {
      case "replace" -> dice.of("ceo", "cfo", "chair");
      case "amend" -> dice.of("board", panel ? "panel" : "board");
      default -> dice.of("ceo", "cfo", "chair", "seats(board)", panel ? "seats(panel)" : "seats(board)");
    };
    List<String> by = new ArrayList<>(List.of("board", "board", "board", "board", "ceo", "chair", "ann", "dan"));
    if (panel) {
      by.addAll(List.of("panel", "panel"));
    }
    if (!Tree.map(Tree.map(theCase, "entities"), "firm").isEmpty()) {
      by.add("firm");
    }
    if (Tree.map(theCase, "entities").containsKey("sub")) {
      by.add("sub");
    }
    Map<String, Object> power = Tree.map("id", id, "act", kind, "target", target, "by", dice.of(by));
    if (dice.chance(15) && !kind.equals("remove") && !kind.equals("amend")) {
      power.put("candidates", Tree.list(dice.some(Dice.PEOPLE, 60)));
      if (Tree.list(power, "candidates").isEmpty()) {
        power.put("candidates", Tree.list(List.of("dan")));
      }
    }
    if (kind.equals("amend") && dice.chance(25)) {
      power.put("change", dice.of(Tree.map("seats", "+1"), Tree.map("vote", "majority of voting")));
    }
    if (List.of("board", "panel", "firm", "sub").contains(Tree.text(power, "by"))) {
      partsOfARule(power, 18);
    }
    return power;
  }
}
