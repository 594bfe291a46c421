package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
    private static final Chronicle CHRONICLE = Chronicle.utc()
            .act("M", "2024-05-08T10:00")
            .act("V", "2024-05-08")
            .act("N", "V - 48h");

    @ParameterizedTest(name = "{0}: {2} before {1} is {3}")
    @CsvSource({
        "2024-05-06T10:00, M, 48h, CERTAIN",
        "2024-05-06T10:01, M, 48h, IMPOSSIBLE",
        "2024-05-06, M, 48h, OPEN",
        "2024-05-05, M, 48h, CERTAIN",
        "2024-05-07, M, 48h, IMPOSSIBLE",
        "2024-05-06T10:00..2024-05-06T12:00, M, 48h, OPEN",
        "..2024-05-06T10:00, M, 48h, CERTAIN",
        "N, V, 48h, CERTAIN",
        "after N, V, 48h, IMPOSSIBLE",
        "before N, V, 48h, CERTAIN",
        "2024-05-06, V, 24h, CERTAIN",
        "2024-05-06T12:00, V, 48h, OPEN",
        "2024-05-07T00:00, V, 48h, IMPOSSIBLE",
        "after M, M, 0s, IMPOSSIBLE",
        "M, M, 0s, CERTAIN",
    })
    void isLongEnoughIfTheGapIs(String moment, String act, String gap, Truth3 expected) {
        Duration duration = Durations.parse(gap).orElseThrow();
        assertThat(CHRONICLE.story().atLeastBefore(CHRONICLE.when(moment), duration, act))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} before {1} is {2}")
    @CsvSource({
        "2024-05-08T09:59, M, CERTAIN",
        "2024-05-08T10:00, M, IMPOSSIBLE",
        "M, M, IMPOSSIBLE",
        "2024-05-08, M, OPEN",
        "before M, M, CERTAIN",
        "2024-05-07, V, CERTAIN",
        "V, M, OPEN",
        "..M, M, OPEN",
    })
    void isBeforehandOnlyIfStrictlyEarlier(String moment, String act, Truth3 expected) {
        assertThat(CHRONICLE.story().strictlyBefore(CHRONICLE.when(moment), act)).isEqualTo(expected);
    }

    @Test
    void isOpenIfNothingIsKnownOfItOrItCannotBe() {
        Story story = CHRONICLE.story();
        assertThat(story.strictlyBefore(List.of(), "M")).isEqualTo(Truth3.OPEN);
        List<When> never = List.of(CHRONICLE.when("before M"), CHRONICLE.when("after M"));
        assertThat(story.atLeastBefore(never, Duration.ZERO, "M")).isEqualTo(Truth3.OPEN);
    }
}
