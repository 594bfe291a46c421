package org.interregnum.law;

import java.util.List;
import java.util.Optional;

/// The packs that ship.
public final class LawPacks {
  private LawPacks() {}

  /// The ids of the packs that ship, sorted.
  public static List<String> ids() {
    return List.of();
  }

  /// The pack of that id.
  public static Optional<LawPack> find(String id) {
    return Optional.empty();
  }
}
