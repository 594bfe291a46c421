package org.interregnum.rule;

import java.util.List;
import java.util.Optional;

/// A rule without parts: one count and what must be met besides.
public sealed interface Atom extends Rule {
    List<Modifier> modifiers();

    /// The same count with other modifiers.
    Atom with(List<Modifier> modifiers);

    /// A part of a base.
    record Share(Amount amount, Base base, List<Modifier> modifiers) implements Atom {
        public Share {
            modifiers = List.copyOf(modifiers);
            if (amount instanceof Amount.Whole && base instanceof Base.Group) {
                throw new IllegalArgumentException("all of a set is Members");
            }
            if (!(amount instanceof Amount.Majority)) {
                Words.checkNoTies(modifiers);
            }
        }

        @Override
        public Share with(List<Modifier> others) {
            return new Share(amount, base, others);
        }
    }

    /// A fixed weight, of the whole body or within a set.
    record Count(long least, Optional<String> weight, Optional<VoterSet> set, List<Modifier> modifiers) implements Atom {
        public Count {
            modifiers = List.copyOf(modifiers);
            weight.ifPresent(Words::checkName);
            Words.checkNumber(least);
            Words.checkNoTies(modifiers);
        }

        @Override
        public Count with(List<Modifier> others) {
            return new Count(least, weight, set, others);
        }
    }

    /// All, any or none of certain players. The set does not shrink when somebody is gone.
    record Members(Quantity quantity, VoterSet set, List<Modifier> modifiers) implements Atom {
        public Members {
            modifiers = List.copyOf(modifiers);
            if (quantity == Quantity.ALL && set instanceof VoterSet.Kind) {
                throw new IllegalArgumentException("all of a bare name is a Share");
            }
            Words.checkNoTies(modifiers);
            Words.checkNoCounting(modifiers);
        }

        @Override
        public Members with(List<Modifier> others) {
            return new Members(quantity, set, others);
        }
    }

    /// How many of a set.
    enum Quantity {
        ALL,
        ANY,
        NONE
    }

    /// No elector votes nay.
    record NoneAgainst(List<Modifier> modifiers) implements Atom {
        public NoneAgainst {
            modifiers = List.copyOf(modifiers);
            Words.checkNoTies(modifiers);
            Words.checkNoCounting(modifiers);
        }

        @Override
        public NoneAgainst with(List<Modifier> others) {
            return new NoneAgainst(others);
        }
    }

    /// More ayes than nays.
    record Plurality(List<Modifier> modifiers) implements Atom {
        public Plurality {
            modifiers = List.copyOf(modifiers);
            Words.checkNoTies(modifiers);
            Words.checkNoCounting(modifiers);
        }

        @Override
        public Plurality with(List<Modifier> others) {
            return new Plurality(others);
        }
    }

    /// Carries unless the nays reach what is said; the one rule that needs no aye.
    /// @param objection how many nays defeat it: a [Share] or [Count] without modifiers
    record PassesUnless(Atom objection, Optional<Span> within, List<Modifier> modifiers) implements Atom {
        public PassesUnless {
            modifiers = List.copyOf(modifiers);
            if (!(objection instanceof Share || objection instanceof Count) || !objection.modifiers().isEmpty()) {
                throw new IllegalArgumentException("an objection is a plain share or count");
            }
            Words.checkNoTies(modifiers);
            Words.checkNoCounting(modifiers);
        }

        @Override
        public PassesUnless with(List<Modifier> others) {
            return new PassesUnless(objection, within, others);
        }
    }
}
