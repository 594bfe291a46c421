package org.interregnum.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Use;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to tally one vote of a board of fifteen.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TallyBenchmark {
    private static final int MEMBERS = 15;
    private static final int VOTES = 1024;

    @Param({
        "majority of present",
        "majority of present m1 breaks ties without veto of m2",
        "at least 9 and all of {m1..m5} or 2/3 of voting"
    })
    private String rule = "";

    private final long[][] masks = new long[VOTES][3];
    private final Ballot[][] ballots = new Ballot[VOTES][MEMBERS];
    private Decision decision = decision("majority of present");
    private int next;

    /// Compiles the rule and draws the votes.
    @Setup
    public void prepare() {
        decision = decision(rule);
        SplittableRandom random = new SplittableRandom(15);
        Ballot[] kinds = Ballot.values();
        for (int v = 0; v < VOTES; v++) {
            for (int m = 0; m < MEMBERS; m++) {
                Ballot ballot = kinds[random.nextInt(kinds.length)];
                ballots[v][m] = ballot;
                if (ballot != Ballot.ABSENT) {
                    masks[v][ballot.code()] |= 1L << m;
                }
            }
        }
    }

    private static Decision decision(String text) {
        String[] ids = new String[MEMBERS];
        Arrays.setAll(ids, i -> "m" + (i + 1));
        Rule parsed = ((Parse.Ok) Rule.parse(text)).rule();
        return Decision.compile(parsed, Use.VOTE, Electorate.ofHeads(ids));
    }

    /// One bit per member.
    @Benchmark
    public boolean masks() {
        long[] vote = masks[next++ & (VOTES - 1)];
        return decision.carries(vote[0], vote[1], vote[2]);
    }

    /// An array of ballots.
    @Benchmark
    public boolean ballots() {
        return decision.carries(ballots[next++ & (VOTES - 1)]);
    }
}
