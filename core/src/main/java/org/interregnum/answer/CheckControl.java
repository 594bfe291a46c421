package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.control.Arena;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.control.Obstacle;
import org.interregnum.control.Route;
import org.interregnum.control.RouteAct;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Coalition;
import org.interregnum.model.Stated;
import org.interregnum.query.Expr;
import org.interregnum.query.Value;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// Whether those whom a check names can, or cannot, bring something about, at one moment.
final class CheckControl {
  private static final int MOST_CHOICES = 20_000;
  private static final long HORIZON = 30 * 86_400L;

  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final Moment moment;
  private final Side side;
  private final Condition within;
  private final RouteShapes shapes;
  private final org.interregnum.model.Goal goal;

  CheckControl(Replayed replayed, Words words, Moment moment, Side side, Condition within, org.interregnum.model.Goal goal) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
    this.moment = moment;
    this.side = side;
    this.within = within;
    this.shapes = new RouteShapes(replayed, words, moment);
    this.goal = goal;
  }

  /// What is found.
  ///
  /// @param value whether what is asserted is so: `true`, `false` or `"unknown"`
  /// @param because sentences
  /// @param counterexample the coalition and its route that decide it; null: none
  /// @param gaveUp whether it is open only because the search was given up: no finding, whatever is expected
  record Found(Object value, List<String> because, @Nullable Map<String, @Nullable Object> counterexample, boolean gaveUp) {
    Found(Object value, List<String> because, @Nullable Map<String, @Nullable Object> counterexample) {
      this(value, because, counterexample, false);
    }
  }

  /// @param can whether it is asserted that they can; else that none of them can
  Found find(boolean can) {
    Optional<Goal> parsed = Expr.parse(goal.expr().text(), replayed.names()) instanceof Expr.Parse.Ok ok ? Goal.of(ok.expr()) : Optional.empty();
    if (parsed.isEmpty()) {
      return new Found("unknown", List.of(words.say("check.goal-not-of-acts")), null, true);
    }
    if (goal.against() == null && goal.by() instanceof Coalition.OfSet of) {
      return ofSet(parsed.get(), of, can);
    }
    Field field = field(parsed.get());
    return goal.against() != null ? race(field, can) : judge(field, choices(field), can);
  }

  private Field field(Goal parsed) {
    return Field.at(replayed, moment, side, parsed).within(within, worlds);
  }

  /// A set may differ between worlds: it is judged where it is the same, and where that comes out differently it is open.
  private Found ofSet(Goal parsed, Coalition.OfSet of, boolean can) {
    Set<Object> values = new LinkedHashSet<>();
    Found last = new Found(true, List.of(), null);
    Condition holds = worlds.never();
    for (Map.Entry<List<String>, Condition> each : sets(of.set()).entrySet()) {
      Condition here = worlds.and(within, each.getValue());
      CheckControl there = new CheckControl(replayed, words, moment, side, here, goal);
      Field field = there.field(parsed);
      last = there.judge(field, new LinkedHashSet<>(Coalitions.choices(field.arenas(), each.getKey(), of.outOf(each.getKey().size()))), can);
      values.add(last.value());
      holds = last.value().equals(true) ? worlds.or(holds, here) : holds;
      if (last.value().equals("unknown")) {
        return last;
      }
    }
    return values.size() < 2 ? last : new Found("unknown", List.of(words.say("check.can-condition", new ConditionText(replayed, words).of(holds))), null);
  }

  private Found judge(Field field, Set<List<String>> coalitions, boolean can) {
    return coalitions.size() > MOST_CHOICES ? new Found("unknown", List.of(words.say("check.too-many", coalitions.size())), null, true) : judgeAll(field, coalitions, can);
  }

  private Arena.Extent extent() {
    Stated latest = goal.within();
    long seconds = latest == null ? Long.MAX_VALUE - 1 : Durations.parse(latest.text()).map(java.time.Duration::toSeconds).orElse(Long.MAX_VALUE - 1);
    int acts = goal.acts() == null ? Integer.MAX_VALUE - 1 : goal.acts();
    return new Arena.Extent(seconds, acts, Set.of(), Arena.Extent.ANY.positions());
  }

  private Found judgeAll(Field field, Set<List<String>> coalitions, boolean can) {
    Mode only = goal.mode() == null ? null : goal.mode().equals("best") ? Mode.BEST : Mode.WORST;
    Mode proves = only != null ? only : Mode.WORST;
    Mode refutes = only != null ? only : goal.unlessAttended() ? Mode.WORST : Mode.BEST;
    boolean every = true;
    boolean nobody = true;
    Found doubt = null;
    for (List<String> by : coalitions) {
      Possible sure = Possible.of(field, worlds, by, proves, extent());
      boolean surely = sure.found().stream().allMatch(t -> t.routes().found());
      Possible perhaps = surely || proves == refutes ? sure : Possible.of(field, worlds, by, refutes, extent());
      boolean maybe = perhaps.found().stream().anyMatch(t -> t.routes().found() || !t.routes().proved());
      every &= surely;
      nobody &= !maybe;
      if (can && !maybe) {
        return new Found(false, obstacles(field, by, refutes), null);
      }
      if (!can && surely) {
        return new Found(false, List.of(), counterexample(by, sure));
      }
      if (doubt == null && !(can ? surely : !maybe)) {
        doubt = doubt(by, sure, perhaps);
      }
    }
    boolean proved = can ? every : nobody;
    return proved || doubt == null ? new Found(proved, List.of(), null) : doubt;
  }

  private List<String> obstacles(Field field, List<String> by, Mode mode) {
    List<String> texts = new ArrayList<>();
    Set<Obstacle> seen = new LinkedHashSet<>();
    field.arenas().forEach(a -> seen.addAll(a.obstacles(by, mode, extent())));
    seen.forEach(o -> texts.add(shapes.names(by) + ": " + shapes.sentence(o)));
    return texts;
  }

  private Found doubt(List<String> by, Possible sure, Possible perhaps) {
    Condition where = worlds.and(perhaps.where(), within);
    String why = worlds.implies(within, perhaps.where()) && sure.where().isNever()
        ? words.say("check.unproven-attendance") : words.say("check.can-condition", new ConditionText(replayed, words).of(where));
    boolean gaveUp = java.util.stream.Stream.of(sure, perhaps).flatMap(p -> p.found().stream()).anyMatch(t -> !t.routes().found() && !t.routes().proved());
    String text = gaveUp ? words.say("check.gave-up") : why;
    return new Found("unknown", List.of(shapes.names(by) + ": " + text), counterexample(by, perhaps), gaveUp);
  }

  private @Nullable Map<String, @Nullable Object> counterexample(List<String> by, Possible possible) {
    Optional<Route> route = possible.fewest().or(() -> possible.found().stream().flatMap(t -> t.routes().fewest().stream()).findFirst());
    if (route.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("by", by);
    tree.put("route", shapes.route(route.get()));
    tree.put("text", words.say("check.coalition", shapes.names(by), timetable(route.get())));
    return tree;
  }

  private String timetable(Route route) {
    List<String> acts = new ArrayList<>();
    for (RouteAct act : route.acts()) {
      acts.add(shapes.sentence(act) + " (" + Durations.brief(java.time.Duration.ofSeconds(act.at())) + ")");
    }
    return String.join("; ", acts);
  }

  // ------------------------------------------------------------------ who

  private Set<List<String>> choices(Field field) {
    Coalition by = goal.by();
    return switch (by) {
      case null -> Set.of(goal.pool().isEmpty() ? field.pool() : goal.pool());
      case Coalition.Named named -> Set.of(named.parties());
      case Coalition.OfSet of -> {
        Set<List<String>> all = new LinkedHashSet<>();
        for (List<String> members : sets(of.set()).keySet()) {
          all.addAll(Coalitions.choices(field.arenas(), members, of.outOf(members.size())));
        }
        yield all;
      }
    };
  }

  /// What a set is, with where.
  private Map<List<String>, Condition> sets(Stated set) {
    Map<List<String>, Condition> sets = new LinkedHashMap<>();
    if (Expr.parse(set.text(), replayed.names()) instanceof Expr.Parse.Ok ok) {
      for (Guarded.Alternative<Value> each : replayed.value(ok.expr(), moment, side).alternatives()) {
        if (each.value() instanceof Value.Ids ids && worlds.meet(each.where(), within)) {
          sets.merge(ids.ids(), each.where(), worlds::or);
        }
      }
    }
    return sets;
  }

  // ------------------------------------------------------------------ races

  private Found race(Field field, boolean can) {
    List<String> by = choices(field).stream().findFirst().orElse(List.of());
    List<String> against = goal.against() instanceof Coalition.Named named ? named.parties()
        : goal.against() instanceof Coalition.OfSet of ? sets(of.set()).keySet().stream().findFirst().orElse(List.of()) : List.of();
    long horizon = Math.min(extent().seconds(), goal.within() == null ? HORIZON : Long.MAX_VALUE - 1);
    boolean every = true;
    boolean nobody = true;
    boolean gaveUp = false;
    for (Arena arena : field.arenas()) {
      Arena.Winner winner = arena.winner(by, against, new Arena.Terms(false, horizon, 4, 500_000));
      gaveUp |= winner.byFirst().isEmpty() || winner.againstFirst().isEmpty();
      every &= winner.byFirst().orElse(false) && winner.againstFirst().orElse(false);
      nobody &= !winner.byFirst().orElse(true) && !winner.againstFirst().orElse(true);
    }
    String text = words.say("race." + (every ? "by" : nobody ? "against" : "tie"), shapes.names(by), shapes.names(against));
    Object value = every ? (Object) can : nobody ? (Object) !can : "unknown";
    return new Found(value, List.of(text), null, gaveUp && value.equals("unknown"));
  }
}
