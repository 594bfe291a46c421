package org.interregnum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A piece of the text of a rule.
record Token(Kind kind, String text, int offset) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        STRANGE,
        END
    }

    boolean is(String word) {
        return kind != Kind.END && text.toLowerCase(Locale.ROOT).equals(word);
    }

    int end() {
        return offset + text.length();
    }

    static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = wordEnd(text, at);
            if (end > at) {
                String word = text.substring(at, end);
                tokens.add(new Token(isNumber(word) ? Kind.NUMBER : Kind.WORD, word, at));
            } else {
                boolean sign = "(){},/%:".indexOf(c) >= 0;
                end = text.startsWith("..", at) ? at + 2 : at + Character.charCount(c);
                tokens.add(new Token(sign || end == at + 2 ? Kind.SIGN : Kind.STRANGE, text.substring(at, end), at));
            }
            at = end;
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    /// Where the word that begins here ends; `from` if none does.
    static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inner = c == '-' || (c == '.' && at > from);
            int next = at + Character.charCount(c);
            if (inner) {
                boolean more = next < text.length() && letter(text.codePointAt(next));
                if (at == from || !more) {
                    return at;
                }
            } else if (!letter(c)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    static boolean isNumber(String word) {
        return word.matches("[0-9]+(\\.[0-9]+)?");
    }

    private static boolean letter(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
