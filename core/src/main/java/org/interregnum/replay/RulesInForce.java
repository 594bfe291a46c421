package org.interregnum.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.law.LawPack;
import org.interregnum.law.LawRule;
import org.interregnum.law.RulePart;
import org.interregnum.model.Body;
import org.interregnum.model.Layer;
import org.interregnum.model.Origin;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stated;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Recusal;
import org.interregnum.rule.Rule;
import org.interregnum.time.Durations;

/// Which rules govern a decision: what the power says, what the documents say as amended (the
/// charter before the bylaws), the law where it forbids that or they are silent, and last the
/// product's own defaults.
public final class RulesInForce {
  private static final Map<RulePart, String> DEFAULTS = Map.of(
      RulePart.QUORUM, "majority of seated",
      RulePart.VOTE, "majority of present",
      RulePart.NOTICE, "0h",
      RulePart.WAIVABLE, "true",
      RulePart.WRITTEN_CONSENT, "none",
      RulePart.RECUSED, "none");

  private final Map<String, Rule> parsed = new HashMap<>();

  /// The rules for a decision of a body under a power.
  ///
  /// @param power what the power says itself
  /// @param on the day whose law applies
  DecisionRules of(Branching world, View law, Body body, RuleParts power, LocalDate on) {
    return of(law.bodyThen(world, body), power, on);
  }

  /// The same, of a body as it stands at some moment.
  public DecisionRules of(Situation.BodyThen then, RuleParts power, LocalDate on) {
    List<RuleParts> documents = then.documents();
    Optional<LawPack> pack = then.law();
    String kind = then.kindInLaw();
    Function<RulePart, DecisionRules.Part<String>> part = p -> resolve(p, power, documents, pack, kind, on);
    DecisionRules.Part<String> quorum = part.apply(RulePart.QUORUM);
    DecisionRules.Part<String> vote = part.apply(RulePart.VOTE);
    DecisionRules.Part<String> notice = part.apply(RulePart.NOTICE);
    DecisionRules.Part<String> waivable = part.apply(RulePart.WAIVABLE);
    DecisionRules.Part<String> consent = part.apply(RulePart.WRITTEN_CONSENT);
    Rule quorumRule = rule(quorum.value());
    Rule voteRule = rule(vote.value());
    return new DecisionRules(
        new DecisionRules.Part<>(quorumRule, quorum.text(), quorum.from()),
        new DecisionRules.Part<>(voteRule, vote.text(), vote.from()),
        new DecisionRules.Part<>(notice(notice.value()), notice.text(), notice.from()),
        new DecisionRules.Part<>(Boolean.parseBoolean(waivable.value()), waivable.text(), waivable.from()),
        new DecisionRules.Part<>(rule(consent.value()), consent.text(), consent.from()),
        recusal(part.apply(RulePart.RECUSED).value(), quorumRule, voteRule));
  }

  private static Recusal recusal(String key, Rule quorum, Rule vote) {
    Recusal named = Recusal.parse(key).orElse(Recusal.NOBODY);
    return named != Recusal.NOBODY ? named : vote.recusal().or(quorum::recusal).orElse(Recusal.NOBODY);
  }

  private DecisionRules.Part<String> resolve(
      RulePart part, RuleParts power, List<RuleParts> documents, Optional<LawPack> pack, String kind, LocalDate on) {
    Optional<RuleParts> stated = stated(part, power).isPresent() ? Optional.of(power) : best(part, documents);
    if (stated.isPresent()) {
      Stated text = stated(part, stated.get()).orElseThrow();
      Layer layer = stated.get().layer() == null ? Layer.BYLAWS : stated.get().layer();
      Optional<LawRule> instead = text.at() instanceof Origin.InLaw ? Optional.empty()
          : pack.flatMap(p -> p.insteadOf(kind, part, layer, text.text(), on));
      return instead.map(RulesInForce::ofLaw).orElseGet(() -> new DecisionRules.Part<>(text.text(), text.text(), text.at()));
    }
    return pack.flatMap(p -> p.defaultOf(kind, part, on)).map(RulesInForce::ofLaw).orElseGet(() -> {
      String text = java.util.Objects.requireNonNull(DEFAULTS.get(part));
      return new DecisionRules.Part<>(text, text, new Origin.Assumed("default-" + part.spelling()));
    });
  }

  private static DecisionRules.Part<String> ofLaw(LawRule rule) {
    return new DecisionRules.Part<>(rule.text(), rule.text(), new Origin.InLaw(rule.citation()));
  }

  /// The document that counts: of the highest layer, and there the latest.
  private static Optional<RuleParts> best(RulePart part, List<RuleParts> documents) {
    RuleParts best = null;
    for (RuleParts each : documents) {
      if (stated(part, each).isPresent() && (best == null || rank(each) >= rank(best))) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(RuleParts parts) {
    return parts.layer() == Layer.CHARTER ? 1 : 0;
  }

  private static Optional<Stated> stated(RulePart part, RuleParts parts) {
    return Optional.ofNullable(switch (part) {
      case QUORUM -> parts.quorum();
      case VOTE -> parts.vote();
      case NOTICE -> parts.notice();
      case WRITTEN_CONSENT -> parts.writtenConsent();
      case RECUSED -> parts.recused();
      case WAIVABLE -> parts.waivable() == null ? null : new Stated(parts.waivable().toString(), parts.origin());
    });
  }

  private static DecisionRules.Notice notice(String text) {
    if (text.equals("any")) {
      return new DecisionRules.Notice(true, Duration.ZERO);
    }
    return new DecisionRules.Notice(false, Durations.parse(text).orElse(Duration.ZERO));
  }

  private Rule rule(String text) {
    return parsed.computeIfAbsent(text, t -> switch (Rule.parse(t)) {
      case Parse.Ok ok -> ok.rule();
      case Parse.Bad bad -> throw new IllegalArgumentException("rule that was not checked: " + t);
    });
  }
}
