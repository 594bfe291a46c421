package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Leaves out whatever an organization can do without while engine and oracle differ on the same things.
final class Shrinking {
  private Shrinking() {}

  static OracleOrg of(OracleOrg org, long seed) {
    String kind = kind(org, seed);
    OracleOrg best = org;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = 0; i < places(best).size(); i++) {
        OracleOrg next = best.copy();
        places(next).get(i).run();
        if (kind.equals(kind(next, seed))) {
          best = next;
          smaller = true;
          i--;
        }
      }
      OracleOrg plain = new OracleOrg(best.theCase(), best.acts(), best.unordered(), best.readings(), null, best.chosen(), best.presumptions());
      if (best.asOf() != null && kind.equals(kind(plain, seed))) {
        best = plain;
        smaller = true;
      }
      plain = new OracleOrg(best.theCase(), best.acts(), best.unordered(), best.readings(), best.asOf(), best.chosen(), true);
      if (!best.presumptions() && kind.equals(kind(plain, seed))) {
        best = plain;
        smaller = true;
      }
    }
    return best;
  }

  /// The kinds of thing on which they differ.
  private static String kind(OracleOrg org, long seed) {
    try {
      Map<String, String> differences = Comparison.of(org, seed);
      if (differences == null || differences.isEmpty()) {
        return "";
      }
      List<String> kinds = differences.keySet().stream().map(k -> k.split(" ")[0]).distinct().toList();
      for (String first : List.of("oracle", "failure", "errors", "verdict", "reasons", "missing", "byReading", "members", "holders", "vacant", "seats", "ask")) {
        if (kinds.contains(first)) {
          return first.equals("failure") || first.equals("oracle") ? first + differences.get(first) : first.equals("errors") ? first + differences.get("errors").replaceAll("\\d+|[a-z]+\\.yaml", "") : first;
        }
      }
      return "";
    } catch (RuntimeException e) {
      return "crash";
    }
  }

  /// Each place where something can be left out, in the order in which a tree is read.
  private static List<Runnable> places(OracleOrg org) {
    List<Runnable> out = new ArrayList<>();
    places(org.acts(), out);
    places(org.unordered(), out);
    places(org.readings(), out);
    places(org.theCase(), out);
    return out;
  }

  private static void places(Object tree, List<Runnable> out) {
    switch (tree) {
      case Map<?, ?> m -> List.copyOf(m.keySet()).forEach(k -> {
        if (!k.equals("people") && !k.equals("why") && !k.equals("opening") && !k.equals("of")) {
          out.add(() -> m.remove(k));
          places(m.get(k), out);
        }
      });
      case List<?> l -> List.copyOf(l).forEach(v -> {
        out.add(() -> l.remove(v));
        places(v, out);
      });
      default -> {}
    }
  }
}
