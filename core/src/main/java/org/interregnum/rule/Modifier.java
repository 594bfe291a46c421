package org.interregnum.rule;

import java.util.Set;

/// What a share asks besides its amount.
public sealed interface Modifier {
    /// The party, or holder of the office, must agree; where vacant, nobody can.
    record With(String id) implements Modifier {
        public With {
            Words.checkId(id);
        }
    }

    /// The party, or holder of the office, must not object; where vacant, nobody does.
    record WithoutVeto(String id) implements Modifier {
        public WithoutVeto {
            Words.checkId(id);
        }
    }

    /// At exactly half, the aye of this elector decides.
    record BreaksTies(String id) implements Modifier {
        public BreaksTies {
            Words.checkId(id);
        }
    }

    /// The share is counted within the class.
    record ByClass(String name) implements Modifier {
        public ByClass {
            Words.checkId(name);
        }
    }

    /// Only these ballots count towards the amount, whatever the rule decides.
    record Counting(Set<Ballot> ballots) implements Modifier {
        public Counting {
            if (ballots.isEmpty() || ballots.contains(Ballot.ABSENT)) {
                throw new IllegalArgumentException("cannot count " + ballots);
            }
            ballots = Set.copyOf(ballots);
        }
    }

    /// The interested are recused, for the whole decision.
    record ExceptInterested(Recusal recusal) implements Modifier {
        public ExceptInterested {
            if (recusal == Recusal.NOBODY) {
                throw new IllegalArgumentException("nobody is recused");
            }
        }
    }
}
