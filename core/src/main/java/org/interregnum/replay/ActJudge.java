package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Amendment;
import org.interregnum.model.Deed;
import org.interregnum.model.Office;
import org.interregnum.model.Post;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.jspecify.annotations.Nullable;

/// Judges one act in one world, step by step.
final class ActJudge {
  private final Worlds worlds;
  private final Organization organization;
  private final Entitlement entitlement;
  private final BodyDecision decision;
  private final ActFacts facts;
  private final View fact;
  private final Circumstance circumstance;

  ActJudge(
      Worlds worlds, Organization organization, Entitlement entitlement, BodyDecision decision, ActFacts facts, View fact, Circumstance circumstance) {
    this.worlds = worlds;
    this.organization = organization;
    this.entitlement = entitlement;
    this.decision = decision;
    this.facts = facts;
    this.fact = fact;
    this.circumstance = circumstance;
  }

  /// What a judgement comes to, in the worlds that agree on all that was chosen on the way; what
  /// hangs on facts alone stays a condition.
  ///
  /// @param happened where the act happened
  /// @param own what fails whatever the procedure: the post, the seat, the holder, the power
  /// @param procedural what else fails, each with where it does, under the power that fails least
  /// @param carried where the procedure holds
  /// @param findings the steps taken
  /// @param changes what the act does to the state in law if it takes effect
  record Judged(
      Condition happened, List<Reason> own, List<Guarded.Alternative<Reason>> procedural, Condition carried, List<Finding> findings,
      List<Change> changes) {

    static Judged never(Worlds worlds) {
      return new Judged(worlds.never(), List.of(), List.of(), worlds.never(), List.of(), List.of());
    }

    Judged happening(Condition where) {
      return new Judged(where, own, procedural, carried, findings, changes);
    }
  }

  /// @param law the state in law; its point is just before the act
  Judged judge(Branching world, String id, View law) {
    Optional<Act> found = facts.act(world, id);
    if (found.isEmpty()) {
      return Judged.never(worlds);
    }
    Condition happened = facts.happened(found.get());
    return happened.isNever() ? Judged.never(worlds) : judge(world, found.get(), law).happening(happened);
  }

  private Judged judge(Branching world, Act act, View law) {
    return switch (act.deed()) {
      case Deed.Remove remove -> removal(world, act, remove, law);
      case Deed.Appoint appoint -> appointment(world, act, appoint, law);
      case Deed.Resign resign -> resignation(world, act, resign, law);
      case Deed.Amend amend -> amendment(world, act, amend, law);
      case Deed.Resolve resolve ->
          conclude(act, List.of(), decision.findings(world, act, resolve.body(), RuleParts.none(act.origin()), Set.of(), law), List.of());
      case Deed.Ratify ratify -> ratification(world, act, ratify, law);
      case Deed.Rule rule ->
          conclude(act, List.of(Finding.of("court", List.of(rule.of()), act.origin(), worlds.always(), null)), List.of(), List.of());
      case Deed.Informal informal -> Judged.never(worlds);
    };
  }

  private Judged removal(Branching world, Act act, Deed.Remove remove, View law) {
    boolean holds = holds(world, law, remove.post(), remove.person());
    Finding held = Finding.of("holds", List.of(remove.person(), remove.post().id()), act.origin(), truth(holds), ReasonCode.NOT_HOLDER);
    return byPower(world, act, List.of(held), interested(remove.person(), null), null, law, vacated(world, law, act, remove.post(), remove.person()));
  }

  private Judged resignation(Branching world, Act act, Deed.Resign resign, View law) {
    boolean holds = holds(world, law, resign.post(), resign.person());
    Finding held = Finding.of("holds", List.of(resign.person(), resign.post().id()), act.origin(), truth(holds), ReasonCode.NOT_HOLDER);
    return conclude(act, List.of(held), List.of(), vacated(world, law, act, resign.post(), resign.person()));
  }

