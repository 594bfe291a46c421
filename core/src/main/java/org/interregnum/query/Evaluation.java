package org.interregnum.query;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Fraction;

/// Computes expressions over all worlds.
public final class Evaluation {
  private final Worlds worlds;

  public Evaluation(Worlds worlds) {
    this.worlds = worlds;
  }

  /// Where a truth-valued expression holds, over scenes that are disjoint.
  ///
  /// @throws IllegalArgumentException if it is no truth value
  public Condition holds(Expr expr, List<? extends Scene> scenes) {
    Condition result = worlds.never();
    for (Scene scene : scenes) {
      result = worlds.or(result, worlds.and(scene.where(), truth(expr, scene)));
    }
    return result;
  }

  /// What an expression comes to, over scenes that are disjoint.
  public Guarded<Value> value(Expr expr, List<? extends Scene> scenes) {
    List<Guarded.Alternative<Value>> parts = new ArrayList<>();
    for (Scene scene : scenes) {
      parts.addAll(value(expr, scene).within(scene.where(), worlds).alternatives());
    }
    return Guarded.merged(parts, worlds);
  }

  private Condition truth(Expr expr, Scene scene) {
    return switch (expr) {
      case Expr.Constant constant -> constant.holds() ? worlds.always() : worlds.never();
      case Expr.Not not -> worlds.not(truth(not.of(), scene));
      case Expr.Junction junction -> {
        List<Condition> parts = junction.parts().stream().map(p -> truth(p, scene)).toList();
        yield junction.all() ? worlds.all(parts) : worlds.any(parts);
      }
      case Expr.Throughout throughout -> throughout(throughout, scene);
      case Expr.At at -> holds(at.of(), scene.at(at.moment()));
      case Expr.Comparison comparison -> comparison(comparison, scene);
      case Expr.Call call -> value(call, scene).where(v -> v instanceof Value.Truth t && t.holds(), worlds);
      default -> throw new IllegalArgumentException("no truth value: " + expr);
    };
  }

  private Condition throughout(Expr.Throughout throughout, Scene scene) {
    Condition ever = worlds.never();
    for (Scene earlier : scene.sinceOpening()) {
      Condition holds = truth(throughout.of(), earlier);
      ever = worlds.or(ever, throughout.always() ? worlds.not(holds) : holds);
    }
    return throughout.always() ? worlds.not(ever) : ever;
  }

  private Guarded<Value> value(Expr expr, Scene scene) {
    return switch (expr) {
      case Expr.Literal literal -> certain(Value.Quantity.of(literal.value()));
      case Expr.Name name -> certain(new Value.Id(name.id()));
      case Expr.Listing listing -> certain(new Value.Ids(listing.ids()));
      case Expr.Combination combination -> both(combination.left(), combination.right(), scene, (a, b) -> combine(combination.operator(), a, b));
      case Expr.Call call when call.function() == Function.COUNT -> value(call.arguments().getFirst(), scene).map(Evaluation::count, worlds);
      case Expr.Call call when call.function() == Function.SIZE && call.arguments().getFirst().type() == Type.IDS ->
          value(call.arguments().getFirst(), scene).map(Evaluation::count, worlds);
      case Expr.Call call -> scene.value(call.function(), call.arguments().stream().<Value>map(a -> new Value.Id(((Expr.Name) a).id())).toList());
      case Expr.At at when at.type() != Type.TRUTH -> value(at.of(), scene.at(at.moment()));
      default -> {
        Condition holds = truth(expr, scene);
        yield Guarded.merged(
            List.of(
                new Guarded.Alternative<>(new Value.Truth(true), holds),
                new Guarded.Alternative<>(new Value.Truth(false), worlds.not(holds))),
            worlds);
      }
    };
  }

  private static Value count(Value value) {
    return value instanceof Value.Ids ids ? Value.Quantity.of(Fraction.of(ids.ids().size())) : value;
  }

  private Guarded<Value> certain(Value value) {
    return Guarded.certain(value, worlds);
  }

  private interface Pairing {
    Value of(Value left, Value right);
  }

  private Guarded<Value> both(Expr left, Expr right, Scene scene, Pairing pairing) {
    List<Guarded.Alternative<Value>> parts = new ArrayList<>();
    for (Guarded.Alternative<Value> a : value(left, scene).alternatives()) {
      for (Guarded.Alternative<Value> b : value(right, scene).alternatives()) {
        Condition where = worlds.and(a.where(), b.where());
        if (!where.isNever()) {
          parts.add(new Guarded.Alternative<>(pairing.of(a.value(), b.value()), where));
        }
      }
    }
    return Guarded.merged(parts, worlds);
  }

