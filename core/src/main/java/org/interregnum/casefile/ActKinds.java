package org.interregnum.casefile;

import java.util.List;

/// The kinds of act.
final class ActKinds {
  private ActKinds() {}

  /// The kinds that get a verdict.
  static final List<String> FORMAL = List.of("remove", "appoint", "replace", "resign", "amend", "resolve", "ratify", "rule");

  /// All other kinds: formal ones for which no law is written yet, and informal ones.
  static final List<String> INFORMAL =
      List.of(
          "notice", "meet", "elect", "transfer", "issue", "delegate", "withdraw", "lapse", "challenge", "merge", "dissolve", "sue", "settle",
          "arbitrate", "register", "nominate", "propose", "cancel", "execute", "split", "tell", "state", "offer", "demand", "refuse", "accept",
          "threaten", "mediate", "sign", "shift", "walk-out", "leave", "join", "lock-out", "price", "rumour", "note");

  static final List<String> ALL = Shapes.join(FORMAL, INFORMAL);
}
