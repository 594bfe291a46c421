package org.interregnum.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.control.NaiveCamp.Time;
import org.interregnum.control.NaiveOrganization.State;

/// A race played out to its end in every way.
final class NaiveRace {
  private final NaiveCamp[] camps;
  private final Predicate<State> goal;
  private final boolean reach;
  private final long horizon;
  private final int actsPerInstant;
  private final int first;
  private final int most;
  private final Map<Point, Boolean> known = new HashMap<>();
  private boolean tooLarge;

  /// @param first who moves first at every instant: 0 wants the goal, 1 prevents it
  NaiveRace(NaiveCamp one, NaiveCamp other, Predicate<State> goal, boolean reach, long horizon, int actsPerInstant, int first, int most) {
    this.camps = new NaiveCamp[] {one, other};
    this.goal = goal;
    this.reach = reach;
    this.horizon = horizon;
    this.actsPerInstant = actsPerInstant;
    this.first = first;
    this.most = most;
  }

  private record Point(State state, Time ones, Time others, int turn, int passes, int onesActs, int othersActs) {
    Time time() {
      return turn == 0 ? ones : others;
    }

    int acts() {
      return turn == 0 ? onesActs : othersActs;
    }
  }

  /// Whether the side that wants the goal wins; empty: too much to play out.
  Optional<Boolean> wins(State start) {
    boolean won = value(new Point(start, camps[0].start(start), camps[1].start(start), first, 0, 0, 0));
    return tooLarge ? Optional.empty() : Optional.of(won);
  }

  private boolean value(Point point) {
    if (reach && goal.test(point.state)) {
      return true;
    }
    if (known.size() > most) {
      tooLarge = true;
    }
    Boolean found = known.get(point);
    if (found == null && !tooLarge) {
      found = play(point);
      known.put(point, found);
    }
    return found != null && found;
  }

  private boolean play(Point point) {
    boolean wanted = point.turn == 0;
    if (point.acts() < actsPerInstant) {
      for (State after : camps[point.turn].afterOneAct(point.state, point.time())) {
        Point next = new Point(after, camps[0].call(after, point.ones), camps[1].call(after, point.others), 1 - point.turn, 0,
            point.onesActs + (wanted ? 1 : 0), point.othersActs + (wanted ? 0 : 1));
        if (value(next) == wanted) {
          return wanted;
        }
      }
    }
    return pass(point);
  }

  private boolean pass(Point point) {
    if (point.passes == 0) {
      return value(new Point(point.state, point.ones, point.others, 1 - point.turn, 1, point.onesActs, point.othersActs));
    }
    if (goal.test(point.state)) {
      return true;
    }
    long next = Math.min(point.ones.next(), point.others.next());
    if (next > horizon) {
      return false;
    }
    Time ones = camps[0].call(point.state, new Time(next, point.ones.ready()));
    Time others = camps[1].call(point.state, new Time(next, point.others.ready()));
    return value(new Point(point.state, ones, others, first, 0, 0, 0));
  }
}
