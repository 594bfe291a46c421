package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.interregnum.control.Arena;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.model.Stake;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// Who could bring about what in one act at each stage: so many members of the body, the one concerned, single
/// holders of stakes, and everybody outside the body together.
final class ControlMatrix {
  /// In one act, however long its notice.
  static final Arena.Extent ONE_ACT = new Arena.Extent(Arena.Extent.ANY.seconds(), 1, Set.of(), 20_000);
  private static final int MOST_TRIED = 4_000;
  private static final int MOST_OUTSIDERS = 10;
  private static final int MOST_HOLDERS = 2;
  private static final int MOST_HOLDERS_WITHOUT_BODY = 4;

  private final Replayed replayed;
  private final ControlStages stages;
  private final List<List<Optional<Cell>>> cells = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  ControlMatrix(Replayed replayed, ControlStages stages) {
    this.replayed = replayed;
    this.stages = stages;
    for (ControlStages.Stage stage : stages.stages()) {
      List<Optional<Cell>> column = new ArrayList<>();
      stages.offices().forEach(o -> column.add(ofOffice(stage, o)));
      stages.body().ifPresent(b -> column.add(ofSeat(stage, b)));
      cells.add(column);
    }
    rows();
  }

  /// What is asked about one post at one stage, and who can.
  ///
  /// @param kind `leave` an office, `fill` a vacant one, `unseat` a member
  /// @param post the office or body
  /// @param person who is concerned; empty: nobody
  record Cell(ControlStages.Stage stage, String kind, String post, String person, String expr, Field field, List<String> pool, Coalitions worst, Coalitions best) {
    boolean can(Mode mode, List<String> set) {
      return (mode == Mode.WORST ? worst : best).winning().stream().anyMatch(set::containsAll);
    }

    boolean complete() {
      return worst.isComplete() && best.isComplete();
    }
  }

  /// A coalition of a kind.
  ///
  /// @param kind `others` (so many of the other members), `self`, `party`, `outside`
  /// @param from least number of others
  /// @param to most
  private record Row(String kind, int from, int to, String party) {}

  /// The cells of one stage, by post; empty where nothing can be asked.
  List<Optional<Cell>> of(int stage) {
    return cells.get(stage);
  }

  boolean isEmpty() {
    return cells.stream().allMatch(column -> column.stream().allMatch(Optional::isEmpty));
  }

  // ------------------------------------------------------------------ what is asked

  private Optional<Cell> ofOffice(ControlStages.Stage stage, String office) {
    String holder = stage.holders().get(office);
    if (holder == null) {
      return Optional.empty();
    }
    return holder.isEmpty() ? cell(stage, "fill", office, "", "not vacant(" + office + ")")
        : cell(stage, "leave", office, holder, "holder(" + office + ") != " + holder);
  }

  private Optional<Cell> ofSeat(ControlStages.Stage stage, String body) {
    return stages.nextToLeave(stage).flatMap(person -> cell(stage, "unseat", body, person, "not " + person + " in members(" + body + ")"));
  }

  private Optional<Cell> cell(ControlStages.Stage stage, String kind, String post, String person, String text) {
    Optional<Goal> goal = Expr.parse(text, replayed.names()) instanceof Expr.Parse.Ok ok ? Goal.of(ok.expr()) : Optional.empty();
    return goal.map(g -> {
      Field field = Field.at(replayed, stage.moment(), Side.FACT, g);
      List<String> pool = pool(stage, field);
      List<Arena> own = field.twins();
      CompletableFuture<Coalitions> best = CompletableFuture.supplyAsync(() -> find(own, pool, Mode.BEST));
      return new Cell(stage, kind, post, person, text, field, pool, find(field.arenas(), pool, Mode.WORST), best.join());
    });
  }

  private static Coalitions find(List<Arena> arenas, List<String> pool, Mode mode) {
    return Coalitions.towardsGoal(arenas, pool, mode, ONE_ACT, MOST_TRIED);
  }

  /// Who sits, holds one of the offices or a stake; of others only a few.
  private List<String> pool(ControlStages.Stage stage, Field field) {
    Set<String> first = new LinkedHashSet<>(stage.members());
    first.addAll(stage.holders().values());
    first.addAll(stakeholders());
    List<String> known = field.pool();
    List<String> pool = new ArrayList<>(first.stream().filter(known::contains).toList());
    known.stream().filter(p -> !first.contains(p)).limit(Math.max(0, MOST_OUTSIDERS - pool.size())).forEach(pool::add);
    return pool;
  }