  private static Value combine(char operator, Value left, Value right) {
    if (left instanceof Value.Unstated || right instanceof Value.Unstated) {
      return left instanceof Value.Unstated ? left : right;
    }
    if (left instanceof Value.Ids a && right instanceof Value.Ids b) {
      Set<String> result = new LinkedHashSet<>(a.ids());
      switch (operator) {
        case '&' -> result.retainAll(b.ids());
        case '|' -> result.addAll(b.ids());
        default -> result.removeAll(b.ids());
      }
      return new Value.Ids(List.copyOf(result));
    }
    Value.Quantity a = (Value.Quantity) left;
    Value.Quantity b = (Value.Quantity) right;
    if (operator == '/' && b.value().numerator().equals(BigInteger.ZERO)) {
      return new Value.Unstated("1/0");
    }
    Fraction result = switch (operator) {
      case '+' -> a.value().plus(b.value());
      case '-' -> a.value().minus(b.value());
      case '*' -> a.value().times(b.value());
      default -> a.value().over(b.value());
    };
    return new Value.Quantity(result, a.atLeast() || (b.atLeast() && operator != '-' && operator != '/'));
  }

  private Condition comparison(Expr.Comparison comparison, Scene scene) {
    Condition result = worlds.never();
    for (Guarded.Alternative<Value> a : value(comparison.left(), scene).alternatives()) {
      for (Guarded.Alternative<Value> b : value(comparison.right(), scene).alternatives()) {
        Condition where = worlds.and(a.where(), b.where());
        if (!where.isNever()) {
          result = worlds.or(result, worlds.and(where, compared(comparison, a.value(), b.value(), scene)));
        }
      }
    }
    return result;
  }

  private Condition compared(Expr.Comparison comparison, Value left, Value right, Scene scene) {
    return switch (Comparing.compare(comparison.operator(), left, right)) {
      case TRUE -> worlds.always();
      case FALSE -> worlds.never();
      case UNKNOWN -> worlds.is(worlds.question(comparison.text(), List.of("yes", "no"), scene.origin()), "yes");
    };
  }

  /// Comparing two values of one world, where a lower bound may leave the answer open.
  private enum Comparing {
    TRUE,
    FALSE,
    UNKNOWN;

    static Comparing of(boolean holds) {
      return holds ? TRUE : FALSE;
    }

    static Comparing compare(String operator, Value left, Value right) {
      if (left instanceof Value.Unstated || right instanceof Value.Unstated) {
        return UNKNOWN;
      }
      if (left instanceof Value.Quantity a && right instanceof Value.Quantity b) {
        return numbers(operator, a, b);
      }
      return switch (operator) {
        case "in" -> of(isIn(left, right));
        case "not in" -> of(!isIn(left, right));
        case "=" -> of(same(left, right));
        default -> of(!same(left, right));
      };
    }

    private static boolean isIn(Value left, Value right) {
      String id = ((Value.Id) left).id();
      return id != null && ((Value.Ids) right).ids().contains(id);
    }

    private static boolean same(Value left, Value right) {
      return left.equals(right);
    }

    private static Comparing numbers(String operator, Value.Quantity a, Value.Quantity b) {
      int order = a.value().compareTo(b.value());
      if (!a.atLeast() && !b.atLeast()) {
        return of(exactly(operator, order));
      }
      boolean surelyAbove = a.atLeast() && !b.atLeast() && order > 0;
      boolean surelyNotBelow = a.atLeast() && !b.atLeast() && order >= 0;
      boolean surelyBelow = !a.atLeast() && order < 0;
      boolean surelyNotAbove = !a.atLeast() && order <= 0;
      return switch (operator) {
        case ">" -> surelyAbove ? TRUE : surelyNotAbove ? FALSE : UNKNOWN;
        case ">=" -> surelyNotBelow ? TRUE : surelyBelow ? FALSE : UNKNOWN;
        case "<" -> surelyBelow ? TRUE : surelyNotBelow ? FALSE : UNKNOWN;
        case "<=" -> surelyNotAbove ? TRUE : surelyAbove ? FALSE : UNKNOWN;
        case "=" -> surelyAbove || surelyBelow ? FALSE : UNKNOWN;
        default -> surelyAbove || surelyBelow ? TRUE : UNKNOWN;
      };
    }

    private static boolean exactly(String operator, int order) {
      return switch (operator) {
        case "=" -> order == 0;
        case "!=" -> order != 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        default -> order >= 0;
      };
    }
  }
}
