package org.interregnum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.rule.TokenReader.Fault;

/// Reads rules by recursive descent: stages, then `or`, `and`, `not`; atoms are left to [AtomReader].
final class RuleReader {
    private final TokenReader tokens;
    private final AtomReader atoms;
    private int depth;

    private RuleReader(String text) {
        tokens = new TokenReader(text);
        atoms = new AtomReader(tokens);
    }

    static Parse read(String text) {
        if (text.length() > Rule.MAX_LENGTH) {
            return new Parse.Bad(new RuleProblem(
                    RuleProblem.Code.TOO_LONG, Rule.MAX_LENGTH, text.length() - Rule.MAX_LENGTH, "", List.of(), ""));
        }
        try {
            return new Parse.Ok(new RuleReader(text).whole());
        } catch (Fault fault) {
            return new Parse.Bad(fault.problem);
        }
    }

    private Rule whole() throws Fault {
        if (tokens.atEnd()) {
            throw TokenReader.problem(RuleProblem.Code.EMPTY, tokens.peek(), Words.BEGINNINGS);
        }
        if (tokens.sees("none") && tokens.peek(1).kind() == Token.Kind.END) {
            return new Rule.Unneeded();
        }
        List<Rule.Stage> stages = new ArrayList<>();
        do {
            stages.add(stage(stages.isEmpty()));
        } while (tokens.takes(",", "then") || tokens.takes("then"));
        if (!tokens.atEnd()) {
            throw atoms.isModifier()
                    ? TokenReader.fault(RuleProblem.Code.MODIFIER_WITHOUT_SHARE, tokens.peek())
                    : tokens.unexpected(List.of("and", "or", "with", "without veto of", "by class", "except interested", "then"));
        }
        Rule.Stage first = stages.getFirst();
        boolean plain = stages.size() == 1 && first.body().isEmpty() && first.timing().equals(Timing.ANY);
        return plain ? first.rule().orElseThrow() : new Rule.Staged(stages);
    }

    private Rule.Stage stage(boolean first) throws Fault {
        Token start = tokens.peek();
        Optional<String> body = Optional.empty();
        Optional<Rule> rule = Optional.empty();
        if (TokenReader.isName(start) && isAfterBody(first)) {
            body = Optional.of(tokens.next().text());
        }
        if (body.isEmpty() || tokens.takes(":")) {
            rule = Optional.of(or());
        }
        return new Rule.Stage(body, rule, timing());
    }

    /// Whether what follows the next word shows that the word is a body that decides.
    private boolean isAfterBody(boolean first) {
        Token after = tokens.peek(1);
        return after.is(":") || after.is(",") || after.is("then") || isTiming(1) || (!first && after.kind() == Token.Kind.END);
    }

    private boolean isTiming(int ahead) {
        Token token = tokens.peek(ahead);
        boolean times = token.kind() == Token.Kind.NUMBER && tokens.peek(ahead + 1).is("times");
        return times || token.is("within") || token.is("after") || token.is("twice") || token.is("takes") || token.is("lapses");
    }

    private Timing timing() throws Fault {
        Timing t = Timing.ANY;
        while (isTiming(0) || (tokens.sees(",") && isTiming(1))) {
            tokens.takes(",");
            if (tokens.takes("within")) {
                t = new Timing(Optional.of(tokens.span()), t.notice(), t.times(), t.apart(), t.delay(), t.lapse());
            } else if (tokens.takes("after")) {
                Span notice = tokens.span();
                tokens.expect("notice");
                t = new Timing(t.within(), Optional.of(notice), t.times(), t.apart(), t.delay(), t.lapse());
            } else if (tokens.takes("takes")) {
                tokens.expect("effect");
                tokens.expect("after");
                t = new Timing(t.within(), t.notice(), t.times(), t.apart(), Optional.of(tokens.span()), t.lapse());
            } else if (tokens.takes("lapses")) {
                tokens.expect("after");
                t = new Timing(t.within(), t.notice(), t.times(), t.apart(), t.delay(), Optional.of(tokens.span()));
            } else {
                t = times(t);
            }
        }
        return t;
    }

    private Timing times(Timing t) throws Fault {
        Token token = tokens.peek();
        long times = tokens.takes("twice") ? 2 : tokens.whole();
        tokens.takes("times");
        if (times < 1 || times > 1000) {
            throw TokenReader.fault(RuleProblem.Code.NUMBER_TOO_LARGE, token);
        }
        Optional<Span> apart = Optional.empty();
        int comma = tokens.sees(",") ? 1 : 0;
        if (times > 1 && startsWithDigit(tokens.peek(comma)) && !tokens.peek(comma + 1).is("times")) {
            tokens.takes(",");
            apart = Optional.of(tokens.span());
            tokens.expect("apart");
        }
        return new Timing(t.within(), t.notice(), (int) times, apart, t.delay(), t.lapse());
    }

    private static boolean startsWithDigit(Token token) {
        return !token.text().isEmpty() && Character.isDigit(token.text().codePointAt(0));
    }

    private Rule or() throws Fault {
        List<Rule> parts = new ArrayList<>();
        do {
            parts.add(and());
        } while (tokens.takes("or"));
        return parts.size() == 1 ? parts.getFirst() : new Rule.Or(parts);
    }

    private Rule and() throws Fault {
        List<Rule> parts = new ArrayList<>();
        do {
            parts.add(unit());
        } while (tokens.takes("and"));
        return parts.size() == 1 ? parts.getFirst() : new Rule.And(parts);
    }

    private Rule unit() throws Fault {
        Token start = tokens.peek();
        if (depth >= Rule.MAX_NESTING) {
            throw TokenReader.fault(RuleProblem.Code.TOO_DEEP, start);
        }
        depth++;
        try {
            if (tokens.takes("not")) {
                return new Rule.Not(unit());
            }
            if (tokens.takes("(")) {
                Rule inner = or();
                tokens.expect(")");
                return inner;
            }
            if (tokens.sees("at", "least") && tokens.peek(3).is("of") && tokens.peek(4).is("(")) {
                return atLeastOf();
            }
            return atoms.atom();
        } finally {
            depth--;
        }
    }

    private Rule atLeastOf() throws Fault {
        tokens.takes("at", "least");
        long least = tokens.whole();
        tokens.takes("of", "(");
        List<Rule> parts = new ArrayList<>();
        do {
            parts.add(or());
        } while (tokens.takes(","));
        tokens.expect(")");
        return new Rule.AtLeastOf(least, parts);
    }
}
