package org.interregnum.rule;

import org.interregnum.spelling.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads along the tokens of a rule and says what is wrong where it is.
final class TokenReader {
    /// Carries a problem out of the depth of the reader; never leaves the package.
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        final transient RuleProblem problem;

        Fault(RuleProblem problem) {
            super(problem.code().name(), null, false, false);
            this.problem = problem;
        }
    }

    private final List<Token> tokens;
    private int at;

    TokenReader(String text) {
        tokens = Token.split(text);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /// Whether these words come next.
    boolean sees(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Takes the words if all of them come next.
    boolean takes(String... words) {
        if (!sees(words)) {
            return false;
        }
        at += words.length;
        return true;
    }

    void expect(String word) throws Fault {
        if (!takes(word)) {
            throw unexpected(List.of(word));
        }
    }

    /// A party, office or class: any word will do.
    String id() throws Fault {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD || !Words.isId(token.text()) || token.is("breaks")) {
            throw unexpected(List.of());
        }
        return next().text();
    }

    /// A bare name: a word that means nothing else.
    String name() throws Fault {
        Token token = peek();
        if (!isName(token)) {
            throw unexpected(List.of());
        }
        return next().text();
    }

    static boolean isName(Token token) {
        return token.kind() == Token.Kind.WORD && Words.isId(token.text()) && !Words.reserved(token.text());
    }

    long whole() throws Fault {
        Token token = peek();
        if (token.kind() != Token.Kind.NUMBER || token.text().contains(".")) {
            throw unexpected(List.of());
        }
        String digits = token.text().replaceFirst("^0+(?=.)", "");
        if (digits.length() > 16 || Long.parseLong(digits) > Rule.MAX_NUMBER) {
            throw fault(RuleProblem.Code.NUMBER_TOO_LARGE, token);
        }
        next();
        return Long.parseLong(digits);
    }

    Span span() throws Fault {
        Token token = peek();
        String text = token.text().toLowerCase(Locale.ROOT);
        String digits = text.replaceFirst("[^0-9].*$", "");
        String word = text.substring(digits.length());
        Token last = token;
        if (token.kind() == Token.Kind.NUMBER && word.isEmpty()) {
            last = peek(1);
            word = last.text().toLowerCase(Locale.ROOT);
        }
        Optional<Span.Unit> unit = unit(word);
        if (digits.isEmpty() || unit.isEmpty()) {
            throw problem(RuleProblem.Code.BAD_DURATION, token, List.of("30min", "48h", "30d", "2w"));
        }
        if (digits.length() > 15) {
            throw fault(RuleProblem.Code.NUMBER_TOO_LARGE, token);
        }
        while (!peek().equals(last)) {
            next();
        }
        next();
        return new Span(Long.parseLong(digits), unit.get());
    }

    private static Optional<Span.Unit> unit(String word) {
        return switch (word) {
            case "min", "minute", "minutes" -> Optional.of(Span.Unit.MINUTES);
            case "h", "hour", "hours" -> Optional.of(Span.Unit.HOURS);
            case "d", "day", "days" -> Optional.of(Span.Unit.DAYS);
            case "w", "week", "weeks" -> Optional.of(Span.Unit.WEEKS);
            default -> Optional.empty();
        };
    }

    Fault unexpected(List<String> expected) {
        Token token = peek();
        RuleProblem.Code code =
                token.kind() == Token.Kind.STRANGE ? RuleProblem.Code.BAD_CHARACTER : RuleProblem.Code.UNEXPECTED;
        return problem(code, token, expected);
    }

    static Fault fault(RuleProblem.Code code, Token token) {
        return problem(code, token, List.of());
    }

    static Fault problem(RuleProblem.Code code, Token token, List<String> expected) {
        String nearest = token.kind() == Token.Kind.WORD ? Nearest.of(token.text(), expected) : "";
        return new Fault(
                new RuleProblem(code, token.offset(), token.text().length(), token.text(), expected, nearest));
    }

    /// A fault that spans from one token to before another.
    static Fault spanning(RuleProblem.Code code, Token from, Token last, String found, List<String> expected) {
        return new Fault(
                new RuleProblem(code, from.offset(), last.end() - from.offset(), found, expected, ""));
    }
}
