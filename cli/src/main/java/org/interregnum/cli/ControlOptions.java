package org.interregnum.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.casefile.Problem;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.interregnum.replay.Replayed;
import org.interregnum.spelling.Nearest;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// What verbs about control read from the command line.
final class ControlOptions {
  private static final List<String> KINDS = List.of("remove", "appoint", "replace", "amend", "issue", "transfer", "resign");

  private ControlOptions() {}

  /// A goal: an expression that is true or false, over what acts can change.
  ///
  /// @throws Stop with exit code 2 if it is none
  static Goal goal(Replayed replayed, String text) {
    Expr expr = CaseOptions.expression(replayed, text);
    if (expr.type() != Type.TRUTH) {
      throw usage(replayed, "goal-no-truth", text);
    }
    Optional<Goal> goal = Goal.of(expr);
    return goal.orElseThrow(() -> usage(replayed, "goal-of-no-act", text));
  }

  static Stop usage(Replayed replayed, String code, String... args) {
    return new Stop(2, replayed.theCase().id(), List.of(new Problem(code, "", 0, 0, 1, List.of(args), false)), null);
  }

  /// Ids of parties, separated by commas.
  ///
  /// @throws Stop with exit code 2 if one is no party of the case
  static List<String> parties(Replayed replayed, List<String> known, @Nullable String text) {
    List<String> ids = text == null || text.isBlank() ? List.of() : Arrays.stream(text.split("[,\\s]+")).filter(s -> !s.isEmpty()).distinct().toList();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id)) {
        problems.add(new Problem("no-such-party", "", 0, 0, 1, List.of(id, Nearest.of(id, known)), false));
      }
    }
    if (!problems.isEmpty()) {
      throw new Stop(2, replayed.theCase().id(), problems, null);
    }
    return ids;
  }

  /// The most acts of a route.
  ///
  /// @throws Stop with exit code 2 if there can be no such routes
  static int acts(Replayed replayed, @Nullable Integer most) {
    if (most != null && most < 0) {
      throw usage(replayed, "bad-acts", most.toString());
    }
    return most == null ? Arena.Extent.ANY.acts() : most;
  }

  /// Kinds of act and powers that are not to be used.
  ///
  /// @throws Stop with exit code 2 if the case has no such power
  static Set<String> without(Replayed replayed, Field field, @Nullable String text) {
    Set<String> excluded = new LinkedHashSet<>();
    if (text == null) {
      return excluded;
    }
    Set<String> known = new LinkedHashSet<>(KINDS);
    known.addAll(replayed.theCase().powers().keySet());
    field.arenas().forEach(arena -> arena.situation().powers().forEach(power -> known.add(power.id())));
    for (String each : text.split("[,\\s]+")) {
      if (!each.isEmpty() && !known.contains(each)) {
        throw usage(replayed, "unknown-without", each);
      }
      excluded.add(each);
    }
    return excluded;
  }

  /// A duration in seconds.
  ///
  /// @param otherwise what is meant if none is given
  /// @throws Stop with exit code 2 if it is none
  static long seconds(Replayed replayed, @Nullable String text, long otherwise) {
    if (text == null) {
      return otherwise;
    }
    return Durations.parse(text).map(Duration::toSeconds).orElseThrow(() -> usage(replayed, "bad-duration", text));
  }
}
