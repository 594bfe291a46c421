package org.interregnum.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A set of players, as a rule names it.
public sealed interface VoterSet {
    /// How many ids the ranges of a rule may stand for.
    int MAX_IDS = 10_000;

    /// Ids in braces; an item may be a range such as `p1..p5`.
    record Listed(List<String> items) implements VoterSet {
        public Listed {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("empty set");
            }
            items.forEach(Words::checkItem);
        }

        public static Listed of(String... ids) {
            return new Listed(List.of(ids));
        }

        /// The ids with ranges written out, each once, in order.
        public List<String> ids() {
            LinkedHashSet<String> ids = new LinkedHashSet<>();
            for (String item : items) {
                ids.addAll(Range.expand(item));
            }
            return new ArrayList<>(ids);
        }
    }

    /// The players of a class.
    record OfClass(String name) implements VoterSet {
        public OfClass {
            Words.checkId(name);
        }
    }

    /// The players of a kind, by its bare name; or the one player of that name.
    record Kind(String name) implements VoterSet {
        public Kind {
            Words.checkName(name);
        }
    }
}
