package org.interregnum.casefile;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Word;
import org.interregnum.casefile.Shape.Lingo;
import org.interregnum.casefile.Shape.Tongue;
import org.interregnum.model.Origin.InFile;

/// Has every piece of a little language checked once, and puts what is found in its place in the file.
final class Languages {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.:+-])(\\d{5,}|0000)(?=-\\d\\d|$|\\.\\.)");
  private final LanguageChecks checks;
  private final ZoneId zone;
  private final Limits limits;
  private final Problems problems;
  private final SourceText sources;
  private final Set<InFile> done = new HashSet<>();

  Languages(LanguageChecks checks, ZoneId zone, Limits limits, Problems problems, SourceText sources) {
    this.checks = checks;
    this.zone = zone;
    this.limits = limits;
    this.problems = problems;
    this.sources = sources;
  }

  void check(Lingo lingo, Word word) {
    String text = word.text();
    if (problems.isSilent() || lingo.words().contains(text) || !done.add(word.at())) {
      return;
    }
    if (text.length() > limits.languageLength()) {
      problems.error(new Word(text.substring(0, 1), true, word.at()), "language-too-long", Integer.toString(limits.languageLength()));
      return;
    }
    List<LanguageProblem> found =
        switch (lingo.tongue()) {
          case TIME -> checks.time(text, zone);
          case RULE -> checks.rule(text);
          case DURATION -> checks.duration(text);
          case EXPRESSION -> checks.expression(text);
        };
    for (LanguageProblem problem : found) {
      InFile at = sources.placeIn(word.at(), text, problem.offset());
      problems.add(Problem.at(at, problem.length(), problem.code(), checks.isWarning(problem.code()), problem.args()));
    }
    if (found.isEmpty() && lingo.tongue() == Tongue.TIME) {
      year(word);
    }
  }

  private void year(Word word) {
    Matcher m = YEAR.matcher(word.text());
    if (m.find()) {
      InFile at = sources.placeIn(word.at(), word.text(), m.start());
      problems.add(Problem.at(at, m.group().length(), "year-out-of-range", false, List.of(m.group())));
    }
  }
}
