package org.interregnum.replay;

import java.util.Optional;

/// The two views of a story.
public enum Side {
  /// What people acted upon.
  FACT("de-facto"),
  /// What only the lawful acts brought about.
  LAW("de-jure");

  private final String spelling;

  Side(String spelling) {
    this.spelling = spelling;
  }

  /// `de-facto` or `de-jure`.
  public String spelling() {
    return spelling;
  }

  /// The view of that spelling.
  public static Optional<Side> spelled(String text) {
    for (Side side : values()) {
      if (side.spelling.equals(text)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }
}
