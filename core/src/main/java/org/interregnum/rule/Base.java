package org.interregnum.rule;

import java.util.Optional;

/// What a share is a share of.
public sealed interface Base {
    /// A counted base, of the weight named or else of the body's own.
    record Of(Optional<String> weight, Basis basis) implements Base {
        public Of {
            weight.ifPresent(Words::checkName);
        }
    }

    /// A bare name: all there is of that weight or, where no weight has the name, the kind of
    /// players of that name.
    record Named(String name) implements Base {
        public Named {
            Words.checkName(name);
        }
    }

    /// The weight of a set of players.
    record Group(VoterSet set) implements Base {
        public Group {
            if (set instanceof VoterSet.Kind) {
                throw new IllegalArgumentException("a kind as base is Named");
            }
        }
    }

    /// The counted bases.
    enum Basis {
        /// All seats, vacant ones too.
        SEATS("seats"),
        /// All who are in office.
        SEATED("seated"),
        /// All who are there: ayes, nays, abstentions.
        PRESENT("present"),
        /// Ayes and nays.
        VOTING("voting"),
        /// All votes there are.
        OUTSTANDING("outstanding");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