  private Judged appointment(Branching world, Act act, Deed.Appoint appoint, View law) {
    if (appoint.post() instanceof Post.SeatOn seat) {
      Membership seats = law.seats(world, seat.id());
      boolean free = seats.vacant() > 0 && !seats.members().contains(appoint.person());
      Finding vacancy = Finding.of("seat.free", List.of(appoint.person(), seat.id()), act.origin(), truth(free), ReasonCode.SEAT);
      return byPower(world, act, List.of(vacancy), interested(appoint.person(), null), null, law,
          List.of(new Change(Key.seats(seat.id()), seats.with(appoint.person()))));
    }
    String office = appoint.post().id();
    Holding holding = law.holding(world, office);
    List<Finding> own = new ArrayList<>();
    boolean again = appoint.person().equals(holding.party()) && !(holding.interim() && !appoint.interim());
    own.add(Finding.of("not-yet-holder", List.of(appoint.person(), office), act.origin(), truth(!again), ReasonCode.NOT_HOLDER));
    mustSitOn(world, office).ifPresent(body -> own.add(Finding.of("seat.sits", List.of(appoint.person(), body, office), act.origin(),
        truth(law.members(world, body).contains(appoint.person())), ReasonCode.SEAT)));
    String replaced = replaced(holding, appoint.person());
    return byPower(world, act, own, interested(appoint.person(), replaced), holding.interim() ? null : replaced, law,
        List.of(new Change(Key.holder(office), new Holding(appoint.person(), appoint.interim(), act.id()))));
  }

  private static @Nullable String replaced(Holding holding, String person) {
    String holder = holding.party();
    return holder == null || holder.equals(person) ? null : holder;
  }

  private Judged amendment(Branching world, Act act, Deed.Amend amend, View law) {
    List<Finding> own = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Amendment change = amend.change();
    if (change.seats() != 0) {
      Membership seats = law.seats(world, amend.body());
      boolean room = hasRoom(seats, change.seats());
      own.add(Finding.of("seat.room", List.of(amend.body(), Integer.toString(change.seats())), act.origin(), truth(room), ReasonCode.SEAT));
      changes.add(new Change(Key.seats(amend.body()), room ? seats.resized(change.seats()) : seats));
    }
    List<RuleParts> amendments = new ArrayList<>(law.amendments(world, amend.body()));
    amendments.add(change.rule());
    changes.add(new Change(Key.rules(amend.body()), List.copyOf(amendments)));
    return byPower(world, act, own, Set.of(), null, law, changes);
  }

  static boolean hasRoom(Membership seats, int change) {
    return change >= 0 || (seats.vacant() >= -change && seats.seats() + change >= 1);
  }

  /// A ratification needs what the act ratified needed, as things stood then, decided by today's rules and members.
  private Judged ratification(Branching world, Act act, Deed.Ratify ratify, View law) {
    int before = circumstance.before(ratify.of());
    Optional<Act> found = facts.act(world, ratify.of());
    if (found.isEmpty() || before < 0 || before > law.point()) {
      return conclude(act, List.of(noPower(act)), List.of(), List.of());
    }
    Act target = found.get();
    View then = law.at(before);
    return switch (target.deed()) {
      case Deed.Resolve resolve ->
          conclude(act, List.of(), decision.findings(world, act, resolve.body(), RuleParts.none(act.origin()), Set.of(), law), List.of());
      case Deed.Remove remove -> bestWay(world, act, target, List.of(), interested(remove.person(), null), null, law, List.of());
      case Deed.Amend amend -> bestWay(world, act, target, List.of(), Set.of(), null, law, List.of());
      case Deed.Appoint appoint -> {
        Holding holding = appoint.post() instanceof Post.OfOffice office ? then.holding(world, office.id()) : new Holding(null, false, null);
        String replaced = replaced(holding, appoint.person());
        yield bestWay(world, act, target, List.of(), interested(appoint.person(), replaced), holding.interim() ? null : replaced, law, List.of());
      }
      case Deed.Resign r -> conclude(act, List.of(noPower(act)), List.of(), List.of());
      case Deed.Rule r -> conclude(act, List.of(noPower(act)), List.of(), List.of());
      case Deed.Ratify r -> conclude(act, List.of(noPower(act)), List.of(), List.of());
      case Deed.Informal i -> conclude(act, List.of(noPower(act)), List.of(), List.of());
    };
  }

  private Finding noPower(Act act) {
    return Finding.of("power.none", List.of(act.id()), act.origin(), worlds.never(), ReasonCode.NO_POWER);
  }

  private Judged byPower(
      Branching world, Act act, List<Finding> own, Set<String> interested, @Nullable String replaced, View law, List<Change> changes) {
    return bestWay(world, act, act, own, interested, replaced, law, changes);
  }

