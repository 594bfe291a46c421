package org.interregnum.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;

/// How the procedure of an act came out under one way to be entitled, or under the best of several.
///
/// @param failing what fails, each with where it does
/// @param carried where nothing fails
/// @param decides whether a body decided, so that an outcome can have been declared
/// @param decided where it carried by its tally or its signatures
record Outcomes(List<Guarded.Alternative<Reason>> failing, Condition carried, boolean decides, Condition decided) {
  private static final Set<ReasonCode> TALLY = Set.of(ReasonCode.QUORUM, ReasonCode.VOTE, ReasonCode.CONSENT, ReasonCode.FORM);

  static Reason reason(Finding finding) {
    return new Reason(java.util.Objects.requireNonNull(finding.code()), finding.key(), finding.args(), finding.from());
  }

  static Outcomes of(List<Finding> findings, Worlds worlds) {
    List<Guarded.Alternative<Reason>> failing = new ArrayList<>();
    Condition carried = worlds.always();
    Condition decided = worlds.always();
    boolean decides = false;
    for (Finding finding : findings) {
      ReasonCode code = finding.code();
      if (code == null) {
        continue;
      }
      carried = worlds.and(carried, finding.holds());
      if (TALLY.contains(code)) {
        decides = true;
        decided = worlds.and(decided, finding.holds());
      }
      if (!finding.holds().isAlways()) {
        failing.add(new Guarded.Alternative<>(reason(finding), worlds.not(finding.holds())));
      }
    }
    return new Outcomes(failing, carried, decides, decided);
  }

  /// In each world the way that fails least; of equals the first.
  static Outcomes leastFailing(List<Outcomes> ways, Worlds worlds) {
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    List<Guarded.Alternative<Choice>> best = ways.getFirst().choices(worlds);
    for (Outcomes way : ways.subList(1, ways.size())) {
      best = better(best, way.choices(worlds), worlds);
    }
    Map<Reason, Condition> failing = new LinkedHashMap<>();
    Condition carried = worlds.never();
    Condition decided = worlds.never();
    boolean decides = false;
    for (Guarded.Alternative<Choice> each : best) {
      each.value().reasons().forEach(r -> failing.merge(r, each.where(), worlds::or));
      carried = each.value().reasons().isEmpty() ? worlds.or(carried, each.where()) : carried;
      boolean tally = each.value().reasons().stream().noneMatch(r -> TALLY.contains(r.code()));
      decides |= each.value().decides();
      decided = tally ? worlds.or(decided, each.where()) : decided;
    }
    List<Guarded.Alternative<Reason>> list = new ArrayList<>();
    failing.forEach((reason, where) -> list.add(new Guarded.Alternative<>(reason, where)));
    list.sort(Comparator.comparing(r -> r.value().code()));
    return new Outcomes(list, carried, decides, decided);
  }

  /// What fails together in one world.
  private record Choice(List<Reason> reasons, boolean decides) {
    long codes() {
      return reasons.stream().map(Reason::code).distinct().count();
    }
  }

  /// All sets of reasons that fail together, with where they do.
  private List<Guarded.Alternative<Choice>> choices(Worlds worlds) {
    List<Guarded.Alternative<List<Reason>>> parts = new ArrayList<>();
    parts.add(new Guarded.Alternative<>(List.of(), worlds.always()));
    for (Guarded.Alternative<Reason> fails : failing) {
      List<Guarded.Alternative<List<Reason>>> split = new ArrayList<>();
      for (Guarded.Alternative<List<Reason>> part : parts) {
        Condition with = worlds.and(part.where(), fails.where());
        Condition without = worlds.minus(part.where(), fails.where());
        if (!with.isNever()) {
          List<Reason> more = new ArrayList<>(part.value());
          more.add(fails.value());
          split.add(new Guarded.Alternative<>(more, with));
        }
        if (!without.isNever()) {
          split.add(new Guarded.Alternative<>(part.value(), without));
        }
      }
      parts = split;
    }
    return parts.stream().map(p -> new Guarded.Alternative<>(new Choice(p.value(), decides), p.where())).toList();
  }

  private static List<Guarded.Alternative<Choice>> better(
      List<Guarded.Alternative<Choice>> best, List<Guarded.Alternative<Choice>> other, Worlds worlds) {
    List<Guarded.Alternative<Choice>> parts = new ArrayList<>();
    for (Guarded.Alternative<Choice> a : best) {
      if (a.value().reasons().isEmpty()) {
        parts.add(a);
        continue;
      }
      for (Guarded.Alternative<Choice> b : other) {
        parts.add(new Guarded.Alternative<>(b.value().codes() < a.value().codes() ? b.value() : a.value(), worlds.and(a.where(), b.where())));
      }
    }
    return Guarded.merged(parts, worlds).alternatives();
  }
}
