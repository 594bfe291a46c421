package org.interregnum.casefile;

import java.util.List;
import org.interregnum.model.Case;
import org.jspecify.annotations.Nullable;

/// What came of loading a case.
///
/// @param theCase the case; null iff there are errors
/// @param id its id, as far as it can be read; else the folder's name
/// @param errors all of them, by file and place
/// @param warnings what deserves a look, by file and place
/// @param sources the texts of the files, for excerpts
public record Loaded(
    @Nullable Case theCase, String id, List<Problem> errors, List<Problem> warnings, SourceText sources) {

  /// The case.
  ///
  /// @throws IllegalStateException if there are errors
  public Case orThrow() {
    if (theCase == null) {
      throw new IllegalStateException(id + ": " + errors);
    }
    return theCase;
  }
}
