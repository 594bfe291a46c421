package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The meaning of rules, spelled out ballot by ballot: the yardstick for [Decision].
final class NaiveTally {
    private final Use use;
    private final Electorate electorate;
    private final Ballot[] ballots;
    /// What the share at hand counts, if it says so.
    private final Set<Ballot> counting = new HashSet<>();

    NaiveTally(Use use, Electorate electorate, Ballot[] ballots) {
        this.use = use;
        this.electorate = electorate;
        this.ballots = ballots;
    }

    static boolean carries(Rule rule, Use use, Electorate electorate, Ballot[] ballots) {
        NaiveTally tally = new NaiveTally(use, electorate, ballots);
        boolean aye = false;
        for (Player p : electorate.players()) {
            aye |= p.standing() == Standing.ELECTOR && tally.ballot(p.id()) == Ballot.AYE;
        }
        boolean asksAye = use == Use.CONSENT || (use == Use.VOTE && rule.needsAye());
        return tally.holds(rule) && (aye || !asksAye);
    }

    private boolean holds(Rule rule) {
        return switch (rule) {
            case Rule.And and -> and.rules().stream().allMatch(this::holds);
            case Rule.Or or -> or.rules().stream().anyMatch(this::holds);
            case Rule.Not not -> !holds(not.rule());
            case Rule.AtLeastOf some -> some.rules().stream().filter(this::holds).count() >= some.least();
            case Rule.Unneeded none -> use == Use.QUORUM;
            case Rule.Staged staged -> holds(staged.stages().getFirst().rule().orElseThrow());
            case Atom atom -> atom(atom);
        };
    }

    private Ballot ballot(String id) {
        for (int i = 0; i < ballots.length; i++) {
            if (electorate.players().get(i).id().equals(id)) {
                return ballots[i];
            }
        }
        return Ballot.ABSENT;
    }

    private @Nullable Player player(String id) {
        return electorate.players().stream().filter(p -> p.id().equals(id)).findAny().orElse(null);
    }

    private @Nullable Player holder(String id) {
        Player party = player(id);
        String holder = electorate.holders().get(id);
        return party == null && holder != null ? player(holder) : party;
    }

    private boolean atom(Atom atom) {
        List<String> classes = new ArrayList<>();
        counting.clear();
        boolean met = true;
        boolean tie = false;
        for (Modifier m : atom.modifiers()) {
            switch (m) {
                case Modifier.With with -> {
                    Player x = holder(with.id());
                    Ballot b = x == null ? Ballot.ABSENT : ballot(x.id());
                    met &= use == Use.QUORUM ? b != Ballot.ABSENT : b == Ballot.AYE;
                }
                case Modifier.WithoutVeto veto -> {
                    Player x = holder(veto.id());
                    met &= use == Use.QUORUM || x == null || ballot(x.id()) != Ballot.NAY;
                }
                case Modifier.BreaksTies ties -> {
                    Player x = holder(ties.id());
                    tie |= use != Use.QUORUM && x != null && x.standing() == Standing.ELECTOR && ballot(x.id()) == Ballot.AYE;
                }
                case Modifier.ByClass by -> classes.add(by.name());
                case Modifier.Counting c -> counting.addAll(c.ballots());
                case Modifier.ExceptInterested e -> {}
            }
        }
        return met && count(atom, classes, tie);
    }

    private boolean count(Atom atom, List<String> classes, boolean tie) {
        return switch (atom) {
            case Atom.NoneAgainst n ->
                electorate.players().stream().noneMatch(p -> nay(p) && p.classes().containsAll(classes));
            case Atom.Plurality p -> {
                String own = electorate.ownWeight();
                yield weight(inClasses(classes), own, true).compareTo(weight(inClasses(classes), own, false)) > 0;
            }
            case Atom.Share share -> share(share, classes, true, tie);
            case Atom.Count count -> reaches(count, classes, true);
            case Atom.PassesUnless unless -> unless.objection() instanceof Atom.Share share
                    ? !share(share, classes, false, false)
                    : !reaches((Atom.Count) unless.objection(), classes, false);
            case Atom.Members members -> members(members, classes);
        };
    }

    private boolean nay(Player p) {
        return p.standing() == Standing.ELECTOR && ballot(p.id()) == Ballot.NAY;
    }

