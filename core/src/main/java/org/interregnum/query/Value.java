package org.interregnum.query;

import java.util.List;
import org.interregnum.model.Fraction;
import org.jspecify.annotations.Nullable;

/// What an expression comes to in one world.
public sealed interface Value {
  /// True or false.
  record Truth(boolean holds) implements Value {}

  /// An exact number, or a lower bound of one.
  ///
  /// @param atLeast whether the true number may be larger
  record Quantity(Fraction value, boolean atLeast) implements Value {
    static Quantity of(Fraction value) {
      return new Quantity(value, false);
    }
  }

  /// An id, or null for nobody.
  record Id(@Nullable String id) implements Value {}

  /// A set of ids, sorted.
  record Ids(List<String> ids) implements Value {
    public Ids {
      ids = ids.stream().distinct().sorted().toList();
    }
  }

  /// Nothing says what it is.
  ///
  /// @param what what is not known, in the spelling of the language
  record Unstated(String what) implements Value {}
}
