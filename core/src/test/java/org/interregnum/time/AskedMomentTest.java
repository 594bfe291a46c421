package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedMomentTest {
    private static Positions positions(Chronicle chronicle, String at) {
        Asked.Parse parse = Asked.parse(at, chronicle.zone(), chronicle.acts()::containsKey);
        if (parse instanceof Asked.Parse.Ok(Asked asked, var warnings)) {
            Story story = chronicle.story();
            return story.positions(story.order(), asked);
        }
        throw new AssertionError(parse.toString());
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2024-05-06T11:59, 0, 0",
        "2024-05-06T12:00, 0, 1",
        "2024-05-06T13:00, 0, 1",
        "2024-05-06T17:59, 0, 1",
        "2024-05-06T18:00, 1, 1",
        "2024-05-06 afternoon, 1, 1",
    })
    void insideAVagueTimeTheActMayHaveHappened(String at, int first, int last) {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06 afternoon");
        assertThat(positions(chronicle, at)).isEqualTo(new Positions(first, last));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"2024-05-06T13:30, 2, 2", "2024-05-06T12:30, 0, 1", "2024-05-06T13:00, 2, 2"})
    void whatTheStoryPutsBeforeACertainActHasHappened(String at, int first, int last) {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06 afternoon").act("E2", "2024-05-06T13:00");
        assertThat(positions(chronicle, at)).isEqualTo(new Positions(first, last));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"2023-11-18, 1, 1", "2023-11-19, 2, 2", "2023-11-18 noon, 0, 1", "2023-11-19T00:00, 2, 2"})
    void aDayMeansTheMomentJustBeforeItsEnd(String at, int first, int last) {
        Chronicle chronicle = Chronicle.in("America/Los_Angeles")
                .act("E1", "2023-11-18")
                .act("E2", "2023-11-19T00:00");
        assertThat(positions(chronicle, at)).isEqualTo(new Positions(first, last));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"E1, 1", "after E1, 1", "before E1, 0", "before E2, 1", "2024-05-06T10:00, 2"})
    void besideAnActTheStorysOrderCounts(String at, int position) {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06T10:00").act("E2", "2024-05-06T10:00");
        assertThat(positions(chronicle, at)).isEqualTo(new Positions(position, position));
    }

    @Test
    void whatComesStrictlyAfterAnInstantHasNotHappenedAtIt() {
        Chronicle chronicle = Chronicle.utc().act("E1", "2024-05-06T10:00").act("E2", "after E1");
        assertThat(positions(chronicle, "2024-05-06T10:00")).isEqualTo(new Positions(1, 1));
        assertThat(positions(chronicle, "2024-05-06T10:01")).isEqualTo(new Positions(1, 2));
    }

    @Test
    void anActThatNothingBoundsLeavesThePositionOpen() {
        Chronicle chronicle = Chronicle.utc().act("E1").act("E2", "2024-05-06T10:00").act("E3");
        assertThat(positions(chronicle, "2024-05-05")).isEqualTo(new Positions(0, 1));
        assertThat(positions(chronicle, "2024-05-06")).isEqualTo(new Positions(2, 3));
    }

    @Test
    void aTimeIsReadAsItsLastMoment() {
        assertThat(Asked.parse("2024-05-06", ZoneOffset.UTC, act -> true))
                .isEqualTo(new Asked.Parse.Ok(
                        new Asked.AtInstant(Instant.parse("2024-05-07T00:00:00Z"), true), List.of()));
        assertThat(Asked.parse("2024-05-06T10:00", ZoneOffset.UTC, act -> true))
                .isEqualTo(new Asked.Parse.Ok(
                        new Asked.AtInstant(Instant.parse("2024-05-06T10:00:00Z"), false), List.of()));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}+{3}")
    @CsvSource({
        "E9, unknown-act, 0, 2",
        "before E9, unknown-act, 7, 2",
        "E1 + 4min, bad-time, 0, 9",
        "2024.., bad-time, 0, 6",
        "tomorrow!, bad-time, 0, 9",
    })
    void whatIsNoMomentIsRefused(String text, String code, int offset, int length) {
        Asked.Parse parse = Asked.parse(text, ZoneOffset.UTC, "E1"::equals);
        if (!(parse instanceof Asked.Parse.Bad(TimeProblem problem))) {
            throw new AssertionError(parse.toString());
        }
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.offset()).isEqualTo(offset);
        assertThat(problem.length()).isEqualTo(length);
    }
}
