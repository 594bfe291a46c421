package org.interregnum.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rule compiled for one electorate: a fixed, small number of counters and a formula over them.
///
/// Whoever counts by hand starts from zeros and counts every player exactly once, the absent too, in
/// any order; whether it carries depends on the counters alone. A counter is a sum, or a
/// set of marks (bits) that some ballots set. For any number of threads: what is made when first needed is the same whoever makes it.
public final class Decision {
    private final int players;
    private final int markCounters;
    private final int counters;
    private final long[][] table;
    private final Condition condition;
    private final Bounder bounder;
    private @Nullable MaskTally masks;

    private Decision(int players, Tallies tallies, Condition condition) {
        this(players, tallies.markCounters(), tallies.counters(), tallies.table(), tallies.placed(condition));
    }

    private Decision(int players, int markCounters, int counters, long[][] table, Condition condition) {
        this.players = players;
        this.markCounters = markCounters;
        this.counters = counters;
        this.table = table;
        this.condition = condition;
        this.bounder = new Bounder(this.condition, table, markCounters);
    }

    /// Compiles a rule. Of stages, the first is meant. A vote and a consent need an aye of an elector
    /// besides, save a vote of `passes unless` alone.
    /// @throws UnfitRule if the rule cannot be used so: a weight that nobody has, `seats` of votes…
    public static Decision compile(Rule rule, Use use, Electorate electorate) {
        int size = electorate.players().size();
        Tallies tallies = new Tallies(size);
        AtomCompiler atoms = new AtomCompiler(use, electorate, tallies);
        Condition condition = condition(rule, use, atoms);
        boolean needsAye = use == Use.CONSENT || (use == Use.VOTE && rule.needsAye());
        if (needsAye) {
            BitSet ayes = atoms.ballots(List.of(), Ballot.AYE);
            if (!tallies.implies(condition, ayes)) {
                condition = Condition.every(List.of(condition, tallies.mark(ayes, true)));
            }
        }
        return new Decision(size, tallies, condition);
    }

    /// Both decisions of the same ballots at once, as a quorum and a vote: it carries where both do.
    /// @throws IllegalArgumentException if they are not of the same number of players
    public static Decision both(Decision one, Decision other) {
        if (one.players != other.players) {
            throw new IllegalArgumentException(one.players + " and " + other.players + " players");
        }
        int marks = one.markCounters + other.markCounters;
        int sums = one.counters - one.markCounters;
        long[][] table = new long[one.table.length][one.counters + other.counters];
        for (int i = 0; i < table.length; i++) {
            System.arraycopy(one.table[i], 0, table[i], 0, one.markCounters);
            System.arraycopy(other.table[i], 0, table[i], one.markCounters, other.markCounters);
            System.arraycopy(one.table[i], one.markCounters, table[i], marks, sums);
            System.arraycopy(other.table[i], other.markCounters, table[i], marks + sums, other.counters - other.markCounters);
        }
        Condition first = Condition.moved(one.condition, i -> i < one.markCounters ? i : i + other.markCounters);
        Condition second = Condition.moved(other.condition, i -> i < other.markCounters ? i + one.markCounters : i + one.counters);
        return new Decision(one.players, marks, one.counters + other.counters, table, Condition.every(List.of(first, second)));
    }

    private static Condition condition(Rule rule, Use use, AtomCompiler atoms) {
        return switch (rule) {
            case Atom atom -> atoms.compile(atom);
            case Rule.And and -> Condition.every(all(and.rules(), use, atoms));
            case Rule.Or or -> Condition.some(all(or.rules(), use, atoms));
            case Rule.AtLeastOf some -> Condition.enough(some.least(), all(some.rules(), use, atoms));
            case Rule.Not not -> condition(not.rule(), use, atoms).negated();
            case Rule.Unneeded none -> switch (use) {
                case QUORUM -> Condition.TRUE;
                case CONSENT -> Condition.FALSE;
                case VOTE -> throw AtomCompiler.unfit(RuleProblem.Code.NO_VOTE, "none", List.of());
            };
            case Rule.Staged staged -> {
                Rule.Stage first = staged.stages().getFirst();
                yield condition(
                        first.rule().orElseThrow(() -> AtomCompiler.unfit(
                                RuleProblem.Code.RULE_OF_BODY, first.body().orElse(""), List.of())),
                        use,
                        atoms);
            }
        };
    }

