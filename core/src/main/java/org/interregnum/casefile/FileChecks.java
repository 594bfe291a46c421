package org.interregnum.casefile;

import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Word;

/// Checks every file of a case against its shape.
final class FileChecks {
  private final Trees trees;
  private final References references;
  private final Checker checker;
  private final Problems problems;

  FileChecks(Trees trees, References references, Checker checker, Problems problems) {
    this.trees = trees;
    this.references = references;
    this.checker = checker;
    this.problems = problems;
  }

  void check() {
    if (!trees.hasCaseFile()) {
      problems.silently(() -> {
        references.setMode(References.Mode.DECLARE_TYPED);
        all();
        references.setMode(References.Mode.DECLARE_REST);
        all();
      });
      references.setMode(References.Mode.REPORT);
    }
    all();
  }

  private void all() {
    checker.check(CaseKeys.CASE, trees.caseFile());
    trees.chronicles().values().forEach(tree -> checker.check(CaseKeys.chronicle(), tree));
    trees.readings().values().forEach(tree -> checker.check(CaseKeys.READING, tree));
    trees.readings().values().forEach(this::answers);
    Node checks = trees.checks();
    if (checks != null) {
      checker.check(CheckKeys.CHECKS, checks);
    }
    Node corrections = trees.corrections();
    if (corrections != null) {
      checker.check(CaseKeys.CORRECTIONS, corrections);
    }
  }

  private void answers(Node reading) {
    if (reading instanceof Mapping map && map.get("answers") instanceof Mapping answers) {
      for (Entry entry : answers.entries().values()) {
        if (entry.value() instanceof Word answer && !answer.isNull()) {
          references.answer(entry.key().text(), answer);
        }
      }
    }
  }
}
