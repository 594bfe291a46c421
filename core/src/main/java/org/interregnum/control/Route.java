package org.interregnum.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Acts one after the other that lead to a goal.
public final class Route {
  private final Camp camp;
  private final Roster roster;
  private final List<Step> steps;
  private final long finish;

  Route(Camp camp, Roster roster, List<Step> steps, long finish) {
    this.camp = camp;
    this.roster = roster;
    this.steps = List.copyOf(steps);
    this.finish = finish;
  }

  /// One act of a route.
  ///
  /// @param before the position just before it
  /// @param in the coalition with the entities it carries then
  @SuppressWarnings("ArrayRecordComponent")
  record Step(Move move, Clock clock, Position before, boolean[] in) {
    long at() {
      return clock.now();
    }
  }

  List<Step> steps() {
    return steps;
  }

  /// How many acts.
  public int length() {
    return steps.size();
  }

  /// Seconds from the start to the last act.
  public long finish() {
    return finish;
  }

  /// The acts, told by ids.
  public List<RouteAct> acts() {
    List<RouteAct> acts = new ArrayList<>();
    for (Step step : steps) {
      acts.add(act(step));
    }
    return acts;
  }

  /// Whether the route uses what courts may undo: a change of rules, packing, or no notice to those who are left out.
  public boolean isOpenToEquity() {
    for (Step step : steps) {
      if (step.move().what() == Move.What.AMEND || step.move().what() == Move.What.ISSUE) {
        return true;
      }
    }
    return acts().stream().anyMatch(a -> a.exercises().stream().anyMatch(e -> e.form() == RouteAct.Form.CONSENT && e.leavesOut()));
  }

  private RouteAct act(Step step) {
    Move move = step.move();
    String target = move.what().isOfBody() ? roster.bodies().get(move.target())
        : move.target() >= 0 ? roster.offices().get(move.target()) : roster.authorities().get(move.power()).power().target().id();
    return new RouteAct(
        move.what().spelling(),
        move.power() < 0 ? Optional.empty() : Optional.of(roster.authorities().get(move.power()).id()),
        target,
        move.what().isOfBody(),
        move.person() < 0 ? Optional.empty() : Optional.of(roster.partyId(move.person())),
        move.amendment(),
        exercises(step),
        step.at());
  }

  private List<RouteAct.Exercise> exercises(Step step) {
    Move move = step.move();
    if (move.power() < 0) {
      return List.of(RouteAct.Exercise.alone(RouteAct.Form.PARTY, roster.partyId(move.person()), List.of(roster.partyId(move.person()))));
    }
    Authority authority = roster.authorities().get(move.power());
    boolean installs = move.what() == Move.What.APPOINT_HOLDER || move.what() == Move.What.REPLACE_HOLDER;
    int replaced = installs ? step.before().holder(move.target()) : -1;
    return authority.by().stream()
        .map(by -> camp.exercise(authority, by, step.before(), step.in(), step.clock(), move.person(), replaced)).toList();
  }
}
