package org.interregnum.casefile;

/// Walks through a scalar as it stands in a file and through its value side by side.
final class ScalarWalk {
  private final String raw;
  private final String value;
  private int at;
  private int reached;

  /// @param raw the file
  /// @param start where the scalar begins in it
  ScalarWalk(String raw, int start, String value) {
    this.raw = raw;
    this.value = value;
    this.at = start;
    boolean block = start < raw.length() && (raw.charAt(start) == '|' || raw.charAt(start) == '>');
    boolean quoted = start > 0 && (raw.charAt(start - 1) == '"' || raw.charAt(start - 1) == '\'');
    if (block && !quoted) {
      int next = raw.indexOf('\n', start);
      at = next < 0 ? start : next + 1;
      skipBlanks();
    }
  }

  /// The place in the file of a place in the value.
  int to(int offset) {
    boolean going = true;
    while (going && reached < Math.min(offset, value.length()) && at < raw.length()) {
      going = step();
    }
    return Math.min(at, raw.length());
  }

  private boolean step() {
    char wanted = value.charAt(reached);
    char there = raw.charAt(at);
    if (there == wanted) {
      at += wanted == '\'' && raw.startsWith("''", at) ? 2 : 1;
      reached++;
      return true;
    }
    if (there == '\\') {
      return escape();
    }
    if (Character.isWhitespace(there)) {
      skipBlanks();
      while (reached < value.length() && Character.isWhitespace(value.charAt(reached))) {
        reached++;
      }
      return true;
    }
    return false;
  }

  private boolean escape() {
    if (at + 1 >= raw.length()) {
      return false;
    }
    switch (raw.charAt(at + 1)) {
      case 'x' -> at += 4;
      case 'u' -> at += 6;
      case 'U' -> at += 10;
      case '\n', '\r' -> {
        at += 2;
        skipBlanks();
        return true;
      }
      default -> at += 2;
    }
    reached += Character.charCount(value.codePointAt(reached));
    return true;
  }

  private void skipBlanks() {
    while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
      at++;
    }
  }
}
