package org.interregnum.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.query.Expr;

/// The acts an expression speaks of.
final class Mentioned {
  private Mentioned() {}

  static Set<String> acts(Expr expr, Set<String> known) {
    Set<String> found = new LinkedHashSet<>();
    collect(expr, known, found);
    return found;
  }

  private static void collect(Expr expr, Set<String> known, Set<String> found) {
    switch (expr) {
      case Expr.Name name -> add(name.id(), known, found);
      case Expr.Call call -> call.arguments().forEach(a -> collect(a, known, found));
      case Expr.Not not -> collect(not.of(), known, found);
      case Expr.Junction junction -> junction.parts().forEach(p -> collect(p, known, found));
      case Expr.Throughout throughout -> collect(throughout.of(), known, found);
      case Expr.At at -> collect(at.of(), known, found);
      case Expr.Comparison comparison -> List.of(comparison.left(), comparison.right()).forEach(p -> collect(p, known, found));
      case Expr.Combination combination -> List.of(combination.left(), combination.right()).forEach(p -> collect(p, known, found));
      case Expr.Literal literal -> {}
      case Expr.Constant constant -> {}
      case Expr.Listing listing -> {}
    }
  }

  private static void add(String id, Set<String> known, Set<String> found) {
    if (known.contains(id)) {
      found.add(id);
    }
  }
}
