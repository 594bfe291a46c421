package org.interregnum.rule;

import java.util.Optional;

/// What a stage asks of time.
/// @param within how soon it must be done
/// @param notice how long before it must be told
/// @param times how often it must carry, at least once
/// @param apart how long between two of these times
/// @param delay how long until the decision takes effect
/// @param lapse how long until it lapses if it has not been carried out
public record Timing(
        Optional<Span> within,
        Optional<Span> notice,
        int times,
        Optional<Span> apart,
        Optional<Span> delay,
        Optional<Span> lapse) {
    /// Nothing is asked.
    public static final Timing ANY =
            new Timing(Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty(), Optional.empty());

    public Timing {
        if (times < 1 || times > 1000 || (times == 1 && apart.isPresent())) {
            throw new IllegalArgumentException("times " + times);
        }
    }
}
