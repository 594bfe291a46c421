package org.interregnum.rule;

import org.interregnum.model.Fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.rule.RuleSpellingsTest.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Large input takes little time.
class RuleLimitsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static Electorate stakes(int holders) {
        List<Player> players = new ArrayList<>();
        for (int i = 1; i <= holders; i++) {
            players.add(new Player("h" + i, Standing.ELECTOR, Map.of("votes", Fraction.of(i * 997L)), Set.of()));
        }
        return new Electorate(players, holders, Map.of(), Electorate.VOTES);
    }

    @Test
    void longRuleCompiles() {
        StringBuilder text = new StringBuilder("majority of present");
        for (int i = 1; i < 300; i++) {
            text.append(" or ").append(i).append("/997 of voting with h").append(i);
        }
        Rule long300 = rule(text.toString());
        Assertions.assertTimeout(SOON, () -> {
            Decision decision = Decision.compile(long300, Use.VOTE, stakes(300));
            Ballot[] nobody = new Ballot[300];
            Arrays.fill(nobody, Ballot.ABSENT);
            assertThat(decision.carries(nobody)).isFalse();
        });
    }

    @Test
    void tableOfManyUnequalHoldersIsBuilt() {
        Assertions.assertTimeout(SOON, () -> assertThat(
                        TruthTable.of(rule("2/3 of voting"), rule("majority of outstanding"), stakes(40)).rows())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void tableOfAThousandMembersIsExact() {
        Assertions.assertTimeout(SOON, () -> assertThat(
                        TruthTable.of(rule("majority of present"), rule("majority of seated"), 1000, 1000).rows())
                .contains(
                        new TruthTable.Row(501, 499, 0, 0, Outcome.CARRIED),
                        new TruthTable.Row(500, 500, 0, 0, Outcome.LOST)));
    }

    @Test
    void lintsOfManyHoldersAreFound() {
        Assertions.assertTimeout(SOON, () -> assertThat(
                        Lint.of(rule("majority of voting and not all of seated"), rule("none"), stakes(40)))
                .isNotNull());
    }

    @Test
    void idsOfAllRangesTogetherAreLimited() {
        assertThat(RuleProblemTest.problem("any of p1..p6000 or any of q1..q6000").code())
                .isEqualTo(RuleProblem.Code.TOO_MANY_IDS);
    }
}
