package org.interregnum.bench;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.interregnum.power.Game;
import org.interregnum.power.Index;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;
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

/// How long the voting power of a game takes, warm: swings and Shapley-Shubik of every player, exact (of the
/// International Monetary Fund, Shapley-Shubik to 12 digits).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PowerBenchmark {
  private static final Set<Index> BOTH = EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF);

  @Param({"electoral-college", "eu27", "arbitrary-25", "imf"})
  private String game = "";

  private Game played = Game.weighted(1, 1);

  /// Reads the game.
  @Setup
  public void prepare() {
    played = game.equals("arbitrary-25") ? PowerGames.arbitrary() : PowerGames.file(game + ".yaml");
  }

  /// Both indices of every player.
  @Benchmark
  public PowerResult both() {
    return PowerIndices.of(played, BOTH, PowerOptions.DEFAULT);
  }
}
