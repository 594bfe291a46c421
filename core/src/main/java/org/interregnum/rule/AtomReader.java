package org.interregnum.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interregnum.rule.TokenReader.Fault;
import org.jspecify.annotations.Nullable;

/// Reads shares, counts and sets with their modifiers.
final class AtomReader {
    private final TokenReader tokens;
    /// The atom just read, which `and by class B` repeats.
    private @Nullable Atom last;
    private @Nullable Recusal recusal;
    /// Ids that the sets of the rule stand for, so far.
    private long ids;

    AtomReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    Atom atom() throws Fault {
        Token start = tokens.peek();
        if (tokens.sees("by", "class") && last != null) {
            last = last.with(modifiers(last.with(List.of())));
            return last;
        }
        Atom plain;
        if (tokens.takes("plurality")) {
            plain = new Atom.Plurality(List.of());
        } else if (tokens.takes("none", "against")) {
            plain = new Atom.NoneAgainst(List.of());
        } else if (tokens.takes("passes")) {
            plain = passesUnless();
        } else if (tokens.sees("any") || tokens.sees("none")) {
            plain = anyOrNone();
        } else if (tokens.sees("at")) {
            plain = atLeast();
        } else {
            plain = share(start);
        }
        Atom read = plain.with(modifiers(plain));
        last = read;
        return read;
    }

    private Atom passesUnless() throws Fault {
        tokens.expect("unless");
        Token start = tokens.peek();
        Atom objection = tokens.sees("at") ? atLeast() : share(start);
        if (objection instanceof Atom.Members) {
            throw TokenReader.problem(RuleProblem.Code.UNEXPECTED, start, List.of("at least", "5%"));
        }
        if (!tokens.takes("object")) {
            tokens.expect("objects");
        }
        Optional<Span> within = tokens.takes("within") ? Optional.of(tokens.span()) : Optional.empty();
        return new Atom.PassesUnless(objection, within, List.of());
    }

    private Atom anyOrNone() throws Fault {
        Token word = tokens.next();
        Atom.Quantity quantity = word.is("any") ? Atom.Quantity.ANY : Atom.Quantity.NONE;
        if (quantity == Atom.Quantity.NONE && !tokens.sees("of")) {
            throw TokenReader.problem(RuleProblem.Code.NONE_IS_WHOLE, word, List.of("none of", "none against"));
        }
        tokens.expect("of");
        return new Atom.Members(quantity, set(), List.of());
    }

    /// Behind `at least`: a count or, as one may also say, a share.
    private Atom atLeast() throws Fault {
        tokens.next();
        tokens.expect("least");
        boolean ratio = tokens.peek(1).is("/") || tokens.peek(1).is("%");
        if (ratio) {
            return share(tokens.peek());
        }
        long least = tokens.whole();
        Optional<String> weight = Optional.empty();
        if (TokenReader.isName(tokens.peek()) && !tokens.peek(1).is("breaks")) {
            weight = Optional.of(tokens.name());
        }
        Optional<VoterSet> set = tokens.takes("of") ? Optional.of(set()) : Optional.empty();
        return new Atom.Count(least, weight, set, List.of());
    }

    private Atom share(Token start) throws Fault {
        Amount amount = amount();
        Token lastOfAmount = tokens.peek(-1);
        if (!tokens.takes("of")) {
            String found = tokens.peek().text();
            throw TokenReader.spanning(RuleProblem.Code.MISSING_BASE, start, lastOfAmount, found, Words.BASES);
        }
        boolean braces = tokens.sees("{") || tokens.sees("class");
        if (braces) {
            VoterSet set = set();
            return amount instanceof Amount.Whole
                    ? new Atom.Members(Atom.Quantity.ALL, set, List.of())
                    : new Atom.Share(amount, new Base.Group(set), List.of());
        }
        if (tokens.peek(1).is("..")) {
            VoterSet set = set();
            return amount instanceof Amount.Whole
                    ? new Atom.Members(Atom.Quantity.ALL, set, List.of())
                    : new Atom.Share(amount, new Base.Group(set), List.of());
        }
        return new Atom.Share(amount, base(start), List.of());
    }

