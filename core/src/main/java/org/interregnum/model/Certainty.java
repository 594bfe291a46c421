package org.interregnum.model;

import java.util.Locale;

/// How well a source supports a statement. Opens no question by itself.
public enum Certainty {
  CONFIRMED,
  ONE_SIDE,
  REPORTED,
  DISPUTED,
  UNVERIFIED,
  SPECULATION,
  JUDGEMENT,
  ASSUMED;

  /// The spelling in case files, for example `one-side`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
