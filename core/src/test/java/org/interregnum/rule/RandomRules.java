package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Random rules and electorates; the same seed gives the same.
final class RandomRules {
    static final List<String> IDS = List.of("p1", "p2", "p3", "p4", "p5", "chair", "state", "ghost");
    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    private int below(int n) {
        return random.nextInt(n);
    }

    private <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /// Any rule of the language, for print and parse.
    Rule any() {
        return switch (below(12)) {
            case 0 -> new Rule.Unneeded();
            case 1, 2 -> staged();
            default -> rule(3, true);
        };
    }

    private Rule staged() {
        List<Rule.Stage> stages = new ArrayList<>();
        int n = 2 + below(2);
        for (int i = 0; i < n; i++) {
            Optional<String> body = below(2) == 0 ? Optional.of(one(List.of("board", "members", "ENTITY.members"))) : Optional.empty();
            Optional<Rule> rule = body.isEmpty() || below(2) == 0 ? Optional.of(rule(2, true)) : Optional.empty();
            int times = 1 + below(3);
            stages.add(new Rule.Stage(
                    body, rule, new Timing(span(), span(), times, times > 1 ? span() : Optional.empty(), span(), span())));
        }
        return new Rule.Staged(stages);
    }

    private Optional<Span> span() {
        return below(3) > 0 ? Optional.empty() : Optional.of(new Span(below(40), one(List.of(Span.Unit.values()))));
    }

    /// A rule that can be compiled as a vote (`votes`) or as a quorum.
    Rule rule(int depth, boolean votes) {
        if (depth == 0 || below(3) == 0) {
            return atom(votes);
        }
        return switch (below(4)) {
            case 0 -> new Rule.And(rules(depth, 2, votes));
            case 1 -> new Rule.Or(rules(depth, 2, votes));
            case 2 -> new Rule.Not(rule(depth - 1, votes));
            default -> new Rule.AtLeastOf(below(4), rules(depth, 1, votes));
        };
    }

    private List<Rule> rules(int depth, int least, boolean votes) {
        List<Rule> rules = new ArrayList<>();
        int n = least + below(2);
        for (int i = 0; i < n; i++) {
            rules.add(rule(depth - 1, votes));
        }
        return rules;
    }

    private Atom atom(boolean votes) {
        Atom plain =
                switch (below(votes ? 9 : 6)) {
                    case 0, 1, 2 -> share();
                    case 3 -> count();
                    case 4 -> new Atom.Members(one(List.of(Atom.Quantity.ANY, Atom.Quantity.NONE)), set(), List.of());
                    case 5 -> new Atom.Members(Atom.Quantity.ALL, listed(), List.of());
                    case 6 -> new Atom.NoneAgainst(List.of());
                    case 7 -> new Atom.Plurality(List.of());
                    default -> new Atom.PassesUnless(below(2) == 0 ? share() : count(), span(), List.of());
                };
        return plain.with(modifiers(plain));
    }

    private Atom.Share share() {
        Amount amount =
                switch (below(4)) {
                    case 0 -> new Amount.Ratio(1 + below(3), 3 + below(3));
                    case 1 -> below(2) == 0 ? new Amount.Percent(60, 0) : new Amount.Percent(334, 1);
                    case 2 -> new Amount.Whole();
                    default -> new Amount.Majority();
                };
        return switch (below(5)) {
            case 0 -> new Atom.Share(amount, new Base.Named(one(List.of("population", "big", "members"))), List.of());
            case 1 -> amount instanceof Amount.Whole
                    ? new Atom.Share(amount, new Base.Named("big"), List.of())
                    : new Atom.Share(amount, new Base.Group(listed()), List.of());
            default -> new Atom.Share(amount, based(), List.of());
        };
    }

    private Base based() {
        Base.Basis basis = one(List.of(Base.Basis.values()));
        Optional<String> weight = basis == Base.Basis.SEATS ? Optional.of("heads") : weight();
        return new Base.Of(weight, basis);
    }

    private Optional<String> weight() {
        return below(2) == 0 ? Optional.empty() : Optional.of(one(List.of("heads", "population")));
    }

    private Atom.Count count() {
        Optional<VoterSet> set = below(2) == 0 ? Optional.empty() : Optional.of(set());
        return new Atom.Count(below(5), weight(), set, List.of());
    }

    private VoterSet set() {
        return below(3) == 0 ? new VoterSet.Kind("big") : listed();
    }

    private VoterSet listed() {
        if (below(3) == 0) {
            return new VoterSet.OfClass(one(List.of("A", "B", "big")));
        }
        return below(4) == 0
                ? VoterSet.Listed.of("p1..p3")
                : new VoterSet.Listed(List.of(one(IDS), one(IDS)).stream().distinct().toList());
    }

    private List<Modifier> modifiers(Atom of) {
        boolean seats = of.toString().contains("SEATS");
        List<Modifier> modifiers = new ArrayList<>();
        while (below(2) == 0) {
            switch (below(6)) {
                case 0 -> modifiers.add(new Modifier.With(one(IDS)));
                case 1 -> modifiers.add(new Modifier.WithoutVeto(one(IDS)));
                case 2 -> {
                    if (of instanceof Atom.Share share && share.amount().strict()) {
                        modifiers.add(new Modifier.BreaksTies(one(IDS)));
                    }
                }
                case 4 -> {
                    if (of instanceof Atom.Share || of instanceof Atom.Count) {
                        modifiers.add(new Modifier.Counting(
                                one(List.of(Set.of(Ballot.AYE, Ballot.ABSTAIN), Set.of(Ballot.NAY), Set.of(Ballot.AYE)))));
                    }
                }
                case 3 -> {
                    if (!seats) {
                        modifiers.add(new Modifier.ByClass(one(List.of("A", "B"))));
                    }
                }
                default -> {
                    if (!(of instanceof Atom.PassesUnless)) {
                        modifiers.add(new Modifier.ExceptInterested(Recusal.COUNTED_IN_BASE));
                    }
                }
            }
        }
        return modifiers;
    }

    /// Players of all standings with weights and classes, an office with a holder and a vacant one.
    Electorate electorate(int size) {
        List<Player> players = new ArrayList<>();
        List<String> ids = List.of("p1", "p2", "p3", "p4", "state", "p6", "p7", "p8", "p9", "p10", "p11", "p12");
        for (String id : ids.subList(0, size)) {
            Standing standing = below(6) == 0 ? one(List.of(Standing.PRESENCE, Standing.ONLOOKER)) : Standing.ELECTOR;
            Fraction population = below(3) == 0 ? Fraction.of(below(5), 1 + below(3)) : Fraction.of(below(4));
            Set<String> classes = one(List.of(Set.of("A"), Set.of("B", "big"), Set.of("A", "big"), Set.<String>of()));
            players.add(new Player(id, standing, Map.of("population", population), classes));
        }
        players.add(new Player("out", Standing.ONLOOKER, Map.of(), Set.of("big")));
        Map<String, Fraction> totals = below(4) == 0 ? Map.of("population", Fraction.of(20)) : Map.of();
        String own = below(3) == 0 ? "population" : "heads";
        Map<String, String> holders = below(4) == 0 ? Map.of() : Map.of("chair", one(List.of("p1", "p2", "out", "nobody")));
        return new Electorate(players, size + below(2), holders, own, totals);
    }
}
