package org.interregnum.replay;

import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.model.Entity;

/// Who decides for an entity.
public final class Deciders {
  private Deciders() {}

  /// The body that governs an entity, else whoever controls it (an entity, an office or a party), else its members
  /// where there is a body of them; empty: nobody but itself.
  ///
  /// @param isBody whether there is a body of that id
  public static Optional<String> of(Entity entity, Predicate<String> isBody) {
    if (entity.governedBy() != null) {
      return Optional.of(entity.governedBy());
    }
    if (entity.controlledBy() != null) {
      return Optional.of(entity.controlledBy());
    }
    return Optional.of(members(entity.id())).filter(isBody);
  }

  /// The id of the body of an entity's members that a law brings.
  static String members(String entity) {
    return entity + ".members";
  }
}
