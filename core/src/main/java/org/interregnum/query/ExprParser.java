package org.interregnum.query;

import org.interregnum.spelling.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Fraction;

/// Recursive descent over the tokens of one expression; types are checked on the way.
final class ExprParser {
  private static final Set<String> RESERVED = Set.of("and", "or", "not", "ever", "always", "at", "before", "after", "in", "true", "false");

  private final String text;
  private final List<Token> tokens;
  private final Names names;
  private int next;
  private int depth;

  /// Ends the reading at the first problem; never leaves the package.
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ExprProblem problem;

    Stop(ExprProblem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    ExprProblem problem() {
      return problem;
    }
  }

  ExprParser(String text, Names names) {
    this.text = text;
    this.names = names;
    this.tokens = Token.of(text);
  }

  Expr parse() {
    Expr expr = expr();
    if (peek().kind() != Token.Kind.END) {
      throw stop("unexpected", peek(), peek().text());
    }
    return expr;
  }

  private Expr expr() {
    if (++depth > Expr.DEEPEST) {
      throw stop("expression-too-deep", peek(), Integer.toString(Expr.DEEPEST));
    }
    List<Expr> parts = new ArrayList<>();
    parts.add(conjunction());
    while (accept("or")) {
      requireTruth(parts.getLast());
      parts.add(conjunction());
      requireTruth(parts.getLast());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Expr.Junction(false, List.copyOf(parts));
  }

  private Expr conjunction() {
    List<Expr> parts = new ArrayList<>();
    parts.add(term());
    while (accept("and")) {
      requireTruth(parts.getLast());
      parts.add(term());
      requireTruth(parts.getLast());
    }
    return parts.size() == 1 ? parts.getFirst() : new Expr.Junction(true, List.copyOf(parts));
  }

  private Expr term() {
    List<String> prefixes = new ArrayList<>();
    while (peek().is("not") || peek().is("ever") || peek().is("always")) {
      prefixes.add(take().text().toLowerCase(Locale.ROOT));
      if (prefixes.size() > Expr.DEEPEST) {
        throw stop("expression-too-deep", peek(), Integer.toString(Expr.DEEPEST));
      }
    }
    Expr result = comparison();
    for (String prefix : prefixes.reversed()) {
      requireTruth(result);
      result = prefix.equals("not") ? new Expr.Not(result) : new Expr.Throughout(prefix.equals("always"), result);
    }
    return suffix(result);
  }

  private Expr suffix(Expr of) {
    if (accept("at")) {
      return new Expr.At(of, moment(""));
    }
    if (accept("before")) {
      return new Expr.At(of, moment("before "));
    }
    return accept("after") ? new Expr.At(of, moment("")) : of;
  }

  /// A moment runs up to the next `and`, `or`, `)`, `,` or the end.
  private String moment(String prefix) {
    Token first = peek();
    int end = first.offset();
    while (peek().kind() != Token.Kind.END && !peek().is("and") && !peek().is("or") && !peek().is(")") && !peek().is(",")) {
      Token token = take();
      end = token.offset() + token.text().length();
    }
    String moment = prefix + text.substring(first.offset(), end).strip();
    if (!names.isMoment(moment)) {
      throw new Stop(new ExprProblem("bad-moment", first.offset(), Math.max(1, end - first.offset()), List.of(moment)));
    }
    return moment;
  }

  private Expr comparison() {
    int from = peek().offset();
    Expr left = sum();
    Token token = peek();
    String operator = comparator();
    if (operator.isEmpty()) {
      return left;
    }
    Expr right = sum();
    boolean fits = switch (operator) {
      case "in", "not in" -> left.type() == Type.ID && right.type() == Type.IDS;
      case "=", "!=" -> left.type() == right.type();
      default -> left.type() == Type.NUMBER && right.type() == Type.NUMBER;
    };
    if (!fits) {
      throw stop("type-mismatch", token, operator, word(left.type()), word(right.type()));
    }
    return new Expr.Comparison(operator, left, right, text.substring(from, endOfLast()));
  }

  private String comparator() {
    Token token = peek();
    if (token.kind() == Token.Kind.SIGN && Set.of("=", "!=", "<", "<=", ">", ">=").contains(token.text())) {
      return take().text();
    }
    if (accept("in")) {
      return "in";
    }
    if (token.is("not") && tokens.get(next + 1).is("in")) {
      take();
      take();
      return "not in";
    }
    return "";
  }

  private Expr sum() {
    Expr left = product();
    while (peek().is("+") || peek().is("-")) {
      left = numbers(take(), left, product());
    }
    return left;
  }

  private Expr product() {
    Expr left = set();
    while (peek().is("*") || peek().is("/")) {
      left = numbers(take(), left, set());
    }
    return left;
  }

  private Expr numbers(Token operator, Expr left, Expr right) {
    if (left.type() != Type.NUMBER || right.type() != Type.NUMBER) {
      throw stop("type-mismatch", operator, operator.text(), word(left.type()), word(right.type()));
    }
    return new Expr.Combination(operator.text().charAt(0), left, right);
  }

  private Expr set() {
    Expr left = atom();
    while (peek().is("&") || peek().is("|") || peek().is("\\")) {
      Token operator = take();
      Expr right = atom();
      if (left.type() != Type.IDS || right.type() != Type.IDS) {
        throw stop("type-mismatch", operator, operator.text(), word(left.type()), word(right.type()));
      }
      left = new Expr.Combination(operator.text().charAt(0), left, right);
    }
    return left;
  }

  private Expr atom() {
    Token token = take();
    if (token.kind() == Token.Kind.NUMBER) {
      return new Expr.Literal(number(token));
    }
    if (token.is("(")) {
      Expr inner = expr();
      expect(")");
      return inner;
    }
    if (token.is("{")) {
      return listing();
    }
    if (token.is("true") || token.is("false")) {
      return new Expr.Constant(token.is("true"));
    }
    if (token.kind() != Token.Kind.WORD || RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
      throw stop(token.kind() == Token.Kind.END ? "expression-ends" : "unexpected", token, token.text());
    }
    if (peek().is("(")) {
      return call(token);
    }
    requireKnown(token, names.all());
    return new Expr.Name(token.text());
  }

  private static Fraction number(Token token) {
    String digits = token.text();
    boolean percent = digits.endsWith("%");
    String plain = percent ? digits.substring(0, digits.length() - 1) : digits;
    if (plain.length() > 30) {
      throw stop("number-too-large", token, digits);
    }
    try {
      Fraction value = Fraction.of(new BigDecimal(plain));
      if (value.compareTo(Fraction.of(1_000_000_000_000_000L)) > 0) {
        throw stop("number-too-large", token, digits);
      }
      return percent ? value.over(Fraction.of(100)) : value;
    } catch (NumberFormatException e) {
      throw stop("bad-number", token, digits);
    }
  }

  private Expr listing() {
    List<String> ids = new ArrayList<>();
    if (!accept("}")) {
      do {
        Token id = take();
        if (id.kind() != Token.Kind.WORD) {
          throw stop("unexpected", id, id.text());
        }
        requireKnown(id, names.all());
        ids.add(id.text());
      } while (accept(","));
      expect("}");
    }
    return new Expr.Listing(List.copyOf(ids));
  }

  private Expr call(Token name) {
    Optional<Function> found = Function.named(name.text());
    if (found.isEmpty()) {
      List<String> known = java.util.Arrays.stream(Function.values()).map(Function::spelling).toList();
      throw stop("unknown-function", name, name.text(), Nearest.of(name.text(), known));
    }
    Function function = found.get();
    expect("(");
    List<Expr> arguments = new ArrayList<>();
    Type type = function.result();
    for (int i = 0; i < function.arguments().size(); i++) {
      if (i > 0) {
        expect(",");
      }
      Token at = peek();
      Expr argument = argument(function.arguments().get(i));
      if (function == Function.VACANT && names.in(Function.Scope.BODY).contains(at.text()) && !names.in(Function.Scope.OFFICE).contains(at.text())) {
        type = Type.NUMBER;
      }
      arguments.add(argument);
    }
    Token close = peek();
    if (!accept(")")) {
      throw stop("arguments", close, function.spelling(), Integer.toString(function.arguments().size()));
    }
    return new Expr.Call(function, List.copyOf(arguments), type, text.substring(name.offset(), endOfLast()));
  }

  private Expr argument(Function.Scope scope) {
    Token token = peek();
    if (scope == Function.Scope.SET || (scope == Function.Scope.GROUP_OR_SET && (token.is("{") || tokens.get(next + 1).is("(")))) {
      Expr set = set();
      if (set.type() != Type.IDS) {
        throw stop("type-mismatch", token, "count", word(set.type()), word(Type.IDS));
      }
      return set;
    }
    take();
    if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.NUMBER) {
      throw stop(token.kind() == Token.Kind.END ? "expression-ends" : "unexpected", token, token.text());
    }
    requireKnown(token, names.in(scope));
    return new Expr.Name(token.text());
  }

  private void requireKnown(Token token, Set<String> known) {
    if (!known.contains(token.text())) {
      throw stop("unknown-id", token, token.text(), Nearest.of(token.text(), known));
    }
  }

  private void requireTruth(Expr expr) {
    if (expr.type() != Type.TRUTH) {
      throw stop("not-a-truth", tokens.get(Math.max(0, next - 1)), word(expr.type()));
    }
  }

  private static String word(Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token token = tokens.get(next);
    if (token.kind() != Token.Kind.END) {
      next++;
    }
    return token;
  }

  private boolean accept(String word) {
    if (peek().is(word)) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String sign) {
    Token token = peek();
    if (!accept(sign)) {
      throw stop(token.kind() == Token.Kind.END ? "expression-ends" : "expected", token, sign, token.text());
    }
  }

  private int endOfLast() {
    Token last = tokens.get(next - 1);
    return last.offset() + last.text().length();
  }

  private static Stop stop(String code, Token token, String... args) {
    return new Stop(new ExprProblem(code, token.offset(), Math.max(1, token.text().length()), List.of(args)));
  }
}
