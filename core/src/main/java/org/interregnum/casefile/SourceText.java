package org.interregnum.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interregnum.model.Origin.InFile;

/// The texts of the files of a case, by path relative to its folder, with their lines.
public final class SourceText {
  private final Map<String, String> files;
  private final Map<String, int[]> lineStarts = new ConcurrentHashMap<>();

  public SourceText(Map<String, String> files) {
    this.files = Map.copyOf(files);
  }

  /// The texts by path.
  public Map<String, String> files() {
    return files;
  }

  /// A line of a file, from 1, without its end.
  public Optional<String> line(String file, int line) {
    String text = files.get(file);
    if (text == null || line < 1 || line > starts(file, text).length) {
      return Optional.empty();
    }
    int from = starts(file, text)[line - 1];
    int end = text.indexOf('\n', from);
    String found = end < 0 ? text.substring(from) : text.substring(from, end);
    return Optional.of(found.endsWith("\r") ? found.substring(0, found.length() - 1) : found);
  }

  private int[] starts(String file, String text) {
    return lineStarts.computeIfAbsent(file, f -> {
      int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
      }
      return starts;
    });
  }

  /// Where a character of a scalar stands in the file, whatever quotes, escapes and line breaks it is written with.
  ///
  /// @param start where the scalar begins, behind an opening quote
  /// @param value the scalar
  /// @param offset into the value, in UTF-16 units
  InFile placeIn(InFile start, String value, int offset) {
    String text = files.get(start.file());
    if (text == null) {
      return start;
    }
    int[] starts = starts(start.file(), text);
    if (start.line() < 1 || start.line() > starts.length) {
      return start;
    }
    int lineStart = starts[start.line() - 1];
    int index = lineStart;
    for (int column = 1; column < start.column() && index < text.length(); column++) {
      index += Character.charCount(text.codePointAt(index));
    }
    int found = new ScalarWalk(text, index, value).to(offset);
    int line = Arrays.binarySearch(starts, found);
    int row = line >= 0 ? line : -line - 2;
    return new InFile(start.file(), row + 1, text.codePointCount(starts[row], found) + 1);
  }
}
