package org.interregnum.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Situation;
import org.jspecify.annotations.Nullable;

/// An organization at one moment in every world that is possible: one arena for each different situation.
///
/// @param places disjoint
public record Field(List<Place> places) {
  public Field {
    places = List.copyOf(places);
  }

  /// One situation and where it is so.
  ///
  /// @param twin the same arena once more, so that two threads can work at once
  public record Place(Condition where, Arena arena, Supplier<Arena> twin) {
    /// The same in more worlds.
    public Place or(Condition also, Worlds worlds) {
      return new Place(worlds.or(where, also), arena, twin);
    }

    Place(Condition where, Arena arena, @Nullable Goal goal) {
      this(where, arena, new Once(() -> goal == null ? Arena.of(arena.situation()) : Arena.of(arena.situation(), goal)));
    }
  }

  /// Makes something when it is first asked for.
  private static final class Once implements Supplier<Arena> {
    private final Supplier<Arena> maker;
    private @Nullable Arena made;

    Once(Supplier<Arena> maker) {
      this.maker = maker;
    }

    @Override
    public Arena get() {
      Arena known = made;
      if (known == null) {
        known = maker.get();
        made = known;
      }
      return known;
    }
  }

  /// The arenas once more, so that two threads can work at once; the same each time.
  public List<Arena> twins() {
    return places.stream().map(p -> p.twin().get()).toList();
  }

  /// The organization at a moment.
  ///
  /// @param goal what will be asked for; null: only single votes will
  public static Field at(Replayed replayed, Moment moment, Side side, @Nullable Goal goal) {
    Map<List<Object>, Place> alike = new LinkedHashMap<>();
    for (var each : Situation.at(replayed, moment, side).alternatives()) {
      Arena arena = goal == null ? Arena.of(each.value()) : Arena.of(each.value(), goal);
      List<Object> signature = goal == null ? List.of(each.value()) : arena.signature();
      alike.merge(signature, new Place(each.where(), arena, goal), (a, b) -> a.or(b.where(), replayed.worlds()));
    }
    return new Field(List.copyOf(alike.values()));
  }

  /// Only what some world of a condition allows.
  public Field within(Condition condition, Worlds worlds) {
    return new Field(places.stream().filter(p -> worlds.meet(p.where(), condition)).toList());
  }

  /// The same with every situation changed.
  public Field changed(UnaryOperator<Situation> change, Goal goal) {
    return new Field(places.stream().map(p -> new Place(p.where(), Arena.of(change.apply(p.arena().situation()), goal), goal)).toList());
  }

  /// The ids of all parties, in any world.
  public List<String> parties() {
    return places.stream().flatMap(p -> p.arena().roster().parties().stream()).distinct().toList();
  }

  /// The arenas.
  public List<Arena> arenas() {
    return places.stream().map(Place::arena).toList();
  }

  /// Who may be part of a coalition unless the question says otherwise, in any world.
  public List<String> pool() {
    return places.stream().flatMap(p -> p.arena().pool().stream()).distinct().toList();
  }
}
