package org.interregnum.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interregnum.model.Body;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Share;
import org.interregnum.model.Stake;
import org.interregnum.query.Value;
import org.jspecify.annotations.Nullable;

/// What a party has in an entity, as expressions ask it: its part of the votes, its economic share, control.
public final class Stakeholding {
  private Stakeholding() {}

  /// A party's part of all votes in a body, by its holdings or, among heads, by its seat.
  ///
  /// @param members of the body
  /// @param stakes all holdings then
  public static Value votes(String party, Body body, List<String> members, List<Stake> stakes) {
    if (!Electorates.isByVotes(body)) {
      return quantity(members.contains(party) ? Fraction.of(1, members.size()) : Fraction.ZERO);
    }
    Fraction all = Fraction.ZERO;
    Fraction own = Fraction.ZERO;
    for (Stake stake : stakes) {
      if (stake.in().equals(body.of())) {
        all = all.plus(stake.votesHeld());
        own = stake.holder().equals(party) ? own.plus(stake.votesHeld()) : own;
      }
    }
    return quantity(all.signum() == 0 ? Fraction.ZERO : own.over(all));
  }

  private static Value quantity(Fraction value) {
    return new Value.Quantity(value, false);
  }

  /// A party's economic share in an entity; unstated if the case does not say one of its holdings.
  public static Value economic(String party, String entity, List<Stake> stakes) {
    Fraction total = Fraction.ZERO;
    boolean atLeast = false;
    for (Stake stake : stakes) {
      if (!stake.holder().equals(party) || !stake.in().equals(entity)) {
        continue;
      }
      Share share = stake.economic();
      if (share == null || share.value() == null) {
        return new Value.Unstated("economic(" + party + ", " + entity + ")");
      }
      total = total.plus(share.value());
      atLeast |= share.atLeast();
    }
    return new Value.Quantity(total, atLeast);
  }

  /// Whether a party controls an entity, itself, through others or by an office it holds.
  ///
  /// @param entityOf the entity of an id
  /// @param holderOf who holds the office of an id; null: nobody, or it is no office
  public static boolean controls(String party, String entity, Function<String, Optional<Entity>> entityOf, Function<String, @Nullable String> holderOf) {
    String current = entity;
    for (int steps = 0; steps < 1000; steps++) {
      String by = entityOf.apply(current).map(Entity::controlledBy).orElse(null);
      if (by == null) {
        return false;
      }
      if (by.equals(party) || party.equals(holderOf.apply(by))) {
        return true;
      }
      current = by;
    }
    return false;
  }
}
