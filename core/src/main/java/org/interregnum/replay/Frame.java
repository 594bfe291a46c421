package org.interregnum.replay;

import org.interregnum.doubt.Condition;

/// One point of the story in the worlds in which it has one order.
///
/// @param where the worlds
/// @param told the story in them
/// @param point 0 the opening, k just after the k-th act
record Frame(Condition where, Told told, int point) {}
