package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Deed;
import org.interregnum.model.Variants;

/// Folds the lawful acts only, and judges every formal act on the way.
///
/// Ratifications and rulings reach back: each is settled once, in the story's order, on the state
/// folded so far; if it succeeds it marks its act and the fold starts again.
final class LawFold {
  private final Worlds worlds;
  private final Organization organization;
  private final Elements elements;
  private final Incumbency incumbency;
  private final Circumstance circumstance;
  private final ActFacts facts;
  private final ActJudge judge;
  private final Openings openings;
  private final Marks marks;
  private final Map<String, List<Guarded.Alternative<Outcome>>> settled = new HashMap<>();

  LawFold(
      Worlds worlds, Organization organization, Elements elements, Incumbency incumbency, Circumstance circumstance, ActFacts facts, ActJudge judge,
      Openings openings) {
    this.worlds = worlds;
    this.organization = organization;
    this.elements = elements;
    this.incumbency = incumbency;
    this.circumstance = circumstance;
    this.facts = facts;
    this.judge = judge;
    this.openings = openings;
    this.marks = new Marks(worlds);
  }

  /// How an act came out in one world.
  ///
  /// @param reasons all that speaks against it, a ruling included
  /// @param lawful whether it took effect
  /// @param cured whether it has defects that were cured
  record Outcome(boolean happened, List<Reason> reasons, boolean lawful, boolean cured, List<Finding> findings, List<Change> changes) {}

  /// @param outcomes for each folded formal act its outcomes with their worlds
  record Folded(Course course, Map<String, List<Guarded.Alternative<Outcome>>> outcomes, Marks marks) {}

  Folded fold() {
    List<String> reaching = circumstance.order().stream().filter(this::reachesBack).toList();
    Course course = new Course(worlds, openings::of);
    int from = 0;
    for (String id : reaching) {
      int point = circumstance.before(id) + 1;
      Map<String, List<Guarded.Alternative<Outcome>>> ignored = new HashMap<>();
      run(course, from, point - 1, ignored);
      from = point - 1;
      if (settle(id, course, point)) {
        course = new Course(worlds, openings::of);
        from = 0;
      }
    }
    course = new Course(worlds, openings::of);
    Map<String, List<Guarded.Alternative<Outcome>>> outcomes = new LinkedHashMap<>();
    run(course, 0, circumstance.order().size(), outcomes);
    return new Folded(course, outcomes, marks);
  }

  private boolean reachesBack(String id) {
    return organization.theCase().act(id).byAnswers().values().stream().anyMatch(LawFold::reachesBack);
  }

  private static boolean reachesBack(Act act) {
    return act.deed() instanceof Deed.Ratify || act.deed() instanceof Deed.Rule;
  }

  /// Judges a ratification or ruling for good; true if it succeeded somewhere.
  private boolean settle(String id, Course course, int point) {
    View law = new View(organization, elements, course, point - 1);
    List<Guarded.Alternative<Outcome>> outcomes = judged(id, law);
    settled.put(id, outcomes);
    boolean marked = false;
    for (var target : Branching.run(worlds, circumstance.where(), world -> facts.act(world, id).map(Act::deed))) {
      Condition success = worlds.never();
      for (Guarded.Alternative<Outcome> outcome : outcomes) {
        if (outcome.value().lawful()) {
          success = worlds.or(success, worlds.and(outcome.where(), target.where()));
        }
      }
      Deed deed = target.value().orElse(null);
      if (deed instanceof Deed.Ratify ratify) {
        marks.add(id, ratify.of(), Marks.Kind.RATIFIED, success);
        marked |= !success.isNever();
      } else if (deed instanceof Deed.Rule rule) {
        marks.add(id, rule.of(), rule.valid() ? Marks.Kind.HELD_VALID : Marks.Kind.HELD_VOID, success);
        marked |= !success.isNever();
      }
    }
    return marked;
  }

