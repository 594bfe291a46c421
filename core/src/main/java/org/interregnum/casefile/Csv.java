package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// Reads a chronicle from a table: a line for each act, a column for each key.
///
/// A column `vote.for` is the key `for` under `vote`; where a list may stand, `;` separates its items; an empty cell is
/// left out. Source: RFC 4180.
final class Csv {
  private final String file;
  private final String text;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int column = 1;

  private Csv(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /// The acts as a list; null if the file is empty or cannot be read, which is then reported.
  static @Nullable Node read(String file, String text, Problems problems) {
    List<List<Word>> rows = new Csv(file, text, problems).rows();
    if (rows.isEmpty()) {
      return null;
    }
    List<Word> header = rows.getFirst();
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).text().isBlank()) {
        problems.error(header.get(i).at(), "csv-empty-column", Integer.toString(i + 1));
        return null;
      }
    }
    List<Node> acts = new ArrayList<>();
    for (List<Word> row : rows.subList(1, rows.size())) {
      if (row.size() > header.size()) {
        problems.error(row.get(header.size()), "csv-too-many-cells", Integer.toString(row.size()), Integer.toString(header.size()));
      }
      acts.add(act(header, row));
    }
    return Sequence.of(acts, new InFile(file, 1, 1));
  }

  private static Mapping act(List<Word> header, List<Word> row) {
    Mapping act = Mapping.empty(row.getFirst().at());
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      Word cell = row.get(i);
      if (!cell.text().isEmpty()) {
        act = put(act, List.of(header.get(i).text().strip().split("\\.")), ActKeys.ACT_KEYS.all(), cell);
      }
    }
    return act;
  }

  private static Mapping put(Mapping map, List<String> path, Shape shape, Word cell) {
    Word key = new Word(path.getFirst(), true, cell.at());
    Shape below = below(shape, path.getFirst());
    if (path.size() == 1) {
      return map.with(new Entry(key, value(below, cell)));
    }
    Node inner = map.get(path.getFirst());
    Mapping under = inner instanceof Mapping m ? m : Mapping.empty(cell.at());
    return map.with(new Entry(key, put(under, path.subList(1, path.size()), below, cell)));
  }

  private static Shape below(Shape shape, String key) {
    return switch (shape) {
      case Shape.Keys keys -> keys.key(key).map(Shape.Key::shape).orElse(Shapes.FREE);
      case Shape.MapOf map -> map.value();
      case Shape.Either either ->
          either.shapes().stream().filter(s -> s instanceof Shape.Keys || s instanceof Shape.MapOf).findFirst().map(s -> below(s, key)).orElse(Shapes.FREE);
      case Shape.ListOf list -> below(list.item(), key);
      default -> Shapes.FREE;
    };
  }

  private static Node value(Shape shape, Word cell) {
    boolean list = shape instanceof Shape.ListOf || (shape instanceof Shape.Either e && e.shapes().stream().anyMatch(s -> s instanceof Shape.ListOf));
    if (!list) {
      return cell;
    }
    boolean bare = shape instanceof Shape.ListOf l && l.bare();
    String[] parts = cell.text().split(";", -1);
    if (parts.length == 1 && (bare || isWordOf(shape, cell.text()))) {
      return cell;
    }
    List<Node> items = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        items.add(new Word(part.strip(), false, cell.at()));
      }
    }
    return Sequence.of(items, cell.at());
  }

  /// Whether one of the alternatives wants exactly this word, such as `unknown`.
  private static boolean isWordOf(Shape shape, String word) {
    return shape instanceof Shape.Either e
        && e.shapes().stream().anyMatch(s -> s instanceof Shape.Cite || (s instanceof Shape.OneOf one && one.words().contains(word)));
  }

  /// The cells of a table, row by row, blank lines left out.
  static List<List<Word>> rows(String file, String text, Problems problems) {
    return new Csv(file, text, problems).rows();
  }

  private List<List<Word>> rows() {
    List<List<Word>> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Word> row = row();
      if (row.size() > 1 || !row.getFirst().text().isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Word> row() {
    List<Word> cells = new ArrayList<>();
    do {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
    } while (comma());
    while (at < text.length() && step() != '\n') {
      // what stands between a closing quote and the end of the line says nothing
    }
    return cells;
  }

  private boolean comma() {
    if (at < text.length() && text.charAt(at) == ',') {
      step();
      return true;
    }
    return false;
  }

  private Word bare() {
    InFile place = new InFile(file, line, column);
    int start = at;
    while (at < text.length() && ",\n\r".indexOf(text.charAt(at)) < 0) {
      step();
    }
    return new Word(text.substring(start, at).strip(), false, place);
  }

  private Word quoted() {
    InFile opened = new InFile(file, line, column);
    step();
    InFile place = new InFile(file, line, column);
    StringBuilder cell = new StringBuilder();
    while (at < text.length()) {
      char c = step();
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(step());
      } else {
        return new Word(cell.toString(), false, place);
      }
    }
    problems.error(opened, "csv-unclosed-quote");
    return new Word(cell.toString(), false, place);
  }

  private char step() {
    char c = text.charAt(at++);
    if (c == '\n') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
    return c;
  }
}
