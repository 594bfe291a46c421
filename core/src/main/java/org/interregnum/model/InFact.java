package org.interregnum.model;

/// When a formal act was obeyed.
public sealed interface InFact {
  /// At once, as people acted on it.
  record AtOnce() implements InFact {}

  /// Never: declared, not obeyed.
  record Never() implements InFact {}

  /// Only from another act or a time on.
  record Later(Stated when) implements InFact {}
}
