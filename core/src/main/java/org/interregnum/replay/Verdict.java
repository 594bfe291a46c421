package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;

/// How a formal act was judged, over all worlds: a value, put into words only at the edge.
///
/// @param act its id
/// @param valid where it took effect in law
/// @param happened where it happened
/// @param cured where it took effect only because a defect was cured
/// @param reasons what fails, each with the worlds in which it does, in the order of the codes
/// @param judged the steps of the judgement as its runs took them
/// @param about the ratifications and rulings about it
public record Verdict(
    String act, Condition valid, Condition happened, Condition cured, List<Guarded.Alternative<Reason>> reasons,
    List<Guarded.Alternative<List<Finding>>> judged, List<String> about) {

  /// The three answers.
  public enum Answer {
    VALID,
    INVALID,
    UNPROVEN;

    /// The spelling in JSON.
    public String spelling() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Where it has a defect for which a court could set it aside, though it stands until then.
  public Condition voidable(Worlds worlds) {
    Condition result = worlds.never();
    for (Guarded.Alternative<List<Finding>> run : judged) {
      result = worlds.or(result, worlds.and(run.where(), voidable(run.value(), worlds)));
    }
    return worlds.and(result, valid);
  }

  private static Condition voidable(List<Finding> findings, Worlds worlds) {
    Condition result = worlds.never();
    for (Finding finding : findings) {
      Condition own = finding.key().equals(BodyDecision.VOIDABLE) ? finding.holds() : voidable(finding.parts(), worlds);
      result = worlds.or(result, own);
    }
    return result;
  }

  /// Where it took effect without any defect.
  public Condition clean(Worlds worlds) {
    return worlds.minus(worlds.minus(valid, cured), voidable(worlds));
  }

  /// One step over all worlds: a [Finding] merged from all runs that took it.
  ///
  /// @param taken the worlds in which the step was taken
  /// @param holds those of them in which it holds
  public record Step(Finding what, Condition taken, Condition holds, List<Step> parts) {}

  /// The verdict over some worlds; empty if there are none.
  public Optional<Answer> over(Condition possible, Worlds worlds) {
    if (possible.isNever()) {
      return Optional.empty();
    }
    if (worlds.implies(possible, valid)) {
      return Optional.of(Answer.VALID);
    }
    return Optional.of(worlds.meet(possible, valid) ? Answer.UNPROVEN : Answer.INVALID);
  }

  /// The steps of the judgement over all worlds, each with where it was taken and where it holds.
  public List<Step> steps(Worlds worlds) {
    Steps steps = new Steps(worlds);
    judged.forEach(each -> steps.add(each.value(), each.where()));
    return steps.list();
  }

  static Verdict of(Act act, List<Guarded.Alternative<LawFold.Outcome>> outcomes, List<String> about, Worlds worlds) {
    Condition valid = worlds.never();
    Condition happened = worlds.never();
    Condition cured = worlds.never();
    Map<Reason, Condition> reasons = new LinkedHashMap<>();
    List<Guarded.Alternative<List<Finding>>> judged = new ArrayList<>();
    for (Guarded.Alternative<LawFold.Outcome> each : outcomes) {
      LawFold.Outcome outcome = each.value();
      valid = worlds.or(valid, worlds.and(each.where(), outcome.lawful()));
      happened = worlds.or(happened, worlds.and(each.where(), outcome.happened()));
      cured = worlds.or(cured, worlds.and(each.where(), outcome.cured()));
      outcome.reasons().forEach(r -> reasons.merge(r.value(), worlds.and(each.where(), r.where()), worlds::or));
      judged.add(new Guarded.Alternative<>(outcome.findings(), worlds.and(each.where(), outcome.happened())));
    }
    List<Guarded.Alternative<Reason>> sorted = new ArrayList<>();
    reasons.forEach((reason, where) -> sorted.add(new Guarded.Alternative<>(reason, where)));
    sorted.sort(java.util.Comparator.comparing(r -> r.value().code()));
    return new Verdict(act.id(), valid, happened, cured, sorted, judged, about);
  }

  /// Merges the same step of different runs.
  private static final class Steps {
    private final Worlds worlds;
    private final Map<Name, Merged> merged = new LinkedHashMap<>();

    private record Name(String key, List<String> args, Object from) {}

    private static final class Merged {
      private final Finding what;
      private Condition taken;
      private Condition holds;
      private final Steps parts;

      Merged(Finding what, Worlds worlds) {
        this.what = what;
        this.taken = worlds.never();
        this.holds = worlds.never();
        this.parts = new Steps(worlds);
      }
    }

    Steps(Worlds worlds) {
      this.worlds = worlds;
    }

    void add(List<Finding> findings, Condition where) {
      for (Finding finding : findings) {
        Merged step = merged.computeIfAbsent(new Name(finding.key(), finding.args(), finding.from()), n -> new Merged(finding, worlds));
        step.taken = worlds.or(step.taken, where);
        step.holds = worlds.or(step.holds, worlds.and(where, finding.holds()));
        step.parts.add(finding.parts(), where);
      }
    }

    List<Step> list() {
      return merged.values().stream().map(m -> new Step(m.what, m.taken, m.holds, m.parts.list())).toList();
    }
  }
}
