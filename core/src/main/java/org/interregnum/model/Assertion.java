package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check asserts.
public sealed interface Assertion {
  /// An expression holds at the moment.
  record Expect(Stated expr) implements Assertion {}

  /// An expression holds at every point from the opening to the moment.
  record Always(Stated expr) implements Assertion {}

  /// An expression holds at no point from the opening to the moment.
  record Never(Stated expr) implements Assertion {}

  /// Those named can bring the goal about.
  record Can(Goal goal) implements Assertion {}

  /// None of those named can bring the goal about.
  record Cannot(Goal goal) implements Assertion {}

  /// How much a party's vote counts in a body lies within bounds.
  ///
  /// @param power whose rule is looked at; null: the body's default rule
  /// @param of whose votes: of several parties, or of any one of a set, each is meant
  /// @param index how it is measured
  /// @param unions parties that vote as blocks, for the indices that ask for them
  record PowerBound(String body, @Nullable String power, Coalition of, PowerIndex index, List<List<String>> unions, @Nullable Limit least, @Nullable Limit most)
      implements Assertion {}

  /// A bound.
  ///
  /// @param value from 0 to 1
  /// @param strict whether the value itself lies outside
  record Limit(Fraction value, boolean strict, String text) {
    /// Whether a number is not below this bound.
    public boolean allowsAbove(Fraction number) {
      return strict ? number.compareTo(value) > 0 : number.compareTo(value) >= 0;
    }

    /// Whether a number is not above this bound.
    public boolean allowsBelow(Fraction number) {
      return strict ? number.compareTo(value) < 0 : number.compareTo(value) <= 0;
    }
  }

  /// The word for it in case files: `expect`, `always`, `never`, `can`, `cannot`, `power`.
  default String kind() {
    return switch (this) {
      case Expect e -> "expect";
      case Always a -> "always";
      case Never n -> "never";
      case Can c -> "can";
      case Cannot c -> "cannot";
      case PowerBound p -> "power";
    };
  }
}
