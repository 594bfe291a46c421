package org.interregnum.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.control.Arena;
import org.interregnum.control.Defence;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.control.Route;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Reading;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// `how`: by which lawful acts, and how fast?
public final class HowAnswer {
  private final Replayed replayed;
  private final Words words;
  private final Moment moment;
  private final Side side;
  private final RouteShapes shapes;
  private final ConditionText conditions;

  public HowAnswer(Replayed replayed, Words words, Moment moment, Side side) {
    this.replayed = replayed;
    this.words = words;
    this.moment = moment;
    this.side = side;
    this.shapes = new RouteShapes(replayed, words, moment);
    this.conditions = new ConditionText(replayed, words);
  }

  /// What is asked.
  ///
  /// @param text the goal as asked
  /// @param by who acts
  /// @param tradeoffs whether also every trade-off between fewer acts and an earlier finish is wanted
  /// @param defences whether also the single changes of a rule are wanted that would have closed the route
  public record Query(String text, Goal goal, List<String> by, Mode mode, Arena.Extent extent, boolean tradeoffs, boolean defences) {}

  public Map<String, @Nullable Object> tree(Query query) {
    Field field = Field.at(replayed, moment, side, query.goal());
    List<String> by = query.by();
    Mode mode = query.mode();
    Arena.Extent extent = query.extent();
    Possible possible = Possible.of(field, replayed.worlds(), by, mode, extent);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "how"));
    tree.put("goal", query.text());
    tree.put("at", ControlShapes.at(replayed, moment));
    tree.put("view", side.spelling());
    tree.put("by", by);
    tree.put("mode", mode.spelling());
    tree.putAll(found(possible, by, mode, extent));
    if (query.tradeoffs()) {
      tree.put("tradeoffs", tradeoffs(field, possible, query));
    }
    if (query.defences()) {
      tree.put("defences", defences(field, possible, query));
    }
    List<Object> worlds = worlds(possible);
    if (!worlds.isEmpty()) {
      tree.put("worlds", worlds);
    }
    tree.put("byReading", byReading(field, possible, by, mode, extent));
    Instant start = replayed.instant(moment);
    boolean opening = start != null && replayed.isHistory(start);
    possible.fewest().ifPresent(r -> tree.put("chronicle", RouteChronicle.of(r, start, replayed.theCase().zone(), opening)));
    List<Object> notes = new ArrayList<>(ControlShapes.notes(field, words));
    if (possible.fewest().filter(Route::isOpenToEquity).isPresent() || possible.earliest().filter(Route::isOpenToEquity).isPresent()) {
      notes.add(words.say("route.equity"));
    }
    possible.fewest().ifPresent(r -> notes.addAll(ControlShapes.agreements(replayed, words, r, by)));
    tree.put("assumptions", ControlShapes.assumptions(replayed, words, field));
    tree.put("notes", notes);
    return tree;
  }

  /// Routes between the one of fewest acts and the earliest: more acts, and each time earlier.
  private List<Object> tradeoffs(Field field, Possible possible, Query query) {
    List<Object> list = new ArrayList<>();
    if (possible.fewest().isEmpty() || possible.earliest().isEmpty()) {
      return list;
    }
    long before = possible.fewest().get().finish();
    for (int acts = possible.fewest().get().length() + 1; acts < possible.earliest().get().length(); acts++) {
      Arena.Extent fewer = new Arena.Extent(query.extent().seconds(), acts, query.extent().without(), query.extent().positions());
      Optional<Route> route = Possible.of(field, replayed.worlds(), query.by(), query.mode(), fewer).earliest();
      if (route.isPresent() && route.get().finish() < before) {
        before = route.get().finish();
        list.add(shapes.route(route.get()));
      }
    }
    return list;
  }

  /// Single changes of a rule that close every route, or put its finish off.
  private List<Object> defences(Field field, Possible possible, Query query) {
    List<Object> list = new ArrayList<>();
    Optional<Route> found = possible.earliest().or(() -> possible.found().stream().flatMap(t -> t.routes().earliest().stream()).findFirst());
    if (found.isEmpty()) {
      return list;
    }
    long before = possible.found().stream().flatMap(t -> t.routes().earliest().stream()).mapToLong(Route::finish).min().orElse(0);
    for (Defence defence : Defence.against(field.arenas().getFirst(), found.get())) {
      Field changed = field.changed(defence::in, query.goal());
      if (changed.arenas().stream().anyMatch(a -> a.can(query.by(), query.mode(), query.extent().within(Math.min(before, query.extent().seconds()))))) {
        continue;
      }
      Possible then = Possible.of(changed, replayed.worlds(), query.by(), query.mode(), query.extent());
      boolean closes = then.found().stream().noneMatch(t -> t.routes().found()) && then.proved();
      long after = then.found().stream().flatMap(t -> t.routes().earliest().stream()).mapToLong(Route::finish).min().orElse(Long.MAX_VALUE);
      if (closes || after > before) {
        Map<String, @Nullable Object> each = new LinkedHashMap<>();
        each.put("target", defence.target());
        each.put("part", defence.part());
        each.put("to", defence.to().isEmpty() ? null : defence.to());
        each.put("closes", closes);
        each.put("finish", closes ? null : RouteShapes.iso(after));
        String change = words.say("defence." + defence.part(), shapes.name(defence.target()), defence.to());
        each.put("text", words.say(closes ? "defence.closes" : "defence.delays", change, closes ? "" : Durations.brief(Duration.ofSeconds(after))));
        list.add(each);
      }
    }
    return list;
  }

  private Map<String, @Nullable Object> found(Possible possible, List<String> by, Mode mode, Arena.Extent extent) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("possible", Shapes.truth(possible.where(), replayed));
    tree.put("condition", condition(possible.where()));
    tree.put("fewest", possible.fewest().map(shapes::route).orElse(null));
    tree.put("earliest", possible.earliest().map(shapes::route).orElse(null));
    tree.put("proved", possible.proved());
    tree.put("atLeast", possible.atLeast() == Integer.MAX_VALUE ? null : possible.atLeast());
    List<Object> because = new ArrayList<>();
    if (possible.fewest().isEmpty()) {
      possible.obstacles(by, mode, extent).forEach(o -> because.add(shapes.obstacle(o)));
    }
    tree.put("noneBecause", because);
    return tree;
  }

  private @Nullable String condition(Condition where) {
    Condition here = replayed.worlds().and(where, replayed.possible());
    return here.isNever() || replayed.worlds().implies(replayed.possible(), here) ? null : conditions.of(here);
  }

  /// What is found where, if it is not the same everywhere.
  private List<Object> worlds(Possible possible) {
    Map<Object, Condition> different = new LinkedHashMap<>();
    for (Possible.There there : possible.found()) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("fewest", there.routes().fewest().map(RouteShapes::measures).orElse(null));
      tree.put("earliest", there.routes().earliest().map(RouteShapes::measures).orElse(null));
      different.merge(tree, there.where(), replayed.worlds()::or);
    }
    List<Object> list = new ArrayList<>();
    if (different.size() > 1) {
      different.forEach((tree, where) -> {
        Map<String, @Nullable Object> each = new LinkedHashMap<>();
        each.put("condition", conditions.of(replayed.worlds().and(where, replayed.possible())));
        ((Map<?, ?>) tree).forEach((k, v) -> each.put(k.toString(), v));
        list.add(each);
      });
    }
    return list;
  }

  private @Nullable Object byReading(Field field, Possible all, List<String> by, Mode mode, Arena.Extent extent) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (Reading reading : replayed.theCase().readings().values()) {
      Field there = field.within(replayed.worlds().and(replayed.reading(reading.id()), replayed.possible()), replayed.worlds());
      if (!there.places().isEmpty()) {
        Possible possible = Possible.of(there, replayed.worlds(), by, mode, extent);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        boolean everywhere = possible.found().stream().allMatch(t -> t.routes().found());
        boolean somewhere = possible.found().stream().anyMatch(t -> t.routes().found());
        tree.put("possible", everywhere ? (Object) true : somewhere ? "unknown" : false);
        tree.put("fewest", possible.fewest().map(RouteShapes::measures).orElse(null));
        tree.put("earliest", possible.earliest().map(RouteShapes::measures).orElse(null));
        columns.put(reading.id(), tree);
      }
    }
    return columns.values().stream().distinct().count() < 2 && all.found().size() < 2 ? null : columns.isEmpty() ? null : columns;
  }
}
