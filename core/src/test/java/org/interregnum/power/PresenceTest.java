package org.interregnum.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.power.VerifiedGames.map;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.Use;
import org.junit.jupiter.api.Test;

/// Behaviours counted in kinds are the behaviours counted one by one.
class PresenceTest {
  private static Rule rule(String text) {
    return ((Parse.Ok) Rule.parse(text)).rule();
  }

  @Test
  void agreesWithTheVerifiedBody() {
    Map<String, Object> expected = map(VerifiedGames.one("presence-body-5").get("expected"));
    Electorate five = Electorate.ofHeads("a", "b", "c", "d", "e");
    Decision vote = Decision.compile(rule("majority of present"), Use.VOTE, five);
    Decision quorum = Decision.compile(rule("at least 3"), Use.QUORUM, five);
    PresenceResult found = Presence.of(vote, quorum, List.of(Ballot.AYE, Ballot.NAY, Ballot.ABSENT), List.of(0, 1, 2, 3, 4)).orElseThrow();
    assertThat(List.of(found.profiles(), found.profilesCarried(), found.sureWinning(), found.minimalSureWinning(), found.possibleWinning(), found.blocking(),
        found.minimalBlocking(), found.blockingByNay(), found.blockingByAbsence()))
        .extracting(BigInteger::toString)
        .containsExactlyElementsOf(List.of("profiles", "profiles-carried", "sure-winning", "minimal-sure-winning", "possible-winning", "blocking", "minimal-blocking", "blocking-by-nay", "blocking-by-absence")
            .stream().map(k -> expected.get(k).toString()).toList());
    Map<String, Object> member = map(map(expected.get("players")).get("member"));
    PresenceResult.OfPlayer one = found.players().get(3);
    assertThat(one.ayeAgainstNay()).isEqualTo(VerifiedGames.fraction(member.get("aye-against-nay")));
    assertThat(one.ayeAgainstNayProfiles()).hasToString(member.get("aye-against-nay-profiles").toString());
    assertThat(one.nayAgainstAbsentProfiles()).hasToString(member.get("nay-against-absent-profiles").toString());
    assertThat(one.nayHelps()).hasToString(member.get("nay-helps").toString());
    assertThat(one.nayHurts()).hasToString(member.get("nay-hurts").toString());
  }

  @Test
  void saysWhereThereAreTooManyBehaviours() {
    Electorate many = Electorate.ofHeads(IntStream.range(0, 150).mapToObj(i -> "m" + i).toArray(String[]::new));
    Decision vote = Decision.compile(rule("majority of present"), Use.VOTE, many);
    Decision quorum = Decision.compile(rule("none"), Use.QUORUM, many);
    List<Integer> all = IntStream.range(0, 150).boxed().toList();
    assertThat(Presence.of(vote, quorum, List.of(Ballot.values()), all)).isEmpty();
    PresenceResult found = Presence.of(vote, quorum, List.of(Ballot.AYE, Ballot.NAY), all).orElseThrow();
    assertThat(found.profiles()).isEqualTo(BigInteger.TWO.pow(150));
    assertThat(found.sureWinning()).isEqualTo(found.profilesCarried());
  }

  @Test
  void agreesWithEveryBehaviour() {
    qt().withFixedSeed(1).withExamples(120).forAll(longs().between(0, 1_000_000)).checkAssert(PresenceTest::agree);
  }

  private static final List<String> VOTES = List.of("majority of present", "2/3 of voting", "majority of seated or none against", "not at least 2", "at least 3 v", "plurality without veto of p1", "majority of present p0 breaks ties");
  private static final List<String> QUORUMS = List.of("none", "at least 2", "majority of seated", "at least 2 and all of {p0}", "2/3 of v");

  private static void agree(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(4);
    List<Player> players = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      players.add(new Player("p" + p, Standing.ELECTOR, Map.of("v", Fraction.of(1 + random.nextInt(2))), java.util.Set.of()));
    }
    Electorate electorate = new Electorate(players, n, Map.of(), Electorate.HEADS);
    Decision vote = Decision.compile(rule(VOTES.get(random.nextInt(VOTES.size()))), Use.VOTE, electorate);
    Decision quorum = Decision.compile(rule(QUORUMS.get(random.nextInt(QUORUMS.size()))), Use.QUORUM, electorate);
    List<List<Ballot>> all = List.of(List.of(Ballot.AYE, Ballot.NAY, Ballot.ABSENT), List.of(Ballot.AYE, Ballot.ABSTAIN, Ballot.NAY), List.of(Ballot.values()), List.of(Ballot.AYE, Ballot.NAY));
    List<Ballot> options = all.get(n > 3 ? 0 : random.nextInt(all.size()));
    PresenceResult found = Presence.of(vote, quorum, options, IntStream.range(0, n).boxed().toList()).orElseThrow();
    assertThat(found).isEqualTo(new BehaviourOracle(vote, quorum, options, n).result());
  }
}
