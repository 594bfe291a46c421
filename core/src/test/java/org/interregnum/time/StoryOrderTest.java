package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryOrderTest {
    @Test
    void timesThatMayCoincideKeepTheOrderOfTheFile() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06 evening")
                .act("E2", "2024-05-06 afternoon")
                .act("E3", "2024-05-06")
                .act("E4", "2024-05-06 morning")
                .story();
        assertThat(story.order()).containsExactly("E3", "E4", "E1", "E2");
    }

    @Test
    void siblingsOfAVagueActAreOrderedByTheirDistances() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06")
                .act("E2", "E1 + 3h")
                .act("E3", "E1 + 1..2h")
                .story();
        assertThat(story.order()).containsExactly("E1", "E3", "E2");
        assertThat(story.mustPrecede("E3", "E2")).isTrue();
        assertThat(story.decides("E2", "E3")).isTrue();
    }

    @Test
    void theSameMinuteStandsAsInTheFile() {
        Story story = Chronicle.utc()
                .act("E1", "E2")
                .act("E2", "2024-05-06T10:00")
                .act("E3", "2024-05-06T10:00")
                .story();
        assertThat(story.order()).containsExactly("E1", "E2", "E3");
        assertThat(story.decides("E1", "E3")).isFalse();
    }

    @Test
    void beforeAndAfterAreStrict() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06 morning")
                .act("E2", "before E1")
                .act("E3", "after E1")
                .story();
        assertThat(story.order()).containsExactly("E2", "E1", "E3");
    }

    @Test
    void theEndOfADayPrecedesTheMidnightThatFollows() {
        Story story = Chronicle.utc().act("E1", "2024-05-07T00:00").act("E2", "2024-05-06").story();
        assertThat(story.order()).containsExactly("E2", "E1");
    }

    @Test
    void whatSaysNothingStaysWhereItStands() {
        Story story = Chronicle.utc()
                .act("E1")
                .act("E2", "2024-05-07")
                .act("E3")
                .act("E4", "2024-05-06")
                .story();
        assertThat(story.order()).containsExactly("E1", "E3", "E4", "E2");
    }

    @Test
    void anAnsweredQuestionMayTurnWhatTheTimesLeaveOpen() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06T10:00")
                .act("E2", "2024-05-06T10:00")
                .act("E3", "2024-05-06T11:00")
                .story();
        assertThat(story.order(List.of(new Precedence("E2", "E1")))).contains(List.of("E2", "E1", "E3"));
    }

    @Test
    void anAnswerAgainstTheTimesGivesNoOrder() {
        Story story = Chronicle.utc()
                .act("E1", "2024-05-06T10:00")
                .act("E2", "2024-05-06")
                .act("E3", "2024-05-06T11:00")
                .story();
        assertThat(story.order(List.of(new Precedence("E3", "E1")))).isEmpty();
        assertThat(story.order(List.of(new Precedence("E3", "E2"), new Precedence("E2", "E1")))).isEmpty();
    }

    @Test
    void aMillionDatedActsAreSorted() {
        int count = 1_000_000;
        TemporalNetwork.Builder builder = TemporalNetwork.builder(ZoneOffset.UTC);
        for (int i = 0; i < count; i++) {
            var instant = Instant.ofEpochSecond(count - i);
            builder.add("E" + i, List.of(new When.Absolute("", Precision.SECOND, instant, instant, false)));
        }
        if (!(builder.build() instanceof TemporalNetwork.Result.Consistent(Story story))) {
            throw new AssertionError("instants cannot contradict each other");
        }
        List<String> order = story.order();
        assertThat(order).hasSize(count);
        assertThat(order.getFirst()).isEqualTo("E" + (count - 1));
        assertThat(order.getLast()).isEqualTo("E0");
    }

    @Test
    void aThousandActsInOneChainAreSorted() {
        Chronicle chronicle = Chronicle.utc();
        int count = 1000;
        for (int i = 0; i < count - 1; i++) {
            chronicle.act("E" + i, i % 2 == 0 ? "after E" + (i + 1) : "E" + (i + 1) + " + 1..2min");
        }
        chronicle.act("E" + (count - 1), "2024-05-06");
        List<String> order = chronicle.story().order();
        assertThat(order.getFirst()).isEqualTo("E" + (count - 1));
        assertThat(order.getLast()).isEqualTo("E0");
    }
}
