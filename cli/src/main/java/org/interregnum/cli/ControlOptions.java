package org.interregnum.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interregnum.casefile.Problem;
import org.interregnum.control.Goal;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.interregnum.replay.Replayed;
import org.interregnum.spelling.Nearest;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// What verbs about control read from the command line.
final class ControlOptions {
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
