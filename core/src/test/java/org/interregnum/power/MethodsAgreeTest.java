package org.interregnum.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every way to count gives the numbers of the definitions.
class MethodsAgreeTest {
  private static final Set<Index> ALL = EnumSet.allOf(Index.class);

  @Test
  void onRandomRules() {
    qt().withFixedSeed(1).withExamples(200).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> agree(new RandomGames(seed).any(8, false)));
  }

  @Test
  void onRulesInWhichPlayersMayHurt() {
    qt().withFixedSeed(2).withExamples(200).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> agree(new RandomGames(seed).any(8, true)));
  }

  @Test
  void onRandomWeightedGames() {
    qt().withFixedSeed(3).withExamples(150).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> agree(new RandomGames(seed).weighted(8)));
  }

  @Test
  void onAllSmallWeightedGames() {
    for (long a = 0; a <= 4; a++) {
      for (long b = 0; b <= a; b++) {
        for (long c = 0; c <= b; c++) {
          for (long d = 0; d <= c; d++) {
            for (long quota = 1; quota <= a + b + c + d + 1; quota++) {
              agree(Game.weighted(quota, a, b, c, d).withUnions(List.of(List.of(0, 3), List.of(1))));
            }
          }
        }
      }
    }
  }

  private static void agree(Game game) {
    PowerOracle oracle = new PowerOracle(game);
    Collapsed collapsed = Collapsed.of(game.formula(), game.players());
    List<Algorithm> ways = new ArrayList<>(List.of(Algorithm.KINDS));
    if (collapsed.weighted()) {
      ways.add(Algorithm.WEIGHTS);
      ways.add(Algorithm.HUGE_WEIGHTS);
    }
    if (collapsed.players() >= TruthTables.LOW) {
      ways.add(Algorithm.TRUTH_TABLE);
    }
    if (collapsed.monotone()) {
      ways.add(Algorithm.DIAGRAM);
    }
    if (MeetInTheMiddle.fits(collapsed)) {
      ways.add(Algorithm.MEET_IN_THE_MIDDLE);
    }
    for (Algorithm way : ways) {
      check(game, oracle, PowerIndices.of(game, ALL, PowerOptions.DEFAULT.with(way).withThreads(1)), way);
    }
    check(game, oracle, PowerIndices.of(game, ALL, PowerOptions.DEFAULT.withThreads(1)), Algorithm.KINDS);
  }

  private static void check(Game game, PowerOracle oracle, PowerResult result, Algorithm way) {
    PowerResult.Totals totals = result.totals().orElseThrow();
    String what = way + " " + game;
    same(totals.winning().longValueExact(), oracle.winning(), what);
    totals.minimalWinning().ifPresent(n -> same(n.longValueExact(), oracle.minimalWinning(), what));
    totals.maximalLosing().ifPresent(n -> same(n.longValueExact(), oracle.maximalLosing(), what));
    totals.vulnerable().ifPresent(n -> same(n.longValueExact(), oracle.vulnerable(), what));
    result.minimalCoalitions().ifPresent(list -> same((long) list.size(), oracle.minimalWinning(), what));
    for (int p = 0; p < game.players(); p++) {
      PowerResult.OfKind kind = result.kinds().get(p);
      same(kind.swings().orElseThrow(), oracle.swings(p), what);
      for (Index index : ALL) {
        if (way == Algorithm.KINDS || way == Algorithm.TRUTH_TABLE || way == Algorithm.WEIGHTS || index == Index.SHAPLEY_SHUBIK || index.ofSwings()) {
          assertThat(kind.value(index)).as("%s %s", index, what).isPresent();
        }
        int player = p;
        kind.value(index).ifPresent(v -> {
          if (v instanceof PowerResult.Value.Exact exact) {
            same(exact.fraction(), oracle.value(index, player), index + " of " + player + " " + what);
          } else {
            assertThat(v.nearest()).as(what).isCloseTo(oracle.value(index, player).nearest(), within(1e-15 + result.errorBound()));
          }
        });
      }
    }
  }

  private static void same(Object found, Object expected, String what) {
    if (!found.equals(expected)) {
      assertThat(found).as(what).isEqualTo(expected);
    }
  }

  @Test
  void onHeadsAndOneWeight() {
    qt().withFixedSeed(4).withExamples(120).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> agree(new RandomGames(seed).headsAndWeight(8)));
  }

  @Test
  void inTheCouncilOfTheEuropeanUnion() {
    Game council = VerifiedGames.game(VerifiedGames.one("eu27-2023"));
    Set<Index> wanted = EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF, Index.COLEMAN_INITIATE);
    PowerResult halves = PowerIndices.of(council, wanted, PowerOptions.DEFAULT);
    assertThat(halves.algorithm()).isEqualTo(Algorithm.MEET_IN_THE_MIDDLE);
    PowerResult table = PowerIndices.of(council, wanted, PowerOptions.DEFAULT.with(Algorithm.TRUTH_TABLE));
    assertThat(halves.kinds()).isEqualTo(table.kinds());
  }

  @Test
  void largeWeightedGamesBySeveralTables() {
    long[] weights = new long[70];
    long total = 0;
    for (int p = 0; p < weights.length; p++) {
      weights[p] = 1 + p * 37L % 23;
      total += weights[p];
    }
    for (long quota : new long[] {total / 2 + 1, total * 2 / 3, total / 5}) {
      Game game = Game.weighted(quota, weights);
      Set<Index> wanted = EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF, Index.DEEGAN_PACKEL);
      PowerResult table = PowerIndices.of(game, wanted, PowerOptions.DEFAULT.with(Algorithm.WEIGHTS));
      PowerResult huge = PowerIndices.of(game, wanted, PowerOptions.DEFAULT.with(Algorithm.HUGE_WEIGHTS));
      PowerResult diagram = PowerIndices.of(game, wanted, PowerOptions.DEFAULT.with(Algorithm.DIAGRAM));
      assertThat(huge.totals().orElseThrow().winning()).isEqualTo(table.totals().orElseThrow().winning());
      assertThat(huge.totals().orElseThrow().minimalWinning()).isEqualTo(table.totals().orElseThrow().minimalWinning());
      assertThat(huge.totals().orElseThrow().maximalLosing()).isEqualTo(table.totals().orElseThrow().maximalLosing());
      assertThat(diagram.totals().orElseThrow().winning()).isEqualTo(table.totals().orElseThrow().winning());
      BigInteger coalitions = BigInteger.TWO.pow(70);
      assertThat(table.totals().orElseThrow().winning()).isLessThan(coalitions);
      for (int p = 0; p < weights.length; p++) {
        assertThat(huge.kinds().get(p).swings()).isEqualTo(table.kinds().get(p).swings());
        assertThat(diagram.kinds().get(p).values().get(Index.SHAPLEY_SHUBIK)).isEqualTo(table.kinds().get(p).values().get(Index.SHAPLEY_SHUBIK));
        assertThat(huge.kinds().get(p).values().get(Index.SHAPLEY_SHUBIK).nearest())
            .isCloseTo(table.kinds().get(p).values().get(Index.SHAPLEY_SHUBIK).nearest(), within(huge.errorBound()));
      }
      assertThat(huge.errorBound()).isLessThan(1e-12);
    }
  }

  @Test
  void threadsAndSeedsChangeNothing() {
    Game game = new RandomGames(5).any(8, false);
    PowerOptions sampled = new PowerOptions(1, 7, 50_000, java.util.Optional.of(Algorithm.SAMPLING), 10);
    PowerResult one = PowerIndices.of(game, ALL, sampled);
    assertThat(PowerIndices.of(game, ALL, sampled.withThreads(3))).isEqualTo(one);
    PowerOracle oracle = new PowerOracle(game);
    for (int p = 0; p < game.players(); p++) {
      for (Index index : List.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF, Index.RAE, Index.COLEMAN_PREVENT, Index.COLEMAN_INITIATE)) {
        PowerResult.Value.Estimate estimate = (PowerResult.Value.Estimate) one.kinds().get(p).value(index).orElseThrow();
        double exact = oracle.value(index, p).nearest();
        assertThat(exact).isBetween(2 * estimate.low() - estimate.nearest() - 1e-3, 2 * estimate.high() - estimate.nearest() + 1e-3);
      }
    }
  }
}
