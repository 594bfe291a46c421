package org.interregnum.rule;

import org.interregnum.model.Fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each base and modifier does, on the smallest board that shows it. Ballots are letters:
/// y aye, n nay, a abstain, - absent.
class TallyClaimsTest {
    static Ballot[] ballots(String letters) {
        return letters.chars().mapToObj(c -> switch (c) {
            case 'y' -> Ballot.AYE;
            case 'n' -> Ballot.NAY;
            case 'a' -> Ballot.ABSTAIN;
            default -> Ballot.ABSENT;
        }).toArray(Ballot[]::new);
    }

    /// p1, p2… in office; `chair` is p1, `state` and `outsider` are no members, `ceo` is vacant.
    private static Electorate board(int members, Standing last) {
        Player[] players = new Player[members];
        Arrays.setAll(players, i -> Player.elector("p" + (i + 1)));
        players[members - 1] = players[members - 1].withStanding(last);
        return new Electorate(List.of(players), members + 1, Map.of("chair", "p1"), Electorate.HEADS);
    }

    private static boolean carries(String rule, Use use, String letters, Standing last) {
        Electorate board = board(letters.length(), last);
        return Decision.compile(RuleSpellingsTest.rule(rule), use, board).carries(ballots(letters));
    }

    @ParameterizedTest
    @CsvSource({
        "majority of seats, yy--, false", "majority of seats, yyy-, true", "majority of seated, yyn-, false",
        "majority of seated, yyyn, true", "majority of present, yya-, true", "majority of present, yyaa, false",
        "majority of voting, yaaa, true", "majority of voting, ynaa, false", "1/2 of voting, ynaa, true",
        "majority of outstanding, yy--, false", "all of present, yy--, true", "all of present, yya-, false",
        "at least 2, yy--, true", "at least 2, ynnn, false", "none against, aaaa, false", "none against, yaaa, true",
        "none against, yyyn, false", "plurality, ynaa, false", "plurality, yynn, false", "plurality, yyna, true",
        "'all of {p1, p2}', yy--, true", "'all of {p1, p2}', y---, false", "'all of {p1, gone}', yyyy, false",
        "'any of {p1, p2}', -y--, true", "'any of {p1, p2}', nnyy, false", "'none of {p1, p2}', --y-, true",
        "'none of {p1, p2}', y-y-, false", "'2/3 of {p1, p2, gone}', yy--, true", "'2/3 of {p1, p2, gone}', y---, false",
        "majority of present chair breaks ties, yynn, true", "majority of present chair breaks ties, nnyy, false",
        "majority of present ceo breaks ties, yynn, false", "majority of present with chair, nyyy, false",
        "majority of present with chair, yyyn, true", "majority of present with ceo, yyyy, false",
        "majority of present without veto of p4, yyyn, false", "majority of present without veto of p4, yyya, true",
        "majority of present without veto of ceo, yyyy, true", "passes unless at least 2 object, ---n, true",
        "passes unless at least 2 object, yynn, false", "passes unless 1/2 of seated object, ----, true",
        "not none against, yyyn, true", "not none against, nnnn, false",
        "'at least 2 of (plurality, none against, at least 3)', yyaa, true",
        "'at least 2 of (plurality, none against, at least 3)', yyna, false",
    })
    void vote(String rule, String letters, boolean carried) {
        assertThat(carries(rule, Use.VOTE, letters, Standing.ELECTOR)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "majority of seats, yya-, true", "majority of seats, ya--, false", "majority of seated, nn--, false",
        "all of seated, nnan, true", "none, ----, true", "majority of seated with chair, -yyy, false",
        "2/4 of seated counting ayes and abstentions, yann, true",
        "2/4 of seated counting ayes and abstentions, ynnn, false",
        "majority of seated without veto of p2, ynn-, true", "'any of {p1}', -yyy, false", "at least 2, an--, true"
    })
    void quorum(String rule, String letters, boolean met) {
        assertThat(carries(rule, Use.QUORUM, letters, Standing.ELECTOR)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "all of seated, yyyy, true", "all of seated, yyyn, false", "none, yyyy, false", "majority of present, yynn, false",
        "1/2 of seated, yynn, true", "passes unless at least 3 object, nnnn, false"
    })
    void consent(String rule, String letters, boolean carried) {
        assertThat(carries(rule, Use.CONSENT, letters, Standing.ELECTOR)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "majority of present, yyny, false", "majority of present, yyn-, true", "majority of voting, yyny, true",
        "2/3 of seated, yynn, false", "none against, yyan, true", "'all of {p4}', yyyy, false", "plurality with p4, yyyy, true"
    })
    void recusedButCountedWeighsAsAnAbstention(String rule, String letters, boolean carried) {
        assertThat(carries(rule, Use.VOTE, letters, Standing.PRESENCE)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "majority of present, yyny, true", "2/3 of seated, yyny, true", "majority of present with p4, yyyn, false",
        "majority of present with p4, yyyy, true", "plurality without veto of p4, yyyn, false", "plurality, ---y, false"
    })
    void onlookerCountsOnlyByName(String rule, String letters, boolean carried) {
        assertThat(carries(rule, Use.VOTE, letters, Standing.ONLOOKER)).isEqualTo(carried);
    }

