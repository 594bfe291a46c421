package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The compiled decision is the meaning of the rule, by every way to count.
class DecisionAgreesWithMeaningTest {
    private static final Ballot[] KINDS = Ballot.values();

    @Test
    void forAllBallotsOfSmallBodies() {
        qt().withFixedSeed(1)
                .withExamples(400)
                .forAll(longs().between(0, 1_000_000))
                .checkAssert(seed -> agree(seed, 1 + (int) (seed % 5), 0));
    }

    @Test
    void forAllBallotsOfSixMembers() {
        qt().withFixedSeed(2).withExamples(12).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> agree(seed, 6, 0));
    }

    @Test
    void forSampledBallotsOfTwelveMembers() {
        qt().withFixedSeed(3)
                .withExamples(300)
                .forAll(longs().between(0, 1_000_000))
                .checkAssert(seed -> agree(seed, 12, 150));
    }

    /// @param samples how many random ballots, 0 for all
    private static void agree(long seed, int size, int samples) {
        RandomRules rules = new RandomRules(seed);
        Electorate electorate = rules.electorate(size);
        int players = electorate.players().size();
        Random random = new Random(seed);
        for (Use use : Use.values()) {
            Rule rule = rules.rule(2, use != Use.QUORUM);
            Decision decision = Decision.compile(rule, use, electorate);
            long all = samples == 0 ? 1L << (2 * players) : samples;
            for (long n = 0; n < all; n++) {
                long code = samples == 0 ? n : random.nextLong();
                Ballot[] ballots = new Ballot[players];
                Arrays.setAll(ballots, p -> KINDS[(int) ((code >>> (2 * p)) & 3)]);
                boolean expected = NaiveTally.carries(rule, use, electorate, ballots);
                if (decision.carries(ballots) != expected || byMasks(decision, ballots) != expected) {
                    assertThat(decision.carries(ballots))
                            .as("%s %s %s %s", use, rule.print(), electorate, Arrays.toString(ballots))
                            .isEqualTo(expected);
                    assertThat(byMasks(decision, ballots)).as("by masks").isEqualTo(expected);
                }
            }
        }
    }

    static boolean byMasks(Decision decision, Ballot[] ballots) {
        long[] masks = new long[KINDS.length];
        for (int p = 0; p < ballots.length; p++) {
            masks[ballots[p].code()] |= 1L << p;
        }
        return decision.carries(masks[0], masks[1], masks[2]);
    }
}
