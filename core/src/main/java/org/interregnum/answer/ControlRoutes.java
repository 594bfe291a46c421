package org.interregnum.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.control.Route;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Reading;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// How fast: at each stage the way of the smallest coalition that can take the first office from its holder, and the
/// way of all members to give it back to whom it was taken from.
final class ControlRoutes {
  private static final Arena.Extent FEW_ACTS = new Arena.Extent(Arena.Extent.ANY.seconds(), 4, Set.of(), 20_000);

  private final Replayed replayed;
  private final List<Asked> asked = new ArrayList<>();

  /// One question and what was found.
  private record Asked(ControlMatrix.Cell cell, String kind, String person, List<String> by, Mode mode, Possible possible) {}

  ControlRoutes(Replayed replayed, ControlStages stages, ControlMatrix matrix) {
    this.replayed = replayed;
    for (int i = 0; i < stages.stages().size() && !stages.offices().isEmpty(); i++) {
      Optional<ControlMatrix.Cell> cell = matrix.of(i).getFirst();
      cell.ifPresent(this::take);
      String first = stages.stages().getFirst().holders().getOrDefault(stages.offices().getFirst(), "");
      cell.filter(c -> !first.isEmpty() && !c.person().equals(first)).ifPresent(c -> giveBack(c, first));
    }
  }

  private void take(ControlMatrix.Cell cell) {
    Optional<List<String>> sure = smallest(cell.worst().winning(), cell);
    Optional<List<String>> by = sure.or(() -> smallest(cell.best().winning(), cell));
    Mode mode = sure.isPresent() ? Mode.WORST : Mode.BEST;
    by.ifPresent(b -> asked.add(new Asked(cell, cell.kind(), cell.person(), b, mode, Possible.of(cell.field(), replayed.worlds(), b, mode, ControlMatrix.ONE_ACT))));
  }

  private static Optional<List<String>> smallest(List<List<String>> sets, ControlMatrix.Cell cell) {
    return sets.stream().filter(s -> s.size() > 1 && !s.contains(cell.person())).min(Comparator.comparingInt(List::size));
  }

  private void giveBack(ControlMatrix.Cell cell, String person) {
    List<String> by = new ArrayList<>(cell.stage().members());
    if (by.isEmpty() || !(Expr.parse("holder(" + cell.post() + ") = " + person, replayed.names()) instanceof Expr.Parse.Ok ok)) {
      return;
    }
    if (!by.contains(person)) {
      by.add(person);
    }
    Optional<Goal> goal = Goal.of(ok.expr());
    goal.ifPresent(g -> {
      Field field = Field.at(replayed, cell.stage().moment(), Side.FACT, g);
      asked.add(new Asked(cell, "restore", person, by, Mode.WORST, Possible.of(field, replayed.worlds(), by, Mode.WORST, FEW_ACTS)));
    });
  }

  List<Object> trees(Words words) {
    List<Object> list = new ArrayList<>();
    for (Asked each : asked) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("at", each.cell().stage().at().isEmpty() ? null : each.cell().stage().at());
      tree.put("phase", each.cell().stage().phase());
      tree.put("kind", each.kind());
      tree.put("post", each.cell().post());
      tree.put("person", each.person().isEmpty() ? null : each.person());
      tree.put("by", each.by());
      tree.put("mode", each.mode().spelling());
      tree.put("ways", ways(each, new RouteShapes(replayed, words, each.cell().stage().moment())));
      list.add(tree);
    }
    return list;
  }

  /// What is found under each reading; one way if it is the same under all.
  private List<Object> ways(Asked each, RouteShapes shapes) {
    Map<List<Object>, Way> different = new LinkedHashMap<>();
    Map<List<Object>, List<String>> readings = new LinkedHashMap<>();
    for (Reading reading : replayed.theCase().readings().values()) {
      way(each, replayed.worlds().and(replayed.reading(reading.id()), replayed.possible())).ifPresent(w -> {
        different.putIfAbsent(w.measures(), w);
        readings.computeIfAbsent(w.measures(), k -> new ArrayList<>()).add(reading.id());
      });
    }
    if (different.isEmpty()) {
      way(each, replayed.possible()).ifPresent(w -> different.put(w.measures(), w));
    }
    List<Object> list = new ArrayList<>();
    different.forEach((measures, way) -> {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("readings", different.size() == 1 ? List.of() : readings.getOrDefault(measures, List.of()));
      tree.put("possible", way.possible());
      tree.put("soonest", way.soonest() < 0 ? null : RouteShapes.iso(way.soonest()));
      tree.put("route", way.slowest().map(shapes::route).orElse(null));
      list.add(tree);
    });
    return list;
  }

  /// What is found where a condition holds.
  ///
  /// @param possible whether there is a route everywhere there
  /// @param soonest seconds of the quickest; negative: none
  private record Way(Object possible, long soonest, Optional<Route> slowest) {
    List<Object> measures() {
      return List.of(possible, soonest, slowest.map(Route::finish).orElse(-1L), slowest.map(Route::length).orElse(0));
    }
  }

  private Optional<Way> way(Asked each, Condition where) {
    List<Possible.There> there = each.possible().found().stream().filter(t -> replayed.worlds().meet(t.where(), where)).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    List<Route> routes = there.stream().flatMap(t -> t.routes().earliest().stream()).toList();
    Object possible = routes.size() == there.size() ? (Object) true : routes.isEmpty() ? false : "unknown";
    return Optional.of(new Way(possible, routes.stream().mapToLong(Route::finish).min().orElse(-1),
        routes.stream().max(Comparator.comparingLong(Route::finish).thenComparingInt(Route::length))));
  }
}
