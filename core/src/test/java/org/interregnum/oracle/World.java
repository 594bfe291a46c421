package org.interregnum.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What came out in one world.
/// @param answers the questions that it raised
/// @param idle what a reading answers though this world does not ask
/// @param order the acts that are folded, in this world's order
/// @param fact,law the state at the opening, and after each act of the order
record World(
    Map<String, String> answers, Set<String> idle, List<String> order, Map<String, Boolean> valid, Map<String, Set<String>> reasons, Set<String> unclear, List<State> fact,
    List<State> law) {

  /// Without the answers to questions that no world asks.
  World without(Set<String> questions) {
    Map<String, String> left = new TreeMap<>(answers);
    left.keySet().removeAll(questions);
    return new World(left, idle, order, valid, reasons, unclear, fact, law);
  }

  State at(String act, boolean deJure) {
    List<State> states = deJure ? law : fact;
    return act == null ? states.getLast() : states.get(order.indexOf(act) + 1);
  }

  boolean agrees(String question, String answer) {
    return answer.equals(answers.getOrDefault(question, answer));
  }
}
