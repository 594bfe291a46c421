package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.rule.RuleSpellingsTest.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Four on the board; the first is recused, comes and votes nay, two vote aye, the last stays away.
class RecusalTest {
    @ParameterizedTest
    @CsvSource({
        "OUT_OF_BASE, false, true", "COUNTED_IN_QUORUM, true, true", "COUNTED_IN_BASE, true, false", "NOBODY, true, false"
    })
    void decidesWhereTheInterestedCount(Recusal recusal, boolean quorum, boolean vote) {
        Ballot[] ballots = TallyClaimsTest.ballots("nyy-");
        assertThat(decide("3/4 of seated", Use.QUORUM, recusal).carries(ballots)).isEqualTo(quorum);
        assertThat(decide("3/4 of present", Use.VOTE, recusal).carries(ballots)).isEqualTo(vote);
    }

    private static Decision decide(String text, Use use, Recusal recusal) {
        List<Player> players = Stream.of(
                        Player.elector("first").withStanding(recusal.standing(use)),
                        Player.elector("second"),
                        Player.elector("third"),
                        Player.elector("fourth"))
                .toList();
        return Decision.compile(rule(text), use, new Electorate(players, 4, Map.of(), Electorate.HEADS));
    }
}
