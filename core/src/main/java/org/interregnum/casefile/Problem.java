package org.interregnum.casefile;

import java.util.Comparator;
import java.util.List;
import org.interregnum.model.Origin.InFile;

/// Something wrong in a case file. [ProblemText] puts it into words.
///
/// @param code one of the codes of the bundle `problems_en.properties`, or of a little language
/// @param file relative to the case folder; empty if it is about the folder
/// @param line from 1; 0 if it is about the whole file
/// @param column from 1, in code points; 0 if it is about the whole file
/// @param length in code points, at least 1
/// @param args what the text needs to know, in the order of its placeholders
/// @param warning whether the case can be used all the same
public record Problem(
    String code, String file, int line, int column, int length, List<String> args, boolean warning) {

  /// By file and place, then by code.
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::code)
          .thenComparing(p -> String.join("\u0000", p.args()));

  public Problem {
    args = List.copyOf(args);
  }

  static Problem at(InFile at, int length, String code, boolean warning, List<String> args) {
    return new Problem(code, at.file(), at.line(), at.column(), Math.max(1, length), args, warning);
  }
}
