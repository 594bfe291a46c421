package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.doubt.Guarded;
import org.interregnum.model.Body;
import org.interregnum.model.Meeting;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;
import org.interregnum.model.Text;
import org.interregnum.replay.Finding;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Verdict;

/// What an answer rests on that no source says: presumptions, once per kind, default rules, and what
/// the case itself marks as assumed.
final class Assumptions {
  private final Replayed replayed;
  private final Words words;
  private final Map<String, Assumption> found = new LinkedHashMap<>();

  /// Steps whose last argument is the body that decided.
  private static final Set<String> BODY_STEPS = Set.of("notice", "quorum", "vote", "consent", "form");

  private record Assumption(Object where, String key, Set<String> about) {}

  private Assumptions(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
  }

  static List<Object> of(Replayed replayed, Words words) {
    Assumptions assumptions = new Assumptions(replayed, words);
    for (String act : replayed.isLawConsulted() ? replayed.order() : List.<String>of()) {
      replayed.verdict(act).ifPresent(v -> assumptions.presumed(act, v));
    }
    assumptions.stated();
    return assumptions.list();
  }

  private void presumed(String act, Verdict verdict) {
    Set<Finding> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Guarded.Alternative<List<Finding>> run : verdict.judged()) {
      if (replayed.worlds().meet(run.where(), replayed.possible())) {
        run.value().forEach(step -> presumed(act, step, seen));
      }
    }
  }

  private void presumed(String act, Finding step, Set<Finding> seen) {
    if (!seen.add(step)) {
      return;
    }
    if (step.from() instanceof Origin.Assumed assumed && BODY_STEPS.contains(step.key())) {
      add(assumed.reason(), Shapes.from(assumed), "assumption." + assumed.reason(), step.args().getLast());
    }
    if (step.from() instanceof Origin.InLaw law) {
      add("law-dates", Shapes.from(law), "assumption.law-dates", law.citation());
    }
    if (step.key().equals("vote.said") || step.key().equals("consent.said")) {
      String kind = step.key().substring(0, step.key().indexOf('.'));
      add("presumed-" + kind, Shapes.from(step.from()), "assumption.presumed-" + kind, act);
    }
    if (step.key().equals("notice") && isSilent(act)) {
      add("presumed-notice", Shapes.from(step.from()), "assumption.presumed-notice", act);
    }
    step.parts().forEach(part -> presumed(act, part, seen));
  }

  private boolean isSilent(String act) {
    Meeting meeting = replayed.act(act).procedure().meeting();
    return meeting == null || (meeting.sameAs() == null && meeting.notified() instanceof Meeting.Notified.Silent);
  }

  /// What the case marks as assumed.
  private void stated() {
    replayed.theCase().bodies().values().forEach(variants -> {
      Body body = variants.any();
      RuleParts rule = body.rule();
      if (rule.assumed() != null) {
        found.put("assumed-" + body.id(), new Assumption(Shapes.from(rule.origin()), words.of(rule.assumed()), Set.of()));
      }
    });
    replayed.theCase().powers().values().forEach(variants -> {
      Power power = variants.any();
      if (power.rule().assumed() != null) {
        found.put("assumed-" + power.id(), new Assumption(Shapes.from(power.origin()), words.of(power.rule().assumed()), Set.of()));
      }
    });
    registers();
    for (String id : replayed.order()) {
      Text assumed = replayed.act(id).account().assumed();
      if (assumed != null) {
        found.put("assumed-" + id, new Assumption(Shapes.from(replayed.act(id).origin()), words.of(assumed), Set.of()));
      }
    }
    replayed.theCase().exhibits().stream().filter(e -> e.section().equals("sides")).findFirst().ifPresent(
        e -> found.put("sides", new Assumption(Shapes.from(e.origin()), "assumption.sides", Set.of())));
  }

  /// Dated stakes: registers are taken as they are, and where a date is vague the stake counts late.
  private void registers() {
    replayed.theCase().stakes().byAnswers().values().stream().flatMap(List::stream).filter(s -> s.at() != null).findFirst().ifPresent(
        s -> found.put("registers", new Assumption(Shapes.from(s.origin()), "assumption.registers", Set.of())));
    for (Stake stake : replayed.vagueStakes()) {
      String at = stake.at() == null ? "" : stake.at().text();
      add("vague-stakes", Shapes.from(stake.origin()), "assumption.vague-stakes", stake.holder() + " (" + at + ")");
    }
  }

  private void add(String id, Object where, String key, String about) {
    found.computeIfAbsent(id, i -> new Assumption(where, key, new LinkedHashSet<>())).about().add(about);
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    found.forEach((id, assumption) -> {
      Map<String, Object> each = Shapes.object();
      each.put("id", id);
      each.put("where", assumption.where());
      each.put("text", words.say(assumption.key(), String.join(", ", assumption.about())));
      list.add(each);
    });
    return list;
  }
}
