package org.interregnum.cli;

import java.util.List;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.SourceText;
import org.jspecify.annotations.Nullable;

/// Ends a verb with problems to show and an exit code.
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;
  private final transient String caseId;
  private final transient List<Problem> problems;
  private final transient @Nullable SourceText sources;

  Stop(int exit, String caseId, List<Problem> problems, @Nullable SourceText sources) {
    super(null, null, false, false);
    this.exit = exit;
    this.caseId = caseId;
    this.problems = List.copyOf(problems);
    this.sources = sources;
  }

  int exit() {
    return exit;
  }

  String caseId() {
    return caseId;
  }

  List<Problem> problems() {
    return problems;
  }

  @Nullable SourceText sources() {
    return sources;
  }
}
