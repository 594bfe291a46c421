package org.interregnum.replay;

import java.util.Map;
import java.util.function.Supplier;
import org.interregnum.doubt.Condition;
import org.jspecify.annotations.Nullable;

/// The story in one circumstance. What the law makes of it is worked out when first asked for: much
/// that people ask concerns only the facts.
final class Told {
  private final Circumstance circumstance;
  private final Organization organization;
  private final Course fact;
  private final ActFacts facts;
  private final Map<String, Condition> futile;
  private final Supplier<InLaw> lawful;
  private @Nullable InLaw inLaw;

  /// What the law makes of the story.
  ///
  /// @param dropped acts whose stated counts fit no ballots
  record InLaw(LawFold.Folded folded, Map<String, Condition> dropped) {}

  /// @param futile acts that could change nothing in fact
  Told(Circumstance circumstance, Organization organization, Course fact, ActFacts facts, Map<String, Condition> futile, Supplier<InLaw> lawful) {
    this.circumstance = circumstance;
    this.organization = organization;
    this.fact = fact;
    this.facts = facts;
    this.futile = futile;
    this.lawful = lawful;
  }

  Circumstance circumstance() {
    return circumstance;
  }

  Organization organization() {
    return organization;
  }

  Course fact() {
    return fact;
  }

  ActFacts facts() {
    return facts;
  }

  Map<String, Condition> futile() {
    return futile;
  }

  InLaw inLaw() {
    InLaw known = inLaw;
    if (known == null) {
      known = lawful.get();
      inLaw = known;
    }
    return known;
  }
}
