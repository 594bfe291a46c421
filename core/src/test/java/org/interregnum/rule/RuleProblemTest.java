package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a rule is said at its place.
class RuleProblemTest {
    static RuleProblem problem(String text) {
        return switch (Rule.parse(text)) {
            case Parse.Bad bad -> bad.problem();
            case Parse.Ok ok -> throw new AssertionError(text + " is a rule: " + ok.rule());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "majority                                  | MISSING_BASE           | 0  | 8",
        "majority of                               | MISSING_BASE           | 0  | 11",
        "at least 1 and 2/3 with ann               | MISSING_BASE           | 15 | 3",
        "majority of and plurality                 | MISSING_BASE           | 12 | 3",
        "majorty of present                        | UNKNOWN_WORD           | 0  | 7",
        "plurality and                             | UNEXPECTED             | 13 | 0",
        "plurality plurality                       | UNEXPECTED             | 10 | 9",
        "(plurality                                | UNEXPECTED             | 10 | 0",
        "2/0 of seats                              | ZERO_DENOMINATOR       | 2  | 1",
        "3/2 of seats                              | ABOVE_WHOLE            | 0  | 3",
        "101% of seats                             | ABOVE_WHOLE            | 0  | 3",
        "at least 1000000000000001                 | NUMBER_TOO_LARGE       | 9  | 16",
        "any of present                            | SET_EXPECTED           | 7  | 7",
        "any of {}                                 | EMPTY_SET              | 7  | 2",
        "any of p5..p1                             | BAD_RANGE              | 7  | 6",
        "any of p1..p99999                         | TOO_MANY_IDS           | 7  | 10",
        "2/3 of present chair breaks ties          | TIES_NEED_MAJORITY     | 15 | 17",
        "with chair                                | MODIFIER_WITHOUT_SHARE | 0  | 4",
        "(plurality) with chair                    | MODIFIER_WITHOUT_SHARE | 12 | 4",
        "none or plurality                         | NONE_IS_WHOLE          | 0  | 4",
        "plurality within soon                     | BAD_DURATION           | 17 | 4",
        "plurality counting ayes                   | COUNTING_NEEDS_SHARE   | 10 | 13",
        "plurality $                               | BAD_CHARACTER          | 10 | 1",
        "plurality except interested and none against except interested counted-in-base | TWO_RECUSALS | 45 | 33",
    })
    void standsAtItsPlace(String text, RuleProblem.Code code, int offset, int length) {
        RuleProblem problem = problem(text);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.offset()).isEqualTo(offset);
        assertThat(problem.length()).isEqualTo(length);
    }

    @Test
    void missingBaseListsTheBases() {
        assertThat(problem("majority").expected()).contains("seats", "seated", "present", "voting", "outstanding");
    }

    @Test
    void misspelledWordHasItsNearest() {
        assertThat(problem("majorty of present").nearest()).isEqualTo("majority");
    }

    @Test
    void emptyTextIsAProblem() {
        assertThat(problem("  ").code()).isEqualTo(RuleProblem.Code.EMPTY);
    }

    @Test
    void depthEndsAtAHundred() {
        assertThat(problem("(".repeat(101) + "plurality" + ")".repeat(101)).code()).isEqualTo(RuleProblem.Code.TOO_DEEP);
        assertThat(problem("not ".repeat(2000) + "plurality").offset()).isEqualTo(400);
        assertThat(Rule.parse("(".repeat(99) + "plurality" + ")".repeat(99))).isInstanceOf(Parse.Ok.class);
    }

    @Test
    void lengthEndsAtTenThousand() {
        String flat = "plurality" + " or plurality".repeat(700);
        assertThat(Rule.parse(flat)).isInstanceOf(Parse.Ok.class);
        assertThat(problem(flat + " ".repeat(3000)).code()).isEqualTo(RuleProblem.Code.TOO_LONG);
    }
}
