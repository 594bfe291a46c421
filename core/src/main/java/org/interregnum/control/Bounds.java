package org.interregnum.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How many acts a coalition needs at least.
final class Bounds {
  /// No acts lead there.
  static final int NEVER = Integer.MAX_VALUE;

  private final Goal.Until test;

  Bounds(Roster roster, Contests contests, Camp camp, @Nullable Goal goal, Goal.Until test, Relevance relevance, Set<String> without) {
    this.test = test;
  }

  int atLeast(Position position) {
    return test.holds(position) ? 0 : 1;
  }
}
