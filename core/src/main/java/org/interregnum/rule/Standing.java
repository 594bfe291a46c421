package org.interregnum.rule;

/// How a player counts in one decision.
public enum Standing {
    /// May vote and counts in every base.
    ELECTOR,
    /// Recused, yet counted: in the base and, when there, present as an abstention.
    PRESENCE,
    /// Counts in nothing; only `with` and `without veto of` look at the ballot.
    ONLOOKER
}
