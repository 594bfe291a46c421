package org.interregnum.query;

import java.util.Set;

/// Which ids an expression may speak of.
public interface Names {
  /// The ids in one scope.
  Set<String> in(Function.Scope scope);

  /// All ids of the case.
  Set<String> all();

  /// Whether a text is a moment (an act's id, `before` an act, or a time).
  boolean isMoment(String text);
}