    private Base base(Token start) throws Fault {
        Token token = tokens.peek();
        Optional<Base.Basis> basis = basis(token);
        if (basis.isPresent()) {
            tokens.next();
            return new Base.Of(Optional.empty(), basis.get());
        }
        if (!TokenReader.isName(token)) {
            throw token.kind() == Token.Kind.END
                    ? TokenReader.spanning(RuleProblem.Code.MISSING_BASE, start, tokens.peek(-1), "", Words.BASES)
                    : TokenReader.problem(RuleProblem.Code.MISSING_BASE, token, Words.BASES);
        }
        String name = tokens.name();
        Optional<Base.Basis> weighted = tokens.peek(1).is("breaks") ? Optional.empty() : basis(tokens.peek());
        if (weighted.isPresent()) {
            tokens.next();
            return new Base.Of(Optional.of(name), weighted.get());
        }
        return new Base.Named(name);
    }

    private static Optional<Base.Basis> basis(Token token) {
        if (token.is("cast")) {
            return Optional.of(Base.Basis.VOTING);
        }
        for (Base.Basis basis : Base.Basis.values()) {
            if (token.is(basis.word())) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }

    private Amount amount() throws Fault {
        if (tokens.takes("majority")) {
            return new Amount.Majority();
        }
        if (tokens.takes("all")) {
            return new Amount.Whole();
        }
        Token number = tokens.peek();
        if (number.kind() != Token.Kind.NUMBER) {
            throw beginning();
        }
        if (tokens.peek(1).is("%")) {
            return percent(number);
        }
        long numerator = tokens.whole();
        if (!tokens.takes("/")) {
            throw tokens.unexpected(List.of("/", "%"));
        }
        Token below = tokens.peek();
        long denominator = tokens.whole();
        if (denominator == 0) {
            throw TokenReader.fault(RuleProblem.Code.ZERO_DENOMINATOR, below);
        }
        if (numerator > denominator) {
            throw TokenReader.spanning(RuleProblem.Code.ABOVE_WHOLE, number, below, number.text(), List.of());
        }
        return new Amount.Ratio(numerator, denominator);
    }

    private Amount percent(Token number) throws Fault {
        BigDecimal value = new BigDecimal(number.text());
        if (value.scale() > 13 || value.unscaledValue().bitLength() > 60) {
            throw TokenReader.fault(RuleProblem.Code.NUMBER_TOO_LARGE, number);
        }
        if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw TokenReader.fault(RuleProblem.Code.ABOVE_WHOLE, number);
        }
        if (value.unscaledValue().longValueExact() > Rule.MAX_NUMBER) {
            throw TokenReader.fault(RuleProblem.Code.NUMBER_TOO_LARGE, number);
        }
        tokens.next();
        tokens.next();
        return new Amount.Percent(value.unscaledValue().longValueExact(), value.scale());
    }

    private Fault beginning() {
        Token token = tokens.peek();
        if (isModifier()) {
            return TokenReader.fault(RuleProblem.Code.MODIFIER_WITHOUT_SHARE, token);
        }
        boolean word = token.kind() == Token.Kind.WORD;
        return word
                ? TokenReader.problem(RuleProblem.Code.UNKNOWN_WORD, token, Words.BEGINNINGS)
                : tokens.unexpected(Words.BEGINNINGS);
    }

    private VoterSet set() throws Fault {
        if (tokens.takes("class")) {
            return new VoterSet.OfClass(tokens.id());
        }
        if (tokens.sees("{")) {
            return listed();
        }
        if (tokens.peek(1).is("..")) {
            return new VoterSet.Listed(List.of(item()));
        }
        if (!TokenReader.isName(tokens.peek())) {
            throw TokenReader.problem(RuleProblem.Code.SET_EXPECTED, tokens.peek(), List.of("{…}", "class"));
        }
        return new VoterSet.Kind(tokens.name());
    }

