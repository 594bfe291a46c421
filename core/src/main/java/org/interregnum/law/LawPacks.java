package org.interregnum.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The packs that ship.
public final class LawPacks {
  private static final List<String> IDS = List.of("us-de/llc", "us-de/nonstock", "us-de/stock");
  private static final Map<String, LawPack> LOADED = new ConcurrentHashMap<>();

  private LawPacks() {}

  /// The ids of the packs that ship, sorted.
  public static List<String> ids() {
    return IDS;
  }

  /// The pack of that id.
  public static Optional<LawPack> find(String id) {
    if (!IDS.contains(id)) {
      return Optional.empty();
    }
    LawPack known = LOADED.get(id);
    if (known == null) {
      known = PackFile.read(id);
      LOADED.put(id, known);
    }
    return Optional.of(known);
  }
}
