package org.interregnum.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.interregnum.power.Game;
import org.interregnum.power.Index;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;

/// Prints what voting power takes, cold and warm, beside what it should take:
/// `java -cp bench/target/benchmarks.jar org.interregnum.bench.PowerSideBySide`. `bench/peers/power.py` times a peer.
public final class PowerSideBySide {
  private static final int RUNS = 9;

  private PowerSideBySide() {}

  private record Row(String what, Game game, Set<Index> wanted, double aim) {}

  /// Runs all rows.
  public static void main(String[] args) {
    Set<Index> both = EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF);
    Set<Index> all = EnumSet.complementOf(EnumSet.of(Index.OWEN, Index.BANZHAF_OWEN, Index.SYMMETRIC_COALITIONAL_BANZHAF));
    PrintStream out = System.out;
    print(out, new Row("electoral college, Banzhaf and Shapley-Shubik", PowerGames.file("electoral-college.yaml"), both, 20));
    print(out, new Row("electoral college, all nine indices", PowerGames.file("electoral-college.yaml"), all, Double.NaN));
    print(out, new Row("EU27 in persons with its clause, both", PowerGames.file("eu27.yaml"), both, 200));
    print(out, new Row("EU27, all nine indices", PowerGames.file("eu27.yaml"), all, Double.NaN));
    print(out, new Row("any rule of 25 players, both", PowerGames.arbitrary(), both, 1000));
    print(out, new Row("any rule of 25 players, all nine indices", PowerGames.arbitrary(), all, Double.NaN));
    print(out, new Row("IMF, swings and Shapley-Shubik", PowerGames.file("imf.yaml"), both, 10_000));
  }

  private static void print(PrintStream out, Row row) {
    double[] times = new double[RUNS];
    double first = 0;
    PowerResult result = null;
    for (int r = -1; r < RUNS; r++) {
      long begun = System.nanoTime();
      result = PowerIndices.of(row.game(), row.wanted(), PowerOptions.DEFAULT);
      double took = (System.nanoTime() - begun) / 1e6;
      if (r < 0) {
        first = took;
      } else {
        times[r] = took;
      }
    }
    Arrays.sort(times);
    out.printf(Locale.ROOT, "%-46s first %8.1f  min %8.1f  median %8.1f  max %8.1f ms%s  %s%n", row.what(), first, times[0], times[RUNS / 2], times[RUNS - 1],
        Double.isNaN(row.aim()) ? "" : String.format(Locale.ROOT, "  aim %.0f ms: %.1f times better", row.aim(), row.aim() / times[RUNS / 2]),
        result == null ? "" : result.algorithm());
  }
}
