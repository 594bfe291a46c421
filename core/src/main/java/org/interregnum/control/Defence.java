package org.interregnum.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Body;
import org.interregnum.model.Layer;
import org.interregnum.model.Office;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stated;
import org.interregnum.replay.Electorates;
import org.interregnum.replay.Membership;
import org.interregnum.replay.Situation;

/// One change of the rules that might have closed a route.
///
/// @param target the body or power changed
/// @param part what of it: `vote`, `quorum`, `notice`, `written-consent`, `called-by`, `seats`, or `power` (taken away)
/// @param to what it would have said; empty for a power
public record Defence(String target, String part, String to) {
  private static final Origin ORIGIN = new Origin.Assumed("defence");

  /// Changes worth trying against a route: of every body and power that it uses.
  public static List<Defence> against(Arena arena, Route route) {
    List<Defence> tried = new ArrayList<>();
    for (RouteAct act : route.acts()) {
      act.power().ifPresent(p -> tried.add(new Defence(p, "power", "")));
      for (RouteAct.Exercise exercise : act.exercises()) {
        Situation.BodyThen then = arena.situation().bodies().get(exercise.by());
        if (then != null) {
          ofBody(arena.situation(), then.body(), tried);
        }
      }
    }
    return tried.stream().distinct().toList();
  }

  private static void ofBody(Situation situation, Body body, List<Defence> tried) {
    String base = Electorates.isByVotes(body) ? "outstanding" : "seated";
    for (String share : List.of("2/3 of ", "3/4 of ", "all of ")) {
      tried.add(new Defence(body.id(), "vote", share + base));
    }
    for (String share : List.of("2/3 of ", "all of ")) {
      tried.add(new Defence(body.id(), "quorum", share + base));
    }
    tried.add(new Defence(body.id(), "notice", "10d"));
    tried.add(new Defence(body.id(), "written-consent", "none"));
    for (Situation.OfficeThen office : situation.offices().values()) {
      Office found = office.office();
      if (body.id().equals(found.of()) || body.id().equals(found.mustSitOn())) {
        tried.add(new Defence(body.id(), "called-by", found.id()));
      }
    }
    if (body.members() == null) {
      tried.add(new Defence(body.id(), "seats", "+1"));
      tried.add(new Defence(body.id(), "seats", "+2"));
    }
  }

  /// The organization as it would have been.
  public Situation in(Situation situation) {
    if (part.equals("power")) {
      List<Power> left = situation.powers().stream().filter(p -> !p.id().equals(target)).toList();
      return with(situation, situation.bodies(), left);
    }
    Map<String, Situation.BodyThen> bodies = new LinkedHashMap<>(situation.bodies());
    Situation.BodyThen then = bodies.get(target);
    if (then == null) {
      return situation;
    }
    if (part.equals("seats")) {
      Membership seats = new Membership(then.seats().members(), then.seats().seats() + Integer.parseInt(to.substring(1)));
      bodies.put(target, new Situation.BodyThen(then.body(), then.law(), then.kindInLaw(), seats, then.amendments()));
      return with(situation, bodies, situation.powers());
    }
    List<RuleParts> amendments = new ArrayList<>(then.amendments());
    amendments.add(parts(RuleParts.none(ORIGIN)));
    bodies.put(target, new Situation.BodyThen(then.body(), then.law(), then.kindInLaw(), then.seats(), amendments));
    List<Power> powers = situation.powers().stream().map(p -> p.by().contains(target) || decides(situation, p) ? stricter(p) : p).toList();
    return with(situation, bodies, powers);
  }

  private boolean decides(Situation situation, Power power) {
    return power.by().stream().anyMatch(id -> situation.entities().containsKey(id) && target.equals(situation.entities().get(id).governedBy()));
  }

  /// What a power says itself of the part gives way, too.
  private Power stricter(Power power) {
    RuleParts rule = power.rule();
    boolean says = switch (part) {
      case "vote" -> rule.vote() != null;
      case "quorum" -> rule.quorum() != null;
      case "notice" -> rule.notice() != null;
      case "written-consent" -> rule.writtenConsent() != null;
      default -> false;
    };
    return !says ? power : new Power(power.id(), power.act(), power.target(), power.by(), parts(rule), power.candidates(), power.change(), power.times(),
        power.from(), power.votes(), power.origin());
  }

  private RuleParts parts(RuleParts rule) {
    Stated said = new Stated(to, ORIGIN);
    return new RuleParts(
        part.equals("quorum") ? said : rule.quorum(),
        part.equals("vote") ? said : rule.vote(),
        part.equals("notice") ? said : rule.notice(),
        part.equals("notice") ? Boolean.FALSE : rule.waivable(),
        part.equals("written-consent") ? said : rule.writtenConsent(),
        rule.recused(),
        part.equals("called-by") ? List.of(said) : rule.calledBy(),
        rule.regular(), Layer.CHARTER, rule.assumed(), ORIGIN);
  }

  private static Situation with(Situation situation, Map<String, Situation.BodyThen> bodies, List<Power> powers) {
    return new Situation(bodies, situation.offices(), situation.entities(), powers, situation.stakes(), situation.people(), situation.lawDate());
  }
}
