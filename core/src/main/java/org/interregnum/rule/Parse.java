package org.interregnum.rule;

/// What reading a rule gives.
public sealed interface Parse {
    /// The text is a rule.
    record Ok(Rule rule) implements Parse {}

    /// It is not.
    record Bad(RuleProblem problem) implements Parse {}
}
