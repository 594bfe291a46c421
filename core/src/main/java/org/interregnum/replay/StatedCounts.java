package org.interregnum.replay;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Vote;

/// Holds every world to the totals that an act states; names win over totals that cannot fit them.
final class StatedCounts {
  private final Worlds worlds;
  private final OpenFacts facts;
  private final Organization organization;
  private final Entitlement entitlement;
  private final Circumstance circumstance;
  private final ActFacts actFacts;
  private final Map<String, Condition> dropped = new LinkedHashMap<>();

  StatedCounts(
      Worlds worlds, OpenFacts facts, Organization organization, Entitlement entitlement, Circumstance circumstance, ActFacts actFacts) {
    this.worlds = worlds;
    this.facts = facts;
    this.organization = organization;
    this.entitlement = entitlement;
    this.circumstance = circumstance;
    this.actFacts = actFacts;
  }

  /// Acts whose totals fit no ballots, with the worlds in which that is so.
  Map<String, Condition> dropped() {
    return dropped;
  }

  void constrainAll() {
    for (String id : circumstance.order()) {
      boolean counts = organization.theCase().act(id).byAnswers().values().stream()
          .anyMatch(a -> a.procedure().vote() != null && hasCounts(a.procedure().vote()));
      if (counts) {
        constrain(id);
      }
    }
  }

  private static boolean hasCounts(Vote vote) {
    return vote.ayeCount() != null || vote.nayCount() != null || vote.abstainCount() != null;
  }

  private record Counted(Set<String> bodies, Set<String> people, Tallies.Totals stated) {}

  private void constrain(String id) {
    Tallies tallies = new Tallies(worlds);
    for (var each : Branching.run(worlds, circumstance.where(), world -> counted(world, id))) {
      Counted counted = each.value();
      if (counted.stated().isSilent()) {
        continue;
      }
      List<Tallies.BallotWhere> ballots = counted.people().stream().map(p -> actFacts.ballot(id, p, counted.bodies())).toList();
      Condition fits = worlds.and(tallies.addUpTo(ballots, counted.stated()), facts.possible());
      String prefix = "ballot(" + id + ",";
      Condition fitting = worlds.possibly(worlds.and(fits, each.where()), question -> question.name().startsWith(prefix));
      Condition never = worlds.minus(worlds.and(each.where(), facts.possible()), fitting);
      facts.constrain(worlds.or(worlds.not(each.where()), worlds.or(fits, worlds.not(fitting))));
      if (!never.isNever()) {
        dropped.merge(id, never, worlds::or);
      }
    }
  }

  private Counted counted(Branching world, String id) {
    Optional<Act> found = actFacts.act(world, id);
    Vote vote = found.map(a -> a.procedure().vote()).orElse(null);
    if (found.isEmpty() || vote == null || !hasCounts(vote)) {
      return new Counted(Set.of(), Set.of(), Tallies.Totals.NONE);
    }
    Set<String> bodies = entitlement.deciders(world, id);
    Set<String> people = new LinkedHashSet<>();
    bodies.forEach(b -> people.addAll(actFacts.membersInFact(world, id, b)));
    for (List<String> named : List.of(vote.aye(), vote.nay(), vote.abstain(), vote.absent(), vote.undecided())) {
      people.addAll(named);
    }
    return new Counted(bodies, people, new Tallies.Totals(vote.ayeCount(), vote.nayCount(), vote.abstainCount()));
  }
}
