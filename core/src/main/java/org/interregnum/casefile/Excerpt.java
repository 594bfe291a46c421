package org.interregnum.casefile;

/// A line of a file with a place marked beneath it. Wide characters (Chinese) take two columns of the terminal.
final class Excerpt {
  private static final int WIDEST = 100;
  private static final int BEFORE = 60;

  private Excerpt() {}

  static String of(String line, Problem problem, String hint) {
    int[] points = line.codePoints().map(Excerpt::shown).toArray();
    int mark = Math.clamp(problem.column() - 1L, 0, points.length);
    int from = mark > WIDEST - 20 ? mark - BEFORE : 0;
    int to = Math.min(points.length, from + WIDEST);
    String shown = (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
    int indent = (from > 0 ? 1 : 0) + width(points, from, mark);
    int length = Math.max(1, width(points, mark, Math.min(Math.min(mark + problem.length(), points.length), to)));
    String gutter = Integer.toString(problem.line());
    String under = " ".repeat(gutter.length()) + " | " + " ".repeat(indent) + "^".repeat(length) + (hint.isEmpty() ? "" : " " + hint);
    return gutter + " | " + shown + "\n" + under;
  }

  private static int shown(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT ? '\uFFFD' : codePoint;
  }

  private static int width(int[] points, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += width(points[i]);
    }
    return width;
  }

  /// Columns that a character takes: 0 for marks that combine, 2 for the wide ones of East Asia and for emoji, else 1.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width, in blocks.
  static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
