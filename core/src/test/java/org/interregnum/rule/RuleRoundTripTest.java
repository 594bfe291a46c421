package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleRoundTripTest {
    @Test
    void printedRuleReadsBackAsItself() {
        qt().withFixedSeed(4).withExamples(3000).forAll(longs().between(0, 10_000_000)).checkAssert(seed -> {
            Rule rule = new RandomRules(seed).any();
            assertThat(Rule.parse(rule.print())).as(rule.print()).isEqualTo(new Parse.Ok(rule));
        });
    }

    @Test
    void keywordsHaveNoCase() {
        assertThat(Rule.parse("Majority OF Present With ann")).isEqualTo(Rule.parse("majority of present with ann"));
    }

    @Test
    void damagedTextNeverThrowsAndPointsIntoTheText() {
        qt().withFixedSeed(5).withExamples(3000).forAll(longs().between(0, 10_000_000)).checkAssert(seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(new RandomRules(seed).any().print().toUpperCase(Locale.ROOT));
            for (int i = 0; i < 3 && !text.isEmpty(); i++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, "({},%/. 9x:-$\uD83D".charAt(random.nextInt(14)));
                }
            }
            if (Rule.parse(text.toString()) instanceof Parse.Bad(RuleProblem problem)) {
                assertThat(problem.offset()).isBetween(0, text.length());
                assertThat(problem.offset() + problem.length()).isBetween(problem.offset(), text.length());
            }
        });
    }
}
