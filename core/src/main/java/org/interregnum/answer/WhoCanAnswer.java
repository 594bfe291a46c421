package org.interregnum.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.interregnum.control.Arena;
import org.interregnum.control.AttackCost;
import org.interregnum.control.Blocking;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Fraction;
import org.interregnum.model.Reading;
import org.interregnum.power.Presence;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Player;
import org.interregnum.rule.Standing;
import org.jspecify.annotations.Nullable;

/// `who-can`: which coalitions can bring this about, and who can stop it?
public final class WhoCanAnswer {
  /// The longest list of coalitions that is written out.
  /// Longer lists are given as groups of alike parties only.
  static final int LONGEST = 10_000;
  private static final int MOST_TRIED = 200_000;

  private final Replayed replayed;
  private final Words words;
  private final Moment moment;
  private final Side side;
  private final RouteShapes shapes;

  public WhoCanAnswer(Replayed replayed, Words words, Moment moment, Side side) {
    this.replayed = replayed;
    this.words = words;
    this.moment = moment;
    this.side = side;
    this.shapes = new RouteShapes(replayed, words, moment);
  }

  /// What is asked.
  ///
  /// @param text as asked
  /// @param goal null: one vote under the power
  /// @param power null: a route to the goal
  /// @param pool who may take part; empty: whoever may anyway
  /// @param modes worst, best or both
  public record Query(String text, @Nullable Goal goal, @Nullable String power, List<String> pool, Arena.Extent extent, List<Mode> modes) {
    Coalitions coalitions(List<Arena> arenas, List<String> among, Mode mode) {
      return power != null ? Coalitions.forPower(arenas, power, among, mode, MOST_TRIED) : Coalitions.towardsGoal(arenas, among, mode, extent, MOST_TRIED);
    }
  }

