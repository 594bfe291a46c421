package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTimesHaveBoundsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-05-06T14:30, 2024-05-06T14:30+00:00 / 2024-05-06T14:30+00:00",
        "2024-05-06 14:30, 2024-05-06T14:30+00:00 / 2024-05-06T14:30+00:00",
        "2024-05-06T14:30:05, 2024-05-06T14:30:05+00:00 / 2024-05-06T14:30:05+00:00",
        "2024-05-06T14:30:05.250, 2024-05-06T14:30:05.25+00:00 / 2024-05-06T14:30:05.25+00:00",
        "2024-05-06T14:30:05.000001, 2024-05-06T14:30:05.000001+00:00 / 2024-05-06T14:30:05.000001+00:00",
        "2024-05-06T14:30Z, 2024-05-06T14:30+00:00 / 2024-05-06T14:30+00:00",
        "2024-05-06T14:30-05:30, 2024-05-06T20:00+00:00 / 2024-05-06T20:00+00:00",
        "2024-05-06T14+02:00, 2024-05-06T12:00+00:00 / 2024-05-06T13:00+00:00",
        "2024-05-06T14, 2024-05-06T14:00+00:00 / 2024-05-06T15:00+00:00",
        "2024-05-06T23, 2024-05-06T23:00+00:00 / 2024-05-07T00:00+00:00",
        "2024-05-06, 2024-05-06T00:00+00:00 / 2024-05-07T00:00+00:00",
        "2024-02, 2024-02-01T00:00+00:00 / 2024-03-01T00:00+00:00",
        "2025, 2025-01-01T00:00+00:00 / 2026-01-01T00:00+00:00",
        "0001, 0001-01-01T00:00+00:00 / 0002-01-01T00:00+00:00",
        "2024-spring, 2024-03-01T00:00+00:00 / 2024-06-01T00:00+00:00",
        "2024-summer, 2024-06-01T00:00+00:00 / 2024-09-01T00:00+00:00",
        "2024-autumn, 2024-09-01T00:00+00:00 / 2024-12-01T00:00+00:00",
        "2024-winter, 2024-12-01T00:00+00:00 / 2025-03-01T00:00+00:00",
    })
    void onTheCalendar(String text, String bounds) {
        assertThat(Chronicle.utc().act("E1", text).bounds("E1")).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "early, 2024-05-06T00:00+00:00 / 2024-05-06T06:00+00:00",
        "early morning, 2024-05-06T04:00+00:00 / 2024-05-06T08:00+00:00",
        "morning, 2024-05-06T06:00+00:00 / 2024-05-06T12:00+00:00",
        "noon, 2024-05-06T11:30+00:00 / 2024-05-06T12:30+00:00",
        "day, 2024-05-06T06:00+00:00 / 2024-05-06T22:00+00:00",
        "afternoon, 2024-05-06T12:00+00:00 / 2024-05-06T18:00+00:00",
        "evening, 2024-05-06T17:00+00:00 / 2024-05-06T22:00+00:00",
        "night, 2024-05-06T20:00+00:00 / 2024-05-07T04:00+00:00",
        "midnight, 2024-05-06T23:00+00:00 / 2024-05-07T01:00+00:00",
    })
    void inWordsForPartsOfTheDay(String word, String bounds) {
        assertThat(Chronicle.utc().act("E1", "2024-05-06 " + word).bounds("E1")).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "~2024-05-06T14:30, 2024-05-06T14:15+00:00 / 2024-05-06T14:45+00:00",
        "~2024-05-06T14, 2024-05-06T13:45+00:00 / 2024-05-06T15:15+00:00",
        "~2024-05-06, 2024-05-05T00:00+00:00 / 2024-05-08T00:00+00:00",
        "~2024-05-06 noon, 2024-05-06T11:15+00:00 / 2024-05-06T12:45+00:00",
        "~2024-summer, 2024-05-17T00:00+00:00 / 2024-09-16T00:00+00:00",
        "~2024-05, 2024-04-16T00:00+00:00 / 2024-06-16T00:00+00:00",
        "~2024, 2023-07-01T00:00+00:00 / 2025-07-01T00:00+00:00",
    })
    void widenedByATilde(String text, String bounds) {
        assertThat(Chronicle.utc().act("E1", text).bounds("E1")).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-05-06..2024-05-08, 2024-05-06T00:00+00:00 / 2024-05-09T00:00+00:00",
        "2024-05-06T12:00 .. 2024-05-06, 2024-05-06T12:00+00:00 / 2024-05-07T00:00+00:00",
        "~2024-05-06T14:30..2024-05-06 evening, 2024-05-06T14:15+00:00 / 2024-05-06T22:00+00:00",
        "2024-05-06.., 2024-05-06T00:00+00:00 / -",
        "..2024-05-06T09:00, - / 2024-05-06T09:00+00:00",
    })
    void asRanges(String text, String bounds) {
        assertThat(Chronicle.utc().act("E1", text).bounds("E1")).isEqualTo(bounds);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "America/Los_Angeles, 2023-11-18, 2023-11-18T00:00-08:00 / 2023-11-19T00:00-08:00",
        "America/Los_Angeles, 2023-11-19T10:00+08:00, 2023-11-18T18:00-08:00 / 2023-11-18T18:00-08:00",
        "Asia/Shanghai, 2024-02, 2024-02-01T00:00+08:00 / 2024-03-01T00:00+08:00",
        "Asia/Shanghai, 2025, 2025-01-01T00:00+08:00 / 2026-01-01T00:00+08:00",
    })
    void inTheZoneOfTheCase(String zone, String text, String bounds) {
        assertThat(Chronicle.in(zone).act("E1", text).bounds("E1")).isEqualTo(bounds);
    }

    @Test
    void andTellWhetherTheirEndsBelongToThem() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06")
                .act("E2", "after E1")
                .act("E3", "2024-05-06T14:30")
                .story();
        assertThat(story.bounds("E1").latestOpen()).isTrue();
        assertThat(story.bounds("E1").earliestOpen()).isFalse();
        assertThat(story.bounds("E2").earliestOpen()).isTrue();
        assertThat(story.bounds("E3").latestOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-05-06T14:30:05, second", "2024-05-06T14:30, minute", "2024-05-06T14, hour",
        "2024-05-06 noon, part-of-day", "2024-05-06, day", "2024-05, month", "2024-summer, season",
        "2024, year", "~2024, about", "2024.., range", "E1..E2, range", "E1, relative", "E1 + 1h, relative",
    })
    void writtenWithAPrecision(String text, String precision) {
        assertThat(Chronicle.utc().when(text).precision().json()).isEqualTo(precision);
    }

    @Test
    void ofSeveralTimesTheNarrowestGivesThePrecision() {
        Story story = Chronicle.utc()
                .act("E1", "2024", "after E2", "~2024-05-06T14:30")
                .act("E2", "before E1")
                .act("E3")
                .story();
        assertThat(story.precision("E1")).isEqualTo(Precision.ABOUT);
        assertThat(story.precision("E2")).isEqualTo(Precision.RELATIVE);
        assertThat(story.precision("E3")).isEqualTo(Precision.NONE);
    }
}
