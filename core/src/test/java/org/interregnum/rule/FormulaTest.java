package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// The formula of a decision says what the decision says, for every pair of ballots.
class FormulaTest {
    private static final Ballot[] KINDS = Ballot.values();

    @Test
    void agreesWithTheDecision() {
        qt().withFixedSeed(1).withExamples(400).forAll(longs().between(0, 1_000_000)).checkAssert(FormulaTest::agree);
    }

    private static void agree(long seed) {
        RandomRules rules = new RandomRules(seed);
        Electorate electorate = rules.electorate(1 + (int) (seed % 7));
        int players = electorate.players().size();
        Rule rule = rules.rule(2, true);
        for (Use use : Use.values()) {
            Rule used = use == Use.QUORUM ? rules.rule(2, false) : rule;
            Decision decision = Decision.compile(used, use, electorate);
            for (Ballot in : KINDS) {
                for (Ballot out : KINDS) {
                    Formula formula = decision.formula(in, out);
                    Formula negated = formula.negated();
                    for (long code = 0; code < 1L << players; code++) {
                        BitSet who = BitSet.valueOf(new long[] {code});
                        Ballot[] ballots = new Ballot[players];
                        Arrays.setAll(ballots, p -> who.get(p) ? in : out);
                        boolean carried = decision.carries(ballots);
                        if (formula.holds(who) != carried || negated.holds(who) == carried) {
                            assertThat(formula.holds(who)).as("%s %s %s %s", used.print(), in, out, who).isEqualTo(carried);
                            assertThat(negated.holds(who)).as("negated").isEqualTo(!carried);
                        }
                    }
                }
            }
        }
    }
}
