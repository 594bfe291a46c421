package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.rule.RuleSpellingsTest.rule;

import org.junit.jupiter.api.Test;

class TruthTableTest {
    private static TruthTable.Row row(int ayes, int nays, int abstentions, int absent, Outcome outcome) {
        return new TruthTable.Row(ayes, nays, abstentions, absent, outcome);
    }

    @Test
    void smallBoardHasEveryRow() {
        TruthTable table = TruthTable.of(rule("majority of present"), rule("majority of seated"), 3, 3);
        assertThat(table.rows())
                .hasSize(20)
                .contains(
                        row(2, 1, 0, 0, Outcome.CARRIED),
                        row(1, 0, 1, 1, Outcome.LOST),
                        row(2, 0, 0, 1, Outcome.CARRIED),
                        row(1, 0, 0, 2, Outcome.LOST));
    }

    @Test
    void largerBoardHasTheBoundaryRows() {
        TruthTable table = TruthTable.of(rule("majority of present"), rule("majority of seats"), 9, 9);
        assertThat(table.rows())
                .hasSizeLessThanOrEqualTo(20)
                .contains(
                        row(5, 4, 0, 0, Outcome.CARRIED),
                        row(4, 5, 0, 0, Outcome.LOST),
                        row(5, 3, 1, 0, Outcome.CARRIED),
                        row(4, 4, 1, 0, Outcome.LOST),
                        row(3, 2, 0, 4, Outcome.CARRIED),
                        row(2, 3, 0, 4, Outcome.LOST),
                        row(4, 0, 0, 5, Outcome.LOST));
    }

    @Test
    void rowIsOpenWhereItDependsOnWho() {
        TruthTable table = TruthTable.of(rule("majority of present chair breaks ties"), rule("none"), 4, 4);
        assertThat(table.rows())
                .contains(row(2, 2, 0, 0, Outcome.OPEN), row(3, 1, 0, 0, Outcome.CARRIED), row(1, 3, 0, 0, Outcome.LOST));
    }
}
