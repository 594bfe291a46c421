package org.interregnum.casefile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Turns what the YAML parser complains of into a problem with a code of ours.
final class YamlFault {
  private YamlFault() {}

  static Problem of(String file, String text, YamlEngineException e) {
    if (e instanceof ReaderException reader) {
      return badCharacter(file, text, reader);
    }
    if (!(e instanceof MarkedYamlEngineException marked)) {
      return new Problem("yaml-syntax", file, 0, 0, 1, List.of(String.valueOf(e.getMessage())), false);
    }
    String said = said(marked);
    String code = codeOf(said);
    Mark mark = (code.equals("yaml-unclosed-quote") ? marked.getContextMark() : marked.getProblemMark()).or(marked::getContextMark).orElse(null);
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 0 : mark.getColumn() + 1;
    String begun = marked.getContextMark().map(m -> Integer.toString(m.getLine() + 1)).orElse("");
    String arg =
        switch (code) {
          case "yaml-syntax" -> said;
          case "yaml-character" -> said.replaceAll(".*found character '(.+?)'.*", "$1");
          default -> begun;
        };
    return new Problem(code, file, line, column, 1, List.of(arg), false);
  }

  private static String said(MarkedYamlEngineException e) {
    @Nullable String context = e.getContext();
    @Nullable String problem = e.getProblem();
    String both = (context == null ? "" : context + "; ") + (problem == null ? "" : problem);
    return both.replaceAll("\\s+", " ").strip();
  }

  private static String codeOf(String said) {
    String low = said.toLowerCase(Locale.ROOT);
    if (low.contains("\\t") || (low.contains("tab") && low.contains("indent"))) {
      return "yaml-tab";
    }
    if (low.contains("that cannot start any token")) {
      return "yaml-character";
    }
    if (low.contains("escape")) {
      return "yaml-escape";
    }
    if (low.contains("mapping values are not allowed")) {
      return "yaml-colon";
    }
    if (low.contains("quoted scalar")) {
      return "yaml-unclosed-quote";
    }
    if (low.contains("flow sequence") || low.contains("flow mapping")) {
      return "yaml-unclosed-bracket";
    }
    if (low.contains("block mapping") || low.contains("block collection") || low.contains("could not find expected ':'")) {
      return "yaml-indentation";
    }
    return "yaml-syntax";
  }

  private static Problem badCharacter(String file, String text, ReaderException e) {
    int end = Math.min(text.length(), text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length()))));
    String before = text.substring(0, end);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(start, before.length());
    return new Problem("control-character", file, line, column, 1, List.of(String.format(Locale.ROOT, "U+%04X", e.getCodePoint())), false);
  }
}
