package org.interregnum.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interregnum.casefile.Limits;
import org.interregnum.library.CaseLibrary;
import org.interregnum.model.Case;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a replay takes: of the flagship case with all its doubt, and of a long chronicle without any.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReplayBenchmark {
  private static final int ACTS = 10_000;

  private final Case flagship = CaseLibrary.load(Path.of(System.getProperty("interregnum.cases", "cases"), "openai-2023"), Limits.standard()).orThrow();
  private Case plain = flagship;

  /// Writes a chronicle of replacements, each carried by two of three votes.
  @Setup
  public void prepare() {
    StringBuilder acts = new StringBuilder("acts:\n");
    String[] people = {"bob", "cat", "dan", "ann"};
    for (int i = 0; i < ACTS; i++) {
      acts.append("- {id: E").append(i).append(", act: replace, office: ceo, person: ").append(people[i % people.length])
          .append(", vote: {for: [ann, bob], against: [cat]}}\n");
    }
    plain = CaseLibrary.load("plain", Map.of("case.yaml", """
        interregnum: 1
        opening: 2000-01-01
        people: [ann, bob, cat, dan]
        entities: {firm: {}}
        bodies: {board: {of: firm, seats: [ann, bob, cat]}}
        offices: {ceo: {of: firm, holder: ann}}
        powers: [{id: rep, act: replace, target: ceo, by: board}]
        """, "chronicle.yaml", acts.toString()), Limits.standard()).orThrow();
  }

  /// The flagship, in fact and in law, over all its worlds.
  @Benchmark
  public Object flagshipInLaw() {
    return inLaw(flagship);
  }

  /// Ten thousand acts without doubt, in fact and in law.
  @Benchmark
  public Object tenThousandActsInLaw() {
    return inLaw(plain);
  }

  /// The same, in fact only.
  @Benchmark
  public Object tenThousandActsInFact() {
    Replayed replayed = Replay.of(plain, ReplayOptions.DEFAULT);
    return replayed.holding(replayed.end(), Side.FACT, "ceo");
  }

  private static Object inLaw(Case theCase) {
    Replayed replayed = Replay.of(theCase, ReplayOptions.DEFAULT);
    Expr expr = ((Expr.Parse.Ok) Expr.parse("holder(ceo)", replayed.names())).expr();
    return replayed.value(expr, replayed.end(), Side.LAW);
  }
}
