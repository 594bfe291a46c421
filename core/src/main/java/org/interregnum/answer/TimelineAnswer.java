package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Guarded;
import org.interregnum.replay.Membership;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// The lanes of a story: for each office and each seat holder the stretches of it in both views.
///
/// A stretch begins just after an act (null: at the opening) and lasts until the next. Its `holders`
/// are all who may hold then; one: certain, `null` among them: perhaps vacant.
public final class TimelineAnswer {
  private final Replayed replayed;

  public TimelineAnswer(Replayed replayed) {
    this.replayed = replayed;
  }

  public Map<String, Object> tree() {
    List<@Nullable String> points = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    List<String> told = replayed.order().stream().filter(a -> !replayed.isHistory(a)).toList();
    if (!told.isEmpty()) {
      points.add(null);
      moments.add(replayed.at("before " + told.getFirst()));
    }
    for (String act : told) {
      if (replayed.act(act).isFormal() || replayed.changesStakes(act)) {
        points.add(act);
        moments.add(replayed.at(act));
      }
    }
    if (points.isEmpty()) {
      points.add(null);
      moments.add(replayed.end());
    }
    Map<String, Object> tree = Shapes.object();
    Map<String, Object> offices = Shapes.object();
    replayed.theCase().offices().keySet().forEach(office -> offices.put(office, lane(points, moments, (m, side) -> holders(m, side, office))));
    tree.put("offices", offices);
    Map<String, Object> bodies = Shapes.object();
    replayed.theCase().bodies().keySet().forEach(body -> bodies.put(body, seats(points, moments, body)));
    tree.put("bodies", bodies);
    return tree;
  }

  private interface Reading {
    List<@Nullable Object> at(Moment moment, Side side);
  }

  private Map<String, Object> lane(List<@Nullable String> points, List<Moment> moments, Reading reading) {
    Map<String, Object> lane = Shapes.object();
    for (Side side : Side.values()) {
      List<Object> stretches = new ArrayList<>();
      List<@Nullable Object> last = List.of("\u0000");
      for (int i = 0; i < points.size(); i++) {
        List<@Nullable Object> now = reading.at(moments.get(i), side);
        if (!now.equals(last)) {
          Map<String, @Nullable Object> stretch = new LinkedHashMap<>();
          stretch.put("from", points.get(i));
          stretch.put("holders", now);
          stretches.add(stretch);
          last = now;
        }
      }
      lane.put(side.spelling(), stretches);
    }
    return lane;
  }

  private List<@Nullable Object> holders(Moment moment, Side side, String office) {
    Set<String> holders = new LinkedHashSet<>();
    replayed.holding(moment, side, office).alternatives()
        .forEach(a -> holders.add(Objects.requireNonNullElse(a.value().party(), "") + (a.value().interim() ? " interim" : "")));
    List<@Nullable Object> list = new ArrayList<>();
    holders.stream().sorted().forEach(h -> {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("party", h.replace(" interim", "").isEmpty() ? null : h.replace(" interim", ""));
      each.put("interim", h.endsWith(" interim"));
      list.add(each);
    });
    return list;
  }

  /// For each person who ever sits on a body: true, false or "unknown" over time.
  private Map<String, Object> seats(List<@Nullable String> points, List<Moment> moments, String body) {
    Set<String> people = new LinkedHashSet<>();
    Map<Moment, Map<Side, Guarded<Membership>>> read = new java.util.HashMap<>();
    for (Moment moment : moments) {
      for (Side side : Side.values()) {
        Guarded<Membership> membership = replayed.membership(moment, side, body);
        read.computeIfAbsent(moment, m -> new java.util.HashMap<>()).put(side, membership);
        membership.alternatives().forEach(a -> people.addAll(a.value().members()));
      }
    }
    Map<String, Object> seats = Shapes.object();
    Function<String, Reading> sits = person -> (moment, side) -> {
      Guarded<Membership> membership = Objects.requireNonNull(Objects.requireNonNull(read.get(moment)).get(side));
      return List.of(Shapes.truth(membership.where(m -> m.members().contains(person), replayed.worlds()), replayed));
    };
    people.forEach(person -> seats.put(person, lane(points, moments, sits.apply(person))));
    return seats;
  }
}
