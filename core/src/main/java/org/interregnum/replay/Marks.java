package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;

/// What settled ratifications and rulings do to earlier acts.
final class Marks {
  private final Worlds worlds;
  private final Map<String, List<Mark>> byTarget = new HashMap<>();

  /// @param by the ratification or ruling
  /// @param where it succeeded, when it was settled
  private record Mark(String by, Kind kind, Condition where) {}

  enum Kind {
    RATIFIED,
    HELD_VALID,
    HELD_VOID
  }

  Marks(Worlds worlds) {
    this.worlds = worlds;
  }

  /// Marks are added in the story's order.
  void add(String by, String target, Kind kind, Condition where) {
    if (!where.isNever()) {
      byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(new Mark(by, kind, where));
    }
  }

  /// Where a ruling holds the act void.
  Condition voided(String act) {
    return voided(act, new HashSet<>());
  }

  private Condition voided(String act, Set<String> asking) {
    if (!byTarget.containsKey(act) || !asking.add(act)) {
      return worlds.never();
    }
    Condition decided = worlds.never();
    Condition result = worlds.never();
    for (Mark mark : byTarget.get(act).reversed()) {
      if (mark.kind() == Kind.RATIFIED) {
        continue;
      }
      Condition speaks = worlds.minus(worlds.minus(mark.where(), voided(mark.by(), asking)), decided);
      decided = worlds.or(decided, speaks);
      if (mark.kind() == Kind.HELD_VOID) {
        result = worlds.or(result, speaks);
      }
    }
    asking.remove(act);
    return result;
  }

  /// Where the act is cured: held valid by the last ruling, or ratified where no ruling speaks.
  Condition cured(String act) {
    Condition ruled = worlds.never();
    Condition cured = worlds.never();
    Condition ratified = worlds.never();
    for (Mark mark : byTarget.getOrDefault(act, List.of()).reversed()) {
      Condition stands = worlds.minus(mark.where(), voided(mark.by()));
      if (mark.kind() == Kind.RATIFIED) {
        ratified = worlds.or(ratified, stands);
        continue;
      }
      Condition speaks = worlds.minus(stands, ruled);
      ruled = worlds.or(ruled, speaks);
      if (mark.kind() == Kind.HELD_VALID) {
        cured = worlds.or(cured, speaks);
      }
    }
    return worlds.or(cured, worlds.minus(ratified, ruled));
  }

  /// The ratifications and rulings about an act.
  List<String> about(String act) {
    return byTarget.getOrDefault(act, List.of()).stream().map(Mark::by).toList();
  }
}
