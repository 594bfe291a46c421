package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small table of how many ballots of each sort carry: all of them for up to four electors, the
/// rows around each change for more.
/// @param rows in the order: fullest meeting first, few abstentions first, many ayes first
public record TruthTable(int electors, long seats, List<Row> rows) {
    private static final int ALL_ROWS_UP_TO = 4;
    private static final int MOST_ROWS = 20;

    public TruthTable {
        rows = List.copyOf(rows);
    }

    /// One row; OPEN where it depends on whose ballots they are (or too many ways were to try).
    public record Row(int ayes, int nays, int abstentions, int absent, Outcome outcome) {}

    /// The table of a board of alike members. Whoever a rule names is taken for one of them;
    /// each belongs to every class and has one of every weight.
    /// @throws UnfitRule as [Decision#compile]
    public static TruthTable of(Rule vote, Rule quorum, int members, long seats) {
        List<String> named = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        Map<String, Fraction> weights = new HashMap<>();
        Set<Mention> mentions = new LinkedHashSet<>(vote.names());
        mentions.addAll(quorum.names());
        for (Mention mention : mentions) {
            switch (mention.kind()) {
                case PARTY, PARTY_OR_OFFICE -> named.add(mention.id());
                case CLASS, KIND -> classes.add(mention.id());
                case WEIGHT, WEIGHT_OR_KIND -> weights.put(mention.id(), Fraction.ONE);
                case BODY -> {}
            }
        }
        LinkedHashSet<String> ids = new LinkedHashSet<>(named);
        for (int i = 1; ids.size() < members; i++) {
            ids.add("member " + i);
        }
        List<Player> players = ids.stream()
                .limit(members)
                .map(id -> new Player(id, Standing.ELECTOR, weights, classes))
                .toList();
        return of(vote, quorum, new Electorate(players, seats, Map.of(), Electorate.HEADS));
    }

    /// The table of a body as it is; the ballots of those who are not electors may be any.
    /// @throws UnfitRule as [Decision#compile]
    public static TruthTable of(Rule vote, Rule quorum, Electorate electorate) {
        RowJudge judge = new RowJudge(
                Decision.compile(vote, Use.VOTE, electorate),
                Decision.compile(quorum, Use.QUORUM, electorate),
                electorate);
        int n = judge.electors();
        Set<Row> rows = new LinkedHashSet<>();
        if (n <= ALL_ROWS_UP_TO) {
            for (int absent = 0; absent <= n; absent++) {
                for (int abstain = 0; abstain <= n - absent; abstain++) {
                    for (int ayes = n - absent - abstain; ayes >= 0; ayes--) {
                        rows.add(judge.row(ayes, n - absent - abstain - ayes, abstain, absent));
                    }
                }
            }
        } else {
            around(judge, n, rows);
        }
        long shown = n <= ALL_ROWS_UP_TO ? rows.size() : MOST_ROWS;
        return new TruthTable(n, electorate.seats(), rows.stream().limit(shown).toList());
    }

    private static void around(RowJudge judge, int n, Set<Row> rows) {
        rows.add(judge.row(n, 0, 0, 0));
        int fewest = fewestToCarry(judge, n);
        int[][] meetings = {{n, 0}, {n, 1}, {n, n / 3}, {fewest, 0}, {fewest - 1, 0}, {(fewest + n) / 2, 0}, {fewest, 1}};
        for (int[] meeting : meetings) {
            int there = meeting[0];
            int abstain = meeting[1];
            if (abstain <= there && there > 0) {
                changes(judge, n, there, abstain, rows);
            }
        }
    }

    /// How many must come at least, all for it; everybody if even they do not suffice.
    private static int fewestToCarry(RowJudge judge, int n) {
        for (int there = 1; there <= n; there++) {
            if (judge.row(there, 0, 0, n - there).outcome() != Outcome.LOST) {
                return there;
            }
        }
        return n;
    }

    /// The pairs of rows between which one aye more changes something; else the row with all ayes.
    private static void changes(RowJudge judge, int n, int there, int abstain, Set<Row> rows) {
        int voting = there - abstain;
        Row above = judge.row(voting, 0, abstain, n - there);
        boolean changed = false;
        for (int ayes = voting - 1; ayes >= 0; ayes--) {
            Row row = judge.row(ayes, voting - ayes, abstain, n - there);
            if (row.outcome() != above.outcome()) {
                rows.add(above);
                rows.add(row);
                changed = true;
            }
            above = row;
        }
        if (!changed) {
            rows.add(judge.row(voting, 0, abstain, n - there));
        }
    }
}