    private boolean pro(Player p) {
        if (!counting.isEmpty()) {
            boolean there = ballot(p.id()) != Ballot.ABSENT;
            return switch (p.standing()) {
                case ELECTOR -> counting.contains(ballot(p.id()));
                case PRESENCE -> there && counting.contains(Ballot.ABSTAIN);
                case ONLOOKER -> false;
            };
        }
        return use == Use.QUORUM
                ? p.standing() != Standing.ONLOOKER && ballot(p.id()) != Ballot.ABSENT
                : p.standing() == Standing.ELECTOR && ballot(p.id()) == Ballot.AYE;
    }

    private List<Player> inClasses(List<String> classes) {
        return electorate.players().stream()
                .filter(p -> p.standing() != Standing.ONLOOKER && p.classes().containsAll(classes))
                .toList();
    }

    private static Fraction of(Player p, String weight) {
        return p.weights().getOrDefault(weight, weight.equals("heads") ? Fraction.ONE : Fraction.ZERO);
    }

    private Fraction weight(List<Player> players, String weight, boolean pro) {
        return total(players.stream().filter(p -> pro ? pro(p) : nay(p)).toList(), weight);
    }

    private static Fraction total(List<Player> players, String weight) {
        return players.stream().map(p -> of(p, weight)).reduce(Fraction.ZERO, Fraction::plus);
    }

    /// The ids of a set; those who are no players count a head.
    private List<String> ids(VoterSet set, List<String> classes) {
        return switch (set) {
            case VoterSet.Listed listed -> listed.ids().stream()
                    .filter(id -> {
                        Player p = player(id);
                        return classes.isEmpty() || (p != null && p.classes().containsAll(classes));
                    })
                    .toList();
            case VoterSet.OfClass of ->
                inClasses(classes).stream().filter(p -> p.classes().contains(of.name())).map(Player::id).toList();
            case VoterSet.Kind kind ->
                inClasses(classes).stream().filter(p -> p.classes().contains(kind.name())).map(Player::id).toList();
        };
    }

    private List<Player> players(List<String> ids) {
        return electorate.players().stream().filter(p -> ids.contains(p.id())).toList();
    }

    private boolean members(Atom.Members members, List<String> classes) {
        List<String> ids = ids(members.set(), classes);
        long agree = players(ids).stream().filter(this::pro).count();
        return switch (members.quantity()) {
            case ALL -> agree == ids.size();
            case ANY -> agree > 0;
            case NONE -> agree == 0;
        };
    }

    private String named(Optional<String> weight) {
        return weight.map(w -> w.equals("members") ? "heads" : w).orElse(electorate.ownWeight());
    }

    private boolean reaches(Atom.Count count, List<String> classes, boolean pro) {
        List<Player> within = count.set().map(s -> players(ids(s, classes))).orElse(inClasses(classes));
        return weight(within, named(count.weight()), pro).compareTo(Fraction.of(count.least())) >= 0;
    }

    private boolean share(Atom.Share share, List<String> classes, boolean pro, boolean tie) {
        String weight = electorate.ownWeight();
        List<Player> within = inClasses(classes);
        Fraction base;
        switch (share.base()) {
            case Base.Of of -> {
                weight = named(of.weight());
                base = base(of.basis(), within, weight, classes);
            }
            case Base.Named named -> {
                if (named.name().equals("big")) {
                    within = players(ids(new VoterSet.Kind("big"), classes));
                    base = total(within, weight);
                } else {
                    weight = named(Optional.of(named.name()));
                    base = total(within, weight);
                }
            }
            case Base.Group group -> {
                List<String> ids = ids(group.set(), classes);
                within = players(ids);
                base = total(within, weight);
                if (weight.equals("heads")) {
                    base = Fraction.of(ids.size());
                }
            }
        }
        int compared = weight(within, weight, pro).compareTo(base.times(share.amount().part()));
        return compared > 0 || (compared == 0 && (!share.amount().strict() || tie));
    }

    private Fraction base(Base.Basis basis, List<Player> within, String weight, List<String> classes) {
        return switch (basis) {
            case SEATS -> Fraction.of(electorate.seats());
            case SEATED -> total(within, weight);
            case PRESENT ->
                total(within.stream().filter(p -> ballot(p.id()) != Ballot.ABSENT).toList(), weight);
            case VOTING -> total(
                    within.stream()
                            .filter(p -> p.standing() == Standing.ELECTOR
                                    && (ballot(p.id()) == Ballot.AYE || ballot(p.id()) == Ballot.NAY))
                            .toList(),
                    weight);
            case OUTSTANDING -> {
                Fraction all = electorate.totals().get(weight);
                yield all != null && classes.isEmpty() ? all : total(within, weight);
            }
        };
    }
}
