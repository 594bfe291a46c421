package org.interregnum.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/// A value that may differ from world to world: each alternative with the worlds in which it holds.
/// The conditions are disjoint and equal values are merged.
///
/// @param alternatives at least one
public record Guarded<V>(List<Alternative<V>> alternatives) {

  /// One value and where it holds.
  public record Alternative<V>(V value, Condition where) {}

  public Guarded {
    alternatives = List.copyOf(alternatives);
  }

  /// The same value in all worlds.
  public static <V> Guarded<V> certain(V value, Worlds worlds) {
    return new Guarded<>(List.of(new Alternative<>(value, worlds.always())));
  }

  /// Merges equal values; drops what holds nowhere.
  public static <V> Guarded<V> merged(Iterable<Alternative<V>> parts, Worlds worlds) {
    List<Alternative<V>> result = new ArrayList<>();
    for (Alternative<V> part : parts) {
      if (part.where().isNever()) {
        continue;
      }
      int same = -1;
      for (int i = 0; i < result.size(); i++) {
        if (Objects.equals(result.get(i).value(), part.value())) {
          same = i;
          break;
        }
      }
      if (same < 0) {
        result.add(part);
      } else {
        result.set(same, new Alternative<>(part.value(), worlds.or(result.get(same).where(), part.where())));
      }
    }
    return new Guarded<>(result);
  }

  /// Whether there is one value in all worlds.
  public boolean isCertain() {
    return alternatives.size() == 1 && alternatives.getFirst().where().isAlways();
  }

  /// The worlds in which the value passes a test.
  public Condition where(Predicate<? super V> test, Worlds worlds) {
    Condition result = worlds.never();
    for (Alternative<V> each : alternatives) {
      if (test.test(each.value())) {
        result = worlds.or(result, each.where());
      }
    }
    return result;
  }

  /// Takes the values of `other` in the worlds `where`, keeps its own elsewhere.
  public Guarded<V> overlaid(Condition where, Guarded<V> other, Worlds worlds) {
    List<Alternative<V>> parts = new ArrayList<>();
    for (Alternative<V> each : other.alternatives) {
      parts.add(new Alternative<>(each.value(), worlds.and(where, each.where())));
    }
    for (Alternative<V> each : alternatives) {
      parts.add(new Alternative<>(each.value(), worlds.minus(each.where(), where)));
    }
    return merged(parts, worlds);
  }

  /// Only the worlds `where`.
  public Guarded<V> within(Condition where, Worlds worlds) {
    if (where.isAlways()) {
      return this;
    }
    List<Alternative<V>> parts = new ArrayList<>();
    for (Alternative<V> each : alternatives) {
      parts.add(new Alternative<>(each.value(), worlds.and(each.where(), where)));
    }
    return merged(parts, worlds);
  }

  /// Each value changed by a function.
  public <W> Guarded<W> map(Function<? super V, ? extends W> change, Worlds worlds) {
    List<Alternative<W>> parts = new ArrayList<>();
    for (Alternative<V> each : alternatives) {
      parts.add(new Alternative<>(change.apply(each.value()), each.where()));
    }
    return merged(parts, worlds);
  }
}
