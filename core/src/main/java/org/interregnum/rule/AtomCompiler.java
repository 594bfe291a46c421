package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Turns one atom into comparisons of counters. Weights are scaled to whole numbers, exactly.
final class AtomCompiler {
    private final Use use;
    private final Electorate electorate;
    private final Tallies tallies;
    private final List<Player> players;

    AtomCompiler(Use use, Electorate electorate, Tallies tallies) {
        this.use = use;
        this.electorate = electorate;
        this.tallies = tallies;
        this.players = electorate.players();
    }

    /// Where a count looks: within classes, at certain ballots (none stated: those of the use).
    private record Within(List<String> classes, Set<Ballot> counting) {
        Within nays() {
            return new Within(classes, Set.of(Ballot.NAY));
        }
    }

    Condition compile(Atom atom) {
        List<String> classes = new ArrayList<>();
        Set<Ballot> counting = EnumSet.noneOf(Ballot.class);
        List<Condition> parts = new ArrayList<>();
        List<Condition> ties = new ArrayList<>();
        for (Modifier modifier : atom.modifiers()) {
            switch (modifier) {
                case Modifier.With with -> parts.add(with(with.id()));
                case Modifier.WithoutVeto veto -> parts.add(withoutVeto(veto.id()));
                case Modifier.BreaksTies breaks -> ties.add(breaksTies(breaks.id()));
                case Modifier.ByClass by -> classes.add(by.name());
                case Modifier.Counting only -> counting.addAll(only.ballots());
                case Modifier.ExceptInterested except -> {}
            }
        }
        parts.addFirst(count(atom, new Within(classes, counting), ties));
        return Condition.every(parts);
    }

    private Condition count(Atom atom, Within within, List<Condition> ties) {
        return switch (atom) {
            case Atom.Share share -> {
                Condition plain = share(share, within, share.amount().strict());
                yield ties.isEmpty()
                        ? plain
                        : Condition.some(List.of(
                                plain,
                                Condition.every(List.of(share(share, within, false), Condition.some(ties)))));
            }
            case Atom.Count count -> count(count, within);
            case Atom.Members members -> members(members, within.classes);
            case Atom.PassesUnless unless -> {
                needsBallots("passes unless");
                yield switch (unless.objection()) {
                    case Atom.Count count -> count(count, within.nays()).negated();
                    case Atom.Share share -> share(share, within.nays(), share.amount().strict()).negated();
                    default -> throw new IllegalStateException();
                };
            }
            case Atom.NoneAgainst none -> {
                needsBallots("none against");
                yield tallies.mark(ballots(within.classes, Ballot.NAY), false);
            }
            case Atom.Plurality plurality -> {
                needsBallots("plurality");
                yield plurality(within);
            }
        };
    }

    private void needsBallots(String found) {
        if (use == Use.QUORUM) {
            throw unfit(RuleProblem.Code.NO_QUORUM, found, List.of());
        }
    }

    /// The amount is at least (or, where strict, more than) the part of the base.
    private Condition share(Atom.Share share, Within within, boolean strict) {
        Scope scope = scope(share.base(), within.classes);
        Fraction part = share.amount().part();
        Fraction constant = Fraction.ZERO;
        Fraction[] given = amounts(scope, within.counting);
        Optional<Base.Basis> varying = share.base() instanceof Base.Of of ? Optional.of(of.basis()) : Optional.empty();
        if (varying.filter(b -> b == Base.Basis.PRESENT || b == Base.Basis.VOTING).isPresent()) {
            for (int i = 0; i < given.length; i++) {
                Fraction weight = scope.weights.get(i / Ballot.COUNT);
                if (inBase(players.get(i / Ballot.COUNT), Ballot.ALL.get(i % Ballot.COUNT), varying.get())) {
                    given[i] = given[i].plus(weight.times(part).negated());
                }
            }
        } else {
            constant = scope.total.times(part);
        }
        return compare(given, constant, strict);
    }

    private Condition count(Atom.Count count, Within within) {
        String weight = count.weight().map(this::weightNamed).orElse(electorate.ownWeight());
        Scope scope = count.set().map(s -> scope(s, weight, within.classes))
                .orElseGet(() -> everybody(weight, within.classes));
        return compare(amounts(scope, within.counting), Fraction.of(count.least()), false);
    }

