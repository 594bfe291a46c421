package org.interregnum.oracle;

import java.util.List;
import java.util.Map;

/// The engine against the oracle on one organization.
final class Comparison {
  private static final int EXPRESSIONS = 8;

  private Comparison() {}

  /// Where they differ, by name; null if the case has too many worlds, or none, or something on which the text does not speak.
  static Map<String, String> of(OracleOrg org, long seed) {
    List<Asked> asked;
    Oracle oracle;
    try {
      asked = Asked.about(org, seed, EXPRESSIONS);
      oracle = Oracle.of(org);
    } catch (Answers.TooMany e) {
      return null;
    }
    if (oracle.worlds.isEmpty()) {
      return null;
    }
    Map<String, String> expected = oracle.expected(asked);
    Map<String, String> found;
    try {
      found = Found.in(org, asked);
    } catch (RuntimeException e) {
      StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
      return Map.of("failure", e + " at " + at);
    }
    if (found.containsKey("errors")) {
      return Map.of("errors", found.get("errors"));
    }
    return Oracle.differences(expected, found);
  }
}
