package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A part of a whole, exact, rough or bounded from below, with the spelling of the case.
///
/// @param value the fraction of 1, or a number of votes; null if not stated
/// @param text as the case wrote it
public record Share(@Nullable Fraction value, Bound bound, String text) {

  /// Whether the value is a lower bound.
  public boolean atLeast() {
    return bound == Bound.AT_LEAST;
  }

  /// Whether it is written as a part of one (`49%`, `1/3`), not as a number of votes.
  public boolean isOfOne() {
    return text.endsWith("%") || text.contains("/");
  }
}
