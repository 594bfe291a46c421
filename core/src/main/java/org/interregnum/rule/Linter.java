package org.interregnum.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Looks for oddities of a rule.
final class Linter {
    private static final int ALL_UP_TO = 6;
    private static final int SAMPLES = 20_000;
    private static final long SEED = 141;

    private final Rule voteRule;
    private final Rule quorumRule;
    private final Electorate electorate;
    private final Decision vote;
    private final Decision quorum;
    private final int players;

    Linter(Rule vote, Rule quorum, Electorate electorate) {
        this.voteRule = vote;
        this.quorumRule = quorum;
        this.electorate = electorate;
        this.vote = Decision.compile(vote, Use.VOTE, electorate);
        this.quorum = Decision.compile(quorum, Use.QUORUM, electorate);
        this.players = electorate.players().size();
    }

    List<Lint> lints() {
        List<Lint> lints = new ArrayList<>();
        if (hopeless(vote) || hopeless(quorum)) {
            lints.add(new Lint.NeverCarries());
        }
        outOfReach(voteRule, Use.VOTE, lints);
        outOfReach(quorumRule, Use.QUORUM, lints);
        if (mayHurt()) {
            search(lints);
        }
        return lints;
    }

    private boolean hopeless(Decision decision) {
        boolean[] unknown = new boolean[players];
        Arrays.fill(unknown, true);
        return decision.bounds(new Ballot[players], unknown) == Outcome.LOST;
    }

    private void outOfReach(Rule rule, Use use, List<Lint> lints) {
        Rule judged = rule instanceof Rule.Staged staged ? staged.stages().getFirst().rule().orElseThrow() : rule;
        for (Atom atom : Mentions.atoms(judged)) {
            Atom plain = atom.with(atom.modifiers().stream().filter(Modifier.ByClass.class::isInstance).toList());
            if (hopeless(Decision.compile(plain, use, electorate))) {
                lints.add(new Lint.OutOfReach(use, atom));
            }
        }
    }

    private boolean mayHurt() {
        for (int p = 0; p < players; p++) {
            for (Ballot other : List.of(Ballot.NAY, Ballot.ABSTAIN, Ballot.ABSENT)) {
                boolean never = !elector(p)
                        || (vote.neverWorse(p, Ballot.AYE, other) && quorum.neverWorse(p, Ballot.AYE, other));
                if (!never) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean elector(int player) {
        return electorate.players().get(player).standing() == Standing.ELECTOR;
    }

    private void search(List<Lint> lints) {
        boolean exhaustive = players <= ALL_UP_TO;
        long many = exhaustive ? 1L << (2 * players) : SAMPLES;
        SplittableRandom random = new SplittableRandom(SEED);
        Ballot[] ballots = new Ballot[players];
        Witnesses found = new Witnesses();
        for (long n = 0; n < many && !found.complete(); n++) {
            for (int p = 0; p < players; p++) {
                ballots[p] = Ballot.ALL.get(exhaustive ? (int) ((n >>> (2 * p)) & 3) : random.nextInt(Ballot.COUNT));
            }
            for (int p = 0; p < players; p++) {
                if (elector(p) && ballots[p] != Ballot.AYE) {
                    found.look(ballots, p);
                }
            }
        }
        lints.addAll(found.lints);
    }

    private boolean passes(Ballot[] ballots) {
        return vote.carries(ballots) && quorum.carries(ballots);
    }

    /// At most one witness of each sort.
    private final class Witnesses {
        private final List<Lint> lints = new ArrayList<>();
        private boolean aye;
        private boolean attender;
        private boolean presence;

        boolean complete() {
            return aye && attender && presence;
        }

        void look(Ballot[] ballots, int player) {
            boolean comes = ballots[player] == Ballot.ABSENT;
            Ballot[] after = ballots.clone();
            after[player] = Ballot.AYE;
            boolean sought = comes ? !attender : !aye;
            String id = electorate.players().get(player).id();
            if (sought && passes(ballots) && !passes(after)) {
                aye |= !comes;
                attender |= comes;
                List<Ballot> before = List.of(ballots);
                lints.add(comes ? new Lint.AttenderHurts(Use.VOTE, before, id) : new Lint.AyeHurts(before, id));
            }
            if (comes && !presence && quorum.carries(ballots) && !quorum.carries(after)) {
                presence = true;
                lints.add(new Lint.AttenderHurts(Use.QUORUM, List.of(ballots), id));
            }
        }
    }
}
