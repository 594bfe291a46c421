package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interregnum.compare.Vantage;
import org.jspecify.annotations.Nullable;

/// Checks that flip: they stand on both sides and hold on one, or are proven on one only. Two moments of one story
/// have the same checks, each with a moment of its own, so that nothing can flip between them.
final class CheckEffects implements EffectSource {
  private final Words words;

  CheckEffects(Words words) {
    this.words = words;
  }

  @Override
  public List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes) {
    if (before.replayed() == after.replayed()) {
      return List.of();
    }
    Map<String, Map<?, ?>> old = byId(before);
    List<Map<String, @Nullable Object>> effects = new ArrayList<>();
    byId(after).forEach((id, check) -> {
      Map<?, ?> was = old.get(id);
      if (was != null && !Objects.equals(was.get("holds"), check.get("holds"))) {
        effects.add(effect(id, was, check));
      }
    });
    return effects;
  }

  private Map<String, Map<?, ?>> byId(Vantage side) {
    Map<String, Map<?, ?>> checks = new LinkedHashMap<>();
    if (new CheckAnswer(side.replayed(), words).tree(null).get("checks") instanceof List<?> list) {
      list.forEach(each -> {
        if (each instanceof Map<?, ?> check) {
          checks.put(String.valueOf(check.get("id")), check);
        }
      });
    }
    return checks;
  }

  private static Map<String, @Nullable Object> effect(String id, Map<?, ?> was, Map<?, ?> is) {
    Map<String, @Nullable Object> effect = new LinkedHashMap<>();
    effect.put("kind", "check");
    effect.put("id", id);
    effect.put("before", was.get("holds"));
    effect.put("after", is.get("holds"));
    effect.put("expected", is.get("expected"));
    effect.put("foundBefore", was.get("found"));
    effect.put("foundAfter", is.get("found"));
    effect.put("becauseBefore", was.get("because"));
    effect.put("becauseAfter", is.get("because"));
    effect.put("where", is.get("where"));
    if (is.get("text") != null) {
      effect.put("text", is.get("text"));
    }
    return effect;
  }
}
