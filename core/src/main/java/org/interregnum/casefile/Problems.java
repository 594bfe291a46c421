package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.model.Origin.InFile;

/// Collects problems. The same problem is kept once, however many worlds show it.
final class Problems {
  private static final int MOST = 20_000;
  private final Set<Problem> all = new LinkedHashSet<>();
  private boolean silent;

  void error(Node node, String code, String... args) {
    add(Problem.at(node.at(), lengthOf(node), code, false, List.of(args)));
  }

  void warn(Node node, String code, String... args) {
    add(Problem.at(node.at(), lengthOf(node), code, true, List.of(args)));
  }

  void error(InFile at, String code, String... args) {
    add(Problem.at(at, 1, code, false, List.of(args)));
  }

  void aboutFile(String file, String code, String... args) {
    add(new Problem(code, file, 0, 0, 1, List.of(args), false));
  }

  void add(Problem problem) {
    if (!silent && all.size() < MOST) {
      all.add(problem);
    }
  }

  /// Runs something whose problems nobody wants to hear of.
  void silently(Runnable work) {
    boolean before = silent;
    silent = true;
    try {
      work.run();
    } finally {
      silent = before;
    }
  }

  /// How many there are so far.
  int count() {
    return all.size();
  }

  boolean isSilent() {
    return silent;
  }

  List<Problem> errors() {
    return sorted(false);
  }

  List<Problem> warnings() {
    return sorted(true);
  }

  private List<Problem> sorted(boolean warning) {
    List<Problem> found = new ArrayList<>(all);
    found.removeIf(p -> p.warning() != warning);
    found.sort(Problem.BY_PLACE);
    return List.copyOf(found);
  }

  private static int lengthOf(Node node) {
    return node instanceof Node.Word word ? firstLine(word.text()) : 1;
  }

  private static int firstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.codePointCount(0, line.length());
  }
}
