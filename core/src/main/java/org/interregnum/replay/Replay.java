package org.interregnum.replay;

import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.EntangledException;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.Reading;
import org.interregnum.rule.UnfitRule;

/// Replays a case: folds its acts in fact and in law over all worlds.
public final class Replay {
  private final Case theCase;
  private final ReplayOptions options;
  private final Worlds worlds = new Worlds();
  private final Elements elements;
  private final OpenFacts facts;

  private Replay(Case theCase, ReplayOptions options) {
    this.theCase = theCase;
    this.options = options;
    this.elements = new Elements(theCase, worlds);
    this.facts = new OpenFacts(theCase, worlds, elements);
  }

  /// @throws ReplayException if times contradict each other, no world is left, or too many questions entangle
  public static Replayed of(Case theCase, ReplayOptions options) {
    try {
      return new Replay(theCase, options).run();
    } catch (UnfitRule e) {
      throw new ReplayException(new ReplayException.Trouble.RuleUnfit(e.problem().found()));
    } catch (EntangledException e) {
      throw new ReplayException(new ReplayException.Trouble.Entangled(e.questions()));
    }
  }

  private Replayed run() {
    for (String id : options.readings()) {
      Reading reading = theCase.readings().get(id);
      if (reading == null) {
        throw new ReplayException(new ReplayException.Trouble.UnknownReading(id, List.copyOf(theCase.readings().keySet())));
      }
      OpenQuestion group = elements.declared(reading.group()).orElseThrow();
      facts.constrain(worlds.is(group, id));
    }
    if (facts.possible().isNever()) {
      throw new ReplayException(new ReplayException.Trouble.NoWorldLeft(options.readings()));
    }
    Circumstances circumstances = new Circumstances(theCase, worlds, elements, facts, options.asOf());
    List<Told> told = new ArrayList<>();
    for (Circumstance circumstance : circumstances.all()) {
      told.add(tell(circumstance));
    }
    if (facts.possible().isNever()) {
      throw new ReplayException(new ReplayException.Trouble.NoWorldLeft(options.readings()));
    }
    return new Replayed(theCase, options, worlds, elements, facts, told, verdicts(told), circumstances.idlePairs());
  }

  /// The whole story in one circumstance.
  private Told tell(Circumstance circumstance) {
    Openings openings = new Openings(theCase, worlds, elements);
    Function<String, LocalDate> dateOf = id -> dateOf(circumstance, id);
    LocalDate first = circumstance.order().isEmpty() ? LocalDate.EPOCH : dateOf.apply(circumstance.order().getFirst());
    Organization organization = new Organization(theCase, elements, first);
    Incumbency incumbency = new Incumbency(worlds, organization, elements);
    FactFold factFold = new FactFold(worlds, facts, organization, elements, incumbency);
    Course fact = factFold.fold(circumstance, openings);
    View factView = new View(organization, elements, fact, 0);
    Entitlement entitlement = new Entitlement(organization);
    ActFacts actFacts = new ActFacts(worlds, facts, organization, elements, circumstance, factView, options.presumptions(),
        id -> deciders(organization, entitlement, circumstance, id));
    StatedCounts counts = new StatedCounts(worlds, facts, organization, entitlement, circumstance, actFacts);
    counts.constrainAll();
    Electorates electorates = new Electorates(organization);
    BodyDecision decision = new BodyDecision(worlds, organization, new RulesInForce(organization), electorates, actFacts, dateOf);
    ActJudge judge = new ActJudge(worlds, organization, entitlement, decision, actFacts, factView, circumstance);
    LawFold.Folded law = new LawFold(worlds, organization, elements, incumbency, circumstance, actFacts, judge, openings).fold();
    return new Told(circumstance, organization, fact, law.course(), law.outcomes(), law.marks(), actFacts, factFold.futile(), counts.dropped());
  }

  /// One circumstance, folded.
  ///
  /// @param futile acts that could change nothing in fact
  /// @param dropped acts whose stated counts fit no ballots
  record Told(
      Circumstance circumstance,
      Organization organization,
      Course fact,
      Course law,
      Map<String, List<Guarded.Alternative<LawFold.Outcome>>> outcomes,
      Marks marks,
      ActFacts facts,
      Map<String, Condition> futile,
      Map<String, Condition> dropped) {}

  private LocalDate dateOf(Circumstance circumstance, String act) {
    Instant earliest = circumstance.story().bounds(act).earliest();
    Instant latest = circumstance.story().bounds(act).latest();
    Instant known = earliest != null ? earliest : latest;
    return known == null ? LocalDate.of(2000, 1, 1) : known.atZone(theCase.zone()).toLocalDate();
  }

  /// The bodies that may decide an act in some world of a circumstance.
  private Set<String> deciders(Organization organization, Entitlement entitlement, Circumstance circumstance, String id) {
    Set<String> bodies = new LinkedHashSet<>();
    for (var found : Branching.run(worlds, circumstance.where(), world -> StatedCounts.deciders(world, organization, elements, entitlement, id))) {
      bodies.addAll(found.value());
    }
    return bodies;
  }

  private Map<String, Verdict> verdicts(List<Told> told) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    theCase.acts().forEach((id, act) -> {
      List<Guarded.Alternative<LawFold.Outcome>> outcomes = new ArrayList<>();
      Set<String> about = new LinkedHashSet<>();
      for (Told each : told) {
        outcomes.addAll(each.outcomes().getOrDefault(id, List.of()));
        about.addAll(each.marks().about(id));
      }
      if (act.byAnswers().values().stream().anyMatch(a -> !(a.deed() instanceof Deed.Informal)) && !outcomes.isEmpty()) {
        Act any = act.any();
        verdicts.put(id, Verdict.of(any, outcomes, List.copyOf(about), worlds));
      }
    });
    return verdicts;
  }
}
