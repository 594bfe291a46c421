package org.interregnum.rule;

import java.util.List;

/// Something odd about a rule that is no fault.
public sealed interface Lint {
    /// Nobody's aye passes anything: whatever the ballots, it is lost.
    record NeverCarries() implements Lint {}

    /// This part of the rule asks more than all who may vote could give.
    record OutOfReach(Use use, Atom atom) implements Lint {}

    /// With these ballots it carries; if this player turns his ballot into an aye, it is lost.
    record AyeHurts(List<Ballot> ballots, String player) implements Lint {
        public AyeHurts {
            ballots = List.copyOf(ballots);
        }
    }

    /// With these ballots it carries (or there is a quorum); if this player comes too, in favour
    /// (or just comes), it is lost (or there is none).
    /// @param use what is lost: the decision ([Use#VOTE]) or the quorum
    record AttenderHurts(Use use, List<Ballot> ballots, String player) implements Lint {
        public AttenderHurts {
            ballots = List.copyOf(ballots);
        }
    }

    /// All lints of a vote with its quorum, at most one of each sort and part. Searches every
    /// combination of ballots in small bodies, a fixed sample in large ones (and may then miss one).
    /// @throws UnfitRule as [Decision#compile]
    static List<Lint> of(Rule vote, Rule quorum, Electorate electorate) {
        return new Linter(vote, quorum, electorate).lints();
    }
}
