package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;

/// The state of one view along one order of the story: for each variable the values it took and
/// from which point on. Point 0 is the opening, point k just after the k-th act.
final class Course {
  private final Worlds worlds;
  private final Function<Key, Guarded<Object>> opening;
  private final Map<Key, List<Entry>> entries = new HashMap<>();

  private record Entry(int point, Guarded<Object> value) {}

  Course(Worlds worlds, Function<Key, Guarded<Object>> opening) {
    this.worlds = worlds;
    this.opening = opening;
  }

  Guarded<Object> at(Key key, int point) {
    List<Entry> values = valuesOf(key);
    int low = 0;
    int high = values.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (values.get(middle).point() <= point) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return values.get(low).value();
  }

  private List<Entry> valuesOf(Key key) {
    return entries.computeIfAbsent(key, k -> {
      List<Entry> values = new ArrayList<>();
      values.add(new Entry(0, opening.apply(k)));
      return values;
    });
  }

  /// Applies what an act changes in the worlds where it does.
  ///
  /// @param point the point after the act
  /// @return the variables touched
  Set<Key> apply(int point, List<Guarded.Alternative<List<Change>>> outcomes) {
    Set<Key> touched = new LinkedHashSet<>();
    for (Guarded.Alternative<List<Change>> outcome : outcomes) {
      for (Change change : outcome.value()) {
        touched.add(change.key());
      }
    }
    for (Key key : touched) {
      set(point, key, merged(point, key, outcomes));
    }
    return touched;
  }

  private Guarded<Object> merged(int point, Key key, List<Guarded.Alternative<List<Change>>> outcomes) {
    List<Guarded.Alternative<Object>> parts = new ArrayList<>();
    Condition changed = worlds.never();
    for (Guarded.Alternative<List<Change>> outcome : outcomes) {
      for (Change change : outcome.value()) {
        if (change.key().equals(key)) {
          parts.add(new Guarded.Alternative<>(change.value(), outcome.where()));
          changed = worlds.or(changed, outcome.where());
        }
      }
    }
    for (Guarded.Alternative<Object> old : at(key, point).alternatives()) {
      parts.add(new Guarded.Alternative<>(old.value(), worlds.minus(old.where(), changed)));
    }
    return Guarded.merged(parts, worlds);
  }

  private void set(int point, Key key, Guarded<Object> value) {
    List<Entry> values = valuesOf(key);
    if (values.getLast().point() == point && point > 0) {
      values.removeLast();
    }
    values.add(new Entry(point, value));
  }
}