  public Map<String, @Nullable Object> tree(Query query) {
    Field field = Field.at(replayed, moment, side, query.goal());
    List<String> pool = query.pool().isEmpty() ? field.pool() : query.pool();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "who-can"));
    tree.put("goal", query.goal() == null ? null : query.text());
    if (query.power() != null) {
      tree.put("power", query.power());
    }
    tree.put("at", ControlShapes.at(replayed, moment));
    tree.put("view", side.spelling());
    Found found = find(query, field, pool);
    tree.putAll(found.tree());
    tree.put("byReading", byReading(query, field, pool, found));
    if (query.goal() != null) {
      tree.put("routes", routes(query, field, found));
    }
    if (query.power() != null) {
      List<Object> costs = new ArrayList<>();
      field.arenas().stream().flatMap(a -> AttackCost.of(a.situation(), query.power()).stream()).distinct().forEach(c -> costs.add(cost(c)));
      tree.put("attackCost", costs);
      tree.put("presence", presence(field, query.power()));
    }
    tree.put("pool", pool);
    tree.put("assumptions", ControlShapes.assumptions(replayed, words, field));
    tree.put("notes", notes(field, found));
    return tree;
  }

  /// The coalitions of one field.
  private record Found(Map<String, @Nullable Object> tree, List<List<String>> winning, boolean nobody, boolean noneFirst) {}

  private Found find(Query query, Field field, List<String> pool) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Map<String, Object> winning = new LinkedHashMap<>();
    Map<String, Object> grouped = new LinkedHashMap<>();
    Map<String, Object> counts = new LinkedHashMap<>();
    boolean complete = true;
    Coalitions main = null;
    boolean nobody = true;
    Map<Mode, Coalitions> all = side(query, field, pool);
    for (Mode mode : query.modes()) {
      Coalitions coalitions = java.util.Objects.requireNonNull(all.get(mode));
      main = main == null ? coalitions : main;
      complete &= coalitions.isComplete();
      nobody &= coalitions.count() == 0;
      counts.put(mode.spelling(), Shapes.count(coalitions.count()));
      winning.put(mode.spelling(), coalitions.count() > LONGEST ? List.of() : coalitions.winning());
      grouped.put(mode.spelling(), Shapes.grouped(coalitions.grouped()));
    }
    Coalitions first = java.util.Objects.requireNonNull(main);
    tree.put("winning", winning);
    tree.put("counts", counts);
    tree.put("grouped", grouped);
    tree.put("blocking", first.countBlocking() > LONGEST ? List.of() : blocking(query, field, pool, first));
    tree.put("blockingCount", Shapes.count(first.countBlocking()));
    tree.put("blockingGrouped", Shapes.grouped(first.groupedBlocking()));
    tree.put("complete", complete);
    return new Found(tree, first.count() > LONGEST ? List.of() : first.winning(), nobody, first.count() == 0);
  }

  /// The coalitions in each mode, side by side: each on arenas of its own.
  private static Map<Mode, Coalitions> side(Query query, Field field, List<String> pool) {
    Map<Mode, CompletableFuture<Coalitions>> running = new LinkedHashMap<>();
    for (Mode mode : query.modes().subList(1, query.modes().size())) {
      List<Arena> own = query.goal() == null ? field.arenas() : field.twins();
      running.put(mode, query.goal() == null
          ? CompletableFuture.completedFuture(query.coalitions(own, pool, mode)) : CompletableFuture.supplyAsync(() -> query.coalitions(own, pool, mode)));
    }
    Map<Mode, Coalitions> found = new LinkedHashMap<>();
    Mode first = query.modes().getFirst();
    found.put(first, query.coalitions(field.arenas(), pool, first));
    running.forEach((mode, coalitions) -> found.put(mode, coalitions.join()));
    return found;
  }

  private List<Object> blocking(Query query, Field field, List<String> pool, Coalitions found) {
    Blocking ways = new Blocking(field.arenas(), pool, query.power(), query.modes().getFirst(), query.extent());
    Map<List<Integer>, List<String>> waysOfAlike = new HashMap<>();
    List<Object> list = new ArrayList<>();
    for (List<String> parties : found.blocking()) {
      Map<String, Object> each = Shapes.object();
      each.put("parties", parties);
      each.put("by", waysOfAlike.computeIfAbsent(found.profile(parties), profile -> ways.of(parties)));
      each.put("strictlyBlocking", !found.wins(parties));
      list.add(each);
    }
    return list;
  }

  private @Nullable Object byReading(Query query, Field field, List<String> pool, Found all) {
    Map<String, Object> columns = new LinkedHashMap<>();
    if (field.places().size() > 1) {
      for (Reading reading : replayed.theCase().readings().values()) {
        Condition where = replayed.worlds().and(replayed.reading(reading.id()), replayed.possible());
        Field there = field.within(where, replayed.worlds());
        if (!there.places().isEmpty()) {
          columns.put(reading.id(), find(query, there, pool).tree());
        }
      }
    }
    boolean same = columns.values().stream().allMatch(c -> c.equals(all.tree()));
    return same ? null : columns;
  }

  /// For each member of a body that exercises the power, behaviours of the others in which a nay carries what staying
  /// away would deny (it makes the quorum), and in which it defeats what would carry; of the first situation.
  private static List<Object> presence(Field field, String power) {
    List<Object> list = new ArrayList<>();
    Arena arena = field.arenas().getFirst();
    for (String body : arena.situation().bodies().keySet()) {
      arena.election(body, power).ifPresent(election -> {
        List<Player> players = election.electorate().players();
        List<Integer> electors = IntStream.range(0, players.size()).filter(i -> players.get(i).standing() == Standing.ELECTOR).boxed().toList();
        Presence.of(election.vote(), election.quorum(), List.of(Ballot.AYE, Ballot.NAY, Ballot.ABSENT), electors).ifPresent(found -> {
          for (int i = 0; i < electors.size(); i++) {
            Map<String, Object> each = Shapes.object();
            each.put("body", body);
            each.put("id", players.get(electors.get(i)).id());
            each.put("nayHelps", found.players().get(i).nayHelps());
            each.put("nayHurts", found.players().get(i).nayHurts());
            list.add(each);
          }
        });
      });
    }
    return list;
  }

  private static Object cost(AttackCost cost) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("body", cost.body());
    tree.put("in", cost.entity());
    tree.put("votes", cost.votes().nearest());
    tree.put("created", cost.created().map(Fraction::nearest).orElse(null));
    tree.put("bought", cost.bought().map(Fraction::nearest).orElse(null));
    tree.put("carriesWith", cost.bought().filter(b -> cost.votes().signum() > 0).map(b -> b.over(cost.votes()).nearest()).orElse(null));
    tree.put("unit", cost.price().map(p -> p.unit()).orElse(null));
    tree.put("price", cost.price().map(p -> p.amount().nearest()).orElse(null));
    tree.put("costOfCreated", cost.costOfCreated().map(Fraction::nearest).orElse(null));
    tree.put("costOfBought", cost.costOfBought().map(Fraction::nearest).orElse(null));
    return tree;
  }

  /// For a few minimal coalitions the quickest route of each.
  private Object routes(Query query, Field field, Found found) {
    Map<String, Object> routes = new LinkedHashMap<>();
    for (List<String> coalition : found.winning().stream().limit(20).toList()) {
      Possible possible = Possible.of(field, replayed.worlds(), coalition, query.modes().getFirst(), query.extent());
      possible.fewest().ifPresent(r -> routes.put(String.join(",", coalition), shapes.route(r)));
    }
    return routes;
  }

  private List<Object> notes(Field field, Found found) {
    List<Object> notes = new ArrayList<>(ControlShapes.notes(field, words));
    if (found.nobody()) {
      notes.add(words.say("who-can.nobody"));
    } else if (found.winning().isEmpty() && found.noneFirst()) {
      notes.add(words.say("who-can.hangs-on-others"));
    }
    notes.add(words.say("who-can.weak-blocking"));
    return notes;
  }
}
