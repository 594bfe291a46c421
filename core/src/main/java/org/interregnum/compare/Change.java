package org.interregnum.compare;

import java.util.List;
import org.interregnum.compare.Item.Possible;
import org.interregnum.model.Origin;
import org.jspecify.annotations.Nullable;

/// Something that differs.
///
/// @param section,id,part as in [Item]
/// @param before,after what it may say; empty: there is no such thing
/// @param parts of an element that is there on one side only: what it says, part by part
/// @param fromBefore,fromAfter where it stands; null: nowhere
public record Change(
    String section,
    String id,
    String part,
    List<Possible> before,
    List<Possible> after,
    List<Item> parts,
    @Nullable Origin fromBefore,
    @Nullable Origin fromAfter) {

  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    parts = List.copyOf(parts);
  }

  /// The path by which answers name it.
  public String what() {
    return new Item(section, id, part, List.of()).what();
  }

  /// Whether a whole element came or went.
  public boolean isWhole() {
    return part.isEmpty();
  }
}
