package org.interregnum.answer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.compare.Vantage;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.TooLargeException;
import org.interregnum.replay.Situation;
import org.interregnum.rule.UnfitRule;
import org.jspecify.annotations.Nullable;

/// The fields on which the coalitions of a comparison act, and who may be part of one.
final class Fields {
  /// With more different situations than this an answer over all of them would take too long.
  private static final int MOST_SITUATIONS = 300;

  private Fields() {}

  /// Whether both sides allow the same situations, so that whoever can do something on one side in every world can on the other.
  static boolean alike(Vantage before, Vantage after) {
    return situations(before).equals(situations(after));
  }

  private static Set<Situation> situations(Vantage side) {
    Set<Situation> situations = new HashSet<>();
    Situation.at(side.replayed(), side.moment(), side.side()).alternatives().forEach(a -> situations.add(a.value()));
    return situations;
  }

  /// The field of one side; null, with a note, if there is none that can be searched.
  static @Nullable Field of(Vantage side, @Nullable Goal goal, Words words, List<String> notes) {
    String problem;
    try {
      Field field = Field.at(side.replayed(), side.moment(), side.side(), goal);
      if (field.places().size() <= MOST_SITUATIONS) {
        return field;
      }
      problem = words.say("diff.too-many-situations", side.name(), field.places().size());
    } catch (TooLargeException e) {
      problem = words.say("diff.too-large", side.name());
    } catch (UnfitRule e) {
      problem = words.say("diff.rule-unfit", side.name(), e.problem().found());
    }
    if (!notes.contains(problem)) {
      notes.add(problem);
    }
    return null;
  }

  /// Whoever sits or holds something on either side in some world: nobody else has a vote or a power.
  static List<String> pool(Field before, Field after) {
    Set<String> pool = new LinkedHashSet<>();
    for (Field field : List.of(before, after)) {
      field.arenas().forEach(arena -> {
        arena.situation().bodies().values().forEach(b -> pool.addAll(b.seats().members()));
        arena.situation().offices().values().forEach(o -> {
          if (o.holding().party() != null) {
            pool.add(o.holding().party());
          }
        });
        arena.situation().stakes().forEach(s -> pool.add(s.holder()));
        arena.situation().powers().forEach(p -> p.by().stream().filter(arena::isParty).forEach(pool::add));
      });
    }
    Set<String> eligible = new LinkedHashSet<>(before.pool());
    eligible.addAll(after.pool());
    pool.retainAll(eligible);
    return List.copyOf(pool);
  }
}