    @Test
    void weightsAreExact() {
        Electorate thirds = new Electorate(
                List.of(holder("a", Fraction.of(1, 3), "A"), holder("b", Fraction.of(1, 6), "A"), holder("c", Fraction.of(1, 2), "B")),
                0,
                Map.of(),
                Electorate.VOTES);
        assertThat(carries("majority of outstanding", thirds, "yy-")).isFalse();
        assertThat(carries("1/2 of outstanding", thirds, "yy-")).isTrue();
        assertThat(carries("majority of heads present", thirds, "yyn")).isTrue();
        assertThat(carries("majority of seated by class A and by class B", thirds, "y-y")).isTrue();
        assertThat(carries("majority of seated by class A and by class B", thirds, "-yy")).isFalse();
    }

    @Test
    void populationsOfManyDigitsStayExact() {
        Electorate states = new Electorate(
                List.of(
                        new Player("x", Standing.ELECTOR, Map.of("population", Fraction.of(500_000_000_000_001L)), Set.of()),
                        new Player("y", Standing.ELECTOR, Map.of("population", Fraction.of(499_999_999_999_999L)), Set.of())),
                2,
                Map.of(),
                Electorate.HEADS);
        assertThat(carries("majority of population", states, "yn")).isTrue();
        assertThat(carries("50.0000000000001% of population", states, "yn")).isTrue();
        assertThat(carries("majority of population", states, "ny")).isFalse();
    }

    @Test
    void statedTotalReplacesTheSum() {
        Electorate thin = new Electorate(
                List.of(holder("a", Fraction.of(40), "A")), 0, Map.of(), Electorate.VOTES, Map.of("votes", Fraction.of(100)));
        assertThat(carries("majority of outstanding", thin, "y")).isFalse();
        assertThat(carries("majority of seated", thin, "y")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "majority of gold, VOTE, UNKNOWN_NAME", "at least 2 gold, VOTE, UNKNOWN_WEIGHT", "none, VOTE, NO_VOTE",
        "plurality, QUORUM, NO_QUORUM", "majority of seats by class A, VOTE, SEATS_BY_CLASS",
        "'members, then board', VOTE, RULE_OF_BODY"
    })
    void whatDoesNotFitIsAProblem(String rule, Use use, RuleProblem.Code code) {
        assertThatThrownBy(() -> carries(rule, use, "yyyy", Standing.ELECTOR))
                .isInstanceOfSatisfying(UnfitRule.class, e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @Test
    void seatsOfVotesAreAProblem() {
        Electorate stakes = new Electorate(List.of(holder("a", Fraction.ONE, "A")), 3, Map.of(), Electorate.VOTES);
        assertThatThrownBy(() -> carries("majority of seats", stakes, "y"))
                .isInstanceOfSatisfying(
                        UnfitRule.class, e -> assertThat(e.problem().code()).isEqualTo(RuleProblem.Code.SEATS_ARE_HEADS));
    }

    private static Player holder(String id, Fraction votes, String of) {
        return new Player(id, Standing.ELECTOR, Map.of("votes", votes), Set.of(of));
    }

    private static boolean carries(String rule, Electorate electorate, String letters) {
        return Decision.compile(RuleSpellingsTest.rule(rule), Use.VOTE, electorate).carries(ballots(letters));
    }
}
