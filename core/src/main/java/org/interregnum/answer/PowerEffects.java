package org.interregnum.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interregnum.compare.Item;
import org.interregnum.compare.Item.Possible;
import org.interregnum.compare.Item.Said;
import org.interregnum.compare.Vantage;
import org.interregnum.doubt.Guarded;
import org.interregnum.power.Game;
import org.interregnum.power.Index;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;
import org.interregnum.power.RuleGame;
import org.interregnum.replay.RulesShown;
import org.interregnum.rule.UnfitRule;
import org.jspecify.annotations.Nullable;

/// Voting power of each member of each body, before and after: of one vote under the body's own quorum and majority with
/// everybody present and nobody recused.
final class PowerEffects implements EffectSource {
  private static final int MOST_PLAYERS = 60;
  private static final Set<Index> WANTED = EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF);

  private final Words words;
  private final @Nullable String only;
  /// What stands behind the text of a value.
  private final Map<String, Map<String, Object>> shapes = new TreeMap<>();

  /// @param only the only body that matters; null: all
  PowerEffects(Words words, @Nullable String only) {
    this.words = words;
    this.only = only;
  }

  @Override
  public List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes) {
    Set<String> bodies = new LinkedHashSet<>(before.replayed().bodies());
    bodies.addAll(after.replayed().bodies());
    List<Map<String, @Nullable Object>> effects = new ArrayList<>();
    for (String body : bodies) {
      if (only == null || only.equals(body)) {
        Map<String, Item> old = items(before, body, notes);
        Map<String, Item> young = items(after, body, notes);
        Set<String> parties = new LinkedHashSet<>(old.keySet());
        parties.addAll(young.keySet());
        for (String party : parties) {
          Item was = old.getOrDefault(party, new Item("power", body, party, List.of()));
          Item is = young.getOrDefault(party, new Item("power", body, party, List.of()));
          if (!Item.same(was, before, is, after, false)) {
            effects.add(effect(was, before, is, after));
          }
        }
      }
    }
    return effects;
  }

  private Map<String, Object> shape(String text) {
    return shapes.getOrDefault(text, Map.of());
  }

  private Map<String, @Nullable Object> effect(Item was, Vantage before, Item is, Vantage after) {
    Map<String, @Nullable Object> effect = new LinkedHashMap<>();
    effect.put("kind", "power");
    effect.put("body", was.id());
    effect.put("party", was.part());
    side(effect, "before", was, before);
    side(effect, "after", is, after);
    return effect;
  }

  private void side(Map<String, @Nullable Object> effect, String side, Item item, Vantage vantage) {
    List<Possible> values = item.values();
    Said only = values.size() == 1 ? values.getFirst().said() : null;
    effect.put(side, only == null ? null : shape(only.text()));
    if (values.size() > 1) {
      ConditionText conditions = new ConditionText(vantage.replayed(), words);
      effect.put(side + "Possible", values.stream().map(v -> {
        Map<String, @Nullable Object> each = new LinkedHashMap<>();
        each.put("value", v.said() == null ? null : shape(v.said().text()));
        each.put("condition", conditions.of(v.where()));
        return each;
      }).toList());
    }
  }

  // ------------------------------------------------------------------ the games

  /// For each member an item whose text names its numbers.
  private Map<String, Item> items(Vantage side, String body, List<String> notes) {
    var worlds = side.replayed().worlds();
    Guarded<Map<String, String>> numbers = side.inForce().rules(body).map(r -> r.map(shown -> numbers(shown, body, notes)).orElse(Map.of()), worlds);
    Set<String> parties = new LinkedHashSet<>();
    numbers.alternatives().forEach(a -> parties.addAll(a.value().keySet()));
    Map<String, Item> items = new LinkedHashMap<>();
    for (String party : parties) {
      Guarded<Optional<Said>> said = numbers.map(n -> Optional.ofNullable(n.get(party)).map(text -> Said.of(text, null)), worlds);
      items.put(party, Item.of("power", body, party, said, worlds, side.replayed().possible()));
    }
    return items;
  }

  private Map<String, String> numbers(RulesShown shown, String body, List<String> notes) {
    var players = shown.electorate().players();
    if (players.isEmpty()) {
      return Map.of();
    }
    if (players.size() > MOST_PLAYERS) {
      note(notes, words.say("diff.power-too-many", body, players.size()));
      return Map.of();
    }
    try {
      Game game = RuleGame.of(shown.electorate(), shown.vote(), shown.quorum(), Optional.empty()).game();
      PowerResult result = PowerIndices.of(game, WANTED, PowerOptions.DEFAULT);
      Map<String, String> numbers = new LinkedHashMap<>();
      result.kinds().forEach(kind -> numbers.put(kind.id(), remembered(kind)));
      return numbers;
    } catch (UnfitRule e) {
      note(notes, words.say("diff.power-unfit", body));
      return Map.of();
    }
  }

  private static void note(List<String> notes, String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  private String remembered(PowerResult.OfKind kind) {
    Map<String, Object> shape = Shapes.object();
    kind.value(Index.SHAPLEY_SHUBIK).ifPresent(v -> shape.put("shapleyShubik", PowerAnswer.value(v)));
    kind.value(Index.BANZHAF).ifPresent(v -> shape.put("banzhaf", PowerAnswer.value(v)));
    String text = shape.toString();
    shapes.put(text, shape);
    return text;
  }
}
