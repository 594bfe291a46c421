package org.interregnum.cli;

import org.interregnum.spelling.Nearest;
import java.util.List;
import org.interregnum.casefile.Problem;
import org.interregnum.replay.Replayed;

/// Acts named on the command line.
final class Acts {
  private Acts() {}

  /// @throws Stop with exit code 2 if the case has no such act, or does not count it
  static String known(Replayed replayed, String act) {
    if (!replayed.order().contains(act)) {
      throw unknown(replayed, act);
    }
    return act;
  }

  static Stop unknown(Replayed replayed, String act) {
    String nearest = Nearest.of(act, replayed.order());
    return new Stop(2, replayed.theCase().id(), List.of(new Problem("no-such-act", "", 0, 0, 1, List.of(act, nearest), false)), null);
  }
}
