package org.interregnum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.compare.Item.Said;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Guarded.Alternative;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.replay.InForce;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.RulesShown;

/// The rules in force of each body and each power, part by part, and the powers themselves.
final class RuleItems {
  private static final List<String> DECIDING = List.of("quorum", "vote", "notice", "waivable", "written-consent", "recused");

  private final Replayed replayed;
  private final InForce inForce;
  private final Items items;
  private final Worlds worlds;

  RuleItems(Vantage vantage, Items items) {
    this.replayed = vantage.replayed();
    this.inForce = vantage.inForce();
    this.items = items;
    this.worlds = items.worlds();
  }

  void collect() {
    replayed.bodies().forEach(this::ofBody);
    inForce.powers().forEach(this::ofPower);
    Guarded<Set<String>> closed = inForce.closed();
    Set<String> ids = new LinkedHashSet<>();
    closed.alternatives().forEach(a -> ids.addAll(a.value()));
    for (String id : ids) {
      items.add("case", "without", id, closed.map(c -> c.contains(id) ? Optional.of(Said.of(id, null)) : Optional.empty(), worlds));
    }
  }

  // ------------------------------------------------------------------ bodies

  private void ofBody(String id) {
    Guarded<Optional<RulesShown>> rules = inForce.rules(id);
    for (String part : DECIDING) {
      items.add("bodies", id, part, rules.map(r -> r.flatMap(shown -> said(shown, part, false)), worlds));
    }
    Guarded<List<RuleParts>> documents = inForce.documents(id);
    items.add("bodies", id, "called-by", documents.map(d -> latest(d, RuleItems::calledBy), worlds));
    items.add("bodies", id, "regular", documents.map(d -> latest(d, p -> p.regular() == null ? "" : p.regular().text()), worlds));
    items.add("bodies", id, "layer", documents.map(d -> latest(d, p -> p.layer() == null ? "" : Plain.text(p.layer())), worlds));
  }

  private static String calledBy(RuleParts parts) {
    return String.join(", ", parts.calledBy().stream().map(s -> s.text()).toList());
  }

  /// What the latest document says that says something.
  private static Optional<Said> latest(List<RuleParts> documents, Function<RuleParts, String> part) {
    for (RuleParts each : documents.reversed()) {
      if (!part.apply(each).isEmpty()) {
        return Optional.of(Said.of(part.apply(each), each.origin()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Said> said(RulesShown shown, String part, boolean inherited) {
    return shown.parts().stream().filter(p -> p.part().equals(part)).findFirst().map(p -> new Said(p.text(), p.from(), inherited));
  }

  // ------------------------------------------------------------------ powers

  private void ofPower(String name) {
    Guarded<Optional<Power>> power = inForce.power(name);
    items.element("powers", name, power, Power::origin, RuleItems::power);
    List<Alternative<Optional<Ruled>>> ruled = new ArrayList<>();
    for (Alternative<Optional<RulesShown>> rules : inForce.rules(name).alternatives()) {
      for (Alternative<Optional<Power>> its : power.alternatives()) {
        ruled.add(new Alternative<>(its.value().flatMap(p -> rules.value().map(r -> new Ruled(p, r))), worlds.and(rules.where(), its.where())));
      }
    }
    Guarded<Optional<Ruled>> both = Guarded.merged(ruled, worlds);
    for (String part : DECIDING) {
      items.add("powers", name, part, both.map(b -> b.flatMap(r -> said(r.rules(), part, !states(r.power().rule(), part))), worlds));
    }
  }

  private record Ruled(Power power, RulesShown rules) {}

  /// Whether a power says so itself.
  private static boolean states(RuleParts own, String part) {
    return switch (part) {
      case "quorum" -> own.quorum() != null;
      case "vote" -> own.vote() != null;
      case "notice" -> own.notice() != null;
      case "waivable" -> own.waivable() != null;
      case "written-consent" -> own.writtenConsent() != null;
      default -> own.recused() != null;
    };
  }

  private static Map<String, String> power(Power power) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("act", power.act());
    parts.put("target", power.target().seats() ? "seats(" + power.target().id() + ")" : power.target().id());
    parts.put("by", String.join(", ", power.by()));
    parts.put("candidates", power.candidates() == null ? "" : String.join(", ", power.candidates()));
    parts.put("change", Plain.text(power.change()));
    parts.put("times", power.times() == 1 ? "" : Integer.toString(power.times()));
    parts.put("from", Plain.text(power.from()));
    parts.put("votes", Plain.text(power.votes()));
    parts.put("called-by", calledBy(power.rule()));
    return parts;
  }
}
