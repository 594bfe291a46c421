package org.interregnum.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a set of parties that blocks can do so: each way is tried with everybody else against it.
public final class Blocking {
  private final List<Arena> arenas;
  private final List<String> pool;
  private final @Nullable String power;
  private final Mode mode;
  private final Arena.Extent extent;

  /// @param pool everybody who may take part
  /// @param power the one vote that is blocked; null: the arenas' goal
  public Blocking(List<Arena> arenas, List<String> pool, @Nullable String power, Mode mode, Arena.Extent extent) {
    this.arenas = arenas;
    this.pool = pool;
    this.power = power;
    this.mode = mode;
    this.extent = extent;
  }

  /// The ways that work: `voting-no`, `staying-away`, `veto`, `refusing-consent`; at least one.
  public List<String> of(List<String> parties) {
    List<String> others = new ArrayList<>(pool);
    others.removeAll(parties);
    List<String> ways = new ArrayList<>();
    boolean veto = isVetoer(parties);
    if (blocks(others, Outsiders.NAY)) {
      ways.add(veto ? "veto" : "voting-no");
    }
    if (blocks(others, Outsiders.ABSENT)) {
      ways.add(mustAgree(parties) ? "refusing-consent" : "staying-away");
    }
    return ways.isEmpty() ? List.of("refusing-consent") : ways;
  }

  private boolean blocks(List<String> others, Outsiders outsiders) {
    return arenas.stream().anyMatch(arena -> {
      boolean[] members = arena.members(others);
      Arena.Reach reach = power != null ? arena.carries(power, members, mode, outsiders) : arena.reaches(members, mode, extent, outsiders);
      return reach == Arena.Reach.NO;
    });
  }

  /// Whether it is one party whose objection a rule names.
  private boolean isVetoer(List<String> parties) {
    return parties.size() == 1 && arenas.stream().anyMatch(a -> a.isNamedInRules(parties.getFirst(), true, power));
  }

  private boolean mustAgree(List<String> parties) {
    return parties.size() == 1 && arenas.stream().anyMatch(a -> a.isNamedInRules(parties.getFirst(), false, power));
  }
}
