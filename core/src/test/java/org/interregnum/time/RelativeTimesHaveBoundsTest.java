package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesHaveBoundsTest {
    @Test
    void aChainAddsUpItsVagueParts() {
        Chronicle chronicle = Chronicle.in("America/Los_Angeles")
                .act("E1", "~2023-11-17T12:19")
                .act("E2", "E1 + 4min")
                .act("E3", "5..10min before E2")
                .act("E4", "E2 - 1..2h")
                .act("E5", "E3");
        assertThat(chronicle.bounds("E2")).isEqualTo("2023-11-17T12:08-08:00 / 2023-11-17T12:38-08:00");
        assertThat(chronicle.bounds("E3")).isEqualTo("2023-11-17T11:58-08:00 / 2023-11-17T12:33-08:00");
        assertThat(chronicle.bounds("E4")).isEqualTo("2023-11-17T10:08-08:00 / 2023-11-17T11:38-08:00");
        assertThat(chronicle.bounds("E5")).isEqualTo("2023-11-17T11:58-08:00 / 2023-11-17T12:33-08:00");
    }

    @Test
    void beforeAndAfterLeaveTheOtherEndOpen() {
        Chronicle chronicle = Chronicle.utc()
                .act("E1", "2024-05-06 morning")
                .act("E2", "before E1")
                .act("E3", "after E1");
        assertThat(chronicle.bounds("E2")).isEqualTo("- / 2024-05-06T12:00+00:00");
        assertThat(chronicle.bounds("E3")).isEqualTo("2024-05-06T06:00+00:00 / -");
    }

    @Test
    void hoursAndDaysPassOnAStopWatch() {
        Chronicle chronicle = Chronicle.in("America/Los_Angeles")
                .act("E1", "2023-03-12")
                .act("E2", "2023-03-12T00:30")
                .act("E3", "E2 + 4h")
                .act("E4", "E2 + 1d");
        assertThat(chronicle.bounds("E1")).isEqualTo("2023-03-12T00:00-08:00 / 2023-03-13T00:00-07:00");
        assertThat(chronicle.bounds("E3")).isEqualTo("2023-03-12T05:30-07:00 / 2023-03-12T05:30-07:00");
        assertThat(chronicle.bounds("E4")).isEqualTo("2023-03-13T01:30-07:00 / 2023-03-13T01:30-07:00");
    }

    @Test
    void allOfAListHoldsAndTightensOthersToo() {
        Chronicle chronicle = Chronicle.utc()
                .act("E1", "2024-05-06")
                .act("E2", "E1 + 2..3h", "2024-05-06T10:00")
                .act("E3", "2024-05-06 morning", "after E2");
        assertThat(chronicle.bounds("E1")).isEqualTo("2024-05-06T07:00+00:00 / 2024-05-06T08:00+00:00");
        assertThat(chronicle.bounds("E3")).isEqualTo("2024-05-06T10:00+00:00 / 2024-05-06T12:00+00:00");
    }

    @Test
    void theEndsOfARangeMayBeActs() {
        Chronicle chronicle = Chronicle.utc()
                .act("E1", "2024-05-06T10:00")
                .act("E2", "~2024-05-06T12:00")
                .act("E3", "E1..E2")
                .act("E4", "2024-05-06..E1")
                .act("E5", "E1..2024-05-06")
                .act("E6", "E1..")
                .act("E7", "..E1");
        assertThat(chronicle.bounds("E3")).isEqualTo("2024-05-06T10:00+00:00 / 2024-05-06T12:15+00:00");
        assertThat(chronicle.bounds("E4")).isEqualTo("2024-05-06T00:00+00:00 / 2024-05-06T10:00+00:00");
        assertThat(chronicle.bounds("E5")).isEqualTo("2024-05-06T10:00+00:00 / 2024-05-07T00:00+00:00");
        assertThat(chronicle.bounds("E6")).isEqualTo("2024-05-06T10:00+00:00 / -");
        assertThat(chronicle.bounds("E7")).isEqualTo("- / 2024-05-06T10:00+00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E1 - 5..10min",
                "E1 -  5 min .. 10 min",
                "5..10min before E1",
                "5min..10min before E1",
                "300s..10min before E1"
            })
    void aDistanceMayBeSpelledInSeveralWays(String text) {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06T10:00").act("E2", text);
        assertThat(chronicle.bounds("E2")).isEqualTo("2024-05-06T09:50+00:00 / 2024-05-06T09:55+00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1 + 90min", "E1+1h30min", "E1 + 1.5h", "1h 30min after E1"})
    void durationsMayBeCombined(String text) {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06T10:00").act("E2", text);
        assertThat(chronicle.bounds("E2")).isEqualTo("2024-05-06T11:30+00:00 / 2024-05-06T11:30+00:00");
    }

    @Test
    void anIdMayContainDashesAndDigits() {
        assertThat(Chronicle.utc().when("the-5-min_note")).isEqualTo(new When.Same("the-5-min_note", "the-5-min_note"));
        assertThat(Chronicle.utc().when("a-1 - 2min"))
                .isEqualTo(new When.Relative("a-1 - 2min", "a-1", Duration.ofMinutes(-2), Duration.ofMinutes(-2)));
        assertThat(Chronicle.utc().when("E3..E8").acts()).containsExactly("E3", "E8");
    }

    @Test
    void distancesThatLeaveTheCalendarBoundNothing() {
        Chronicle chronicle = Chronicle.utc().act("E0", "2024-05-06");
        for (int i = 1; i <= 20; i++) {
            chronicle.act("E" + i, "E" + (i - 1) + " + 3652425d");
        }
        assertThat(chronicle.story().bounds("E20").latest()).isNull();
        assertThat(chronicle.story().bounds("E1").latest()).isNotNull();
    }

    @Test
    void anActThatIsNotThereIsRefused() {
        When after = Chronicle.utc().when("after E9");
        var builder = TemporalNetwork.builder(ZoneOffset.UTC).add("E1", List.of(after));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("E9");
    }
}
