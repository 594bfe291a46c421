package org.interregnum.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.SourceText;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Stated;
import org.interregnum.rule.RuleProblem;
import org.interregnum.spelling.Nearest;

/// Collects what is wrong with a game.
final class GameProblems {
  private final SourceText sources;
  private final List<Problem> all = new ArrayList<>();

  GameProblems(Map<String, String> texts) {
    sources = new SourceText(texts);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void add(Problem problem) {
    if (!all.contains(problem)) {
      all.add(problem);
    }
  }

  /// @param offset,length in a text of one line, in UTF-16 units
  void at(String file, String text, int offset, int length, String code, String... args) {
    int start = Math.min(offset, text.length());
    int end = Math.min(text.length(), start + length);
    add(new Problem(code, file, 1, 1 + text.codePointCount(0, start), Math.max(1, text.codePointCount(start, end)), List.of(args), false));
  }

  /// Something in a text that stands somewhere.
  void in(Stated stated, int offset, int length, String code, List<String> args) {
    if (stated.at() instanceof InFile at) {
      add(new Problem(code, at.file(), at.line(), at.column() + stated.text().codePointCount(0, Math.min(offset, stated.text().length())), Math.max(1, length), args, false));
    }
  }

  /// A fault of a rule; one found when compiling stands where its word stands.
  void rule(Stated stated, RuleProblem problem) {
    int offset = problem.length() > 0 || problem.offset() > 0 ? problem.offset() : Math.max(0, stated.text().indexOf(problem.found()));
    int length = problem.length() > 0 ? problem.length() : problem.found().length();
    in(stated, offset, length, "rule-" + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        List.of(problem.found(), String.join(", ", problem.expected().stream().limit(12).toList()), problem.nearest()));
  }

  /// The place of a player or kind in a union.
  Optional<Integer> union(Stated stated, List<String> ids, Set<String> seen) {
    int place = ids.indexOf(stated.text());
    if (place < 0) {
      in(stated, 0, stated.text().length(), "game-unknown-player", List.of(stated.text(), Nearest.of(stated.text(), ids)));
      return Optional.empty();
    }
    if (!seen.add(stated.text())) {
      in(stated, 0, stated.text().length(), "game-two-unions", List.of(stated.text()));
      return Optional.empty();
    }
    return Optional.of(place);
  }

  List<Problem> sorted() {
    return all.stream().sorted(Problem.BY_PLACE).toList();
  }

  SourceText sources() {
    return sources;
  }

  /// No game.
  GameRead none() {
    return new GameRead(Optional.empty(), "", sorted(), sources, false);
  }
}
