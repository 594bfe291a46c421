package org.interregnum.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Guarded;
import org.interregnum.law.LawPack;
import org.interregnum.model.Body;
import org.interregnum.model.Entity;
import org.interregnum.model.Office;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;

/// An organization at one moment in one world: who sits where and holds what, and the rules and powers in
/// force. Equal situations of different worlds are equal.
///
/// @param bodies those of the law packs included
/// @param powers in the order of the file, those of the law last
/// @param stakes the holdings then
/// @param people all people of the case, in the order of the file
/// @param lawDate the day whose law applies
public record Situation(
    Map<String, BodyThen> bodies,
    Map<String, OfficeThen> offices,
    Map<String, Entity> entities,
    List<Power> powers,
    List<Stake> stakes,
    Set<String> people,
    LocalDate lawDate) {

  public Situation {
    bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    offices = Collections.unmodifiableMap(new LinkedHashMap<>(offices));
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    powers = List.copyOf(powers);
    stakes = List.copyOf(stakes);
    people = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(people));
  }

  /// A body at that moment.
  ///
  /// @param law the law pack underneath, if any
  /// @param kindInLaw what kind of body the law sees in it
  /// @param seats its own seats; none for a body whose members come from elsewhere
  /// @param amendments those in force, oldest first
  public record BodyThen(Body body, Optional<LawPack> law, String kindInLaw, Membership seats, List<RuleParts> amendments) {
    public BodyThen {
      amendments = List.copyOf(amendments);
    }

    /// What the body's documents say, oldest first.
    public List<RuleParts> documents() {
      List<RuleParts> all = new ArrayList<>();
      all.add(body.rule());
      all.addAll(amendments);
      return all;
    }
  }

  /// An office at that moment.
  public record OfficeThen(Office office, Holding holding) {}

  /// The situations that some world allows at a moment, each with where.
  public static Guarded<Situation> at(Replayed replayed, Moment moment, Side side) {
    return replayed.situations(moment, side);
  }

  static Situation of(Replayed.Reader reader) {
    Branching world = reader.world();
    View view = reader.view();
    Organization organization = reader.frame().told().organization();
    Map<String, BodyThen> bodies = new LinkedHashMap<>();
    for (String id : organization.bodyIds()) {
      organization.body(world, id).ifPresent(body -> bodies.put(id, view.bodyThen(world, body)));
    }
    Map<String, OfficeThen> offices = new LinkedHashMap<>();
    for (String id : organization.theCase().offices().keySet()) {
      organization.office(world, id).ifPresent(office -> {
        Holding holding = view.holding(world, id);
        offices.put(id, new OfficeThen(office, new Holding(holding.party(), holding.interim(), null)));
      });
    }
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (String id : organization.theCase().entities().keySet()) {
      organization.entity(world, id).ifPresent(entity -> entities.put(id, entity));
    }
    List<Power> powers = new ArrayList<>();
    organization.powers().forEach(slot -> organization.power(world, slot).ifPresent(powers::add));
    return new Situation(bodies, offices, entities, powers, view.stakes(world), organization.theCase().people().keySet(), reader.date());
  }
}
