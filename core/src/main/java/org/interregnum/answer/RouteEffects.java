package org.interregnum.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.interregnum.compare.Vantage;
import org.interregnum.control.Arena;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.jspecify.annotations.Nullable;

/// How many lawful acts lead to a goal, and how fast, whatever the others do: for a goal that was asked for, else for
/// taking each office from whoever certainly holds it against his will, by the smallest coalition of others that can.
final class RouteEffects implements EffectSource {
  private static final int MOST = 5_000;
  private static final int MOST_ACTS = 4;
  private static final int TIES = 4;
  private static final Arena.Extent EXTENT = new Arena.Extent(Long.MAX_VALUE - 1, MOST_ACTS, Set.of(), 20_000);

  private final Words words;
  private final @Nullable String goal;
  private final List<String> by;

  /// @param goal what is wanted; null: each office taken from its holder
  /// @param by who wants it; empty: the smallest coalition that can
  RouteEffects(Words words, @Nullable String goal, List<String> by) {
    this.words = words;
    this.goal = goal;
    this.by = by;
  }

  @Override
  public List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes) {
    List<Map<String, @Nullable Object>> effects = new ArrayList<>();
    if (goal == null && Fields.alike(before, after)) {
      return effects;
    }
    Map<String, Wanted> old = goals(before);
    Map<String, Wanted> young = goals(after);
    old.forEach((about, wanted) -> {
      Wanted now = young.get(about);
      if (now != null) {
        Field then = field(before, wanted, notes);
        Field later = field(after, now, notes);
        CompletableFuture<@Nullable Map<String, @Nullable Object>> searching = CompletableFuture.supplyAsync(() -> side(then, wanted));
        Map<String, @Nullable Object> is = side(later, now);
        Map<String, @Nullable Object> was = searching.join();
        if (was != null && is != null && !measured(was).equals(measured(is))) {
          effects.add(effect(about, was, is));
        } else if (was != null && goal != null) {
          note(notes, words.say(was.get("length") == null ? "diff.no-route-either" : "diff.same-route", goal, was.get("length"), MOST_ACTS));
        }
      }
    });
    return effects;
  }

  private static Map<String, @Nullable Object> effect(String about, Map<String, @Nullable Object> was, Map<String, @Nullable Object> is) {
    Map<String, @Nullable Object> effect = new LinkedHashMap<>();
    effect.put("kind", "route");
    effect.put("about", about);
    effect.put("before", was);
    effect.put("after", is);
    return effect;
  }

  /// What matters of a route: how many want it, how many acts, how long.
  private static List<@Nullable Object> measured(Map<String, @Nullable Object> side) {
    List<@Nullable Object> measured = new ArrayList<>();
    measured.add(side.get("by") instanceof List<?> by ? by.size() : -1);
    measured.add(side.get("length"));
    measured.add(side.get("finish"));
    measured.add(side.get("proved"));
    return measured;
  }

  /// A goal, and who is no part of a coalition for it: a holder could always resign.
  private record Wanted(String goal, String without) {}

  /// What is wanted on one side, by what it is about.
  private Map<String, Wanted> goals(Vantage side) {
    Map<String, Wanted> goals = new LinkedHashMap<>();
    if (goal != null) {
      goals.put(goal, new Wanted(goal, ""));
      return goals;
    }
    side.replayed().theCase().offices().keySet().forEach(office -> {
      var holders = side.replayed().holding(side.moment(), side.side(), office).within(side.replayed().possible(), side.replayed().worlds())
          .alternatives().stream().map(a -> Objects.requireNonNullElse(a.value().party(), "")).distinct().toList();
      if (holders.size() == 1 && !holders.getFirst().isEmpty()) {
        goals.put(office, new Wanted("holder(" + office + ") != " + holders.getFirst(), holders.getFirst()));
      }
    });
    return goals;
  }

  /// Where the routes of one side are searched; null, with a note, if they cannot be.
  private @Nullable Field field(Vantage side, Wanted wanted, List<String> notes) {
    Optional<Goal> parsed = Expr.parse(wanted.goal(), side.replayed().names()) instanceof Expr.Parse.Ok ok && ok.expr().type() == Type.TRUTH
        ? Goal.of(ok.expr()) : Optional.empty();
    if (parsed.isEmpty()) {
      note(notes, words.say("diff.no-goal", wanted.goal(), side.name()));
      return null;
    }
    return Fields.of(side, parsed.get(), words, notes);
  }

  /// The best routes on one side; null if they cannot be searched.
  private @Nullable Map<String, @Nullable Object> side(@Nullable Field field, Wanted wanted) {
    if (field == null) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("goal", wanted.goal());
    List<String> coalition = by;
    boolean complete = true;
    if (by.isEmpty()) {
      List<String> pool = Fields.pool(field, field).stream().filter(p -> !p.equals(wanted.without())).toList();
      Coalitions coalitions = Coalitions.towardsGoal(field.arenas(), pool, Mode.WORST, EXTENT, MOST);
      coalition = best(field, coalitions.count() > WhoCanAnswer.LONGEST ? coalitions.examples() : coalitions.winning());
      complete = coalitions.isComplete();
    }
    tree.putAll(measured(field, coalition, complete));
    return tree;
  }

  /// The best of some coalitions of one size: of those with the most members of bodies, the one with the fewest acts, then
  /// the earliest finish.
  private static List<String> best(Field field, List<List<String>> winning) {
    int size = winning.isEmpty() ? 0 : winning.getFirst().size();
    Set<String> seated = new HashSet<>();
    field.arenas().forEach(a -> a.situation().bodies().values().forEach(b -> seated.addAll(b.seats().members())));
    List<List<String>> some = winning.stream().filter(c -> c.size() == size)
        .sorted(Comparator.comparingLong((List<String> c) -> -c.stream().filter(seated::contains).count())).limit(TIES).toList();
    List<String> best = List.of();
    int fewest = Integer.MAX_VALUE;
    Duration earliest = Duration.ZERO;
    for (List<String> coalition : some) {
      Map<String, @Nullable Object> measured = measured(field, coalition, true);
      if (measured.get("length") instanceof Integer length && measured.get("finish") instanceof String finish
          && (length < fewest || (length == fewest && Duration.parse(finish).compareTo(earliest) < 0))) {
        best = coalition;
        fewest = length;
        earliest = Duration.parse(finish);
      }
    }
    return best;
  }

  /// The longest of the shortest over all worlds: so many acts and so much time are enough in each.
  private static Map<String, @Nullable Object> measured(Field field, List<String> coalition, boolean complete) {
    int length = 0;
    long finish = 0;
    boolean found = !coalition.isEmpty();
    boolean proved = complete;
    for (Arena arena : found ? field.arenas() : List.<Arena>of()) {
      Arena.Routes routes = arena.routes(coalition, Mode.WORST, EXTENT);
      proved &= routes.proved();
      if (routes.fewest().isPresent() && routes.earliest().isPresent()) {
        length = Math.max(length, routes.fewest().get().length());
        finish = Math.max(finish, routes.earliest().get().finish());
      } else {
        found = false;
      }
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("by", coalition);
    tree.put("length", found ? length : null);
    tree.put("finish", found ? Duration.ofSeconds(finish).toString() : null);
    tree.put("withinActs", MOST_ACTS);
    tree.put("proved", proved);
    return tree;
  }

  private static void note(List<String> notes, String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
