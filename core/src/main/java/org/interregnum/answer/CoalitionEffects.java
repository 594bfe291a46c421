package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.compare.Vantage;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Mode;
import org.interregnum.model.Power;
import org.jspecify.annotations.Nullable;

/// Coalitions that came to carry a vote under a power, or no longer do: minimal ones, whatever the others do, every notice
/// given, in every world that is left open. Powers with the same gains and losses stand together.
final class CoalitionEffects implements EffectSource {
  private static final int MOST = 20_000;

  private final Words words;
  private final @Nullable String only;

  /// @param only the only body that matters; null: all
  CoalitionEffects(Words words, @Nullable String only) {
    this.words = words;
    this.only = only;
  }

  /// What changed for a power.
  ///
  /// @param gained sets that carry only after, minimal then
  /// @param lost sets that carried only before, minimal then
  private record Shift(List<List<Coalitions.Some>> gained, List<List<Coalitions.Some>> lost, boolean complete) {}

  @Override
  public List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes) {
    if (Fields.alike(before, after)) {
      return List.of();
    }
    Field old = Fields.of(before, null, words, notes);
    Field young = Fields.of(after, null, words, notes);
    if (old == null || young == null) {
      return List.of();
    }
    List<String> pool = Fields.pool(old, young);
    Set<String> powers = new LinkedHashSet<>(powers(old));
    powers.addAll(powers(young));
    Map<Shift, List<String>> shifts = new LinkedHashMap<>();
    for (String power : powers) {
      Coalitions was = Coalitions.forPower(old.arenas(), power, pool, Mode.WORST, MOST);
      Coalitions is = Coalitions.forPower(young.arenas(), power, pool, Mode.WORST, MOST);
      Shift shift = shift(was, is);
      if (!shift.gained().isEmpty() || !shift.lost().isEmpty() || !shift.complete()) {
        shifts.computeIfAbsent(shift, s -> new ArrayList<>()).add(power);
      }
    }
    List<Map<String, @Nullable Object>> effects = new ArrayList<>();
    shifts.forEach((shift, ids) -> {
      Map<String, @Nullable Object> effect = new LinkedHashMap<>();
      effect.put("kind", "coalitions");
      effect.put("powers", ids);
      put(effect, "gained", shift.gained());
      put(effect, "lost", shift.lost());
      effect.put("complete", shift.complete());
      effects.add(effect);
    });
    return effects;
  }

  private Set<String> powers(Field field) {
    Set<String> ids = new LinkedHashSet<>();
    field.arenas().forEach(arena -> arena.situation().powers().stream().filter(p -> only == null || concerns(p, only)).map(Power::id).forEach(ids::add));
    return ids;
  }

  private static boolean concerns(Power power, String body) {
    return power.target().id().equals(body) || power.by().contains(body);
  }

  private static Shift shift(Coalitions was, Coalitions is) {
    return new Shift(is.beyond(was), was.beyond(is), was.isComplete() && is.isComplete());
  }

  private static void put(Map<String, @Nullable Object> effect, String way, List<List<Coalitions.Some>> sets) {
    long count = Coalitions.count(sets);
    effect.put(way, count > WhoCanAnswer.LONGEST ? List.of() : Coalitions.named(sets));
    effect.put(way + "Count", Shapes.count(count));
    effect.put(way + "Grouped", Shapes.grouped(sets));
  }
}
