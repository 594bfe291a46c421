package org.interregnum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds what differs between two sides: items of one side are laid beside those of the other by their paths.
public final class Comparison {
  private final Vantage before;
  private final Vantage after;
  private final Map<String, Item> old;
  private final Map<String, Item> young;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(Vantage before, Vantage after, @Nullable Predicate<Item> only) {
    this.before = before;
    this.after = after;
    this.old = byPath(Items.of(before), only);
    this.young = byPath(Items.of(after), only);
  }

  /// What differs, element by element, in the order of the sections of a case.
  ///
  /// @param only the items that matter; null: all
  public static List<Change> of(Vantage before, Vantage after, @Nullable Predicate<Item> only) {
    Comparison comparison = new Comparison(before, after, only);
    comparison.compare();
    return List.copyOf(comparison.changes);
  }

  private static Map<String, Item> byPath(List<Item> items, @Nullable Predicate<Item> only) {
    Map<String, Item> map = new LinkedHashMap<>();
    items.stream().filter(i -> only == null || only.test(i)).forEach(i -> map.put(i.what(), i));
    return map;
  }

  private void compare() {
    Map<String, Set<String>> elements = new LinkedHashMap<>();
    Items.SECTIONS.forEach(section -> elements.put(section, new LinkedHashSet<>()));
    List.of(old, young).forEach(side -> side.values().forEach(item ->
        elements.computeIfAbsent(item.section(), s -> new LinkedHashSet<>()).add(item.id())));
    elements.forEach((section, ids) -> ids.forEach(id -> compare(section, id)));
  }

  private void compare(String section, String id) {
    String element = new Item(section, id, "", List.of()).what();
    Item was = item(old, section, id, "", element);
    Item is = item(young, section, id, "", element);
    if (was.isThere() != is.isThere()) {
      Map<String, Item> there = is.isThere() ? young : old;
      changes.add(change(was, is, there.values().stream().filter(i -> isPartOf(i, section, id)).filter(i -> i.isThere() && !i.isInherited()).toList()));
      return;
    }
    boolean sameWorlds = Item.same(was, before, is, after, false);
    if (!sameWorlds) {
      changes.add(change(was, is, List.of()));
    }
    Set<String> parts = new LinkedHashSet<>();
    List.of(old, young).forEach(side -> side.values().stream().filter(i -> isPartOf(i, section, id)).forEach(i -> parts.add(i.part())));
    for (String part : parts) {
      Item mine = item(old, section, id, part, element + "." + part);
      Item theirs = item(young, section, id, part, element + "." + part);
      if (!Item.same(mine, before, theirs, after, !sameWorlds)) {
        changes.add(change(mine, theirs, List.of()));
      }
    }
  }

  private static boolean isPartOf(Item item, String section, String id) {
    return item.section().equals(section) && item.id().equals(id) && !item.part().isEmpty();
  }

  private static Item item(Map<String, Item> side, String section, String id, String part, String path) {
    Item found = side.get(path);
    return found != null ? found : new Item(section, id, part, List.of());
  }

  private static Change change(Item was, Item is, List<Item> parts) {
    return new Change(was.section(), was.id(), was.part(), was.values(), is.values(), parts, was.from().orElse(null), is.from().orElse(null));
  }
}
