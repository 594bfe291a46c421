package org.interregnum.rule;

/// What a rule decides: the same words count different things.
public enum Use {
    /// Whether enough are there: the amount of a share is the weight of all who came.
    QUORUM,
    /// Whether a vote carries: the amount of a share is the weight of the ayes.
    VOTE,
    /// Whether signatures suffice without a meeting: signers are ayes, all others nays.
    CONSENT
}
