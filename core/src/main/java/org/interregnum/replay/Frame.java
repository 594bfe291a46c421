package org.interregnum.replay;

import org.interregnum.doubt.Condition;

/// One point of the story in the worlds in which it has one order.
///
/// @param where the worlds
/// @param told the story in them
/// @param point 0 the opening, k just after the k-th act
/// @param standpoint from where at that point it is looked at
record Frame(Condition where, Told told, int point, Holdings.Standpoint standpoint) {
  /// The point just after its act.
  Frame(Condition where, Told told, int point) {
    this(where, told, point, new Holdings.Standpoint.AfterAct());
  }
}
