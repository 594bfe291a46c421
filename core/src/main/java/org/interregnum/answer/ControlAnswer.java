package org.interregnum.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.control.Field;
import org.interregnum.control.TooLargeException;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// Who can do what to whom, over a whole case: what the report draws.
///
/// A few posts at a few stages of the story are asked about, by the same search as `who-can` and `how`. It is worked
/// out once; each language tells it in its words.
public final class ControlAnswer {
  private final Replayed replayed;
  private final ControlStages stages;
  private final ControlMatrix matrix;
  private final Optional<ControlLattice> lattice;
  private final ControlRoutes routes;

  private ControlAnswer(Replayed replayed, ControlStages stages, ControlMatrix matrix) {
    this.replayed = replayed;
    this.stages = stages;
    this.matrix = matrix;
    this.lattice = ControlLattice.of(replayed, stages);
    this.routes = new ControlRoutes(replayed, stages, matrix);
  }

  /// Empty if the case has nothing to ask about, or is too large to search.
  public static Optional<ControlAnswer> of(Replayed replayed) {
    try {
      ControlStages stages = new ControlStages(replayed);
      if (stages.offices().isEmpty()) {
        return Optional.empty();
      }
      ControlMatrix matrix = new ControlMatrix(replayed, stages);
      return matrix.isEmpty() ? Optional.empty() : Optional.of(new ControlAnswer(replayed, stages, matrix));
    } catch (TooLargeException e) {
      return Optional.empty();
    }
  }

  public Map<String, @Nullable Object> tree(Words words) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("body", stages.body().orElse(null));
    tree.put("columns", matrix.columns());
    tree.put("rows", matrix.rowTrees());
    tree.put("lattice", lattice.map(ControlLattice::tree).orElse(null));
    tree.put("routes", routes.trees(words));
    tree.put("assumptions", assumptions(words));
    return tree;
  }

  /// What control rests on besides what the case itself assumes, which stands elsewhere.
  private List<Object> assumptions(Words words) {
    Field field = matrix.of(0).stream().flatMap(Optional::stream).map(ControlMatrix.Cell::field).findFirst().orElseThrow();
    List<Object> known = Assumptions.of(replayed, words);
    return ControlShapes.assumptions(replayed, words, field).stream().filter(a -> !known.contains(a)).toList();
  }
}
