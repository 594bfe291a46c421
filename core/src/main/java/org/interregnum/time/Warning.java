package org.interregnum.time;

import java.time.OffsetDateTime;

/// A doubt about a time that parses all the same. Positions count characters of the text from 0.
public sealed interface Warning {
    /// The stable name, in lower case with dashes.
    String code();

    int offset();

    int length();

    /// A clock time that the zone's clocks show twice that day; the earlier one is taken.
    record AmbiguousClockTime(int offset, int length, OffsetDateTime taken, OffsetDateTime other)
            implements Warning {
        @Override
        public String code() {
            return "ambiguous-clock-time";
        }
    }
}