  private List<String> stakeholders() {
    return replayed.theCase().stakes().byAnswers().isEmpty() ? List.of()
        : replayed.theCase().stakes().any().stream().map(Stake::holder).distinct().toList();
  }

  // ------------------------------------------------------------------ rows

  private void rows() {
    int most = stages.stages().stream().mapToInt(s -> s.members().size()).max().orElse(0);
    List<Row> numbers = new ArrayList<>();
    for (int n = 1; n <= most; n++) {
      Row row = new Row("others", n, n, "");
      if (!numbers.isEmpty() && values(numbers.getLast()).equals(values(row))) {
        numbers.set(numbers.size() - 1, new Row("others", numbers.getLast().from(), n, ""));
      } else if (values(row).stream().anyMatch(v -> !v.isEmpty())) {
        numbers.add(row);
      }
    }
    rows.addAll(numbers);
    rows.add(new Row("self", 0, 0, ""));
    stakeholders().stream().filter(h -> !stages.stages().getFirst().members().contains(h)).limit(stages.body().isPresent() ? MOST_HOLDERS : MOST_HOLDERS_WITHOUT_BODY).forEach(h -> rows.add(new Row("party", 0, 0, h)));
    rows.add(new Row("outside", 0, 0, ""));
    rows.removeIf(row -> values(row).stream().allMatch(String::isEmpty));
  }

  private List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    cells.forEach(column -> column.forEach(cell -> values.add(cell.map(c -> value(row, c)).orElse(""))));
    return values;
  }

  /// `can`, `depends`, `cannot`; empty: there is no such coalition.
  private static String value(Row row, Cell cell) {
    List<String> others = cell.stage().members().stream().filter(m -> !m.equals(cell.person()) && cell.pool().contains(m)).toList();
    List<List<String>> sets = switch (row.kind()) {
      case "others" -> row.from() > others.size() ? List.of() : subsets(others, row.from());
      case "self" -> cell.person().isEmpty() ? List.of() : List.of(List.of(cell.person()));
      case "party" -> cell.pool().contains(row.party()) ? List.of(List.of(row.party())) : List.of();
      default -> List.of(cell.pool().stream().filter(p -> !cell.stage().members().contains(p) && !p.equals(cell.person())).toList());
    };
    if (sets.isEmpty() || !cell.complete()) {
      return "";
    }
    Predicate<List<String>> sure = set -> cell.can(Mode.WORST, set);
    return sets.stream().allMatch(sure) ? "can" : sets.stream().anyMatch(set -> cell.can(Mode.BEST, set) || sure.test(set)) ? "depends" : "cannot";
  }

  static List<List<String>> subsets(List<String> of, int size) {
    List<List<String>> all = new ArrayList<>();
    choose(of, 0, size, new ArrayList<>(), all);
    return all;
  }

  private static void choose(List<String> of, int from, int left, List<String> chosen, List<List<String>> all) {
    if (left == 0) {
      all.add(List.copyOf(chosen));
      return;
    }
    for (int i = from; i <= of.size() - left; i++) {
      chosen.add(of.get(i));
      choose(of, i + 1, left - 1, chosen, all);
      chosen.removeLast();
    }
  }

  // ------------------------------------------------------------------ the tree

  List<Object> columns() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ControlStages.Stage stage = stages.stages().get(i);
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("at", stage.at().isEmpty() ? null : stage.at());
      each.put("phase", stage.phase());
      each.put("goals", cells.get(i).stream().map(c -> c.map(ControlMatrix::goal).orElse(null)).toList());
      list.add(each);
    }
    return list;
  }

  private static @Nullable Object goal(Cell cell) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", cell.kind());
    tree.put("post", cell.post());
    tree.put("person", cell.person().isEmpty() ? null : cell.person());
    tree.put("expr", cell.expr());
    return tree;
  }

  List<Object> rowTrees() {
    List<Object> list = new ArrayList<>();
    for (Row row : rows) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("kind", row.kind());
      if (row.kind().equals("others")) {
        each.put("from", row.from());
        each.put("to", row.to());
      }
      each.put("party", row.party().isEmpty() ? null : row.party());
      each.put("values", cells.stream().map(column -> column.stream().map(c -> c.map(cell -> value(row, cell)).filter(v -> !v.isEmpty()).orElse(null)).toList()).toList());
      list.add(each);
    }
    return list;
  }
}
