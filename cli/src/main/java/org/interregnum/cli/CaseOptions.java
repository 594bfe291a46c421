package org.interregnum.cli;

import org.interregnum.spelling.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.SourceText;
import org.interregnum.library.CaseLibrary;
import org.interregnum.query.Expr;
import org.interregnum.query.ExprProblem;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayException;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The case a verb works on, and how it is to be replayed.
final class CaseOptions {
  @Parameters(index = "0", paramLabel = "CASE", description = "A folder, or the name of a case that ships.")
  String name;

  @Mixin private ReplayFlags flags;

  /// For picocli, which fills it in.
  CaseOptions() {
    this("", new ReplayFlags());
  }

  CaseOptions(String name, ReplayFlags flags) {
    this.name = name;
    this.flags = flags;
  }

  /// The cases that ship.
  static CaseLibrary library() {
    return new CaseLibrary(Path.of(System.getProperty("interregnum.cases", "cases")));
  }

  /// Loads the case.
  ///
  /// @throws Stop with exit code 2 if there is no such case, 1 if it has errors
  Loaded load() {
    CaseLibrary library = library();
    Optional<Path> folder = library.find(name);
    if (folder.isEmpty()) {
      String nearest = Nearest.of(name, library.names());
      throw new Stop(2, name, List.of(new Problem("no-such-case", "", 0, 0, 1, List.of(name, nearest), false)), null);
    }
    Loaded loaded = CaseLibrary.load(folder.get(), Limits.standard().withMaxFileBytes(flags.maxFile));
    if (loaded.theCase() == null) {
      throw new Stop(1, loaded.id(), loaded.errors(), loaded.sources());
    }
    return loaded;
  }

  /// Loads and replays the case.
  ///
  /// @throws Stop as [#load], and with exit code 1 if it cannot be replayed
  Replayed replay() {
    return replay(load());
  }

  Replayed replay(Loaded loaded) {
    try {
      return Replay.of(loaded.orThrow(), flags.options(), Bar.ifWatched());
    } catch (ReplayException e) {
      throw trouble(loaded, e);
    }
  }

  static Stop trouble(Loaded loaded, ReplayException e) {
    return trouble(loaded.id(), loaded.sources(), e);
  }

  static Stop trouble(String id, @Nullable SourceText sources, ReplayException e) {
    List<Problem> problems = new ArrayList<>();
    boolean usage = false;
    switch (e.trouble()) {
      case ReplayException.Trouble.TimesContradict times -> problems.addAll(org.interregnum.library.Contradiction.problems(times));
      case ReplayException.Trouble.NoWorldLeft left -> problems.add(plain("no-world-left", String.join(", ", left.readings())));
      case ReplayException.Trouble.UnknownReading reading -> {
        problems.add(plain("unknown-reading", reading.name(), Nearest.of(reading.name(), reading.known())));
        usage = true;
      }
      case ReplayException.Trouble.BadMoment moment -> {
        problems.add(plain("bad-moment", moment.text()));
        usage = true;
      }
      case ReplayException.Trouble.BeforeOpening moment -> {
        problems.add(plain("before-opening", moment.text()));
        usage = true;
      }
      case ReplayException.Trouble.RuleUnfit unfit -> problems.add(plain("rule-unfit", unfit.found()));
      case ReplayException.Trouble.Entangled tangle -> problems.add(plain("entangled", String.join(", ", tangle.questions())));
    }
    return new Stop(usage ? 2 : 1, id, problems, sources);
  }

  private static Problem plain(String code, String... args) {
    return new Problem(code, "", 0, 0, 1, List.of(args), false);
  }

  /// The moment of `--at`.
  ///
  /// @throws Stop with exit code 2 if it is none
  static Moment moment(Replayed replayed, @Nullable String at) {
    try {
      return replayed.at(at);
    } catch (ReplayException e) {
      throw usage(replayed, e);
    }
  }

  static Stop usage(Replayed replayed, ReplayException e) {
    String code = e.trouble() instanceof ReplayException.Trouble.BeforeOpening ? "before-opening" : "bad-moment";
    String text = switch (e.trouble()) {
      case ReplayException.Trouble.BeforeOpening before -> before.text();
      case ReplayException.Trouble.BadMoment bad -> bad.text();
      default -> "";
    };
    return new Stop(2, replayed.theCase().id(), List.of(plain(code, text)), null);
  }

  /// An expression of the command line.
  ///
  /// @throws Stop with exit code 2 if it is none
  static Expr expression(Replayed replayed, String text) {
    return switch (Expr.parse(text, replayed.names())) {
      case Expr.Parse.Ok ok -> ok.expr();
      case Expr.Parse.Bad bad -> throw new Stop(2, replayed.theCase().id(), List.of(of(bad.problem())), null);
    };
  }

  private static Problem of(ExprProblem problem) {
    return new Problem(problem.code(), "", 1, problem.offset() + 1, problem.length(), problem.args(), false);
  }

  static Side side(Replayed replayed, String view) {
    return Side.spelled(view).orElseThrow(() -> new Stop(2, replayed.theCase().id(), List.of(plain("unknown-view", view)), null));
  }
}
