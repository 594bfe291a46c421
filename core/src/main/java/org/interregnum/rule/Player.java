package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.util.Map;
import java.util.Set;

/// Somebody whose ballot a decision may look at.
/// @param weights weight by name; `heads` is one unless stated, any other missing weight is zero
/// @param classes the classes and kinds the player belongs to
public record Player(String id, Standing standing, Map<String, Fraction> weights, Set<String> classes) {
    public Player {
        weights = Map.copyOf(weights);
        classes = Set.copyOf(classes);
        for (Fraction weight : weights.values()) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("negative weight of " + id);
            }
        }
    }

    /// A member with one head and nothing else.
    public static Player elector(String id) {
        return new Player(id, Standing.ELECTOR, Map.of(), Set.of());
    }

    /// The same player, counted otherwise.
    public Player withStanding(Standing other) {
        return new Player(id, other, weights, classes);
    }

    Fraction weight(String name) {
        Fraction stated = weights.get(name);
        if (stated != null) {
            return stated;
        }
        return name.equals(Electorate.HEADS) ? Fraction.ONE : Fraction.ZERO;
    }
}
