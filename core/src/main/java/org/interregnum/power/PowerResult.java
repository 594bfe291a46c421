package org.interregnum.power;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Fraction;

/// How much power each player of a game has.
/// @param players how many there are
/// @param kinds in the order of the game; every number is that of ONE player of the kind
/// @param totals what was counted over all coalitions; empty if the numbers are estimates
/// @param colemanAct the part of all coalitions that wins: Coleman's power of the collectivity to act
/// @param algorithm what was used
/// @param errorBound no [Value.Near] is off by more than this
/// @param monotone false if more players can make a coalition lose; then only swings that win are counted
/// @param missing wanted indices that this game is too large for
/// @param minimalCoalitions minimal winning coalitions as players by kind, if they are few
public record PowerResult(
    int players,
    List<OfKind> kinds,
    Optional<Totals> totals,
    Value colemanAct,
    Algorithm algorithm,
    double errorBound,
    boolean monotone,
    Set<Index> missing,
    Optional<List<Map<String, Integer>>> minimalCoalitions) {

  public PowerResult {
    kinds = List.copyOf(kinds);
    missing = Set.copyOf(missing);
  }

  /// Whether nothing is an estimate.
  public boolean exact() {
    return algorithm != Algorithm.SAMPLING;
  }

  /// One number.
  public sealed interface Value {
    /// The number, or the nearest double.
    double nearest();

    /// Exactly this.
    record Exact(Fraction fraction) implements Value {
      @Override
      public double nearest() {
        return fraction.nearest();
      }
    }

    /// Computed in floating point.
    /// @param bound it is not off by more
    record Near(double nearest, double bound) implements Value {}

    /// Estimated; with 95 % it lies between `low` and `high`.
    /// @param n how many were drawn
    record Estimate(double nearest, double low, double high, long n) implements Value {}
  }

  /// The numbers of one player of a kind.
  /// @param swings coalitions that win only with the player; empty if estimated
  public record OfKind(String id, int count, String weight, Map<Index, Value> values, Optional<BigInteger> swings, Truth veto, Truth dummy, Truth dictator) {
    public OfKind {
      values = Map.copyOf(values);
    }

    /// One value.
    public Optional<Value> value(Index index) {
      return Optional.ofNullable(values.get(index));
    }
  }

  /// What is known of a yes-no property: an estimate may leave it open.
  public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
      return holds ? TRUE : FALSE;
    }
  }

  /// Numbers of coalitions.
  /// @param winning those that win
  /// @param minimalWinning those that lose without any member; empty if not counted
  /// @param maximalLosing those that win with any other member; their complements are the minimal blocking ones
  /// @param vulnerable winning ones with a member who swings
  public record Totals(BigInteger winning, Optional<BigInteger> minimalWinning, Optional<BigInteger> maximalLosing, Optional<BigInteger> vulnerable) {}

  /// The numbers of a kind.
  public Optional<OfKind> kind(String id) {
    return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
  }
}
