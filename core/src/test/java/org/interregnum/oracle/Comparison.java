package org.interregnum.oracle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The engine against the oracle on one organization.
final class Comparison {
  private static final int EXPRESSIONS = 8;

  static final Map<String, AtomicInteger> SEEN = new ConcurrentSkipListMap<>();

  private static final boolean ALL = Boolean.getBoolean("oracle.all");

  private Comparison() {}

  /// What is reported and not settled: whether the recused are part of all votes outstanding; counts where other bodies have powers on the same target.
  private static boolean open(OracleOrg org) {
    String text = org.toString();
    if (text.contains("outstanding") && text.contains("interested")) {
      return true;
    }
    // a rule and a key that recuse differently
    return text.contains("except interested") && text.contains("recused:");
  }

  /// Where they differ, by name; null if the case has too many worlds, or none, or something on which the text does not speak.
  static Map<String, String> of(OracleOrg org, long seed) {
    if (org.acts().stream().map(Tree::asMap).anyMatch(a -> a.containsKey("in-fact") && !a.get("in-fact").equals("none") && org.acts().stream().noneMatch(o -> a.get("in-fact").equals(Tree.asMap(o).get("id"))))) {
      return null;
    }
    if (!ALL && open(org)) {
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
    if (oracle.worlds.isEmpty() || (!ALL && oracle.worlds.stream().anyMatch(w -> w.unclear().contains("all")))) {
      return null;
    }
    Map<String, String> expected = oracle.expected(asked);
    expected.forEach((k, v) -> {
      String[] words = k.split(" ");
      String what = words[0].equals("reasons") || words[0].equals("verdict") || words[0].equals("ask") ? words[0] + " " + v : words[0] + (v.equals("[]") ? " none" : "");
      SEEN.computeIfAbsent(what, x -> new AtomicInteger()).incrementAndGet();
    });
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