    private static List<Condition> all(List<Rule> rules, Use use, AtomCompiler atoms) {
        return rules.stream().map(r -> condition(r, use, atoms)).toList();
    }

    /// Length of the array that counts.
    public int counters() {
        return counters;
    }

    /// How many ballots there are, one per player of the electorate.
    public int players() {
        return players;
    }

    /// The first player whose ballots count exactly like this one's; players of one kind may be swapped.
    public int kind(int player) {
        for (int other = 0; other < player; other++) {
            if (alike(other, player)) {
                return other;
            }
        }
        return player;
    }

    private boolean alike(int a, int b) {
        for (int ballot = 0; ballot < Ballot.COUNT; ballot++) {
            if (!Arrays.equals(table[a * Ballot.COUNT + ballot], table[b * Ballot.COUNT + ballot])) {
                return false;
            }
        }
        return true;
    }

    /// Whether no comparison of this rule is ever served worse by the one ballot of the player than
    /// by the other: then turning the other into the one never turns carried into lost.
    boolean neverWorse(int player, Ballot one, Ballot other) {
        return bounder.neverWorse(player, one.code(), other.code());
    }

    /// Adds the ballot of one player.
    public void count(long[] tally, int player, Ballot ballot) {
        long[] row = table[player * Ballot.COUNT + ballot.code()];
        for (int i = 0; i < markCounters; i++) {
            tally[i] |= row[i];
        }
        for (int i = markCounters; i < counters; i++) {
            tally[i] += row[i];
        }
    }

    /// Whether it carries with these counters.
    public boolean carried(long[] tally) {
        return condition.holds(tally);
    }

    /// Whether it carries with these ballots, one per player.
    public boolean carries(Ballot[] ballots) {
        if (ballots.length != players) {
            throw new IllegalArgumentException(ballots.length + " ballots of " + players + " players");
        }
        long[] tally = new long[counters];
        for (int p = 0; p < players; p++) {
            count(tally, p, ballots[p]);
        }
        return condition.holds(tally);
    }

    /// Whether it carries with these ballots: a bit per player, all others absent. O(counters × kinds).
    /// @throws IllegalStateException if there are more than 64 players
    public boolean carries(long ayes, long nays, long abstains) {
        MaskTally byMask = masks;
        if (byMask == null) {
            byMask = new MaskTally(table, markCounters, counters);
            masks = byMask;
        }
        return condition.holds(byMask.tally(ayes, nays, abstains));
    }

    /// What is certain while some ballots are unknown. Exact, unless the players' best ballots
    /// conflict in too many combinations; then OPEN may be said of a decision that is not.
    /// @param known the ballots; those of unknown players are not looked at
    public Outcome bounds(Ballot[] known, boolean[] unknown) {
        int[] possible = new int[players];
        for (int p = 0; p < players; p++) {
            possible[p] = unknown[p] ? Bounder.ANY : 1 << known[p].code();
        }
        return bounder.outcome(possible);
    }

    /// What is certain while each player may cast one of several ballots.
    /// @param possible for each player, at least one ballot
    public Outcome bounds(List<Set<Ballot>> possible) {
        int[] sets = new int[players];
        for (int p = 0; p < players; p++) {
            for (Ballot ballot : possible.get(p)) {
                sets[p] |= 1 << ballot.code();
            }
            if (sets[p] == 0) {
                throw new IllegalArgumentException("no ballot for player " + p);
            }
        }
        return bounder.outcome(sets);
    }

    /// The yes-no game that is left when every player casts one of two ballots. Power is measured with
    /// [Ballot#AYE] against [Ballot#NAY]: everybody present, nobody abstaining.
    /// @return over the players of the electorate, in its order; who is in casts `in`
    public Formula formula(Ballot in, Ballot out) {
        return new FormulaMaker(table, players, in, out).of(condition);
    }
}
