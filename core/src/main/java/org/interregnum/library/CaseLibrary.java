package org.interregnum.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.casefile.CaseLoader;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Case;
import org.interregnum.model.Check;
import org.interregnum.model.Origin;
import org.interregnum.model.Stated;
import org.interregnum.query.Expr;
import org.interregnum.query.ExprProblem;
import org.interregnum.query.Type;
import org.interregnum.replay.CaseNames;

/// Cases by folder or by the name they have in the library.
public final class CaseLibrary {
  private final Path shipped;

  /// @param shipped the folder with the cases that ship
  public CaseLibrary(Path shipped) {
    this.shipped = shipped;
  }

  /// The names of the cases that ship, sorted.
  public List<String> names() {
    if (!Files.isDirectory(shipped)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(shipped)) {
      return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The folder of a case: an existing folder wins over a name in the library.
  public Optional<Path> find(String name) {
    Path folder = Path.of(name);
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    return names().contains(name) ? Optional.of(shipped.resolve(name)) : Optional.empty();
  }

  /// Loads a case from its folder with all its languages checked.
  public static Loaded load(Path folder, Limits limits) {
    return withExpressions(CaseLoader.load(folder, limits, new Languages()));
  }

  /// Loads a case from texts by path relative to its folder.
  public static Loaded load(String name, Map<String, String> files, Limits limits) {
    return withExpressions(CaseLoader.load(name, files, limits, new Languages()));
  }

  private static Loaded withExpressions(Loaded loaded) {
    Case theCase = loaded.theCase();
    if (theCase == null) {
      return loaded;
    }
    CaseNames names = CaseNames.of(theCase);
    List<Problem> errors = new ArrayList<>(new RuleNames(theCase, names).problems());
    errors.addAll(new ActReferences(theCase).problems());
    for (Check check : theCase.checks()) {
      Stated expr = check.expr();
      if (expr != null) {
        expression(expr, names, errors);
      }
      if (check.at() != null && !names.isMoment(check.at().text())) {
        errors.add(problem(check.at(), new ExprProblem("bad-moment", 0, check.at().text().length(), List.of(check.at().text()))));
      }
    }
    theCase.acts().values().forEach(act -> act.byAnswers().values().forEach(a -> {
      var terms = a.account().terms();
      if (terms != null && terms.ifNot() != null) {
        expression(terms.ifNot(), names, errors);
      }
    }));
    if (errors.isEmpty()) {
      return loaded;
    }
    return new Loaded(null, loaded.id(), errors.stream().distinct().sorted(Problem.BY_PLACE).toList(), loaded.warnings(), loaded.sources());
  }

  private static void expression(Stated stated, CaseNames names, List<Problem> errors) {
    switch (Expr.parse(stated.text(), names)) {
      case Expr.Parse.Ok ok -> {
        if (ok.expr().type() != Type.TRUTH) {
          errors.add(problem(stated, new ExprProblem("not-a-truth", 0, stated.text().length(), List.of(ok.expr().type().name().toLowerCase(java.util.Locale.ROOT)))));
        }
      }
      case Expr.Parse.Bad bad -> errors.add(problem(stated, bad.problem()));
    }
  }

  private static Problem problem(Stated stated, ExprProblem problem) {
    if (stated.at() instanceof Origin.InFile at) {
      return new Problem(problem.code(), at.file(), at.line(), at.column() + problem.offset(), problem.length(), problem.args(), false);
    }
    return new Problem(problem.code(), "", 0, 0, problem.length(), problem.args(), false);
  }
}
