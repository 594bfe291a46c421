package org.interregnum.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.doubt.Condition;
import org.interregnum.time.Story;

/// The worlds in which the story has one order.
///
/// @param where these worlds
/// @param story the times of the acts in them
/// @param order the acts that are folded, in the story's order, up to the moment that counts
/// @param history the acts at the opening or before, in order: shown, not folded
/// @param points for each folded act the point just after it, from 1
/// @param obeyedLater for points at which acts take effect in fact that were obeyed only later: the acts
record Circumstance(
    Condition where, Story story, List<String> order, List<String> history, Map<String, Integer> points, Map<Integer, List<String>> obeyedLater) {

  static Map<String, Integer> pointsOf(List<String> order) {
    Map<String, Integer> points = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      points.put(order.get(i), i + 1);
    }
    return points;
  }

  /// The point just before an act; -1 if it is not folded.
  int before(String act) {
    return points.getOrDefault(act, 0) - 1;
  }
}
