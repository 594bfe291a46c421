package org.interregnum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.interregnum.compare.Item.Said;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Origin;
import org.jspecify.annotations.Nullable;

/// The items of one side, being collected.
final class Items {
  /// The sections in the order in which answers list them.
  static final List<String> SECTIONS = List.of("case", "entities", "bodies", "offices", "powers", "stakes", "agreements", "groups", "letters",
      "people", "questions", "readings", "acts", "checks");

  private final Vantage vantage;
  private final Worlds worlds;
  private final List<Item> list = new ArrayList<>();

  private Items(Vantage vantage) {
    this.vantage = vantage;
    this.worlds = vantage.replayed().worlds();
  }

  /// Everything that can be compared.
  static List<Item> of(Vantage vantage) {
    Items items = new Items(vantage);
    new OrganizationItems(vantage, items).collect();
    new RuleItems(vantage, items).collect();
    new StoryItems(vantage, items).collect();
    return List.copyOf(items.list);
  }

  Worlds worlds() {
    return worlds;
  }

  /// One part, whatever the worlds say of it.
  void add(String section, String id, String part, Guarded<Optional<Said>> values) {
    Item item = Item.of(section, id, part, values, worlds, vantage.replayed().possible());
    if (item.isThere()) {
      list.add(item);
    }
  }

  /// One part that no answer changes; nothing if its text is empty.
  void add(String section, String id, String part, String text, @Nullable Origin from) {
    if (!text.isEmpty()) {
      add(section, id, part, Guarded.certain(Optional.of(Said.of(text, from)), worlds));
    }
  }

  /// That an element is there.
  void there(String section, String id, @Nullable Origin from) {
    add(section, id, "", Guarded.certain(Optional.of(Said.of("", from)), worlds));
  }

  /// That an element is there, and one part of it after another.
  ///
  /// @param parts what it says, by part; an empty text says nothing
  <T> void element(String section, String id, Guarded<Optional<T>> element, Function<T, Origin> origin, Function<T, Map<String, String>> parts) {
    add(section, id, "", element.map(e -> e.map(x -> Said.of("", origin.apply(x))), worlds));
    TreeSet<String> names = new TreeSet<>();
    element.alternatives().forEach(a -> a.value().ifPresent(x -> names.addAll(parts.apply(x).keySet())));
    for (String name : names) {
      add(section, id, name, element.map(e -> e.flatMap(x -> said(parts.apply(x).getOrDefault(name, ""), origin.apply(x))), worlds));
    }
  }

  private static Optional<Said> said(String text, Origin from) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Said.of(text, from));
  }

  /// A record that no answer changes, component by component.
  void element(String section, String id, Record element) {
    Origin from = Plain.origin(element);
    there(section, id, from);
    Plain.parts(element).forEach((part, text) -> add(section, id, part, text, from));
  }
}
