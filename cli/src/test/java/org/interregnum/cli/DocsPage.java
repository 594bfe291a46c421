package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page of the documentation, cut into fenced blocks and tables.
record DocsPage(Path file, List<String> lines) {

  /// A fenced block.
  ///
  /// @param info what stands behind the opening fence
  /// @param from the line of its first content, counted from 0
  record Block(String info, int from, List<String> content) {}

  /// A table.
  ///
  /// @param marker what the comment `<!-- keys: … -->` above it names; empty without one
  record Table(String marker, List<String> header, List<List<String>> rows) {
    /// The code spans of a column, one list for each row.
    List<List<String>> spans(int column) {
      return rows.stream().map(row -> column < row.size() ? codeSpans(row.get(column)) : List.<String>of()).toList();
    }
  }

  static DocsPage read(Path file) {
    try {
      return new DocsPage(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// All fenced blocks, in order.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        String info = lines.get(i).substring(3).strip();
        int from = i + 1;
        int to = from;
        while (to < lines.size() && !lines.get(to).equals("```")) {
          to++;
        }
        blocks.add(new Block(info, from, List.copyOf(lines.subList(from, to))));
        i = to;
      }
    }
    return blocks;
  }

  /// The lines outside of fenced blocks, with empty ones in place of the blocks.
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    for (Block block : blocks()) {
      for (int i = block.from() - 1; i <= block.from() + block.content().size() && i < prose.size(); i++) {
        prose.set(i, "");
      }
    }
    return prose;
  }

  /// All tables outside of fenced blocks.
  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    List<String> prose = prose();
    String marker = "";
    for (int i = 0; i < prose.size(); i++) {
      String line = prose.get(i);
      if (line.startsWith("<!-- keys:")) {
        marker = line.replace("<!-- keys:", "").replace("-->", "").strip();
      }
      boolean begins = line.startsWith("|") && i + 1 < prose.size() && prose.get(i + 1).startsWith("|-");
      if (begins) {
        List<List<String>> rows = new ArrayList<>();
        int row = i + 2;
        while (row < prose.size() && prose.get(row).startsWith("|")) {
          rows.add(cells(prose.get(row++)));
        }
        tables.add(new Table(marker, cells(line), rows));
        marker = "";
        i = row;
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (inner.charAt(i) == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(inner.charAt(i));
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /// What stands between backquotes.
  static List<String> codeSpans(String text) {
    List<String> spans = new ArrayList<>();
    String[] parts = text.split("`", -1);
    for (int i = 1; i < parts.length - 1; i += 2) {
      spans.add(parts[i]);
    }
    return spans;
  }
}
