package org.interregnum.rule;

/// A rule that cannot be used for the electorate it was compiled for.
public final class UnfitRule extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient RuleProblem problem;

    UnfitRule(RuleProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public RuleProblem problem() {
        return problem;
    }
}
