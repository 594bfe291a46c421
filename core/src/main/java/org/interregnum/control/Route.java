package org.interregnum.control;

import java.util.List;

/// Acts one after the other that lead to a goal.
///
/// @param finish seconds from the start to the last act
record Route(Roster roster, List<Step> steps, long finish) {
  Route {
    steps = List.copyOf(steps);
  }

  /// One act of a route.
  ///
  /// @param at seconds from the start
  /// @param before the position just before it
  /// @param in the coalition with the entities it carries then
  @SuppressWarnings("ArrayRecordComponent")
  record Step(Move move, long at, Position before, boolean[] in) {}

  int length() {
    return steps.size();
  }
}
