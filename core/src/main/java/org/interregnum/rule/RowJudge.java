package org.interregnum.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says whether so many ballots of each sort carry, whoever cast them: tries every way to deal them
/// out among the kinds of players.
final class RowJudge {
    /// Steps of dealing out that are tried for one row, and for all rows together.
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_STEPS_IN_ALL = 1_000_000;

    private final Decision vote;
    private final Decision quorum;
    /// One player of each kind with the number of that kind; electors first.
    private final List<Kind> kinds;
    private final int electors;
    private int stepsInAll;

    private record Kind(int player, int size, boolean elector) {}

    RowJudge(Decision vote, Decision quorum, Electorate electorate) {
        this.vote = vote;
        this.quorum = quorum;
        Map<List<Integer>, Kind> found = new LinkedHashMap<>();
        for (int p = 0; p < vote.players(); p++) {
            boolean elector = electorate.players().get(p).standing() == Standing.ELECTOR;
            List<Integer> key = List.of(elector ? 0 : 1, vote.kind(p), quorum.kind(p), elector ? 0 : p);
            found.merge(key, new Kind(p, 1, elector), (a, b) -> new Kind(a.player, a.size + 1, elector));
        }
        kinds = found.values().stream().sorted((a, b) -> Boolean.compare(b.elector, a.elector)).toList();
        electors = kinds.stream().filter(Kind::elector).mapToInt(Kind::size).sum();
    }

    int electors() {
        return electors;
    }

    TruthTable.Row row(int ayes, int nays, int abstain, int absent) {
        Search search = new Search();
        search.deal(0, new int[] {ayes, nays, abstain, absent}, new long[vote.counters()], new long[quorum.counters()]);
        Outcome outcome = search.carried == search.lost
                ? Outcome.OPEN
                : search.carried ? Outcome.CARRIED : Outcome.LOST;
        return new TruthTable.Row(ayes, nays, abstain, absent, outcome);
    }

    private final class Search {
        private boolean carried;
        private boolean lost;
        private int steps;

        void deal(int k, int[] left, long[] votes, long[] presence) {
            if (carried && lost) {
                return;
            }
            if (k == kinds.size()) {
                judge(votes, presence);
                return;
            }
            Kind kind = kinds.get(k);
            int[] most = kind.elector() ? left : new int[] {1, 1, 1, 1};
            int size = kind.size();
            for (int a = Math.min(most[0], size); a >= Math.max(0, size - most[1] - most[2] - most[3]); a--) {
                for (int n = Math.min(most[1], size - a); n >= Math.max(0, size - a - most[2] - most[3]); n--) {
                    for (int b = Math.min(most[2], size - a - n); b >= Math.max(0, size - a - n - most[3]); b--) {
                        if (carried && lost) {
                            return;
                        }
                        next(k, left, new int[] {a, n, b, size - a - n - b}, votes, presence);
                    }
                }
            }
        }

        private void next(int k, int[] left, int[] dealt, long[] votes, long[] presence) {
            steps++;
            stepsInAll++;
            if (steps > MOST_STEPS || stepsInAll > MOST_STEPS_IN_ALL) {
                carried = true;
                lost = true;
                return;
            }
            int[] rest = left.clone();
            long[] v = votes.clone();
            long[] q = presence.clone();
            for (Ballot ballot : Ballot.ALL) {
                int code = ballot.code();
                if (kinds.get(k).elector()) {
                    rest[code] -= dealt[code];
                }
                for (int i = 0; i < dealt[code]; i++) {
                    vote.count(v, kinds.get(k).player(), ballot);
                    quorum.count(q, kinds.get(k).player(), ballot);
                }
            }
            deal(k + 1, rest, v, q);
        }

        private void judge(long[] votes, long[] presence) {
            if (vote.carried(votes) && quorum.carried(presence)) {
                carried = true;
            } else {
                lost = true;
            }
        }
    }
}
