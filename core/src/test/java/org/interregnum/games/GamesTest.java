package org.interregnum.games;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.interregnum.model.Fraction;
import org.interregnum.power.Index;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;
import org.junit.jupiter.api.Test;

/// Games in the rule language are the games they are known as.
class GamesTest {
  private static PowerResult power(GameRead read) {
    assertThat(read.problems()).isEmpty();
    return PowerIndices.of(read.game().orElseThrow().game(), EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF_NORMALIZED), PowerOptions.DEFAULT);
  }

  private static PowerResult.Value exact(long a, long b) {
    return new PowerResult.Value.Exact(Fraction.of(a, b));
  }

  @Test
  void securityCouncil() {
    String file = "players: [{id: permanent, count: 5}, {id: elected, count: 10}]\nrule: at least 9 and all of permanent\n";
    PowerResult result = power(Games.file("unsc.yaml", file, Optional.empty()));
    assertThat(result.kind("permanent").orElseThrow().values()).containsEntry(Index.SHAPLEY_SHUBIK, exact(421, 2145)).containsEntry(Index.BANZHAF_NORMALIZED, exact(106, 635));
    assertThat(result.kind("elected").orElseThrow().values()).containsEntry(Index.SHAPLEY_SHUBIK, exact(4, 2145));
  }

  @Test
  void federalLaw() {
    String rule = "(all of {president} and at least 51 of senator and at least 218 of representative) or (2/3 of senator and 2/3 of representative)";
    PowerResult result = power(Games.rule(rule, "president, senator*100, representative*435"));
    assertThat(result.players()).isEqualTo(536);
    assertThat(result.kind("president").orElseThrow().value(Index.SHAPLEY_SHUBIK).orElseThrow().nearest()).isEqualTo(0.160469525524318127);
    assertThat(result.kind("representative").orElseThrow().value(Index.SHAPLEY_SHUBIK).orElseThrow().nearest()).isEqualTo(0.000924396058097283239);
  }

  @Test
  void numbersWithDecimalsAndPlayersWithVotes() {
    assertThat(power(Games.bracket("[5.5; 3.25, 2.25, 1]")).kinds()).extracting(k -> k.value(Index.SHAPLEY_SHUBIK).orElseThrow()).containsExactly(exact(1, 2), exact(1, 2), exact(0, 1));
    assertThat(power(Games.rule("majority of votes", "ann=60, bob=25, cat=15")).kinds().getFirst().dictator()).isEqualTo(PowerResult.Truth.TRUE);
    PowerResult table = power(Games.file("six.csv", "id,votes\na,4\nb,4\nc,4\nd,2\ne,2\nf,1\n", Optional.of("at least 12 votes")));
    assertThat(table.kind("d").orElseThrow().values()).containsEntry(Index.SHAPLEY_SHUBIK, exact(3, 20));
  }

  @Test
  void nothingThatIsReadEndsInAnException() {
    for (String text : new String[] {"", "[", "[;]", "[1;]", "[;1]", "[999999999999999; 999999999999999, 999999999999999]", "[0; 0]", "[1; 1,,1]", "[1\n; 1]", "\u0000", "[1; 1e9]"}) {
      assertThat(Games.bracket(text)).isNotNull();
      assertThat(Games.rule(text, text)).isNotNull();
      assertThat(Games.rule("all of seated", text)).isNotNull();
      for (String name : new String[] {"g.yaml", "g.csv"}) {
        assertThat(Games.file(name, text, Optional.of("at least 1"))).isNotNull();
        assertThat(Games.file(name, "players: " + text + "\nrule: " + text, Optional.empty())).isNotNull();
      }
      assertThat(Games.unions(text, java.util.List.of("a"))).isNotNull();
    }
  }
}
