package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionCountersTest {
    private static final Ballot[] KINDS = Ballot.values();

    @Test
    void orderOfCountingDoesNotMatter() {
        qt().withFixedSeed(6).withExamples(500).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> {
            RandomRules rules = new RandomRules(seed);
            Electorate electorate = rules.electorate(8);
            Decision decision = Decision.compile(rules.rule(2, true), Use.VOTE, electorate);
            Random random = new Random(seed);
            List<Integer> order = new ArrayList<>();
            Ballot[] ballots = new Ballot[decision.players()];
            for (int p = 0; p < ballots.length; p++) {
                order.add(p);
                ballots[p] = KINDS[random.nextInt(4)];
            }
            long[] straight = new long[decision.counters()];
            order.forEach(p -> decision.count(straight, p, ballots[p]));
            Collections.shuffle(order, random);
            long[] shuffled = new long[decision.counters()];
            order.forEach(p -> decision.count(shuffled, p, ballots[p]));
            assertThat(shuffled).isEqualTo(straight);
            assertThat(decision.carried(shuffled)).isEqualTo(decision.carries(ballots));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "majority of present, 1",
        "majority of present chair breaks ties, 2",
        "majority of seated and at least 3 or all of seated, 2",
        "2/3 of voting without veto of p1 with p2, 2",
        "none against and all of {p1} and any of {p2}, 1",
        "at least 0, 1",
    })
    void countersAreFew(String text, int counters) {
        Electorate board = Electorate.ofHeads("p1", "p2", "p3", "p4", "p5", "chair");
        assertThat(Decision.compile(RuleSpellingsTest.rule(text), Use.VOTE, board).counters()).isLessThanOrEqualTo(counters);
    }

    @Test
    void alikePlayersAreOneKind() {
        Decision decision = Decision.compile(
                RuleSpellingsTest.rule("majority of present with p2"), Use.VOTE, Electorate.ofHeads("p1", "p2", "p3"));
        assertThat(new int[] {decision.kind(0), decision.kind(1), decision.kind(2)}).containsExactly(0, 1, 0);
    }

    @Test
    void boundsAreExactInSmallBodies() {
        qt().withFixedSeed(7).withExamples(600).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> {
            RandomRules rules = new RandomRules(seed);
            Electorate electorate = rules.electorate(4);
            boolean quorum = seed % 3 == 0;
            Rule rule = rules.rule(2, !quorum);
            Decision decision = Decision.compile(rule, quorum ? Use.QUORUM : Use.VOTE, electorate);
            Random random = new Random(seed);
            Ballot[] ballots = new Ballot[decision.players()];
            boolean[] unknown = new boolean[ballots.length];
            for (int p = 0; p < ballots.length; p++) {
                ballots[p] = KINDS[random.nextInt(4)];
                unknown[p] = random.nextInt(3) > 0;
            }
            Outcome expected = byTrial(decision, ballots, unknown);
            assertThat(decision.bounds(ballots, unknown)).as("%s %s", rule.print(), electorate).isEqualTo(expected);
        });
    }

    @Test
    void boundsOfManyConflictingPlayersAreSound() {
        String[] ids = new String[20];
        Arrays.setAll(ids, i -> "p" + (i + 1));
        Rule rule = RuleSpellingsTest.rule("majority of voting and not 2/3 of seated or not none against");
        Decision decision = Decision.compile(rule, Use.VOTE, Electorate.ofHeads(ids));
        boolean[] unknown = new boolean[20];
        Arrays.fill(unknown, true);
        assertThat(decision.bounds(new Ballot[20], unknown)).isEqualTo(Outcome.OPEN);
    }

    private static Outcome byTrial(Decision decision, Ballot[] known, boolean[] unknown) {
        boolean carried = false;
        boolean lost = false;
        for (long code = 0; code < 1L << (2 * known.length); code++) {
            Ballot[] ballots = known.clone();
            for (int p = 0; p < ballots.length; p++) {
                if (unknown[p]) {
                    ballots[p] = KINDS[(int) ((code >>> (2 * p)) & 3)];
                }
            }
            boolean carries = decision.carries(ballots);
            carried |= carries;
            lost |= !carries;
        }
        return carried && lost ? Outcome.OPEN : carried ? Outcome.CARRIED : Outcome.LOST;
    }
}
