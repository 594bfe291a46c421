package org.interregnum.rule;

/// What is known of a decision while some ballots are unknown.
public enum Outcome {
    /// Carried, whatever the unknown ballots are.
    CARRIED,
    /// Lost, whatever they are.
    LOST,
    /// It depends on them.
    OPEN
}