    private VoterSet listed() throws Fault {
        Token open = tokens.next();
        if (tokens.sees("}")) {
            throw TokenReader.spanning(RuleProblem.Code.EMPTY_SET, open, tokens.peek(), "", List.of());
        }
        List<String> items = new ArrayList<>();
        do {
            items.add(item());
        } while (tokens.takes(","));
        tokens.expect("}");
        return new VoterSet.Listed(items);
    }

    private String item() throws Fault {
        Token first = tokens.peek();
        if (first.kind() != Token.Kind.WORD || !Words.isId(first.text())) {
            throw tokens.unexpected(List.of());
        }
        tokens.next();
        if (!tokens.takes("..")) {
            ids++;
            return first.text();
        }
        Token second = tokens.next();
        String item = first.text() + ".." + second.text();
        Optional<Range> range = Words.isId(second.text()) ? Range.parse(item) : Optional.empty();
        if (range.isEmpty()) {
            throw TokenReader.spanning(RuleProblem.Code.BAD_RANGE, first, second, item, List.of());
        }
        ids += range.get().size();
        if (ids > VoterSet.MAX_IDS) {
            throw TokenReader.spanning(RuleProblem.Code.TOO_MANY_IDS, first, second, item, List.of());
        }
        return item;
    }

    boolean isModifier() {
        return tokens.peek(1).is("breaks") || List.of("with", "without", "except", "by", "counting").stream().anyMatch(tokens::sees);
    }

    private List<Modifier> modifiers(Atom of) throws Fault {
        List<Modifier> modifiers = new ArrayList<>();
        while (isModifier()) {
            modifiers.add(modifier(of));
        }
        return modifiers;
    }

    private Modifier modifier(Atom of) throws Fault {
        Token start = tokens.peek();
        if (tokens.peek(1).is("breaks")) {
            String id = tokens.id();
            tokens.next();
            tokens.expect("ties");
            if (!(of instanceof Atom.Share share && share.amount().strict())) {
                throw TokenReader.spanning(
                        RuleProblem.Code.TIES_NEED_MAJORITY, start, tokens.peek(-1), id, List.of("majority"));
            }
            return new Modifier.BreaksTies(id);
        }
        if (tokens.takes("with")) {
            return new Modifier.With(tokens.id());
        }
        if (tokens.takes("without")) {
            tokens.expect("veto");
            tokens.expect("of");
            return new Modifier.WithoutVeto(tokens.id());
        }
        if (tokens.takes("by")) {
            tokens.expect("class");
            return new Modifier.ByClass(tokens.id());
        }
        if (tokens.takes("counting")) {
            return counting(of, start);
        }
        return except(start);
    }

    private Modifier counting(Atom of, Token start) throws Fault {
        Set<Ballot> ballots = EnumSet.noneOf(Ballot.class);
        do {
            String word = tokens.peek().text().toLowerCase(Locale.ROOT);
            if (!Words.COUNTED.contains(word)) {
                throw tokens.unexpected(Words.COUNTED);
            }
            ballots.add(Words.counted(word));
            tokens.next();
        } while (Words.COUNTED.contains(tokens.peek(1).text().toLowerCase(Locale.ROOT)) && tokens.takes("and"));
        if (!(of instanceof Atom.Share || of instanceof Atom.Count)) {
            throw TokenReader.spanning(
                    RuleProblem.Code.COUNTING_NEEDS_SHARE, start, tokens.peek(-1), start.text(), List.of());
        }
        return new Modifier.Counting(ballots);
    }

    private Modifier except(Token start) throws Fault {
        tokens.next();
        tokens.expect("interested");
        Recusal stated = Recusal.OUT_OF_BASE;
        if (tokens.takes("counted-in-quorum")) {
            stated = Recusal.COUNTED_IN_QUORUM;
        } else if (tokens.takes("counted-in-base")) {
            stated = Recusal.COUNTED_IN_BASE;
        } else {
            tokens.takes("out-of-base");
        }
        if (recusal != null && recusal != stated) {
            throw TokenReader.spanning(RuleProblem.Code.TWO_RECUSALS, start, tokens.peek(-1), "", List.of());
        }
        recusal = stated;
        return new Modifier.ExceptInterested(stated);
    }
}
