package org.interregnum.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.power.VerifiedGames.list;
import static org.interregnum.power.VerifiedGames.map;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.model.Fraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Games from the literature and from life, to every digit given.
class VerifiedGamesTest {
  private static final Map<String, Index> NAMES = Map.ofEntries(
      Map.entry("shapley-shubik", Index.SHAPLEY_SHUBIK), Map.entry("banzhaf-absolute", Index.BANZHAF), Map.entry("banzhaf-normalised", Index.BANZHAF_NORMALIZED),
      Map.entry("coleman-prevent", Index.COLEMAN_PREVENT), Map.entry("coleman-initiate", Index.COLEMAN_INITIATE), Map.entry("deegan-packel", Index.DEEGAN_PACKEL),
      Map.entry("holler", Index.HOLLER_PUBLIC_GOOD), Map.entry("johnston", Index.JOHNSTON), Map.entry("owen", Index.OWEN), Map.entry("banzhaf-owen", Index.BANZHAF_OWEN),
      Map.entry("symmetric-coalitional-banzhaf", Index.SYMMETRIC_COALITIONAL_BANZHAF));

  @TestFactory
  Stream<DynamicTest> agree() {
    return VerifiedGames.all().stream().filter(c -> !c.containsKey("behaviour")).map(c -> DynamicTest.dynamicTest(c.get("id").toString(), () -> check(c)));
  }

  private static void check(Map<String, Object> verified) {
    Game game = VerifiedGames.game(verified);
    EnumSet<Index> wanted = EnumSet.allOf(Index.class);
    if (game.unions().isEmpty()) {
      wanted.removeIf(Index::ofUnions);
    }
    PowerResult result = PowerIndices.of(game, wanted, PowerOptions.DEFAULT);
    Map<String, Object> expected = map(verified.get("expected"));
    assertThat(result.players()).isEqualTo(VerifiedGames.number(expected.get("n")));
    PowerResult.Totals totals = result.totals().orElseThrow();
    number(expected, "winning", Optional.of(totals.winning()));
    number(expected, "minimal-winning", totals.minimalWinning());
    number(expected, "maximal-losing", totals.maximalLosing());
    number(expected, "vulnerable", totals.vulnerable());
    value(result.colemanAct(), expected.get("collectivity"));
    properties(result, expected);
    for (String table : List.of("exact", "decimal", "unions-exact", "unions-decimal", "swings")) {
      for (Map.Entry<String, Object> player : map(expected.getOrDefault(table, Map.of())).entrySet()) {
        PowerResult.OfKind kind = result.kind(player.getKey()).orElseThrow();
        if (table.equals("swings")) {
          assertThat(kind.swings()).contains(integer(player.getValue()));
          continue;
        }
        for (Map.Entry<String, Object> value : map(player.getValue()).entrySet()) {
          if (value.getKey().equals("swings")) {
            assertThat(kind.swings()).contains(integer(value.getValue()));
          } else {
            value(kind.value(NAMES.get(value.getKey())).orElseThrow(() -> new AssertionError(value.getKey())), value.getValue());
          }
        }
      }
    }
  }

  private static void properties(PowerResult result, Map<String, Object> expected) {
    for (PowerResult.OfKind kind : result.kinds()) {
      assertThat(kind.dummy() == PowerResult.Truth.TRUE).as("dummy %s", kind.id()).isEqualTo(list(expected.get("dummies")).contains(kind.id()));
      assertThat(kind.veto() == PowerResult.Truth.TRUE).as("veto %s", kind.id()).isEqualTo(list(expected.get("vetoers")).contains(kind.id()));
      assertThat(kind.dictator() == PowerResult.Truth.TRUE).as("dictator %s", kind.id()).isEqualTo(list(expected.get("dictators")).contains(kind.id()));
    }
  }

  private static void number(Map<String, Object> expected, String name, Optional<BigInteger> found) {
    if (expected.containsKey(name)) {
      assertThat(found).as(name).contains(integer(expected.get(name)));
    }
  }

  private static BigInteger integer(Object number) {
    return new BigInteger(number.toString());
  }

  /// A fraction exactly; a decimal to its 18 digits (12 where it is computed in floating point).
  private static void value(PowerResult.Value found, Object expected) {
    if (!expected.toString().contains(".")) {
      assertThat(found).isEqualTo(new PowerResult.Value.Exact(VerifiedGames.fraction(expected)));
      return;
    }
    BigDecimal decimal = new BigDecimal(expected.toString());
    if (found instanceof PowerResult.Value.Exact exact) {
      Fraction fraction = exact.fraction();
      BigDecimal precise = new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), new MathContext(Math.max(18, decimal.precision())));
      assertThat(precise).isEqualByComparingTo(decimal);
    } else {
      assertThat(new BigDecimal(found.nearest()).subtract(decimal).abs()).isLessThanOrEqualTo(lastDigit(decimal, 12));
    }
  }

  private static BigDecimal lastDigit(BigDecimal number, int digits) {
    return BigDecimal.ONE.movePointRight(number.precision() - number.scale() - digits);
  }
}
