package org.interregnum.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interregnum.model.Language;

/// Puts problems into words, in English and Chinese.
public final class ProblemText {
  /// `{0}` is an argument as it is, `{0:term}` one or more terms (joined by `|`) in the language of the reader,
  /// `{0:keys}` one or more keys.
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(:term|:keys)?}");
  private static final int MOST_HINTS = 4;

  private ProblemText() {}

  /// What is wrong, in one sentence without a full stop.
  public static String message(Problem problem, Language language) {
    String pattern = Wording.of(language).get(problem.code());
    return pattern.isEmpty() ? fallback(problem) : fill(pattern, problem.args(), language);
  }

  /// What was probably meant or what to do; empty if nothing is known.
  public static String hint(Problem problem, Language language) {
    for (int i = 1; i <= MOST_HINTS; i++) {
      String pattern = Wording.of(language).get(problem.code() + ".hint" + (i == 1 ? "" : Integer.toString(i)));
      if (!pattern.isEmpty() && isFilled(pattern, problem.args())) {
        return fill(pattern, problem.args(), language);
      }
    }
    return "";
  }

  /// Place, code, message, the line with the place marked beneath it, and the hint; without a line break at the end.
  public static String render(Problem problem, SourceText sources, Language language) {
    String place = problem.file().isEmpty() ? "" : problem.line() == 0 ? problem.file() + ": " : problem.file() + ":" + problem.line() + ":" + problem.column() + ": ";
    String head = place + problem.code() + ": " + message(problem, language);
    String hint = hint(problem, language);
    return sources
        .line(problem.file(), problem.line())
        .map(line -> head + "\n" + Excerpt.of(line, problem, hint))
        .orElse(hint.isEmpty() ? head : head + "\n  " + hint);
  }

  /// The codes that have a text, in order: the closed list of what can be wrong with a case file.
  public static List<String> codes() {
    return Wording.of(Language.EN).keys().stream().filter(k -> k.indexOf('.') < 0).sorted().toList();
  }

  private static String fallback(Problem problem) {
    return problem.args().isEmpty() ? problem.code() : problem.code() + ": " + String.join(", ", problem.args());
  }

  private static boolean isFilled(String pattern, List<String> args) {
    Matcher m = PLACEHOLDER.matcher(pattern);
    while (m.find()) {
      if (argument(args, m).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String argument(List<String> args, Matcher m) {
    int index = m.group(1).charAt(0) - '0';
    return index < args.size() ? args.get(index) : "";
  }

  private static String fill(String pattern, List<String> args, Language language) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(m -> {
          int index = m.group(1).charAt(0) - '0';
          String arg = index < args.size() ? args.get(index) : "";
          String shown = m.group(2) == null ? visible(arg) : m.group(2).equals(":term") ? terms(arg, language) : keys(arg, language);
          return Matcher.quoteReplacement(shown);
        });
  }

  private static String terms(String words, Language language) {
    Wording wording = Wording.of(language);
    return Arrays.stream(words.split("\\|"))
        .map(w -> {
          String term = wording.get("term." + w.replace(' ', '-'));
          return term.isEmpty() ? w : term;
        })
        .collect(Collectors.joining(wording.get("term.or")));
  }

  private static String keys(String words, Language language) {
    String quote = language == Language.ZH ? "“%s”" : "\"%s\"";
    return Arrays.stream(words.split("\\|")).map(w -> String.format(Locale.ROOT, quote, w)).collect(Collectors.joining(Wording.of(language).get("term.or")));
  }

  /// Text from a file, with what a terminal could take for a command made visible.
  static String visible(String text) {
    return text.codePoints()
        .mapToObj(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT ? "�" : Character.toString(c))
        .collect(Collectors.joining());
  }
}
