package org.interregnum.replay;

/// What a state consists of: one variable of it.
///
/// @param kind which kind of variable
/// @param id the office or the body
record Key(Kind kind, String id) {
  enum Kind {
    /// value: [Holding]
    HOLDER,
    /// value: [Membership]
    SEATS,
    /// value: the amendments in force, a list of [org.interregnum.model.RuleParts]
    RULES
  }

  static Key holder(String office) {
    return new Key(Kind.HOLDER, office);
  }

  static Key seats(String body) {
    return new Key(Kind.SEATS, body);
  }

  static Key rules(String body) {
    return new Key(Kind.RULES, body);
  }
}
