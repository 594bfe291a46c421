package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.ZoneId;
import java.util.List;
import org.interregnum.time.TimeProblem.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongSpellingsTest {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static TimeProblem problem(String text) {
        return switch (When.parse(text, UTC)) {
            case When.Parse.Ok ok -> throw new AssertionError("understood: " + ok);
            case When.Parse.Bad(TimeProblem problem) -> problem;
        };
    }

    @ParameterizedTest(name = "[{0}] is {1} at {2}+{3}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "'',bad-time,0,0",
        "?,bad-time,0,1",
        "..,bad-time,0,2",
        "2024-5-6,bad-time,4,4",
        "24-05-06,bad-time,0,2",
        "20240506,bad-time,0,8",
        "1700225999,bad-time,0,10",
        "2024-Summer,bad-time,4,7",
        "2024-sommer,bad-time,5,6",
        "2024-05-06T,bad-time,10,1",
        "2024-05-06T1430,bad-time,11,4",
        "2024-05-06T14:30 morning,bad-time,11,13",
        "  2024-05-06 brunch,bad-time,13,6",
        "2024-13,no-such-date,5,2",
        "2023-02-29,no-such-date,8,2",
        "2024-05-06T24:00,clock-out-of-range,11,2",
        "2024-05-06T12:60,clock-out-of-range,14,2",
        "2024-05-06T12:30+19:00,clock-out-of-range,16,6",
        "2024-05-06T12:30:05.1234567,fraction-too-fine,20,7",
        "0000,year-out-of-range,0,4",
        "10000-01-01,year-out-of-range,0,5",
        "2024-05-08..2024-05-06,range-backwards,0,22",
        "2024-05-07..2024-05-06,range-backwards,0,22",
        "2024-05-06..2024-05-07..,bad-time,22,2",
        "2024-05-06..{E3},bad-time,12,4",
        "E1 + 10..5min,range-backwards,5,8",
        "E1 + 5,bad-time,5,1",
        "E1 + 5 parsecs,bad-time,5,9",
        "E1 - ,bad-time,4,0",
        "E1 + 9999999999d,duration-too-long,5,11",
        "E1 + 0.0000001s,fraction-too-fine,5,10",
        "before 2024-05-06,bad-time,7,10",
        "5min before 2024,bad-time,12,4",
        "E1 and E2,bad-time,0,9",
    })
    void areToldWithTheirPlace(String text, String code, int offset, int length) {
        TimeProblem problem = problem(text);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(List.of(problem.offset(), problem.length())).containsExactly(offset, length);
    }

    @Test
    void areToldWithWhatWasExpected() {
        assertThat(problem("before 2024")).isEqualTo(new TimeProblem.Malformed(7, 4, Expected.ACT));
        assertThat(problem("E1 + x")).isEqualTo(new TimeProblem.Malformed(5, 1, Expected.DURATION));
        assertThat(problem("2024-05-06 tea")).isEqualTo(new TimeProblem.Malformed(11, 3, Expected.PART_OF_DAY));
        assertThat(problem("2023-02-29")).isEqualTo(new TimeProblem.NoSuchDate(8, 2, 28));
        assertThat(problem("0000-01-01")).isEqualTo(new TimeProblem.YearOutOfRange(0, 4, 1, 9999));
    }

    @Test
    void neverMakeTheParserThrowAndAlwaysPointIntoTheText() {
        String alphabet = "0123456789-:T.~+ EZabefhimnorsw_,é\u3000";
        qt().withFixedSeed(7)
                .withExamples(20_000)
                .forAll(lists().of(integers().between(0, alphabet.length() - 1)).ofSizeBetween(0, 24))
                .checkAssert(places -> {
                    StringBuilder text = new StringBuilder();
                    places.forEach(place -> text.append(alphabet.charAt(place)));
                    if (When.parse(text.toString(), UTC) instanceof When.Parse.Bad(TimeProblem problem)) {
                        assertThat(problem.offset()).isBetween(0, text.length());
                        assertThat(problem.offset() + problem.length()).isLessThanOrEqualTo(text.length());
                    }
                });
    }

    @Test
    void thatNearlyAreTimesDoNotMakeItThrowEither() {
        List<String> pieces = List.of(
                "2024", "-", "05", "06", "T", "14", ":", "30", "..", "E1", " ", "before", "after", "+", "min", "~", "5",
                "0000", "summer", "noon", "99", "Z", "2024-05-06", "E1 + ", "9999", "h", ".5");
        qt().withFixedSeed(11)
                .withExamples(20_000)
                .forAll(lists().of(integers().between(0, pieces.size() - 1)).ofSizeBetween(0, 8))
                .checkAssert(places -> {
                    StringBuilder text = new StringBuilder();
                    places.forEach(place -> text.append(pieces.get(place)));
                    switch (When.parse(text.toString(), UTC)) {
                        case When.Parse.Bad(TimeProblem problem) ->
                            assertThat(problem.offset() + problem.length()).isBetween(0, text.length());
                        case When.Parse.Ok(When when, var warnings) ->
                            assertThat(when.text()).isEqualTo(text.toString().strip());
                    }
                });
    }

    @Test
    void ofAnyLengthAreRefusedAtOnce() {
        assertThat(problem("1" + " ".repeat(100_000) + "before").code()).isEqualTo("bad-time");
    }
}
