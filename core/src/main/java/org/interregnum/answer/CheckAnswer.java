package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Assertion;
import org.interregnum.model.Check;
import org.interregnum.model.Reading;
import org.interregnum.model.Stated;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.interregnum.query.Value;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `check`: do the assertions of a case hold?
///
/// A check is run once for each of its moments and for each party of its set; it holds if it does every time.
public final class CheckAnswer {
  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final java.util.IdentityHashMap<Run, CheckControl.Found> controls = new java.util.IdentityHashMap<>();
  private int passed;
  private int failed;
  private int unproven;

  public CheckAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
  }

  /// One run of a check.
  ///
  /// @param check as it is asserted of `each`
  /// @param at the moment as written; empty: the end
  /// @param each of whom it is asserted; null: it has no set
  /// @param within the worlds in which it is asserted
  record Run(Check check, String at, @Nullable String each, Moment moment, Condition within) {}

  /// @param only the id of the only check to run; null: all
  public Map<String, @Nullable Object> tree(@Nullable String only) {
    List<Object> checks = new ArrayList<>();
    List<Object> notes = new ArrayList<>();
    for (Check check : replayed.theCase().checks()) {
      if (only == null || check.id().equals(only)) {
        if (within(check).isNever()) {
          notes.add(words.say("check.other-readings", check.id(), String.join(", ", check.readings())));
        } else {
          checks.add(check(check));
        }
      }
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "check"));
    tree.put("checks", checks);
    tree.put("errors", List.of());
    Map<String, Object> summary = Shapes.object();
    summary.put("passed", passed);
    summary.put("failed", failed);
    summary.put("unproven", unproven);
    tree.put("summary", summary);
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", notes);
    return tree;
  }

  public int failed() {
    return failed;
  }

  public int unproven() {
    return unproven;
  }

  private Map<String, @Nullable Object> check(Check check) {
    String expected = switch (check.asserts()) {
      case Assertion.Never n -> "false";
      case Assertion.Always a -> "true";
      default -> check.is();
    };
    List<Run> runs = runs(check);
    List<Object> found = runs.stream().map(this::found).toList();
    List<Object> holds = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      holds.add(gaveUp(runs.get(i)) ? "unknown" : holds(found.get(i), expected));
    }
    Object all = holds.contains(false) ? (Object) false : holds.contains("unknown") ? "unknown" : true;
    if (all.equals(true)) {
      passed++;
    } else if (all.equals("unknown")) {
      unproven++;
    } else {
      failed++;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", check.id());
    tree.put("holds", all);
    tree.put("expected", truth(expected));
    tree.put("found", holds.contains(all) ? found.get(holds.indexOf(all)) : truth(expected));
    tree.put("because", because(runs, holds));
    tree.put("where", Shapes.from(check.origin()));
    tree.putAll(CheckShape.of(check));
    runs.stream().map(this::counterexample).flatMap(Optional::stream).findFirst().ifPresent(c -> tree.put("counterexample", c));
    if (runs.size() > 1 || check.every() || check.each() != null) {
      tree.put("runs", runs(runs, found, holds));
    }
    return tree;
  }

  private static Object holds(Object found, String expected) {
    return found.toString().equals(expected) ? (Object) true : found.equals("unknown") ? "unknown" : false;
  }

  private static Object truth(String word) {
    return word.equals("unknown") ? word : (Object) Boolean.parseBoolean(word);
  }

  private static List<Object> runs(List<Run> runs, List<Object> found, List<Object> holds) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Map<String, Object> each = Shapes.object();
      Run run = runs.get(i);
      if (!run.at().isEmpty()) {
        each.put("at", run.at());
      }
      if (run.each() != null) {
        each.put("each", run.each());
      }
      each.put("holds", holds.get(i));
      each.put("found", found.get(i));
      list.add(each);
    }
    return list;
  }

  // ------------------------------------------------------------------ when, of whom, where

  private List<Run> runs(Check check) {
    Condition within = within(check);
    List<Run> runs = new ArrayList<>();
    for (String at : moments(check)) {
      Moment moment = replayed.at(at.isEmpty() ? null : at);
      Stated set = check.each();
      if (set == null) {
        runs.add(new Run(check, at, null, moment, within));
      } else {
        members(set, moment, side(check)).forEach((party, where) -> {
          Condition here = worlds.and(within, where);
          if (!here.isNever()) {
            runs.add(new Run(check.of(party), at, party, moment, here));
          }
        });
      }
    }
    return runs;
  }

  /// The moments of a check: as listed; for `every` the opening and just after each act; empty: the end.
  private List<String> moments(Check check) {
    List<String> moments = new ArrayList<>(check.at().stream().map(Stated::text).toList());
    if (check.every()) {
      List<String> told = replayed.order().stream().filter(a -> !replayed.isHistory(a)).toList();
      told.stream().findFirst().ifPresent(first -> moments.add("before " + first));
      moments.addAll(told);
    }
    return moments.isEmpty() ? List.of("") : moments;
  }

  /// Where the readings are right under which a check is asserted: of each group one of those named.
  private Condition within(Check check) {
    Condition within = replayed.possible();
    Set<String> groups = new LinkedHashSet<>();
    replayed.theCase().readings().values().stream().filter(r -> check.readings().contains(r.id())).map(Reading::group).forEach(groups::add);
    for (String group : groups) {
      Condition any = worlds.never();
      for (Reading reading : replayed.theCase().readings().values()) {
        if (reading.group().equals(group) && check.readings().contains(reading.id())) {
          any = worlds.or(any, replayed.reading(reading.id()));
        }
      }
      within = worlds.and(within, any);
    }
    return within;
  }

  /// Who belongs to a set at a moment, each with where.
  private Map<String, Condition> members(Stated set, Moment moment, Side side) {
    Map<String, Condition> members = new LinkedHashMap<>();
    if (Expr.parse(set.text(), replayed.names()) instanceof Expr.Parse.Ok ok) {
      for (Guarded.Alternative<Value> each : replayed.value(ok.expr(), moment, side).alternatives()) {
        if (each.value() instanceof Value.Ids ids) {
          ids.ids().forEach(id -> members.merge(id, each.where(), worlds::or));
        }
      }
    }
    return members;
  }

  private static Side side(Check check) {
    return Side.spelled(check.view()).orElse(Side.FACT);
  }

  // ------------------------------------------------------------------ what is found

  /// `true`, `false` or `"unknown"`.
  private Object found(Run run) {
    return switch (run.check().asserts()) {
      case Assertion.Expect e -> truth(holds(run), run.within());
      case Assertion.Always a -> truth(holds(run), run.within());
      case Assertion.Never n -> truth(holds(run), run.within());
      case Assertion.Can c -> control(run).value();
      case Assertion.Cannot c -> control(run).value();
      case Assertion.PowerBound p -> control(run).value();
    };
  }

  /// What is found of a check of what can be done, once for each run.
  private CheckControl.Found control(Run run) {
    return controls.computeIfAbsent(run, r -> switch (r.check().asserts()) {
      case Assertion.Can c -> new CheckControl(replayed, words, r.moment(), side(r.check()), r.within(), c.goal()).find(true);
      case Assertion.Cannot c -> new CheckControl(replayed, words, r.moment(), side(r.check()), r.within(), c.goal()).find(false);
      case Assertion.PowerBound p -> new CheckPower(replayed, words, r.moment(), side(r.check()), r.within(), p).find();
      default -> throw new IllegalArgumentException(r.check().id());
    });
  }

  private Optional<Map<String, @Nullable Object>> counterexample(Run run) {
    return isOfControl(run) ? Optional.ofNullable(control(run).counterexample()) : Optional.empty();
  }

  /// Whether it is asked what can be done, or how much a vote counts.
  private static boolean isOfControl(Run run) {
    return switch (run.check().asserts()) {
      case Assertion.Expect e -> false;
      case Assertion.Always a -> false;
      case Assertion.Never n -> false;
      case Assertion.Can c -> true;
      case Assertion.Cannot c -> true;
      case Assertion.PowerBound p -> true;
    };
  }

  private boolean gaveUp(Run run) {
    return isOfControl(run) && control(run).gaveUp();
  }

  private Object truth(Optional<Condition> where, Condition within) {
    if (where.isEmpty()) {
      return "unknown";
    }
    return worlds.implies(within, where.get()) ? true : worlds.meet(within, where.get()) ? "unknown" : (Object) false;
  }

  /// Where the expression of a run holds; empty: it asserts something else.
  private Optional<Condition> holds(Run run) {
    return switch (run.check().asserts()) {
      case Assertion.Expect e -> holds(run, e.expr(), null);
      case Assertion.Always a -> holds(run, a.expr(), true);
      case Assertion.Never n -> holds(run, n.expr(), false);
      default -> Optional.empty();
    };
  }

  /// @param throughout whether it is asked at every point (true), or at any (false); null: at the moment
  private Optional<Condition> holds(Run run, Stated stated, @Nullable Boolean throughout) {
    if (!(Expr.parse(stated.text(), replayed.names()) instanceof Expr.Parse.Ok ok) || ok.expr().type() != Type.TRUTH) {
      return Optional.empty();
    }
    Expr whole = throughout == null ? ok.expr() : new Expr.Throughout(throughout, ok.expr());
    return Optional.of(replayed.holds(whole, run.moment(), side(run.check())));
  }

  /// Where it holds, if not everywhere; of several runs, which fail.
  private List<Object> because(List<Run> runs, List<Object> holds) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (runs.size() > 1 && holds.get(i).equals(false)) {
        texts.add(words.say("check.fails-at", name(run)));
      }
      Optional<Condition> where = holds(run);
      if (where.isEmpty()) {
        CheckControl.Found found = control(run);
        List<String> said = new ArrayList<>(found.because());
        if (found.counterexample() != null) {
          said.add(String.valueOf(found.counterexample().get("text")));
        }
        said.forEach(t -> texts.add(runs.size() == 1 ? t : words.say("check.run", name(run), t)));
        continue;
      }
      Condition met = worlds.and(where.get(), run.within());
      if (!met.isNever() && !worlds.implies(run.within(), met)) {
        String text = words.say("check.condition", new ConditionText(replayed, words).of(met));
        texts.add(runs.size() == 1 ? text : words.say("check.run", name(run), text));
      }
    }
    List<Object> list = new ArrayList<>();
    for (String text : texts) {
      Map<String, Object> each = Shapes.object();
      each.put("text", text);
      each.put("from", Shapes.from(runs.getFirst().check().origin()));
      list.add(each);
    }
    return list;
  }

  private String name(Run run) {
    String each = run.each() == null ? "" : words.name(replayed.theCase(), run.each());
    return run.at().isEmpty() || each.isEmpty() ? run.at() + each : run.at() + ", " + each;
  }
}
