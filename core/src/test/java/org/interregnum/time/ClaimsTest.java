package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static final Chronicle CHRONICLE = Chronicle.utc()
            .act("E1", "2024-05-06T20:10")
            .act("E2", "2024-05-07 afternoon")
            .act("E3", "E2 + 1..2h")
            .act("E4", "after E3");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2024-05-06 midnight, 2024-05-06T20:10, false",
        "2024-05-07 afternoon, ~2024-05-07T12:10, true",
        "2024-05-06, 2024-05-07T00:00, false",
        "E2, E3, false",
        "before E2, 2024-05-07 afternoon, true",
        "before E2, 2024-05-07T18:00, false",
        "after E3, ..E2, false",
        "E2 + 1h, E3, true",
    })
    void meetIfBothCanBeTrue(String one, String other, boolean meets) {
        Story story = CHRONICLE.story();
        assertThat(story.meets(CHRONICLE.when(one), CHRONICLE.when(other))).isEqualTo(meets);
        assertThat(story.meets(CHRONICLE.when(other), CHRONICLE.when(one))).isEqualTo(meets);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "E1, 2024-05-06 midnight, true",
        "E1, after E4, true",
        "E3, 2024-05-07 morning, true",
        "E3, E2, true",
        "E3, after E4, false",
        "E2, 1990, true",
        "E2, after E3, false",
        "E4, before E3, true",
    })
    void holdBesideTheRestIfTheActsOwnTimesLeftOutTheyCanBeTrue(String act, String claim, boolean holds) {
        assertThat(CHRONICLE.story().holdsBeside(act, CHRONICLE.when(claim))).isEqualTo(holds);
    }

    @Test
    void holdBesideTheRestAlsoIfTheyMentionTheAct() {
        assertThat(CHRONICLE.story().holdsBeside("E2", CHRONICLE.when("E2 + 1h"))).isFalse();
    }
}
