package org.interregnum.casefile;

import org.jspecify.annotations.Nullable;

/// Reads a chronicle from a table whose columns are the keys of acts.
final class Csv {
  private Csv() {}

  static @Nullable Node read(String file, String text, Limits limits, Problems problems) {
    return null;
  }
}
