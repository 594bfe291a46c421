package org.interregnum.compare;

import org.interregnum.replay.InForce;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;

/// One side of a comparison: a story, a moment of it, and in which view it is looked at.
///
/// @param name how the user called it
public record Vantage(String name, Replayed replayed, Moment moment, Side side) {
  /// What of the organization is in force here.
  public InForce inForce() {
    return new InForce(replayed, moment, side);
  }
}
