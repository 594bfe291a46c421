package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.rule.RuleSpellingsTest.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {
    private static List<Lint> lints(String vote, String quorum) {
        return Lint.of(rule(vote), rule(quorum), Electorate.ofHeads("ann", "bob", "cat"));
    }

    @Test
    void ordinaryRulesAreClean() {
        assertThat(lints("majority of present ann breaks ties without veto of bob", "majority of seats")).isEmpty();
    }

    @Test
    void thresholdOutOfReachIsFound() {
        assertThat(lints("at least 4 or plurality", "none"))
                .containsExactly(new Lint.OutOfReach(Use.VOTE, (Atom) rule("at least 4")));
    }

    @Test
    void neverCarryingIsFound() {
        assertThat(lints("majority of present with ghost", "none")).contains(new Lint.NeverCarries());
    }

    @Test
    void ayeThatHurtsIsFound() {
        assertThat(lints("none of {cat}", "none")).hasAtLeastOneElementOfType(Lint.AyeHurts.class);
    }

    @Test
    void attenderThatHurtsIsFound() {
        assertThat(lints("plurality", "not all of seated"))
                .hasAtLeastOneElementOfType(Lint.AttenderHurts.class)
                .anyMatch(l -> l instanceof Lint.AttenderHurts a && a.use() == Use.QUORUM);
    }
}
