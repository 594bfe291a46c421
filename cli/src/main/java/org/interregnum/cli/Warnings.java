package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Case;
import org.interregnum.model.Language;
import org.interregnum.model.Origin;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// Warnings of a case: shown, never changing the exit code.
final class Warnings {
  private Warnings() {}

  static void add(Map<String, @Nullable Object> tree, Loaded loaded, Replayed replayed, Language language) {
    List<Problem> all = all(loaded, replayed);
    if (!all.isEmpty()) {
      tree.put("warnings", ProblemShapes.list(all, language));
    }
  }

  static void show(Console console, Loaded loaded, Replayed replayed, Language language) {
    all(loaded, replayed).forEach(w -> console.note(ProblemShapes.render(w, loaded.sources(), language)));
  }

  /// Those of the files, and pairs listed as unordered although times decide their order.
  private static List<Problem> all(Loaded loaded, Replayed replayed) {
    List<Problem> all = new ArrayList<>(loaded.warnings());
    for (Case.Pair pair : replayed.theCase().unordered()) {
      String ids = pair.first() + "," + pair.second();
      if (replayed.idlePairs().contains(ids) && pair.origin() instanceof Origin.InFile at) {
        all.add(new Problem("order-decided", at.file(), at.line(), at.column(), 1, List.of(ids), true));
      }
    }
    return all;
  }
}
