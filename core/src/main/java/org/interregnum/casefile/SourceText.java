package org.interregnum.casefile;

import java.util.Map;
import java.util.Optional;

/// The texts of the files of a case, by path relative to its folder.
public record SourceText(Map<String, String> files) {
  public SourceText {
    files = Map.copyOf(files);
  }

  /// A line of a file, from 1, without its end.
  public Optional<String> line(String file, int line) {
    String text = files.get(file);
    if (text == null || line < 1) {
      return Optional.empty();
    }
    int from = startOf(text, line);
    if (from < 0) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', from);
    String found = end < 0 ? text.substring(from) : text.substring(from, end);
    return Optional.of(found.endsWith("\r") ? found.substring(0, found.length() - 1) : found);
  }

  private static int startOf(String text, int line) {
    int from = 0;
    for (int i = 1; i < line; i++) {
      from = text.indexOf('\n', from) + 1;
      if (from == 0) {
        return -1;
      }
    }
    return from;
  }
}
