package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.model.Body;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Rule;
import org.jspecify.annotations.Nullable;

/// The rules by which a body decides at a moment, or by which a power of it is used, in some worlds.
///
/// @param body the body that decides
/// @param power the power, if one was asked for; else null
/// @param parts each part with where it comes from
/// @param vote,quorum the rules of a meeting
/// @param electorate who sits there in fact, as if nobody were recused
/// @param lenders powers of this body that say something themselves
public record RulesShown(
    String body, @Nullable String power, List<Part> parts, Rule vote, Rule quorum, Electorate electorate, List<String> lenders) {

  /// One part, for example `quorum`.
  public record Part(String part, String text, Origin from) {}

  /// @param id a body or a power
  static Optional<RulesShown> of(Replayed.Reader reader, String id) {
    Branching world = reader.world();
    Organization organization = reader.frame().told().organization();
    RuleParts own = RuleParts.none(organization.theCase().origin());
    String bodyId = id;
    if (!organization.isBody(id)) {
      Optional<Power> power = organization.powers().stream().filter(s -> s.id().equals(id)).findFirst().flatMap(s -> organization.power(world, s));
      Optional<String> decider = power.flatMap(p -> new Entitlement(organization).decider(world, p.by().getFirst()));
      if (decider.isEmpty()) {
        return Optional.empty();
      }
      own = power.get().rule();
      bodyId = decider.get();
    }
    Optional<Body> body = organization.body(world, bodyId);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    DecisionRules rules = new RulesInForce().of(world, reader.view(), body.get(), own, reader.date());
    Electorate electorate = new Electorates(organization)
        .of(world, body.get(), reader.fact(), reader.fact().members(world, bodyId), Set.of(), true, rules.vote().value());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("quorum", rules.quorum().text(), rules.quorum().from()));
    parts.add(new Part("vote", rules.vote().text(), rules.vote().from()));
    parts.add(new Part("notice", rules.notice().text(), rules.notice().from()));
    parts.add(new Part("waivable", rules.waivable().text(), rules.waivable().from()));
    parts.add(new Part("written-consent", rules.writtenConsent().text(), rules.writtenConsent().from()));
    parts.add(new Part("recused", rules.recusal().print(), own.origin()));
    boolean isBody = organization.isBody(id);
    return Optional.of(new RulesShown(bodyId, isBody ? null : id, parts, rules.vote().value(), rules.quorum().value(), electorate,
        isBody ? lenders(world, organization, bodyId) : List.of()));
  }

  private static List<String> lenders(Branching world, Organization organization, String body) {
    Set<String> ids = new LinkedHashSet<>();
    for (Organization.Slot slot : organization.powers()) {
      organization.power(world, slot)
          .filter(p -> p.by().stream().anyMatch(by -> new Entitlement(organization).decider(world, by).filter(body::equals).isPresent()))
          .ifPresent(p -> ids.add(p.id()));
    }
    return List.copyOf(ids);
  }
}
