package org.interregnum.replay;

import org.jspecify.annotations.Nullable;

/// Who holds an office.
///
/// @param party null: vacant
/// @param interim whether only for the time being
/// @param since the act that gave it, or took it; null: held since the opening
public record Holding(@Nullable String party, boolean interim, @Nullable String since) {
  boolean isVacant() {
    return party == null;
  }
}
