package org.interregnum.cli;

import java.util.Map;
import org.interregnum.casefile.Loaded;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// Warnings of a case: shown, never changing the exit code.
final class Warnings {
  private Warnings() {}

  static void add(Map<String, @Nullable Object> tree, Loaded loaded, Language language) {
    if (!loaded.warnings().isEmpty()) {
      tree.put("warnings", ProblemShapes.list(loaded.warnings(), language));
    }
  }

  static void show(Console console, Loaded loaded, Language language) {
    loaded.warnings().forEach(w -> console.note(ProblemShapes.render(w, loaded.sources(), language)));
  }
}
