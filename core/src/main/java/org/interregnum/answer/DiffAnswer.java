package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.interregnum.compare.Change;
import org.interregnum.compare.Comparison;
import org.interregnum.compare.Item;
import org.interregnum.compare.Vantage;
import org.interregnum.model.Office;
import org.interregnum.model.Power;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// `diff`: what differs between two sides, and what follows from it.
public final class DiffAnswer {
  private final Vantage before;
  private final Vantage after;
  private final Words words;
  private final @Nullable String body;
  private final List<EffectSource> sources;

  public DiffAnswer(Vantage before, Vantage after, Words words, Focus focus) {
    this.before = before;
    this.after = after;
    this.words = words;
    this.body = focus.body();
    this.sources = List.of(new PowerEffects(words, focus.body()), new CoalitionEffects(words, focus.body()),
        new RouteEffects(words, focus.goal(), focus.by()), new VerdictEffects(), new CheckEffects(words));
  }

  /// What is to be looked at.
  ///
  /// @param body only what concerns this body; null: everything
  /// @param goal routes to this goal; null: to taking each office from its holder
  /// @param by by whom; empty: by the smallest coalition that can
  public record Focus(@Nullable String body, @Nullable String goal, List<String> by) {
    /// Everything.
    public static final Focus ALL = new Focus(null, null, List.of());

    public Focus {
      by = List.copyOf(by);
    }
  }

  public Map<String, @Nullable Object> tree() {
    ChangeShapes shapes = new ChangeShapes(before, after, words);
    List<Change> changes = Comparison.of(before, after, body == null ? null : concerns(body));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(after.replayed(), "diff"));
    tree.put("before", side(before));
    tree.put("after", side(after));
    if (body != null) {
      tree.put("body", body);
    }
    tree.put("changed", changes.stream().map(shapes::tree).toList());
    List<Object> effects = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    sources.forEach(s -> effects.addAll(s.effects(before, after, unknown)));
    tree.put("effects", effects);
    tree.put("assumptions", assumptions());
    tree.put("notes", notes(changes.isEmpty(), effects.isEmpty(), unknown));
    return tree;
  }

  private static Map<String, @Nullable Object> side(Vantage side) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("name", side.name());
    tree.put("case", side.replayed().theCase().id());
    tree.put("readings", side.replayed().options().readings());
    tree.put("at", side.moment().text().isEmpty() ? null : side.moment().text());
    tree.put("view", side.side().spelling());
    return tree;
  }

  private List<String> notes(boolean unchanged, boolean withoutEffect, List<String> unknown) {
    List<String> notes = new ArrayList<>(unknown);
    if (unchanged) {
      notes.add(words.say("diff.nothing"));
    }
    if (withoutEffect) {
      notes.add(words.say(unknown.isEmpty() ? "diff.no-effects" : "diff.no-effects-known"));
    }
    if (before.replayed() == after.replayed()) {
      notes.add(words.say("diff.moments"));
    }
    return notes;
  }

  /// What either side rests on; what both rest on stands once.
  private List<Object> assumptions() {
    Map<Object, Object> all = new LinkedHashMap<>();
    for (Vantage side : before.replayed() == after.replayed() ? List.of(after) : List.of(before, after)) {
      for (Object each : Assumptions.of(side.replayed(), words)) {
        all.putIfAbsent(each instanceof Map<?, ?> map ? Map.of("id", map.get("id"), "text", map.get("text")) : each, each);
      }
    }
    return List.copyOf(all.values());
  }

  // ------------------------------------------------------------------ one body

  /// The body, the powers it has or that are aimed at it, and its offices.
  private Predicate<Item> concerns(String body) {
    Set<String> ids = new LinkedHashSet<>();
    for (Vantage side : List.of(before, after)) {
      var inForce = side.inForce();
      inForce.powers().stream().filter(p -> inForce.power(p).alternatives().stream()
          .anyMatch(a -> a.value().filter(power -> concerns(side.replayed(), power, body)).isPresent())).forEach(ids::add);
      side.replayed().theCase().offices().forEach((id, office) -> {
        if (office.byAnswers().values().stream().map(Office::of).anyMatch(body::equals)) {
          ids.add(id);
        }
      });
    }
    return item -> switch (item.section()) {
      case "bodies" -> item.id().equals(body);
      case "powers", "offices" -> ids.contains(item.id());
      default -> false;
    };
  }

  private static boolean concerns(Replayed replayed, Power power, String body) {
    return power.target().id().equals(body) || power.by().stream().anyMatch(by -> by.equals(body)
        || (replayed.theCase().entities().containsKey(by) && body.equals(replayed.theCase().entities().get(by).any().governedBy())));
  }
}
