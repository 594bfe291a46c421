package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Amendment;
import org.interregnum.model.Deed;
import org.interregnum.model.InFact;
import org.interregnum.model.Post;
import org.interregnum.model.RuleParts;

/// Folds the acts as people acted on them, lawful or not.
final class FactFold {
  private final Worlds worlds;
  private final OpenFacts facts;
  private final Organization organization;
  private final Elements elements;
  private final Incumbency incumbency;
  private final Map<String, Condition> futile = new LinkedHashMap<>();

  FactFold(Worlds worlds, OpenFacts facts, Organization organization, Elements elements, Incumbency incumbency) {
    this.worlds = worlds;
    this.facts = facts;
    this.organization = organization;
    this.elements = elements;
    this.incumbency = incumbency;
  }

  /// Acts that changed nothing in fact because they could not, with the worlds in which that is so.
  Map<String, Condition> futile() {
    return futile;
  }

  Course fold(Circumstance circumstance, Openings openings) {
    Course course = new Course(worlds, openings::of);
    for (int i = 0; i < circumstance.order().size(); i++) {
      int point = i + 1;
      String id = circumstance.order().get(i);
      take(circumstance, course, point, id, false);
      for (String later : circumstance.obeyedLater().getOrDefault(point, List.of())) {
        take(circumstance, course, point, later, true);
      }
    }
    return course;
  }

  private void take(Circumstance circumstance, Course course, int point, String id, boolean later) {
    var variants = organization.theCase().act(id);
    if (variants.isCertain() && !variants.any().isFormal()) {
      return;
    }
    View before = new View(organization, elements, course, point);
    List<Guarded.Alternative<Effect>> effects =
        Branching.run(worlds, circumstance.where(), world -> effect(world, world.choose(elements.of(variants)), before, later));
    List<Guarded.Alternative<List<Change>>> changes = new ArrayList<>();
    for (Guarded.Alternative<Effect> effect : effects) {
      changes.add(new Guarded.Alternative<>(effect.value().changes(), effect.where()));
      if (effect.value().futile()) {
        futile.merge(id, effect.where(), worlds::or);
      }
    }
    Set<Key> touched = course.apply(point, changes);
    incumbency.settle(course, point, touched, circumstance.where(), id);
  }

  private record Effect(List<Change> changes, boolean futile) {
    static final Effect NONE = new Effect(List.of(), false);
    static final Effect FUTILE = new Effect(List.of(), true);
  }

  private Effect effect(Branching world, Optional<Act> found, View before, boolean later) {
    if (found.isEmpty() || !isObeyed(found.get(), later) || !found.get().isFormal()) {
      return Effect.NONE;
    }
    Act act = found.get();
    if (later && !triggered(world, act)) {
      return Effect.NONE;
    }
    if (!world.decide(facts.happened(act, world.here()))) {
      return Effect.NONE;
    }
    return switch (act.deed()) {
      case Deed.Remove remove -> leave(world, act, remove.post(), remove.person(), before);
      case Deed.Resign resign -> leave(world, act, resign.post(), resign.person(), before);
      case Deed.Appoint appoint -> install(world, act, appoint, before);
      case Deed.Amend amend -> amend(world, amend.body(), amend.change(), before);
      default -> Effect.NONE;
    };
  }

  /// Whether the act with which it came to be obeyed, if it names one, happened.
  private boolean triggered(Branching world, Act act) {
    String trigger = act.inFact() instanceof InFact.Later when ? when.when().text().strip() : "";
    var variants = organization.theCase().acts().get(trigger);
    if (variants == null) {
      return true;
    }
    Optional<Act> other = world.choose(elements.of(variants));
    return other.isPresent() && world.decide(facts.happened(other.get(), world.here()));
  }

  private static boolean isObeyed(Act act, boolean later) {
    return act.procedure().carried() && switch (act.inFact()) {
      case InFact.AtOnce atOnce -> !later;
      case InFact.Never never -> false;
      case InFact.Later when -> later;
    };
  }

  private static Effect leave(Branching world, Act act, Post post, String person, View before) {
    return switch (post) {
      case Post.OfOffice office -> person.equals(before.holder(world, office.id()))
          ? new Effect(List.of(new Change(Key.holder(office.id()), new Holding(null, false, act.id()))), false)
          : Effect.FUTILE;
      case Post.SeatOn seat -> {
        Membership seats = before.seats(world, seat.id());
        yield seats.members().contains(person)
            ? new Effect(List.of(new Change(Key.seats(seat.id()), seats.without(person))), false)
            : Effect.FUTILE;
      }
    };
  }

  private static Effect install(Branching world, Act act, Deed.Appoint appoint, View before) {
    return switch (appoint.post()) {
      case Post.OfOffice office ->
          new Effect(List.of(new Change(Key.holder(office.id()), new Holding(appoint.person(), appoint.interim(), act.id()))), false);
      case Post.SeatOn seat -> {
        Membership seats = before.seats(world, seat.id());
        yield seats.vacant() > 0 && !seats.members().contains(appoint.person())
            ? new Effect(List.of(new Change(Key.seats(seat.id()), seats.with(appoint.person()))), false)
            : Effect.FUTILE;
      }
    };
  }

  private static Effect amend(Branching world, String body, Amendment change, View before) {
    Membership seats = before.seats(world, body);
    if (!ActJudge.hasRoom(seats, change.seats())) {
      return Effect.FUTILE;
    }
    List<RuleParts> amendments = new ArrayList<>(before.amendments(world, body));
    amendments.add(change.rule());
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(Key.rules(body), List.copyOf(amendments)));
    if (change.seats() != 0) {
      changes.add(new Change(Key.seats(body), seats.resized(change.seats())));
    }
    return new Effect(changes, false);
  }
}
