package org.interregnum.control;

import java.util.Optional;
import org.interregnum.model.Amendment;
import org.jspecify.annotations.Nullable;

/// One act that could be done.
///
/// @param power the number of the power used; -1: none is needed (somebody resigns)
/// @param target the number of the office or body
/// @param person who is put in or out, by number; -1: nobody
/// @param change what an amendment changes; null for other acts
record Move(What what, int power, int target, int person, @Nullable Amendment change) {
  /// Kinds of act.
  enum What {
    REMOVE_HOLDER("remove"),
    APPOINT_HOLDER("appoint"),
    REPLACE_HOLDER("replace"),
    REMOVE_MEMBER("remove"),
    APPOINT_MEMBER("appoint"),
    AMEND("amend"),
    ISSUE("issue"),
    TRANSFER("transfer"),
    RESIGN_OFFICE("resign"),
    RESIGN_SEAT("resign");

    private final String spelling;

    What(String spelling) {
      this.spelling = spelling;
    }

    /// As acts are spelled in a chronicle.
    String spelling() {
      return spelling;
    }

    boolean isResignation() {
      return this == RESIGN_OFFICE || this == RESIGN_SEAT;
    }

    /// Whether the target is a body.
    boolean isOfBody() {
      return this == REMOVE_MEMBER || this == APPOINT_MEMBER || this == AMEND || this == RESIGN_SEAT;
    }
  }

  Optional<Amendment> amendment() {
    return Optional.ofNullable(change);
  }

  /// Whether the power may be used only so many times.
  boolean isCounted() {
    return what == What.AMEND || what == What.ISSUE;
  }
}
