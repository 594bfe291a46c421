package org.interregnum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Limits;
import org.interregnum.control.Arena;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.control.Route;
import org.interregnum.library.CaseLibrary;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Situation;
import org.jspecify.annotations.Nullable;

/// Routes in growing organizations, found here and by an answer set solver: do both find the same, and what does it
/// cost? Prints a table of CPU times.
///
/// Ours is the time of one thread for both optima (fewest acts, earliest finish) from a fresh arena, the median of
/// five after warming up; the start of the machine is left out. The peer's is user and system time of its process.
public final class RoutePeers {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final Pattern OPTIMUM = Pattern.compile("Optimization : (\\d+) (\\d+)");
  private static final Pattern CPU = Pattern.compile("CPU Time +: ([0-9.]+)s");

  private final Path encodings;
  private final Path work;
  private final int most;

  private RoutePeers(Path encodings, Path work, int most) {
    this.encodings = encodings;
    this.work = work;
    this.most = most;
  }

  /// @param args the folder of the encodings; how many organizations for each number of bodies; seconds for one run of the peer
  public static void main(String[] args) throws IOException {
    Path work = Files.createTempDirectory("routes");
    RoutePeers peers = new RoutePeers(Path.of(args[0]), work, Integer.parseInt(args[2]));
    System.out.println("| bodies | seats | acts, hours | ours | minimising | ratio | lean | ratio |\n|---|---|---|---|---|---|---|---|");
    for (int bodies = 2; bodies <= 8; bodies++) {
      int taken = 0;
      for (long seed = 0; taken < Integer.parseInt(args[1]); seed++) {
        taken += peers.compare(new RouteOrganization(seed, bodies)) ? 1 : 0;
      }
    }
  }

  private boolean compare(RouteOrganization organization) throws IOException {
    Replayed replayed = Replay.of(CaseLibrary.load("org", Map.of("case.yaml", organization.caseFile(), "chronicle.yaml", "acts: []\n"), Limits.standard()).orThrow(),
        ReplayOptions.DEFAULT);
    Situation situation = Situation.at(replayed, replayed.end(), Side.FACT).alternatives().getFirst().value();
    Goal goal = Goal.of(((Expr.Parse.Ok) Expr.parse(organization.goal(), replayed.names())).expr()).orElseThrow();
    Arena.Routes routes = Arena.of(situation, goal).routes(organization.coalition(), Mode.WORST, Arena.Extent.ANY);
    if (!routes.found() || routes.fewest().orElseThrow().length() < SHORTEST || routes.fewest().orElseThrow().length() > LONGEST) {
      return false;
    }
    Route route = routes.fewest().orElseThrow();
    double ours = ours(situation, goal, organization.coalition());
    Path facts = Files.writeString(work.resolve("organization.lp"), organization.facts());
    Peer minimising = run("routes.lp", facts, "-c", "horizon=" + (route.length() + 1));
    Peer lean = run("routes-lean.lp", facts);
    check(organization, route, minimising, lean);
    System.out.printf(Locale.ROOT, "| %d | %d | %d, %d h | %.2f ms | %s | %s | %s | %s |%n", organization.bodies(), organization.seats(), route.length(), route.finish() / 3600,
        ours * 1000, minimising.told(most), minimising.ratio(ours, most), lean.told(most), lean.ratio(ours, most));
    return true;
  }

  /// Seconds of CPU.
  private static double ours(Situation situation, Goal goal, List<String> by) {
    var threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 100; i++) {
      Arena.of(situation, goal).routes(by, Mode.WORST, Arena.Extent.ANY);
    }
    long[] times = new long[5];
    for (int i = 0; i < times.length; i++) {
      long begin = threads.getCurrentThreadCpuTime();
      Arena.of(situation, goal).routes(by, Mode.WORST, Arena.Extent.ANY);
      times[i] = threads.getCurrentThreadCpuTime() - begin;
    }
    Arrays.sort(times);
    return times[2] / 1e9;
  }

  /// What a run of the peer came to.
  ///
  /// @param optimum acts, and hours if it counts them; null if it was stopped
  /// @param cpu seconds
  @SuppressWarnings("ArrayRecordComponent")
  private record Peer(int @Nullable [] optimum, double cpu) {
    String told(int most) {
      return optimum == null ? "> " + most + " s" : String.format(Locale.ROOT, "%.2f s", cpu);
    }

    String ratio(double ours, int most) {
      return (optimum == null ? "> " : "") + Math.round((optimum == null ? most : cpu) / ours);
    }
  }

  private Peer run(String encoding, Path facts, String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of("clingo", "--time-limit=" + most, encodings.resolve(encoding).toString(), facts.toString()));
    command.addAll(Arrays.asList(more));
    Path out = work.resolve("out");
    try {
      new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(work.resolve("err").toFile()).start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    String text = Files.readString(out, StandardCharsets.UTF_8);
    Matcher cpu = CPU.matcher(text);
    double seconds = cpu.find() ? Double.parseDouble(cpu.group(1)) : most;
    if (text.contains("OPTIMUM FOUND")) {
      Matcher optimum = OPTIMUM.matcher(text);
      return optimum.find() ? new Peer(new int[] {Integer.parseInt(optimum.group(1)), Integer.parseInt(optimum.group(2))}, seconds) : new Peer(null, seconds);
    }
    return new Peer(text.contains("\nSATISFIABLE") ? new int[] {text.split("act\\(", -1).length - 1} : null, seconds);
  }

  private static void check(RouteOrganization organization, Route route, Peer minimising, Peer lean) {
    int[] best = minimising.optimum;
    int[] fewest = lean.optimum;
    boolean same = (best == null || (best[0] == route.length() && best[1] == route.finish() / 3600)) && (fewest == null || fewest[0] == route.length());
    if (!same) {
      throw new IllegalStateException(route.acts() + "\nbut " + Arrays.toString(best) + " and " + Arrays.toString(fewest) + "\n" + organization.caseFile() + organization.facts());
    }
  }
}
