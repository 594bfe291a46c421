package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Declared questions and readings of a small organization, drawn from a seed.
final class RandomReadings {
  private final Dice dice;
  private final Map<String, Object> theCase;
  private final List<Object> acts;
  private final List<Object> unordered;
  private final List<Object> readings = new ArrayList<>();

  RandomReadings(Dice dice, Map<String, Object> theCase, List<Object> acts, List<Object> unordered) {
    this.unordered = unordered;
    this.dice = dice;
    this.theCase = theCase;
    this.acts = acts;
  }

  List<Object> readings() {
    return readings;
  }

  void build() {
    if (dice.doubt(25)) {
      Map<String, Object> questions = Tree.map("q1", question());
      if (dice.doubt(20)) {
        questions.put("q2", question());
      }
      theCase.put("questions", questions);
    }
    if (dice.doubt(25)) {
      group("text");
      if (dice.doubt(30)) {
        group("facts");
      }
    }
  }

  private Map<String, Object> question() {
    Map<String, Object> answers = Tree.map("left", Tree.map(), "right", Tree.map("set", fragment()));
    if (dice.chance(15)) {
      answers.put("middle", Tree.map("set", fragment()));
    }
    return Tree.map("why", "nobody knows", "answers", answers);
  }

  private void group(String group) {
    int n = 1 + dice.upTo(2);
    for (int i = 1; i <= n; i++) {
      Map<String, Object> reading = Tree.map("reading", group + "-" + i);
      if (!group.equals("text") || dice.chance(20)) {
        reading.put("group", group);
      }
      if (dice.chance(i == 1 ? 20 : 60)) {
        reading.put("set", fragment());
      }
      Map<String, Object> answers = Tree.map();
      if (theCase.containsKey("questions") && dice.chance(50)) {
        answers.put("q1", dice.of("left", "right"));
      }
      if (dice.chance(35)) {
        raised(answers, null);
      }
      if (!answers.isEmpty()) {
        reading.put("answers", answers);
      }
      if (dice.chance(25)) {
        Set<String> open = new TreeSet<>();
        raised(null, open);
        reading.put("open", Tree.list(List.copyOf(open)));
      }
      readings.add(reading);
    }
  }

  private Map<String, Object> act() {
    return Tree.asMap(dice.of(acts));
  }

  private static String root(Map<String, Object> act) {
    return Tree.text(act, "meeting", Tree.text(act, "id"));
  }

  private void raised(Map<String, Object> answers, Set<String> open) {
    Map<String, Object> act = act();
    String id = Tree.text(act, "id");
    String person = dice.of(Tree.strings(Tree.map(Tree.map(theCase, "bodies"), "board"), "seats"));
    person = person.equals("vacant") ? "ann" : person;
    String question;
    String answer;
    switch (dice.upTo(6)) {
      case 6 -> {
        boolean pair = !unordered.isEmpty() && dice.chance(70);
        List<?> acts = pair ? (List<?>) unordered.getFirst() : List.of(id, id);
        question = pair ? "order(" + acts.get(0) + "," + acts.get(1) + ")" : "form(" + id + ")";
        answer = pair ? (String) dice.of(acts) : dice.of("meeting", "consent");
      }
      case 0 -> {
        question = "happened(" + id + ")";
        answer = dice.of("yes", "no");
      }
      case 1, 2 -> {
        if (act.containsKey("vote")) {
          question = "ballot(" + id + "," + person + ")";
          answer = dice.of("aye", "aye", "nay", "abstain");
        } else if (act.containsKey("consent")) {
          question = "signed(" + id + "," + person + ")";
          answer = dice.of("yes", "no");
        } else {
          question = "vote(" + id + ")";
          answer = dice.of("carried", "lost");
        }
      }
      case 3 -> {
        question = "waived(" + root(root(act)) + "," + person + ")";
        answer = dice.of("yes", "no");
      }
      default -> {
        question = "notified(" + root(root(act)) + "," + person + ")";
        answer = dice.of("yes", "no");
      }
    }
    if (answers != null) {
      answers.put(question, answer);
    } else {
      open.add(question);
    }
  }

  private String root(String id) {
    for (Object a : acts) {
      if (id.equals(Tree.text(Tree.asMap(a), "id")) && Tree.asMap(a).get("meeting") instanceof String other) {
        return root(other);
      }
    }
    return id;
  }

  private Map<String, Object> fragment() {
    List<Object> powers = Tree.list(theCase, "powers");
    String power = Tree.text(Tree.asMap(dice.of(powers)), "id");
    Map<String, Object> act = act();
    String id = Tree.text(act, "id");
    return switch (dice.upTo(7)) {
      case 0 -> Tree.map("bodies", Tree.map("board", Tree.map("seats", dice.of("+1", "+2"))));
      case 1, 2 -> Tree.map("bodies", Tree.map("board", Tree.map("rule", dice.of(
          Tree.map("notice", dice.notice()), Tree.map("vote", dice.vote(1)), Tree.map("quorum", dice.quorum()), Tree.map("written-consent", dice.consent())))));
      case 3 -> Tree.map("powers", Tree.map(power, Tree.map("vote", dice.vote(1))));
      case 4 -> Tree.map("powers", Tree.map(power, "null"));
      case 5 -> Tree.map("powers", Tree.map("extra", Tree.map("act", dice.of("remove", "appoint"), "target", dice.of("ceo", "seats(board)"), "by", "board")));
      case 6 -> act.containsKey("person") ? Tree.map("acts", Tree.map(id, Tree.map("person", dice.person())))
          : Tree.map("acts", Tree.map(id, Tree.map("carried", "false")));
      default -> act.containsKey("vote") && act.get("vote") instanceof Map<?, ?>
          ? Tree.map("acts", Tree.map(id, Tree.map("vote", Tree.map("for", Tree.list(List.of("eve")), "against", "null", "abstain", "null", "absent", "null", "unknown", "null")))) : Tree.map("offices", Tree.map("cfo", Tree.map("holder", dice.person())));
    };
  }
}
