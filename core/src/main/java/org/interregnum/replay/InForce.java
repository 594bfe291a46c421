package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Guarded;
import org.interregnum.model.Act;
import org.interregnum.model.Body;
import org.interregnum.model.Entity;
import org.interregnum.model.Office;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;

/// What of an organization is in force at a moment in one view, element by element, each with the worlds in
/// which it is so. Who wants everything of one world at once asks [Situation]; here nothing multiplies.
public final class InForce {
  private final Replayed replayed;
  private final Moment moment;
  private final Side side;
  private final Organization organization;
  private final Map<String, Organization.Slot> powers = new LinkedHashMap<>();

  public InForce(Replayed replayed, Moment moment, Side side) {
    this.replayed = replayed;
    this.moment = moment;
    this.side = side;
    this.organization = replayed.told().getFirst().organization();
    Map<String, Long> times = new LinkedHashMap<>();
    List<Organization.Slot> slots = organization.powers().stream().filter(s -> s.fills() == null).toList();
    slots.forEach(s -> times.merge(s.id(), 1L, Long::sum));
    for (Organization.Slot slot : slots) {
      boolean alone = times.getOrDefault(slot.id(), 0L) == 1;
      powers.put(alone ? slot.id() : slot.id() + "(" + slot.power().any().target().id() + ")", slot);
    }
  }

  private <T> Guarded<T> in(Function<Branching, T> question) {
    return Guarded.merged(Branching.run(replayed.worlds(), replayed.possible(), question), replayed.worlds());
  }

  public Guarded<Optional<Body>> body(String id) {
    return in(world -> organization.body(world, id));
  }

  public Guarded<Optional<Office>> office(String id) {
    return in(world -> organization.office(world, id));
  }

  public Guarded<Optional<Entity>> entity(String id) {
    return in(world -> organization.entity(world, id));
  }

  /// The powers by name: their ids, with the target where a law gives one power over several things. Those by
  /// which a body fills its own vacancies are a property of the body and are left out.
  public Set<String> powers() {
    return powers.keySet();
  }

  /// The power of a name.
  public Guarded<Optional<Power>> power(String name) {
    Organization.Slot slot = java.util.Objects.requireNonNull(powers.get(name), name);
    return in(world -> organization.power(world, slot));
  }

  /// The form of an act.
  public Guarded<Optional<Act>> act(String id) {
    return in(world -> world.choose(organization.elements().of(organization.theCase().act(id))));
  }

  /// All that the case says of holdings, whenever it counts.
  public Guarded<List<Stake>> register() {
    return in(world -> world.choose(organization.elements().of(organization.theCase().stakes())).orElse(List.of()));
  }

  /// The holdings then.
  public Guarded<List<Stake>> stakes() {
    return replayed.read(moment, side, r -> r.view().stakes(r.world()));
  }

  /// Bodies and powers of the law packs that are closed.
  public Guarded<Set<String>> closed() {
    return in(world -> world.choose(organization.elements().of(organization.theCase().without())).orElse(Set.of()));
  }

  /// The rules by which a body decides, or by which a power of that name is used, as this view has them;
  /// empty where there is none.
  public Guarded<Optional<RulesShown>> rules(String name) {
    Organization.Slot slot = powers.get(name);
    String id = slot == null ? name : slot.id();
    List<Guarded.Alternative<Optional<RulesShown>>> parts = new ArrayList<>();
    for (Frame frame : moment.frames()) {
      View view = replayed.view(frame, side);
      parts.addAll(Branching.run(replayed.worlds(), replayed.worlds().and(frame.where(), replayed.possible()),
          world -> RulesShown.of(new Replayed.Reader(world, frame, view, view), id)));
    }
    return Guarded.merged(parts, replayed.worlds());
  }

  /// What the documents of a body say, the oldest first, amendments in this view included.
  public Guarded<List<RuleParts>> documents(String body) {
    return replayed.read(moment, side, r -> {
      List<RuleParts> all = new ArrayList<>();
      r.frame().told().organization().body(r.world(), body).ifPresent(b -> {
        all.add(b.rule());
        all.addAll(r.view().amendments(r.world(), body));
      });
      return List.copyOf(all);
    });
  }
}