  private void run(Course course, int after, int upTo, Map<String, List<Guarded.Alternative<Outcome>>> outcomes) {
    for (int i = after; i < upTo; i++) {
      String id = circumstance.order().get(i);
      Variants<Act> act = organization.theCase().act(id);
      if (act.byAnswers().values().stream().noneMatch(Act::isFormal)) {
        continue;
      }
      List<Guarded.Alternative<Outcome>> out =
          settled.containsKey(id) ? afterRulings(id) : judged(id, new View(organization, elements, course, i));
      outcomes.put(id, out);
      List<Guarded.Alternative<List<Change>>> changes = new ArrayList<>();
      for (Guarded.Alternative<Outcome> each : out) {
        changes.add(new Guarded.Alternative<>(each.value().lawful() ? each.value().changes() : List.of(), each.where()));
      }
      Set<Key> touched = course.apply(i + 1, changes);
      incumbency.settle(course, i + 1, touched, circumstance.where(), id);
    }
  }

  private List<Guarded.Alternative<Outcome>> judged(String id, View law) {
    Condition voided = marks.voided(id);
    Condition cured = marks.cured(id);
    return Branching.run(worlds, circumstance.where(), world -> {
      ActJudge.Judged judged = judge.judge(world, id, law);
      return outcome(judged, judged.happened() && world.decide(voided), judged.happened() && world.decide(cured));
    });
  }

  private static Outcome outcome(ActJudge.Judged judged, boolean voided, boolean cured) {
    List<Reason> reasons = judged.reasons();
    if (voided) {
      return new Outcome(judged.happened(), withSetAside(reasons, judged), false, false, judged.findings(), judged.changes());
    }
    if (cured && !judged.isLawful()) {
      List<Reason> left = reasons.stream().filter(r -> r.code() == ReasonCode.SEAT || r.code() == ReasonCode.NOT_HOLDER).toList();
      return new Outcome(true, left, left.isEmpty(), left.isEmpty(), judged.findings(), judged.changes());
    }
    return new Outcome(judged.happened(), reasons, judged.isLawful(), false, judged.findings(), judged.changes());
  }

  private static List<Reason> withSetAside(List<Reason> reasons, ActJudge.Judged judged) {
    Reason setAside = new Reason(ReasonCode.SET_ASIDE, "set-aside", List.of(), judged.findings().isEmpty()
        ? new org.interregnum.model.Origin.Assumed("ruling") : judged.findings().getFirst().from());
    return Stream.concat(reasons.stream(), Stream.of(setAside)).sorted(java.util.Comparator.comparing(Reason::code)).toList();
  }

  /// A settled act keeps its verdict, save where a later ruling holds it void.
  private List<Guarded.Alternative<Outcome>> afterRulings(String id) {
    Condition voided = marks.voided(id);
    List<Guarded.Alternative<Outcome>> kept = java.util.Objects.requireNonNull(settled.get(id));
    if (voided.isNever()) {
      return kept;
    }
    List<Guarded.Alternative<Outcome>> result = new ArrayList<>();
    for (Guarded.Alternative<Outcome> each : kept) {
      Outcome was = each.value();
      Condition struck = was.happened() ? worlds.and(each.where(), voided) : worlds.never();
      Condition stands = worlds.minus(each.where(), struck);
      if (!stands.isNever()) {
        result.add(new Guarded.Alternative<>(was, stands));
      }
      if (!struck.isNever()) {
        boolean already = was.reasons().stream().anyMatch(r -> r.code() == ReasonCode.SET_ASIDE);
        List<Reason> reasons = already ? was.reasons()
            : withSetAside(was.reasons(), new ActJudge.Judged(true, was.reasons(), was.findings(), List.of()));
        result.add(new Guarded.Alternative<>(new Outcome(true, reasons, false, false, was.findings(), List.of()), struck));
      }
    }
    return result;
  }
}
