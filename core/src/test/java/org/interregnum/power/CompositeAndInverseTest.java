package org.interregnum.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Formula;
import org.junit.jupiter.api.Test;

class CompositeAndInverseTest {
  @Test
  void aSeatIsDecidedByItsOwnGame() {
    qt().withFixedSeed(1).withExamples(200).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> {
      RandomGames games = new RandomGames(seed);
      Formula outer = games.formula(4, 2, true);
      List<Formula> seats = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        seats.add(games.formula(6, 1, false));
      }
      Formula composite = Formulas.composite(outer, seats);
      for (long s = 0; s < 64; s++) {
        BitSet persons = BitSet.valueOf(new long[] {s});
        BitSet yes = new BitSet();
        for (int i = 0; i < 4; i++) {
          yes.set(i, seats.get(i).holds(persons));
        }
        assertThat(composite.holds(persons)).isEqualTo(outer.holds(yes));
      }
    });
  }

  /// Three committees of three, each deciding by majority, of which two must agree: 1/4 in each of two steps.
  @Test
  void powerMultipliesThroughACompositeGame() {
    List<Formula> committees = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      long[] weights = new long[9];
      for (int m = 0; m < 3; m++) {
        weights[3 * c + m] = 1;
      }
      committees.add(new Formula.AtLeast(weights, 2));
    }
    Formula council = Formulas.composite(new Formula.AtLeast(new long[] {1, 1, 1}, 2), committees);
    Game game = new Game(java.util.stream.IntStream.range(0, 9).mapToObj(i -> new Game.Kind("m" + i, 1, "")).toList(), council);
    PowerResult result = PowerIndices.of(game, EnumSet.of(Index.BANZHAF), PowerOptions.DEFAULT);
    assertThat(result.kinds()).allSatisfy(k -> assertThat(k.value(Index.BANZHAF)).contains(new PowerResult.Value.Exact(Fraction.of(1, 4))));
    assertThat(Collapsed.of(council, 9).types()).isEqualTo(3);
  }

  @Test
  void findsWeightsForAPowerThatWeightsCanGive() {
    Inverse.Found found = Inverse.of(List.of(0.5, 1.0 / 6, 1.0 / 6, 1.0 / 6), Index.SHAPLEY_SHUBIK, 20, Fraction.of(1, 2));
    assertThat(found.distance()).isLessThan(1e-9);
    Inverse.Found near = Inverse.of(List.of(0.4, 0.3, 0.2, 0.1), Index.BANZHAF_NORMALIZED, 100, Fraction.of(1, 2));
    assertThat(near.distance()).isLessThan(0.2);
    assertThat(Inverse.of(List.of(0.4, 0.3, 0.2, 0.1), Index.BANZHAF_NORMALIZED, 100, Fraction.of(1, 2))).isEqualTo(near);
    assertThat(Inverse.of(List.of(0.0, 1.0, 1.0), Index.SHAPLEY_SHUBIK, 10, Fraction.of(2, 3)).distance()).isLessThan(1e-9);
  }
}
