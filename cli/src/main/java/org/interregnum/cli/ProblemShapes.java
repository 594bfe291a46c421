package org.interregnum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.ProblemText;
import org.interregnum.casefile.SourceText;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// Problems as JSON and as text.
final class ProblemShapes {
  private static final int LISTED = 1000;

  private ProblemShapes() {}

  static List<Object> list(List<Problem> problems, Language language) {
    return problems.stream().limit(LISTED).<Object>map(p -> {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("code", p.code());
      tree.put("message", ProblemText.message(p, language));
      tree.put("file", p.file().isEmpty() ? null : p.file());
      tree.put("line", p.line() == 0 ? null : p.line());
      tree.put("column", p.column() == 0 ? null : p.column());
      tree.put("hint", ProblemText.hint(p, language));
      return tree;
    }).toList();
  }

  static String render(Problem problem, @Nullable SourceText sources, Language language) {
    return ProblemText.render(problem, sources == null ? new SourceText(Map.of()) : sources, language);
  }
}
