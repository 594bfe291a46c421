package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Election;
import org.interregnum.control.Field;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Assertion;
import org.interregnum.model.Coalition;
import org.interregnum.model.Fraction;
import org.interregnum.power.Index;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;
import org.interregnum.query.Expr;
import org.interregnum.query.Value;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;

/// Whether how much somebody's vote counts lies within the bounds of a check, at one moment.
final class CheckPower {
  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final Moment moment;
  private final Side side;
  private final Condition within;
  private final Assertion.PowerBound bound;
  private final Set<String> because = new LinkedHashSet<>();

  CheckPower(Replayed replayed, Words words, Moment moment, Side side, Condition within, Assertion.PowerBound bound) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
    this.moment = moment;
    this.side = side;
    this.within = within;
    this.bound = bound;
  }

  CheckControl.Found find() {
    Condition holds = worlds.never();
    Condition open = worlds.never();
    for (Field.Place place : Field.at(replayed, moment, side, null).within(within, worlds).places()) {
      Optional<Election> election = place.arena().election(bound.body(), bound.power());
      Optional<Boolean> here = election.flatMap(e -> holds(e, place));
      if (here.isEmpty()) {
        open = worlds.or(open, place.where());
      } else if (here.get()) {
        holds = worlds.or(holds, place.where());
      }
    }
    Object value = worlds.implies(within, holds) ? true
        : worlds.meet(within, holds) || worlds.meet(within, open) ? "unknown" : (Object) false;
    return new CheckControl.Found(value, List.copyOf(because), null);
  }

  /// Whether the bounds are kept in one situation; empty if the number is an estimate that does not decide.
  private Optional<Boolean> holds(Election election, Field.Place place) {
    Index index = Index.valueOf(bound.index().name());
    PowerResult result = PowerIndices.of(ElectionGame.of(election, bound.unions()).game(), Set.of(index), PowerOptions.DEFAULT);
    boolean all = true;
    for (List<String> parties : parties(place)) {
      Fraction sum = Fraction.ZERO;
      for (String party : parties) {
        Optional<PowerResult.Value> value = result.kind(party).flatMap(k -> k.value(index));
        if (value.isPresent() && !(value.get() instanceof PowerResult.Value.Exact)) {
          return Optional.empty();
        }
        sum = value.isPresent() ? sum.plus(((PowerResult.Value.Exact) value.get()).fraction()) : sum;
      }
      boolean kept = (bound.least() == null || bound.least().allowsAbove(sum)) && (bound.most() == null || bound.most().allowsBelow(sum));
      if (!kept) {
        because.add(words.say("check.index", bound.index().spelling(), String.join("+", parties), sum.toString()));
      }
      all &= kept;
    }
    return Optional.of(all);
  }

  private List<List<String>> parties(Field.Place place) {
    return switch (bound.of()) {
      case Coalition.Named named -> List.of(named.parties());
      case Coalition.OfSet of -> {
        List<List<String>> all = new ArrayList<>();
        if (Expr.parse(of.set().text(), replayed.names()) instanceof Expr.Parse.Ok ok) {
          for (Guarded.Alternative<Value> each : replayed.value(ok.expr(), moment, side).alternatives()) {
            if (each.value() instanceof Value.Ids ids && worlds.meet(each.where(), place.where())) {
              all.addAll(Coalitions.choices(List.of(place.arena()), ids.ids(), of.outOf(ids.ids().size())));
            }
          }
        }
        yield all;
      }
    };
  }
}
