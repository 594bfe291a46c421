package org.interregnum.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Assertion;
import org.interregnum.model.Case;
import org.interregnum.model.Check;
import org.interregnum.model.Coalition;
import org.interregnum.model.Goal;
import org.interregnum.model.Origin;
import org.interregnum.model.Stated;
import org.interregnum.query.Expr;
import org.interregnum.query.ExprProblem;
import org.interregnum.query.Function;
import org.interregnum.query.Names;
import org.interregnum.query.Type;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/// Whether the expressions, sets and moments of the checks, stakes and terms of a case can be read.
final class CheckExpressions {
  private final Case theCase;
  private final Names names;
  private final List<Problem> problems = new ArrayList<>();

  CheckExpressions(Case theCase, Names names) {
    this.theCase = theCase;
    this.names = names;
  }

  List<Problem> problems() {
    theCase.checks().forEach(this::check);
    theCase.stakes().byAnswers().values().forEach(stakes -> stakes.forEach(s -> moment(s.at())));
    theCase.acts().values().forEach(act -> act.byAnswers().values().forEach(a -> {
      var terms = a.account().terms();
      if (terms != null) {
        expression(terms.ifNot(), names, Type.TRUTH);
      }
    }));
    return problems;
  }

  private void check(Check check) {
    Names here = check.each() == null ? names : new WithEach(names);
    check.at().forEach(this::moment);
    expression(check.each(), names, Type.IDS);
    switch (check.asserts()) {
      case Assertion.Expect e -> expression(e.expr(), here, Type.TRUTH);
      case Assertion.Always a -> expression(a.expr(), here, Type.TRUTH);
      case Assertion.Never n -> expression(n.expr(), here, Type.TRUTH);
      case Assertion.Can c -> goal(c.goal(), here, check);
      case Assertion.Cannot c -> goal(c.goal(), here, check);
      case Assertion.PowerBound p -> coalition(p.of(), here, check);
    }
  }

  private void goal(Goal goal, Names here, Check check) {
    expression(goal.expr(), here, Type.TRUTH);
    coalition(goal.by(), here, check);
    coalition(goal.against(), here, check);
  }

  private void coalition(@Nullable Coalition coalition, Names here, Check check) {
    switch (coalition) {
      case Coalition.OfSet set -> expression(set.set(), here, Type.IDS);
      case Coalition.Named named when check.each() == null && named.parties().contains(Check.EACH) && !names.all().contains(Check.EACH) -> {
        if (check.origin() instanceof Origin.InFile at) {
          problems.add(new Problem("each-of-nothing", at.file(), at.line(), at.column(), 1, List.of(), false));
        }
      }
      case null, default -> {}
    }
  }

  private void moment(@Nullable Stated at) {
    if (at != null && !names.isMoment(at.text())) {
      String nearest = Nearest.of(at.text().strip(), names.in(Function.Scope.ACT));
      problems.add(problem(at, new ExprProblem("bad-moment", 0, at.text().length(), nearest.isEmpty() ? List.of(at.text()) : List.of(at.text(), nearest))));
    }
  }

  private void expression(@Nullable Stated stated, Names here, Type wanted) {
    if (stated == null) {
      return;
    }
    switch (Expr.parse(stated.text(), here)) {
      case Expr.Parse.Ok ok -> {
        if (ok.expr().type() != wanted) {
          String code = wanted == Type.TRUTH ? "not-a-truth" : "not-a-set";
          problems.add(problem(stated, new ExprProblem(code, 0, stated.text().length(), List.of(ok.expr().type().name().toLowerCase(Locale.ROOT)))));
        }
      }
      case Expr.Parse.Bad bad -> problems.add(problem(stated, bad.problem()));
    }
  }

  private static Problem problem(Stated stated, ExprProblem problem) {
    if (stated.at() instanceof Origin.InFile at) {
      return new Problem(problem.code(), at.file(), at.line(), at.column() + problem.offset(), problem.length(), problem.args(), false);
    }
    return new Problem(problem.code(), "", 0, 0, problem.length(), problem.args(), false);
  }

  /// The names of a case, and `each` for one of a set.
  private record WithEach(Names names) implements Names {
    @Override
    public Set<String> in(Function.Scope scope) {
      Set<String> ids = new LinkedHashSet<>(names.in(scope));
      if (scope == Function.Scope.PARTY) {
        ids.add(Check.EACH);
      }
      return ids;
    }

    @Override
    public Set<String> all() {
      Set<String> ids = new LinkedHashSet<>(names.all());
      ids.add(Check.EACH);
      return ids;
    }

    @Override
    public boolean isMoment(String text) {
      return names.isMoment(text);
    }
  }
}
