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
import java.util.function.IntSupplier;
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

/// Routes in growing organizations, found here and by an answer set solver: do both find the same, and what does it
/// cost? Prints a table of CPU times.
///
/// Ours is the time of one thread from a fresh arena, the median of five after warming up, the start of the machine left
/// out: for what the peer is asked (fewest acts, then the earliest finish), and with the other optimum besides (the
/// earliest finish, then fewest acts). The peer's is user and system time of its process.
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
    System.out.println("| bodies | seats | acts, hours | ours | both optima | minimising | ratio | lean | ratio |\n|---|---|---|---|---|---|---|---|---|");
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
    double ours = cpu(route.length(), () -> Arena.of(situation, goal).fewest(organization.coalition(), Mode.WORST, Arena.Extent.ANY).orElseThrow().length());
    double both = cpu(route.length(), () -> Arena.of(situation, goal).routes(organization.coalition(), Mode.WORST, Arena.Extent.ANY).atLeast());
    Path facts = Files.writeString(work.resolve("organization.lp"), organization.facts());
    Peer minimising = run("routes.lp", facts, "-c", "horizon=" + (route.length() + 1));
    Peer lean = run("routes-lean.lp", facts);
    check(organization, route, minimising, lean);
    System.out.printf(Locale.ROOT, "| %d | %d | %d, %d h | %.2f ms | %.2f ms | %s | %s | %s | %s |%n", organization.bodies(), organization.seats(), route.length(), route.finish() / 3600,
        ours * 1000, both * 1000, minimising.told(most), minimising.ratio(ours, most), lean.told(most), lean.ratio(ours, most));
    return true;
  }

  /// Seconds of CPU of what finds a route of so many acts.
  private static double cpu(int acts, IntSupplier work) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[5];
    for (int i = -100; i < times.length; i++) {
      long begin = threads.getCurrentThreadCpuTime();
      int found = work.getAsInt();
      times[Math.max(i, 0)] = threads.getCurrentThreadCpuTime() - begin;
      if (found != acts) {
        throw new IllegalStateException(found + " acts, not " + acts);
      }
    }
    Arrays.sort(times);
    return times[2] / 1e9;
  }

  /// What a run of the peer came to.
  ///
  /// @param acts -1: it was stopped
  /// @param hours -1: it does not count them
  /// @param cpu seconds
  private record Peer(int acts, int hours, double cpu) {
    String told(int most) {
      return acts < 0 ? "> " + most + " s" : String.format(Locale.ROOT, "%.2f s", cpu);
    }

    String ratio(double ours, int most) {
      return (acts < 0 ? "> " : "") + Math.round((acts < 0 ? most : cpu) / ours);
    }

    boolean agrees(Route route) {
      return acts < 0 || (acts == route.length() && (hours < 0 || hours == route.finish() / 3600));
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
    Matcher optimum = OPTIMUM.matcher(text);
    if (text.contains("OPTIMUM FOUND") && optimum.find()) {
      return new Peer(Integer.parseInt(optimum.group(1)), Integer.parseInt(optimum.group(2)), seconds);
    }
    return new Peer(text.contains("\nSATISFIABLE") ? text.split("act\\(", -1).length - 1 : -1, -1, seconds);
  }

  private static void check(RouteOrganization organization, Route route, Peer minimising, Peer lean) {
    if (!minimising.agrees(route) || !lean.agrees(route)) {
      throw new IllegalStateException(route.acts() + "\nbut " + minimising + " and " + lean + "\n" + organization.caseFile() + organization.facts());
    }
  }
}
