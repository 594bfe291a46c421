package org.interregnum.query;

import java.util.ArrayList;
import java.util.List;

/// A word, number or sign of an expression.
///
/// @param kind what it is
/// @param text as written
/// @param offset where it begins
record Token(Kind kind, String text, int offset) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String wanted) {
    return kind != Kind.END && text.equalsIgnoreCase(wanted);
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      Kind kind = Kind.SIGN;
      if (Character.isLetter(c)) {
        kind = Kind.WORD;
        end = endOfWord(text, i);
      } else if (Character.isDigit(c)) {
        kind = Kind.NUMBER;
        end = endOfNumber(text, i);
      } else if (end < text.length() && text.charAt(end) == '=' && (c == '!' || c == '<' || c == '>')) {
        end++;
      }
      tokens.add(new Token(kind, text.substring(i, end), i));
      i = end;
    }
    tokens.add(new Token(Kind.END, "", text.length()));
    return tokens;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "_-.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while (end > start + 1 && "-.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
  }
}