  /// Tries every way; the first that carries is enough, else the one that fails least speaks.
  private Judged bestWay(
      Branching world, Act done, Act exercised, List<Finding> own, Set<String> interested, @Nullable String replaced, View law, List<Change> changes) {
    List<Entitlement.Way> ways = entitlement.ways(world, exercised, done, replaced);
    if (ways.isEmpty()) {
      List<Finding> all = new ArrayList<>(own);
      all.add(noPower(done));
      return conclude(done, all, List.of(), changes);
    }
    List<Outcomes> tried = new ArrayList<>();
    List<Finding> steps = new ArrayList<>();
    for (Entitlement.Way way : ways) {
      List<Finding> findings = new ArrayList<>();
      for (Power power : way.powers()) {
        List<Finding> parts = exercise(world, done, power, interested, law);
        findings.addAll(parts);
        steps.add(new Finding("power", List.of(power.id()), power.origin(), worlds.all(parts.stream().map(Finding::holds).toList()), null, parts));
      }
      Outcomes outcomes = Outcomes.of(findings, worlds);
      tried.add(outcomes);
      if (outcomes.carried().isAlways()) {
        break;
      }
    }
    List<Finding> all = new ArrayList<>(own);
    all.addAll(steps);
    return conclude(done, own, Outcomes.leastFailing(tried, worlds), all, changes);
  }

  /// What one power needs.
  private List<Finding> exercise(Branching world, Act done, Power power, Set<String> interested, View law) {
    List<Finding> findings = new ArrayList<>();
    for (String holder : power.by()) {
      findings.addAll(exercise(world, done, power, holder, interested, law));
    }
    return findings;
  }

  private List<Finding> exercise(Branching world, Act done, Power power, String by, Set<String> interested, View law) {
    Optional<String> body = entitlement.decider(world, by);
    if (body.isPresent()) {
      return decision.findings(world, done, body.get(), power.rule(), interested, law);
    }
    String holder = controller(world, by);
    boolean entitled;
    if (holder == null) {
      entitled = false;
    } else if (organization.isOffice(holder)) {
      String doer = done.by().isEmpty() || done.by().contains(holder)
          ? fact.at(circumstance.before(done.id())).holder(world, holder) : done.by().getFirst();
      entitled = doer != null && doer.equals(law.holder(world, holder));
    } else {
      entitled = done.by().isEmpty() || done.by().contains(holder);
    }
    return List.of(Finding.of("entitled", List.of(by, power.id()), power.origin(), truth(entitled), ReasonCode.NOT_ENTITLED));
  }

  /// The office or party that acts for an entity no body decides for: whoever controls it, else itself; null: nobody, a circle.
  private @Nullable String controller(Branching world, String id) {
    String current = id;
    Set<String> seen = new LinkedHashSet<>();
    while (organization.isEntity(current)) {
      String next = organization.entity(world, current).map(e -> e.controlledBy()).orElse(null);
      if (next == null) {
        return current;
      }
      if (!seen.add(current)) {
        return null;
      }
      current = next;
    }
    return current;
  }

  private Judged conclude(Act act, List<Finding> own, List<Finding> procedure, List<Change> changes) {
    List<Finding> all = new ArrayList<>(own);
    all.addAll(procedure);
    return conclude(act, own, Outcomes.of(procedure, worlds), all, changes);
  }

  private Judged conclude(Act act, List<Finding> own, Outcomes outcomes, List<Finding> findings, List<Change> changes) {
    List<Reason> failing = own.stream().filter(f -> f.code() != null && f.holds().isNever()).map(Outcomes::reason).toList();
    List<Guarded.Alternative<Reason>> procedural = new ArrayList<>(outcomes.failing());
    if (outcomes.decides()) {
      Condition otherwise = act.procedure().carried() ? worlds.not(outcomes.decided()) : outcomes.decided();
      String key = act.procedure().carried() ? "declared.carried" : "declared.lost";
      procedural.add(new Guarded.Alternative<>(new Reason(ReasonCode.DECLARED_OTHERWISE, key, List.of(act.id()), act.origin()), otherwise));
    }
    return new Judged(worlds.always(), failing, procedural, outcomes.carried(), findings, changes);
  }

  private boolean holds(Branching world, View law, Post post, String person) {
    return switch (post) {
      case Post.OfOffice office -> person.equals(law.holder(world, office.id()));
      case Post.SeatOn seat -> law.seats(world, seat.id()).members().contains(person);
    };
  }

  private List<Change> vacated(Branching world, View law, Act act, Post post, String person) {
    return switch (post) {
      case Post.OfOffice office -> List.of(new Change(Key.holder(office.id()), new Holding(null, false, act.id())));
      case Post.SeatOn seat -> List.of(new Change(Key.seats(seat.id()), law.seats(world, seat.id()).without(person)));
    };
  }

  private Optional<String> mustSitOn(Branching world, String office) {
    return organization.office(world, office).map(Office::mustSitOn);
  }

  private static Set<String> interested(String person, @Nullable String replaced) {
    return replaced == null ? Set.of(person) : Set.of(person, replaced);
  }

  private Condition truth(boolean value) {
    return value ? worlds.always() : worlds.never();
  }
}
