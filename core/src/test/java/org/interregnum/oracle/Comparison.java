package org.interregnum.oracle;

import java.util.List;
import java.util.Map;

/// The engine against the oracle on one organization.
final class Comparison {
  private static final int EXPRESSIONS = 8;

  private Comparison() {}

  /// Whether a power and the rule of its body both say who is recused, which can be read in two ways.
  private static boolean twoRecusals(OracleOrg org) {
    String text = org.toString();
    return text.contains("except interested") && text.contains("recused:");
  }

  /// Whether an act is obeyed when an act happens that is not there.
  private static boolean obeyedNever(OracleOrg org) {
    List<String> ids = org.acts().stream().map(a -> Tree.text(Tree.asMap(a), "id")).toList();
    return org.acts().stream().map(a -> Tree.text(Tree.asMap(a), "in-fact", "none")).anyMatch(e -> !e.equals("none") && !ids.contains(e));
  }

  /// Where they differ, by name; null if the case has too many worlds, or none, or something on which the text does not speak.
  static Map<String, String> of(OracleOrg org, long seed) {
    if (obeyedNever(org) || twoRecusals(org)) {
      return null;
    }
    List<Asked> asked;
    Oracle oracle;
    try {
      asked = Asked.about(org, seed, EXPRESSIONS);
      oracle = Oracle.of(org);
    } catch (Answers.TooMany e) {
      return null;
    } catch (RuntimeException e) {
      return Map.of("oracle", e + " " + List.of(e.getStackTrace()).subList(0, 3));
    }
    if (oracle.worlds.isEmpty() || oracle.worlds.stream().anyMatch(w -> w.unclear().contains("all"))) {
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
