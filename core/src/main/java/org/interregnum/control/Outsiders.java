package org.interregnum.control;

import java.util.EnumSet;
import java.util.Set;
import org.interregnum.rule.Ballot;

/// Which ballots outsiders may choose from, when their ways of blocking are told apart.
enum Outsiders {
  /// They do as they like.
  ANYTHING(0),
  /// They come and vote nay.
  NAY(1),
  /// They stay away.
  ABSENT(2);

  private final int code;

  Outsiders(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  Set<Ballot> ballots() {
    return switch (this) {
      case ANYTHING -> EnumSet.of(Ballot.NAY, Ballot.ABSTAIN, Ballot.ABSENT);
      case NAY -> EnumSet.of(Ballot.NAY);
      case ABSENT -> EnumSet.of(Ballot.ABSENT);
    };
  }
}
