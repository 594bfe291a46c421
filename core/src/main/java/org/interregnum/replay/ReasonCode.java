package org.interregnum.replay;

import java.util.Locale;

/// Why an act has no effect in law. A closed list, in the order in which reasons are given.
public enum ReasonCode {
  NO_POWER,
  NOT_ENTITLED,
  NOT_HOLDER,
  SEAT,
  NOTICE,
  QUORUM,
  VOTE,
  FORM,
  CONSENT,
  SET_ASIDE,
  /// Listed beside the others; fails nothing: the declared outcome is not the one the rules give.
  DECLARED_OTHERWISE;

  /// The spelling in JSON, for example `no-power`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
