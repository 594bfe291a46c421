package org.interregnum.time;

/// The points of a story at which it may stand: 0 is the opening, k just after the k-th act.
///
/// @param first the earliest possible one
/// @param last the latest possible one, not below `first`
public record Positions(int first, int last) {
    public Positions {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(first + ".." + last);
        }
    }
}
