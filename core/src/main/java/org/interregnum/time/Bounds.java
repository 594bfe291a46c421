package org.interregnum.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tightest bounds of an act's time: infimum and supremum over all solutions.
///
/// @param earliest the infimum, null if nothing bounds the act from below
/// @param latest the supremum, null if nothing bounds it from above
/// @param earliestOpen whether the infimum itself is excluded
/// @param latestOpen whether the supremum itself is excluded, as the end of a day is
public record Bounds(
        @Nullable Instant earliest, @Nullable Instant latest, boolean earliestOpen, boolean latestOpen) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FINER = new DateTimeFormatterBuilder()
            .append(MINUTE)
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    /// The instant on the zone's clocks with its offset, as in `2024-05-06T14:30+00:00`; seconds only if
    /// they are not zero, the offset always as hours and minutes (an old offset's seconds are dropped
    /// together with those of the clock, so that both name the same instant).
    public static String iso(Instant instant, ZoneId zone) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds - seconds % 60);
        var local = instant.atOffset(offset);
        boolean whole = local.getSecond() == 0 && local.getNano() == 0;
        String clock = (whole ? MINUTE : FINER).format(local);
        return clock + (offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
    }

    /// [#earliest] as [#iso] writes it, or null.
    public @Nullable String earliestIso(ZoneId zone) {
        return earliest == null ? null : iso(earliest, zone);
    }

    /// [#latest] as [#iso] writes it, or null.
    public @Nullable String latestIso(ZoneId zone) {
        return latest == null ? null : iso(latest, zone);
    }
}
