package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  private final Supplier<Condition> possible;
  private final Runnable judgedOne;
  private final Marks marks;
  private final Map<String, List<Guarded.Alternative<Outcome>>> settled = new HashMap<>();

  LawFold(
      Worlds worlds, Organization organization, Elements elements, Incumbency incumbency, Circumstance circumstance, ActFacts facts, ActJudge judge,
      Openings openings, Supplier<Condition> possible, Runnable judgedOne) {
    this.worlds = worlds;
    this.organization = organization;
    this.elements = elements;
    this.incumbency = incumbency;
    this.circumstance = circumstance;
    this.facts = facts;
    this.judge = judge;
    this.openings = openings;
    this.possible = possible;
    this.judgedOne = judgedOne;
    this.marks = new Marks(worlds);
  }

  /// How an act came out, in the worlds that agree on all that was chosen on the way.
  ///
  /// @param happened where it happened
  /// @param reasons all that speaks against it, a ruling included, each with where it does
  /// @param lawful where it took effect
  /// @param cured where it took effect only because its defects were cured
  record Outcome(
      Condition happened, List<Guarded.Alternative<Reason>> reasons, Condition lawful, Condition cured, List<Finding> findings, List<Change> changes) {}

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
        success = worlds.or(success, worlds.and(worlds.and(outcome.where(), outcome.value().lawful()), target.where()));
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
      judgedOne.run();
      List<Guarded.Alternative<List<Change>>> changes = new ArrayList<>();
      for (Guarded.Alternative<Outcome> each : out) {
        Condition effective = worlds.and(each.where(), each.value().lawful());
        if (!effective.isNever() && !each.value().changes().isEmpty()) {
          changes.add(new Guarded.Alternative<>(each.value().changes(), effective));
        }
      }
      Set<Key> touched = course.apply(i + 1, changes);
      incumbency.settle(course, i + 1, touched, circumstance.where(), id);
    }
  }

  private List<Guarded.Alternative<Outcome>> judged(String id, View law) {
    Condition voided = marks.voided(id);
    Condition cured = marks.cured(id);
    return Branching.run(worlds, circumstance.where(), possible.get(), world -> outcome(judge.judge(world, id, law), voided, cured));
  }

  /// Lays the marks over a judgement. A cured act keeps only what no cure can mend: the seat and the holder.
  private Outcome outcome(ActJudge.Judged judged, Condition voided, Condition cured) {
    Condition happened = judged.happened();
    Condition void1 = worlds.and(happened, voided);
    Condition plainly = judged.own().isEmpty() ? worlds.and(happened, judged.carried()) : worlds.never();
    Condition mended = worlds.minus(worlds.minus(worlds.and(happened, cured), voided), plainly);
    boolean hopeless = judged.own().stream().anyMatch(r -> r.code() == ReasonCode.SEAT || r.code() == ReasonCode.NOT_HOLDER);
    Condition lawful = worlds.or(worlds.minus(plainly, voided), hopeless ? worlds.never() : mended);
    List<Guarded.Alternative<Reason>> reasons = new ArrayList<>();
    for (Reason reason : judged.own()) {
      boolean stays = reason.code() == ReasonCode.SEAT || reason.code() == ReasonCode.NOT_HOLDER;
      add(reasons, reason, stays ? happened : worlds.minus(happened, mended));
    }
    for (Guarded.Alternative<Reason> each : judged.procedural()) {
      add(reasons, each.value(), worlds.minus(worlds.and(happened, each.where()), mended));
    }
    add(reasons, SET_ASIDE, void1);
    return new Outcome(happened, reasons, lawful, hopeless ? worlds.never() : mended, judged.findings(), judged.changes());
  }

  private static void add(List<Guarded.Alternative<Reason>> reasons, Reason reason, Condition where) {
    if (!where.isNever()) {
      reasons.add(new Guarded.Alternative<>(reason, where));
    }
  }

  private static final Reason SET_ASIDE = new Reason(ReasonCode.SET_ASIDE, "set-aside", List.of(), new org.interregnum.model.Origin.Assumed("ruling"));

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
      Condition struck = worlds.and(was.happened(), voided);
      List<Guarded.Alternative<Reason>> reasons = new ArrayList<>(was.reasons());
      add(reasons, SET_ASIDE, struck);
      result.add(new Guarded.Alternative<>(
          new Outcome(was.happened(), reasons, worlds.minus(was.lawful(), struck), worlds.minus(was.cured(), struck), was.findings(), was.changes()), each.where()));
    }
    return result;
  }
}
