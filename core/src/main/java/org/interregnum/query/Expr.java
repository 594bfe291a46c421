package org.interregnum.query;

import java.util.List;
import org.interregnum.model.Fraction;

/// An expression, parsed and typed.
public sealed interface Expr {
  /// The longest text that is read.
  int LONGEST = 10_000;

  /// How deep expressions may nest.
  int DEEPEST = 100;

  /// What kind of value it gives.
  Type type();

  /// A number as written.
  record Literal(Fraction value) implements Expr {
    @Override
    public Type type() {
      return Type.NUMBER;
    }
  }

  /// `true` or `false`.
  record Constant(boolean holds) implements Expr {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /// An id.
  record Name(String id) implements Expr {
    @Override
    public Type type() {
      return Type.ID;
    }
  }

  /// A set in braces.
  record Listing(List<String> ids) implements Expr {
    @Override
    public Type type() {
      return Type.IDS;
    }
  }

  /// A function of its arguments.
  record Call(Function function, List<Expr> arguments, Type type, String text) implements Expr {}

  /// `&`, `|` and `\` on sets, `+ - * /` on numbers.
  record Combination(char operator, Expr left, Expr right) implements Expr {
    @Override
    public Type type() {
      return left.type() == Type.NUMBER ? Type.NUMBER : Type.IDS;
    }
  }

  /// A comparison.
  ///
  /// @param operator `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`
  record Comparison(String operator, Expr left, Expr right, String text) implements Expr {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /// `not`.
  record Not(Expr of) implements Expr {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /// `and` or `or`.
  record Junction(boolean all, List<Expr> parts) implements Expr {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /// `ever` or `always`: at some or every point from the opening on.
  record Throughout(boolean always, Expr of) implements Expr {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /// At another moment.
  ///
  /// @param moment an act's id, `before` an act, or a time
  record At(Expr of, String moment) implements Expr {
    @Override
    public Type type() {
      return of.type();
    }
  }

  /// What reading a text comes to.
  sealed interface Parse {
    /// It is an expression.
    record Ok(Expr expr) implements Parse {}

    /// It is none.
    record Bad(ExprProblem problem) implements Parse {}
  }

  /// Reads an expression; never throws.
  static Parse parse(String text, Names names) {
    if (text.length() > LONGEST) {
      return new Parse.Bad(new ExprProblem("expression-too-long", 0, 1, List.of(Integer.toString(LONGEST))));
    }
    try {
      return new Parse.Ok(new ExprParser(text, names).parse());
    } catch (ExprParser.Stop stop) {
      return new Parse.Bad(stop.problem());
    }
  }
}
