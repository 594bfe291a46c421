package org.interregnum.library;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Origin;
import org.interregnum.replay.ReplayException;
import org.interregnum.time.TemporalNetwork;

/// Times that cannot all be true, as one problem that names the acts of the cycle and no others.
public final class Contradiction {
  private Contradiction() {}

  /// One problem at the place of the first statement.
  public static List<Problem> problems(ReplayException.Trouble.TimesContradict times) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < times.cycle().size(); i++) {
      TemporalNetwork.Link link = times.cycle().get(i);
      Origin place = times.places().get(i);
      statements.add(link.act().replaceAll("@.*", "") + ": " + link.when().text() + " (" + place + ")");
    }
    String all = String.join("; ", statements.stream().distinct().toList());
    if (times.places().getFirst() instanceof Origin.InFile at) {
      return List.of(new Problem("times-contradict", at.file(), at.line(), at.column(), 1, List.of(all), false));
    }
    return List.of(new Problem("times-contradict", "", 0, 0, 1, List.of(all), false));
  }
}
