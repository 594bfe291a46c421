package org.interregnum.casefile;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Case;

/// Reads the folder of a case into the model, or says everything that is wrong with it.
public final class CaseLoader {
  private CaseLoader() {}

  /// Loads a case from its folder.
  public static Loaded load(Path folder, Limits limits, LanguageChecks checks) {
    Problems problems = new Problems();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return load(name == null ? "case" : name.toString(), CaseFiles.in(folder, limits, problems), limits, checks, problems);
  }

  /// Loads a case from texts, by path relative to its folder.
  public static Loaded load(String name, Map<String, String> filesByRelativePath, Limits limits, LanguageChecks checks) {
    Problems problems = new Problems();
    return load(name, CaseFiles.of(filesByRelativePath, limits, problems), limits, checks, problems);
  }

  private static Loaded load(String name, Map<String, String> texts, Limits limits, LanguageChecks checks, Problems problems) {
    if (texts.keySet().stream().noneMatch(p -> p.startsWith("case") || p.startsWith("chronicle")) && problems.errors().isEmpty()) {
      problems.aboutFile("", "no-case");
    }
    SourceText sources = new SourceText(texts);
    Trees trees = Trees.read(texts, limits, problems);
    Questions questions = Questions.bind(trees, problems);
    Scope scope = Scope.of(trees, questions, problems);
    References references = new References(scope, problems);
    ZoneId zone = CaseBinder.zone(new Fields(trees.caseFile()));
    Languages languages = new Languages(checks, zone, limits, problems, sources);
    Checker checker = new Checker(new WordChecker(limits, problems, references, languages), problems);
    new FileChecks(trees, references, checker, problems).check();

    Overlay overlay = new Overlay(questions.asked(), questions.fragments(), limits, problems);
    CaseBinder binder = new CaseBinder(name, trees, questions, overlay, scope, checker, problems);
    Case bound = binder.bind();
    new Consistency(bound, problems).check();
    if (problems.errors().isEmpty()) {
      new Fairness(trees, bound, sources, problems).check();
    }
    List<Problem> errors = problems.errors();
    return new Loaded(errors.isEmpty() ? bound : null, binder.id(), errors, problems.warnings(), sources);
  }
}
