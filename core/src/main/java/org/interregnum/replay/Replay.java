package org.interregnum.replay;

import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.EntangledException;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Reading;

/// Replays a case: folds its acts in fact and in law over all worlds.
public final class Replay {
  private final Case theCase;
  private final ReplayOptions options;
  private final Progress progress;
  private int judged;
  private int toJudge;
  private final Worlds worlds = new Worlds();
  private final Elements elements;
  private final OpenFacts facts;

  private Replay(Case theCase, ReplayOptions options, Progress progress) {
    this.progress = progress;
    this.theCase = theCase;
    this.options = options;
    this.elements = new Elements(theCase, worlds);
    this.facts = new OpenFacts(theCase, worlds, elements);
  }

  /// @throws ReplayException if times contradict each other, no world is left, or too many questions entangle
  public static Replayed of(Case theCase, ReplayOptions options) {
    return of(theCase, options, Progress.NONE);
  }

  /// The same, telling how far the judging has come when the law is first asked.
  ///
  /// @throws ReplayException as [#of(Case, ReplayOptions)]
  public static Replayed of(Case theCase, ReplayOptions options, Progress progress) {
    try {
      return new Replay(theCase, options, progress).run();
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
      toJudge += (int) circumstance.order().stream().filter(this::isFormal).count();
    }
    return new Replayed(theCase, options, worlds, elements, facts, told, circumstances.idlePairs());
  }

  private void judgedOne() {
    judged = Math.min(judged + 1, toJudge);
    progress.judged(judged, toJudge);
  }

  private boolean isFormal(String act) {
    return theCase.act(act).byAnswers().values().stream().anyMatch(Act::isFormal);
  }

  /// The whole story in one circumstance.
  private Told tell(Circumstance circumstance) {
    Openings openings = new Openings(theCase, worlds, elements);
    Function<String, LocalDate> dateOf = id -> dateOf(circumstance, id);
    LocalDate first = circumstance.order().isEmpty() ? LocalDate.EPOCH : dateOf.apply(circumstance.order().getFirst());
    Organization organization = new Organization(theCase, elements, first,
        new Holdings(theCase, elements, facts, circumstance, Optional.ofNullable(new Circumstances(theCase, worlds, elements, facts, null).opening())));
    Incumbency incumbency = new Incumbency(worlds, organization, elements);
    FactFold factFold = new FactFold(worlds, facts, organization, elements, incumbency);
    Course fact = factFold.fold(circumstance, openings);
    View factView = new View(organization, elements, fact, 0);
    Entitlement entitlement = new Entitlement(organization);
    ActFacts actFacts = new ActFacts(worlds, facts, organization, elements, circumstance, factView, options.presumptions(),
        id -> deciders(entitlement, circumstance, id));
    return new Told(circumstance, organization, fact, actFacts, factFold.futile(), () -> {
      StatedCounts counts = new StatedCounts(worlds, facts, organization, entitlement, circumstance, actFacts);
      counts.constrainAll();
      BodyDecision decision = new BodyDecision(worlds, organization, new RulesInForce(), new Electorates(organization), actFacts, dateOf);
      ActJudge judge = new ActJudge(worlds, organization, entitlement, decision, actFacts, factView, circumstance);
      LawFold fold = new LawFold(worlds, organization, elements, incumbency, circumstance, actFacts, judge, openings, facts::possible, this::judgedOne);
      return new Told.InLaw(fold.fold(), counts.dropped());
    });
  }

  private LocalDate dateOf(Circumstance circumstance, String act) {
    Instant earliest = circumstance.story().bounds(act).earliest();
    Instant latest = circumstance.story().bounds(act).latest();
    Instant known = earliest != null ? earliest : latest;
    return known == null ? LocalDate.of(2000, 1, 1) : known.atZone(theCase.zone()).toLocalDate();
  }

  /// The bodies that may decide an act in some world of a circumstance.
  private Set<String> deciders(Entitlement entitlement, Circumstance circumstance, String id) {
    Set<String> bodies = new LinkedHashSet<>();
    for (var found : Branching.run(worlds, circumstance.where(), world -> entitlement.deciders(world, id))) {
      bodies.addAll(found.value());
    }
    return bodies;
  }
}
