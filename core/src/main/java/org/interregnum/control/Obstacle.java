package org.interregnum.control;

import java.util.List;

/// Why a coalition cannot use a power as things stand.
///
/// @param power the power; empty where none would help
/// @param by the body, office or party that would have to exercise it; empty where there is none
/// @param args what the kind says
public record Obstacle(Kind kind, String power, String by, List<String> args) {
  /// What stands in the way.
  public enum Kind {
    /// No power changes what the goal speaks of.
    NO_POWER("no-power"),
    /// The coalition alone is no quorum; args: how many of it sit there, how many sit there, the rule.
    QUORUM("quorum"),
    /// Its ayes are not enough; args: how many of it sit there, how many sit there, the rule.
    VOTE("vote"),
    /// Nobody of it may call the body; args: who may.
    NOBODY_CALLS("call"),
    /// Notice is due too late; args: seconds until it is due.
    TOO_LATE("notice"),
    /// Somebody else holds the office, or nobody; args: who.
    OFFICE("office"),
    /// It is another's own right.
    PARTY("party"),
    /// The coalition carries it, but it does not lead there: nobody fits, no seat is vacant, or it is not enough.
    FACTS("facts");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    /// The code in answers.
    public String spelling() {
      return spelling;
    }
  }
}
