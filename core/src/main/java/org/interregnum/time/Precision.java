package org.interregnum.time;

import java.util.Locale;

/// How finely a time is written, from the finest to the vaguest.
public enum Precision {
    /// To the second or a fraction of it: an instant.
    SECOND,
    /// To the minute: an instant.
    MINUTE,
    HOUR,
    /// A word such as morning or night.
    PART_OF_DAY,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /// With a tilde.
    ABOUT,
    /// From one end to another, or with one end open.
    RANGE,
    /// By way of another act.
    RELATIVE,
    /// Nothing is written.
    NONE;

    /// The name in JSON, such as `part-of-day`.
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a time so written is one instant.
    public boolean isInstant() {
        return this == SECOND || this == MINUTE;
    }
}
