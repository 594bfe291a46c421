package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In Los Angeles the clocks went from 02:00 to 03:00 on 12 March 2023, and from 02:00 to 01:00 on 5 November.
class ClocksThatJumpTest {
    private static final String ZONE = "America/Los_Angeles";

    private static List<Warning> warnings(String text) {
        return switch (When.parse(text, ZoneId.of(ZONE))) {
            case When.Parse.Ok(var when, List<Warning> warnings) -> warnings;
            case When.Parse.Bad(TimeProblem problem) -> throw new AssertionError(problem.toString());
        };
    }

    @Test
    void aClockTimeTheySkipIsAnError() {
        assertThat(When.parse("2023-03-12T02:30", ZoneId.of(ZONE)))
                .isEqualTo(new When.Parse.Bad(new TimeProblem.NoSuchClockTime(
                        11,
                        5,
                        ZoneId.of(ZONE),
                        LocalDateTime.parse("2023-03-12T02:00"),
                        LocalDateTime.parse("2023-03-12T03:00"))));
        assertThat(When.parse("2023-03-12T02", ZoneId.of(ZONE))).isInstanceOf(When.Parse.Bad.class);
    }

    @Test
    void aDayTheySkipIsAnError() {
        assertThat(When.parse("2011-12-30", ZoneId.of("Pacific/Apia")))
                .isInstanceOfSatisfying(When.Parse.Bad.class, bad -> assertThat(bad.problem().code())
                        .isEqualTo("no-such-clock-time"));
    }

    @Test
    void aClockTimeTheyShowTwiceIsTheEarlierWithAWarning() {
        assertThat(Chronicle.in(ZONE).act("E1", "2023-11-05T01:30").bounds("E1"))
                .isEqualTo("2023-11-05T01:30-07:00 / 2023-11-05T01:30-07:00");
        assertThat(warnings("2023-11-05T01:30"))
                .containsExactly(new Warning.AmbiguousClockTime(
                        11,
                        5,
                        OffsetDateTime.parse("2023-11-05T01:30-07:00"),
                        OffsetDateTime.parse("2023-11-05T01:30-08:00")));
        assertThat(warnings("2023-11-05T01")).hasSize(1);
    }

    @Test
    void anOffsetSettlesWhichIsMeant() {
        assertThat(warnings("2023-11-05T01:30-08:00")).isEmpty();
        assertThat(Chronicle.in(ZONE).act("E1", "2023-11-05T01:30-08:00").bounds("E1"))
                .isEqualTo("2023-11-05T01:30-08:00 / 2023-11-05T01:30-08:00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023-03-12, 2023-03-12T00:00-08:00 / 2023-03-13T00:00-07:00",
        "2023-11-05, 2023-11-05T00:00-07:00 / 2023-11-06T00:00-08:00",
        "2023-03-12T01, 2023-03-12T01:00-08:00 / 2023-03-12T03:00-07:00",
        "2023-11-05T01, 2023-11-05T01:00-07:00 / 2023-11-05T01:00-08:00",
        "2023-11-05T00, 2023-11-05T00:00-07:00 / 2023-11-05T01:00-07:00",
        "2023-11-04 midnight, 2023-11-04T23:00-07:00 / 2023-11-05T01:00-07:00",
        "~2023-11-05T01:50, 2023-11-05T01:35-07:00 / 2023-11-05T01:05-08:00",
        "2023-11, 2023-11-01T00:00-07:00 / 2023-12-01T00:00-08:00",
    })
    void coarseTimesFollowTheClocks(String text, String bounds) {
        assertThat(Chronicle.in(ZONE).act("E1", text).bounds("E1")).isEqualTo(bounds);
    }

    @Test
    void aDayWithoutMidnightBeginsWithItsFirstInstant() {
        assertThat(Chronicle.in("America/Sao_Paulo").act("E1", "2018-11-04").bounds("E1"))
                .isEqualTo("2018-11-04T01:00-02:00 / 2018-11-05T00:00-02:00");
    }

    @Test
    void offsetsOfOldTimesAreShownToTheMinute() {
        assertThat(Chronicle.in("Asia/Shanghai").act("E1", "1900-01-01T08:05:43").bounds("E1"))
                .isEqualTo("1900-01-01T08:05+08:05 / 1900-01-01T08:05+08:05");
    }
}