    private Condition plurality(Within within) {
        Scope scope = everybody(electorate.ownWeight(), within.classes);
        Fraction[] given = amounts(scope, Set.of());
        Fraction[] nays = amounts(scope, Set.of(Ballot.NAY));
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i].plus(nays[i].negated());
        }
        return compare(given, Fraction.ZERO, true);
    }

    private Condition members(Atom.Members members, List<String> classes) {
        return members(members.quantity(), scope(members.set(), Electorate.HEADS, classes));
    }

    private Condition members(Atom.Quantity quantity, Scope scope) {
        BitSet agree = new BitSet();
        BitSet spoil = new BitSet();
        boolean complete = scope.missing == 0;
        for (int p = 0; p < players.size(); p++) {
            if (!scope.in.get(p)) {
                continue;
            }
            complete &= counts(players.get(p), Ballot.AYE);
            for (Ballot ballot : Ballot.ALL) {
                int i = p * Ballot.COUNT + ballot.code();
                boolean agrees = counts(players.get(p), ballot);
                agree.set(i, agrees);
                spoil.set(i, !agrees);
            }
        }
        return switch (quantity) {
            case ALL -> complete ? tallies.mark(spoil, false) : Condition.FALSE;
            case ANY -> tallies.mark(agree, true);
            case NONE -> tallies.mark(agree, false);
        };
    }

    private Condition with(String id) {
        int p = electorate.indexOfPartyOrHolder(id);
        BitSet agree = new BitSet();
        if (p >= 0) {
            agree.set(p * Ballot.COUNT + Ballot.AYE.code());
            if (use == Use.QUORUM) {
                agree.set(p * Ballot.COUNT, p * Ballot.COUNT + Ballot.ABSENT.code());
            }
        }
        return tallies.mark(agree, true);
    }

    private Condition withoutVeto(String id) {
        int p = electorate.indexOfPartyOrHolder(id);
        BitSet object = new BitSet();
        if (p >= 0 && use != Use.QUORUM) {
            object.set(p * Ballot.COUNT + Ballot.NAY.code());
        }
        return tallies.mark(object, false);
    }

    private Condition breaksTies(String id) {
        int p = electorate.indexOfPartyOrHolder(id);
        BitSet agree = new BitSet();
        if (p >= 0 && use != Use.QUORUM && players.get(p).standing() == Standing.ELECTOR) {
            agree.set(p * Ballot.COUNT + Ballot.AYE.code());
        }
        return tallies.mark(agree, true);
    }

    /// The ballots of that kind of all electors of the classes.
    BitSet ballots(List<String> classes, Ballot ballot) {
        BitSet set = new BitSet();
        for (int p = 0; p < players.size(); p++) {
            Player player = players.get(p);
            if (player.standing() == Standing.ELECTOR && player.classes().containsAll(classes)) {
                set.set(p * Ballot.COUNT + ballot.code());
            }
        }
        return set;
    }

    private Condition compare(Fraction[] given, Fraction threshold, boolean strict) {
        BigInteger scale = threshold.denominator();
        for (Fraction each : given) {
            scale = scale.multiply(each.denominator()).divide(scale.gcd(each.denominator()));
        }
        Fraction factor = new Fraction(scale, BigInteger.ONE);
        BigInteger[] whole =
                Arrays.stream(given).map(g -> g.times(factor).numerator()).toArray(BigInteger[]::new);
        BigInteger least = threshold.times(factor).numerator();
        return tallies.atLeast(whole, strict ? least.add(BigInteger.ONE) : least);
    }

    private Fraction[] amounts(Scope scope, Set<Ballot> counting) {
        Fraction[] given = new Fraction[players.size() * Ballot.COUNT];
        for (int i = 0; i < given.length; i++) {
            int p = i / Ballot.COUNT;
            Ballot ballot = Ballot.ALL.get(i % Ballot.COUNT);
            boolean counts = counting.isEmpty()
                    ? counts(players.get(p), ballot)
                    : counting.contains(weighsAs(players.get(p), ballot));
            given[i] = counts ? scope.weights.get(p) : Fraction.ZERO;
        }
        return given;
    }

    /// Whether the ballot adds to the amount of a share.
    private boolean counts(Player player, Ballot ballot) {
        return use == Use.QUORUM
                ? player.standing() != Standing.ONLOOKER && ballot != Ballot.ABSENT
                : player.standing() == Standing.ELECTOR && ballot == Ballot.AYE;
    }

    /// What a ballot weighs as: the recused who are there weigh as abstentions, onlookers as absent.
    private static Ballot weighsAs(Player player, Ballot ballot) {
        return switch (player.standing()) {
            case ELECTOR -> ballot;
            case PRESENCE -> ballot == Ballot.ABSENT ? Ballot.ABSENT : Ballot.ABSTAIN;
            case ONLOOKER -> Ballot.ABSENT;
        };
    }

    private static boolean inBase(Player player, Ballot ballot, Base.Basis basis) {
        return basis == Base.Basis.PRESENT
                ? player.standing() != Standing.ONLOOKER && ballot != Ballot.ABSENT
                : player.standing() == Standing.ELECTOR && (ballot == Ballot.AYE || ballot == Ballot.NAY);
    }

    /// Whose weights count, and what they come to together.
    private record Scope(BitSet in, int missing, List<Fraction> weights, Fraction total) {}

    private Scope scope(Base base, List<String> classes) {
        return switch (base) {
            case Base.Of of -> {
                String weight = of.weight().map(this::weightNamed).orElse(electorate.ownWeight());
                Scope all = everybody(weight, classes);
                yield switch (of.basis()) {
                    case SEATS -> {
                        if (!weight.equals(Electorate.HEADS)) {
                            throw unfit(RuleProblem.Code.SEATS_ARE_HEADS, weight, List.of(Electorate.HEADS));
                        }
                        if (!classes.isEmpty()) {
                            throw unfit(RuleProblem.Code.SEATS_BY_CLASS, classes.getFirst(), List.of("seated"));
                        }
                        yield new Scope(all.in, 0, all.weights, Fraction.of(electorate.seats()));
                    }
                    case OUTSTANDING -> outstanding(all, weight, classes);
                    case SEATED, PRESENT, VOTING -> all;
                };
            }
            case Base.Named named -> {
                Optional<String> weight = weight(named.name());
                yield weight.isPresent()
                        ? everybody(weight.get(), classes)
                        : scope(new VoterSet.Kind(named.name()), electorate.ownWeight(), classes);
            }
            case Base.Group group -> scope(group.set(), electorate.ownWeight(), classes);
        };
    }

    private Scope outstanding(Scope all, String weight, List<String> classes) {
        Fraction stated = electorate.totals().get(weight);
        return stated == null || !classes.isEmpty() ? all : new Scope(all.in, 0, all.weights, stated);
    }

    private Scope everybody(String weight, List<String> classes) {
        BitSet in = new BitSet();
        for (int p = 0; p < players.size(); p++) {
            Player player = players.get(p);
            in.set(p, player.standing() != Standing.ONLOOKER && player.classes().containsAll(classes));
        }
        return weighed(in, 0, weight);
    }

    private Scope scope(VoterSet set, String weight, List<String> classes) {
        return switch (set) {
            case VoterSet.OfClass of -> {
                List<String> both = new ArrayList<>(classes);
                both.add(of.name());
                yield everybody(weight, both);
            }
            case VoterSet.Kind kind -> {
                if (electorate.knowsClass(kind.name())) {
                    yield scope(new VoterSet.OfClass(kind.name()), weight, classes);
                }
                if (electorate.indexOf(kind.name()) < 0 && !players.isEmpty()) {
                    throw unfit(RuleProblem.Code.UNKNOWN_NAME, kind.name(), names());
                }
                yield scope(VoterSet.Listed.of(kind.name()), weight, classes);
            }
            case VoterSet.Listed listed -> {
                BitSet in = new BitSet();
                int missing = 0;
                for (String id : listed.ids()) {
                    int p = electorate.indexOf(id);
                    missing += p < 0 ? 1 : 0;
                    if (p >= 0 && players.get(p).classes().containsAll(classes)) {
                        in.set(p);
                    }
                }
                yield weighed(in, classes.isEmpty() ? missing : 0, weight);
            }
        };
    }

    private Scope weighed(BitSet in, int missing, String weight) {
        List<Fraction> weights = new ArrayList<>();
        Fraction total = weight.equals(Electorate.HEADS) ? Fraction.of(missing) : Fraction.ZERO;
        for (int p = 0; p < players.size(); p++) {
            weights.add(in.get(p) ? players.get(p).weight(weight) : Fraction.ZERO);
            total = total.plus(weights.get(p));
        }
        return new Scope(in, missing, weights, total);
    }

    private String weightNamed(String name) {
        return weight(name).orElseThrow(() -> unfit(RuleProblem.Code.UNKNOWN_WEIGHT, name, names()));
    }

    /// The weight meant by a name: one that exists, else `members` and, among heads, `votes` mean heads.
    private Optional<String> weight(String name) {
        if (electorate.knowsWeight(name)) {
            return Optional.of(name);
        }
        boolean heads = name.equals("members")
                || (name.equals(Electorate.VOTES) && electorate.ownWeight().equals(Electorate.HEADS));
        return heads && !electorate.knowsClass(name) ? Optional.of(Electorate.HEADS) : Optional.empty();
    }

    private List<String> names() {
        Set<String> names = new TreeSet<>(electorate.totals().keySet());
        names.add(Electorate.HEADS);
        names.add(electorate.ownWeight());
        for (Player player : players) {
            names.addAll(player.weights().keySet());
            names.addAll(player.classes());
        }
        return List.copyOf(names);
    }

    static UnfitRule unfit(RuleProblem.Code code, String found, List<String> expected) {
        return new UnfitRule(RuleProblem.unplaced(code, found, expected));
    }
}
