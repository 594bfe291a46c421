package org.interregnum.replay;

import java.time.Duration;
import org.interregnum.model.Origin;
import org.interregnum.rule.Recusal;
import org.interregnum.rule.Rule;

/// The rules under which a body takes one decision, each with where it comes from.
public record DecisionRules(
    Part<Rule> quorum, Part<Rule> vote, Part<Notice> notice, Part<Boolean> waivable, Part<Rule> writtenConsent, Recusal recusal) {

  /// One part and its origin.
  public record Part<T>(T value, String text, Origin from) {}

  /// What notice a special meeting needs.
  ///
  /// @param any whether it is enough to be told before the meeting begins
  /// @param length how long before; zero asks nothing
  public record Notice(boolean any, Duration length) {
    /// Whether nobody need be told.
    public boolean asksNothing() {
      return !any && length.isZero();
    }
  }
}
