package org.interregnum.model;

/// How a number that a case states stands to the true one.
public enum Bound {
  /// It is the number.
  EXACT,
  /// It is near the number, as in `about 79%`; computed with as it stands.
  ABOUT,
  /// The number is not below it, as in `at least 2/3` or `just over 0.1%`.
  AT_LEAST,
  /// The number is not above it, as in `{upto: 86e9}`.
  AT_MOST
}
