package org.interregnum.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Mode;
import org.interregnum.control.Obstacle;
import org.interregnum.control.Route;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;

/// What a coalition can do over all worlds: it *can* if in each, *cannot* if in none.
///
/// @param where the worlds in which it can
/// @param fewest in the worst case a route that works in every world; at best the best of any world
/// @param proved whether all that is said is proved
/// @param found for each different situation what was found there
record Possible(Condition where, Optional<Route> fewest, Optional<Route> earliest, boolean proved, int atLeast, List<There> found) {

  /// What was found in one situation.
  record There(Condition where, Arena arena, Arena.Routes routes) {}

  static Possible of(Field field, Worlds worlds, List<String> by, Mode mode, Arena.Extent extent) {
    List<There> found = new ArrayList<>();
    for (Field.Place place : field.places()) {
      found.add(new There(place.where(), place.arena(), place.arena().routes(by, mode, extent)));
    }
    Condition where = worlds.any(found.stream().filter(t -> t.routes().found()).map(There::where).toList());
    boolean proved = found.stream().allMatch(t -> t.routes().proved());
    int atLeast = mode == Mode.WORST ? found.stream().mapToInt(t -> t.routes().atLeast()).max().orElse(0)
        : found.stream().mapToInt(t -> t.routes().atLeast()).min().orElse(0);
    boolean everywhere = found.stream().allMatch(t -> t.routes().found());
    List<Route> candidates = new ArrayList<>();
    for (There there : found) {
      there.routes().fewest().ifPresent(candidates::add);
      there.routes().earliest().ifPresent(candidates::add);
    }
    if (mode == Mode.WORST) {
      candidates.removeIf(route -> !everywhere || !found.stream().allMatch(t -> t.arena().follows(route, by, mode)));
    }
    Optional<Route> fewest = candidates.stream().min(java.util.Comparator.comparingInt(Route::length).thenComparingLong(Route::finish));
    Optional<Route> earliest = candidates.stream().min(java.util.Comparator.comparingLong(Route::finish).thenComparingInt(Route::length));
    return new Possible(where, fewest, earliest, proved, atLeast, found);
  }

  /// What stands in the way where there is no route.
  List<Obstacle> obstacles(List<String> by, Mode mode, Arena.Extent extent) {
    return found.stream().filter(t -> !t.routes().found()).flatMap(t -> t.arena().obstacles(by, mode, extent).stream()).distinct().toList();
  }
}
