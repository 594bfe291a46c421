package org.interregnum.control;

import java.util.Arrays;

/// A point of time, and from when on each body can meet for each kind of business. Times are seconds from the start.
///
/// @param now the point of time
/// @param ready for each body, then for each power with a notice of its own, when notice given by the coalition is due
@SuppressWarnings("ArrayRecordComponent")
record Clock(long now, long[] ready) {
  /// Never.
  static final long NEVER = Long.MAX_VALUE;

  /// Whether nothing is later than with the other.
  boolean isNoLaterThan(Clock other) {
    if (now > other.now) {
      return false;
    }
    for (int i = 0; i < ready.length; i++) {
      if (ready[i] > other.ready[i] && ready[i] > other.now) {
        return false;
      }
    }
    return true;
  }

  /// The next point of time at which something becomes ready; [#NEVER] if nothing will.
  long next() {
    long next = NEVER;
    for (long each : ready) {
      next = each > now && each < next ? each : next;
    }
    return next;
  }

  Clock at(long time) {
    return new Clock(time, ready);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clock(long itsNow, long[] itsReady) && now == itsNow && Arrays.equals(ready, itsReady);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ready) * 31 + Long.hashCode(now);
  }
}
