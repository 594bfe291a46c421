package org.interregnum.rule;

import java.util.List;

/// What one player does in one vote.
public enum Ballot {
    /// Present and for the proposal.
    AYE(0),
    /// Present and against it.
    NAY(1),
    /// Present, neither for nor against.
    ABSTAIN(2),
    /// Not there.
    ABSENT(3);

    /// How many ballots there are.
    static final int COUNT = 4;
    /// The ballots by code.
    static final List<Ballot> ALL = List.of(values());

    private final int code;

    Ballot(int code) {
        this.code = code;
    }

    /// The number of the ballot, 0 to 3, by which tables are indexed.
    public int code() {
        return code;
    }
}
