package org.interregnum.law;

import java.util.stream.IntStream;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.UnfitRule;
import org.interregnum.rule.Use;

/// Whether a document asks for less than the law's least: found by trying every tally of boards of up
/// to nine alike members.
final class Looseness {
  private static final int LARGEST = 9;

  private Looseness() {}

  static boolean isLooser(RulePart part, String text, String floor) {
    if (!(Rule.parse(text) instanceof Parse.Ok stated) || !(Rule.parse(floor) instanceof Parse.Ok least)) {
      return false;
    }
    Use use = switch (part) {
      case QUORUM -> Use.QUORUM;
      case WRITTEN_CONSENT -> Use.CONSENT;
      default -> Use.VOTE;
    };
    if (use == Use.QUORUM && stated.rule() instanceof Rule.Unneeded) {
      return true;
    }
    if (stated.rule() instanceof Rule.Unneeded) {
      return false;
    }
    try {
      return IntStream.rangeClosed(1, LARGEST).anyMatch(n -> isLooser(use, stated.rule(), least.rule(), n));
    } catch (UnfitRule e) {
      return false;
    }
  }

  private static boolean isLooser(Use use, Rule stated, Rule least, int members) {
    Electorate board = Electorate.ofHeads(IntStream.range(0, members).mapToObj(i -> "m" + i).toArray(String[]::new));
    Decision asked = Decision.compile(stated, use, board);
    Decision needed = Decision.compile(least, use, board);
    for (int ayes = 0; ayes <= members; ayes++) {
      for (int nays = 0; ayes + nays <= members; nays++) {
        for (int abstain = 0; ayes + nays + abstain <= members; abstain++) {
          Ballot[] ballots = ballots(members, ayes, nays, abstain);
          if (asked.carries(ballots) && !needed.carries(ballots)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Ballot[] ballots(int members, int ayes, int nays, int abstain) {
    Ballot[] ballots = new Ballot[members];
    for (int i = 0; i < members; i++) {
      ballots[i] = i < ayes ? Ballot.AYE : i < ayes + nays ? Ballot.NAY : i < ayes + nays + abstain ? Ballot.ABSTAIN : Ballot.ABSENT;
    }
    return ballots;
  }
}
