package org.interregnum.law;

import java.util.Locale;

/// The parts of a rule about how a body decides, each of which a document or the law may set.
public enum RulePart {
  QUORUM,
  VOTE,
  NOTICE,
  WAIVABLE,
  WRITTEN_CONSENT,
  RECUSED;

  /// The spelling in case files, for example `written-consent`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
