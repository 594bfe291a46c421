package org.interregnum.time;

/// What the times alone say about a relation between two moments.
public enum Truth3 {
    /// It holds in every solution of the network.
    CERTAIN,
    /// It holds in none.
    IMPOSSIBLE,
    /// It holds in some.
    OPEN
}
