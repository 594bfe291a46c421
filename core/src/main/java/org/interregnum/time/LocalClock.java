package org.interregnum.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/// What the clocks of a zone show, and when; they jump forward and back.
final class LocalClock {
    private final ZoneId zone;

    LocalClock(ZoneId zone) {
        this.zone = zone;
    }

    /// The first instant at which the clocks show `local` or later.
    Instant first(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return zone.getRules().getTransition(local).getInstant();
        }
        return local.toInstant(offsets.getFirst());
    }

    boolean isSkipped(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    boolean isTwice(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    TimeProblem skipped(LocalDateTime local, int offset, int length) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        return new TimeProblem.NoSuchClockTime(offset, length, zone, gap.getDateTimeBefore(), gap.getDateTimeAfter());
    }

    Warning ambiguous(LocalDateTime local, int offset, int length) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return new Warning.AmbiguousClockTime(
                offset,
                length,
                OffsetDateTime.of(local, offsets.getFirst()),
                OffsetDateTime.of(local, offsets.getLast()));
    }
}
