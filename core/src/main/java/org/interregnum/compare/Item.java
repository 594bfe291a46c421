package org.interregnum.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Cover;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Origin;
import org.jspecify.annotations.Nullable;

/// One part of one element of an organization or its story, with all that it may say.
///
/// @param section the kind of element, as the case format spells its section: `bodies`, `powers`, …
/// @param id the element
/// @param part the part of it, for example `quorum`; empty: the element itself, which says that it is there
/// @param values what it says in some world, no two alike; together they cover all worlds
public record Item(String section, String id, String part, List<Possible> values) {
  private static final int MOST = 24;
  private static final String NOTHING = "\u0000";

  public Item {
    values = List.copyOf(values);
  }

  /// What a part says.
  ///
  /// @param text as the case spells it
  /// @param from where it says so; null: nowhere in particular
  /// @param inherited whether a power has it from its body
  public record Said(String text, @Nullable Origin from, boolean inherited) {
    /// Said in its own right.
    public static Said of(String text, @Nullable Origin from) {
      return new Said(text, from, false);
    }
  }

  /// @param said null: nothing
  /// @param where in which worlds
  public record Possible(@Nullable Said said, Condition where) {
    String key() {
      return said == null ? NOTHING : said.text();
    }
  }

  /// Merges what reads alike and drops what no world allows.
  public static Item of(String section, String id, String part, Guarded<Optional<Said>> values, Worlds worlds, Condition possible) {
    List<Possible> merged = new ArrayList<>();
    for (Guarded.Alternative<Optional<Said>> each : values.alternatives()) {
      Condition where = worlds.and(each.where(), possible);
      Possible next = new Possible(each.value().orElse(null), where);
      if (where.isNever()) {
        continue;
      }
      int same = 0;
      while (same < merged.size() && !merged.get(same).key().equals(next.key())) {
        same++;
      }
      if (same == merged.size()) {
        merged.add(next);
      } else {
        merged.set(same, new Possible(merged.get(same).said(), worlds.or(merged.get(same).where(), where)));
      }
    }
    return new Item(section, id, part, merged);
  }

  /// The path by which answers name it: `bodies.board.quorum`.
  public String what() {
    return section + "." + id + (part.isEmpty() ? "" : "." + part);
  }

  /// Whether it says something in some world.
  public boolean isThere() {
    return values.stream().anyMatch(v -> v.said() != null);
  }

  /// Whether it says only what a power has from its body.
  boolean isInherited() {
    return values.stream().allMatch(v -> v.said() == null || v.said().inherited());
  }

  /// Where it stands, as far as one place can be named.
  public Optional<Origin> from() {
    return values.stream().map(Possible::said).filter(Objects::nonNull).map(Said::from).filter(Objects::nonNull).findFirst();
  }

  /// Whether the item reads the same on both sides.
  ///
  /// @param values whether to compare only what it can say, and not in which worlds
  public static boolean same(Item before, Vantage on, Item after, Vantage other, boolean values) {
    if (!before.part.isEmpty() && before.isInherited() && after.isInherited() && before.isThere() == after.isThere()) {
      return true;
    }
    Set<String> mine = before.keys();
    Set<String> theirs = after.keys();
    if (values) {
      mine.remove(NOTHING);
      theirs.remove(NOTHING);
    }
    if (!mine.equals(theirs)) {
      return false;
    }
    if (values || mine.size() < 2) {
      return true;
    }
    return on.replayed() == other.replayed() ? before.sameWorlds(after) : before.conditions(on).equals(after.conditions(other));
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    values.forEach(v -> keys.add(v.key()));
    if (keys.isEmpty()) {
      keys.add(NOTHING);
    }
    return keys;
  }

  private boolean sameWorlds(Item other) {
    return values.stream().allMatch(v -> other.values.stream().anyMatch(w -> v.key().equals(w.key()) && v.where().equals(w.where())));
  }

  /// The conditions in a form that can be compared between stories: for each value the sets of answers that bring it.
  private Set<List<Object>> conditions(Vantage on) {
    Set<List<Object>> all = new HashSet<>();
    for (Possible each : values) {
      Set<Set<String>> ways = new HashSet<>();
      Cover.of(on.replayed().worlds(), on.replayed().possible(), each.where(), MOST).sets().forEach(set -> {
        Set<String> answers = new TreeSet<>();
        set.forEach(l -> answers.add(l.question().name() + " = " + l.answer()));
        ways.add(answers);
      });
      all.add(List.of(each.key(), ways));
    }
    return all;
  }
}
