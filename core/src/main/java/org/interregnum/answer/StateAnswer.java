package org.interregnum.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Case;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Group;
import org.interregnum.model.Office;
import org.interregnum.model.Stake;
import org.interregnum.replay.Holding;
import org.interregnum.replay.Membership;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `state`: who held what at a moment.
public final class StateAnswer {
  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final ConditionText conditions;
  private final Moment moment;
  private final Side side;

  public StateAnswer(Replayed replayed, Words words, Moment moment, Side side) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
    this.conditions = new ConditionText(replayed, words);
    this.moment = moment;
    this.side = side;
  }

  public Map<String, @Nullable Object> tree() {
    Case theCase = replayed.theCase();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "state"));
    tree.put("at", moment.text().isEmpty() ? lastAct() : moment.text());
    tree.put("asOf", replayed.options().asOf());
    tree.put("view", side.spelling());
    Map<String, Object> offices = Shapes.object();
    theCase.offices().keySet().forEach(id -> offices.put(id, office(id)));
    tree.put("offices", offices);
    Map<String, Object> bodies = Shapes.object();
    replayed.bodies().forEach(id -> bodies.put(id, body(id)));
    tree.put("bodies", bodies);
    tree.put("stakes", stakes());
    tree.put("controls", controls(theCase));
    tree.put("instruments", Map.of());
    Map<String, Object> groups = Shapes.object();
    theCase.groups().forEach((id, group) -> groups.put(id, group(group)));
    tree.put("groups", groups);
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", List.of());
    return tree;
  }

  private @Nullable String lastAct() {
    List<String> order = replayed.order();
    var opening = replayed.theCase().opening();
    return !order.isEmpty() ? order.getLast() : opening == null ? null : opening.text();
  }

  private Map<String, @Nullable Object> office(String id) {
    Guarded<Holding> held = replayed.holding(moment, side, id);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Map<String, Condition> parties = parties(held);
    boolean certain = parties.size() == 1;
    String holder = certain ? parties.keySet().iterator().next() : "";
    tree.put("holder", holder.isEmpty() ? null : holder);
    if (!holder.isEmpty()) {
      tree.put("name", words.name(replayed.theCase(), holder));
    }
    tree.put("interim", held.alternatives().stream().allMatch(a -> a.value().interim()));
    Set<String> since = new LinkedHashSet<>();
    held.alternatives().forEach(a -> since.add(Objects.requireNonNullElse(a.value().since(), "")));
    tree.put("since", since.size() == 1 && !since.contains("") ? since.iterator().next() : null);
    Guarded<Holding> inLaw = replayed.holding(moment, Side.LAW, id);
    tree.put("lawful", certain ? lawful(holder, inLaw) : "unknown");
    Set<String> contesting = new LinkedHashSet<>(parties(inLaw).keySet());
    contesting.remove("");
    contesting.removeAll(certain ? Set.of(holder) : Set.of());
    tree.put("contestedBy", contesting.stream().sorted().toList());
    if (!certain) {
      tree.put("possible", possible(parties));
    }
    return tree;
  }

  /// Each holder with where he holds; the empty text stands for nobody.
  private Map<String, Condition> parties(Guarded<Holding> held) {
    Map<String, Condition> parties = new LinkedHashMap<>();
    held.alternatives().forEach(a -> parties.merge(Objects.requireNonNullElse(a.value().party(), ""), a.where(), worlds::or));
    return parties;
  }

  private Object lawful(String holder, Guarded<Holding> inLaw) {
    return Shapes.truth(inLaw.where(h -> holder.equals(Objects.requireNonNullElse(h.party(), "")), worlds), replayed);
  }

  private List<Object> possible(Map<String, Condition> parties) {
    List<Object> list = new ArrayList<>();
    parties.forEach((party, where) -> {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("party", party.isEmpty() ? null : party);
      each.put("condition", conditions.of(where));
      list.add(each);
    });
    return list;
  }

  private Map<String, @Nullable Object> body(String id) {
    Guarded<Membership> membership = replayed.membership(moment, side, id);
    Map<String, Condition> members = new LinkedHashMap<>();
    int fewestSeats = Integer.MAX_VALUE;
    int mostSeats = 0;
    int fewestFree = Integer.MAX_VALUE;
    int mostFree = 0;
    for (Guarded.Alternative<Membership> each : membership.alternatives()) {
      Membership value = each.value();
      value.members().forEach(m -> members.merge(m, each.where(), worlds::or));
      fewestSeats = Math.min(fewestSeats, value.seats());
      mostSeats = Math.max(mostSeats, value.seats());
      fewestFree = Math.min(fewestFree, value.vacant());
      mostFree = Math.max(mostFree, value.vacant());
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("seats", range(fewestSeats, mostSeats));
    tree.put("members", members.entrySet().stream().filter(m -> isCertain(m.getValue())).map(Map.Entry::getKey).toList());
    List<Object> others = new ArrayList<>();
    members.forEach((member, where) -> {
      if (!isCertain(where)) {
        Map<String, Object> each = Shapes.object();
        each.put("party", member);
        each.put("condition", conditions.of(where));
        others.add(each);
      }
    });
    if (!others.isEmpty()) {
      tree.put("possibleMembers", others);
    }
    tree.put("vacant", range(fewestFree, mostFree));
    tree.put("chair", chair(id));
    return tree;
  }

  private boolean isCertain(Condition where) {
    return worlds.implies(replayed.possible(), where);
  }

  private static Object range(int fewest, int most) {
    if (fewest == most) {
      return fewest;
    }
    Map<String, Object> range = Shapes.object();
    range.put("atLeast", fewest);
    range.put("atMost", most);
    return range;
  }

  private @Nullable String chair(String body) {
    for (var variants : replayed.theCase().offices().values()) {
      Office office = variants.any();
      if (body.equals(office.of())) {
        Map<String, Condition> parties = parties(replayed.holding(moment, side, office.id()));
        String holder = parties.size() == 1 ? parties.keySet().iterator().next() : "";
        return holder.isEmpty() ? null : holder;
      }
    }
    return null;
  }

  /// The stakes held; of one that is held in some worlds only, with its condition.
  private List<Object> stakes() {
    Map<Stake, Condition> held = replayed.stakes(moment, side);
    List<Object> list = new ArrayList<>();
    held.forEach((stake, where) -> {
      Map<String, @Nullable Object> tree = stake(stake, held.keySet());
      if (!isCertain(where)) {
        tree.put("condition", conditions.of(where));
      }
      list.add(tree);
    });
    return list;
  }

  static Map<String, @Nullable Object> stake(Stake stake, Collection<Stake> all) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("holder", stake.holder());
    tree.put("in", stake.in());
    if (stake.kind() != null) {
      tree.put("class", stake.kind());
    }
    tree.put("economic", Shapes.share(stake.economic()));
    tree.put("votes", isCounted(stake) ? shareOf(stake, all) : Shapes.share(stake.votes()));
    if (stake.shares() != null) {
      tree.put("shares", Shapes.number(stake.shares()));
    }
    Map<String, Object> text = Shapes.object();
    if (stake.economic() != null) {
      text.put("economic", stake.economic().text());
    }
    if (stake.votes() != null) {
      text.put("votes", stake.votes().text());
    }
    tree.put("text", text);
    if (stake.at() != null) {
      tree.put("since", stake.at().text());
    }
    if (stake.certainty() != null) {
      tree.put("certainty", stake.certainty().spelling());
    }
    if (!stake.sources().isEmpty()) {
      tree.put("sources", Shapes.sources(stake.sources()));
    }
    return tree;
  }

  /// Whether its votes are a number, not a part of the whole.
  private static boolean isCounted(Stake stake) {
    return stake.votes() == null ? stake.shares() != null : stake.votes().value() != null && !stake.votes().isOfOne();
  }

  /// The part of all votes in the entity, where the case states numbers.
  private static double shareOf(Stake stake, Collection<Stake> all) {
    Fraction total = Fraction.ZERO;
    for (Stake other : all) {
      if (other.in().equals(stake.in()) && isCounted(other)) {
        total = total.plus(other.votesHeld());
      }
    }
    return total.signum() == 0 ? 0 : stake.votesHeld().over(total).nearest();
  }

  private static List<Object> controls(Case theCase) {
    List<Object> list = new ArrayList<>();
    theCase.entities().values().forEach(variants -> {
      Entity entity = variants.any();
      if (entity.controlledBy() != null) {
        Map<String, Object> each = Shapes.object();
        each.put("controller", entity.controlledBy());
        each.put("entity", entity.id());
        each.put("by", "controlled-by");
        list.add(each);
      }
    });
    return list;
  }

  private static Map<String, @Nullable Object> group(Group group) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("size", group.size());
    if (group.precision() != null) {
      tree.put("precision", group.precision());
    }
    return tree;
  }
}
