package org.interregnum.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.law.LawPack;
import org.interregnum.law.LawPacks;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Entity;
import org.interregnum.model.Layer;
import org.interregnum.model.Office;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.interregnum.model.Variants;

/// Bodies, offices, entities and powers of a case, with those that a law pack brings, as they are in
/// one world.
final class Organization {
  private final Case theCase;
  private final Elements elements;
  private final Map<String, Variants<Body>> bodies = new LinkedHashMap<>();
  private final List<Slot> powers = new ArrayList<>();
  private final Holdings holdings;

  /// A power in the order of the file.
  ///
  /// @param fills the body that fills its own vacancies by it, where the body's own flag decides; else null
  record Slot(String id, Variants<Power> power, @org.jspecify.annotations.Nullable String fills) {}

  Organization(Case theCase, Elements elements, LocalDate lawDate, Holdings holdings) {
    this.holdings = holdings;
    this.theCase = theCase;
    this.elements = elements;
    bodies.putAll(theCase.bodies());
    theCase.powers().forEach((id, power) -> powers.add(new Slot(id, power, null)));
    theCase.bodies().keySet().forEach(this::addFilling);
    theCase.entities().values().forEach(entity -> addLaw(entity.any(), lawDate));
  }

  private void addFilling(String body) {
    Origin origin = theCase.body(body).any().origin();
    Power fill = new Power("fill-" + body, "appoint", new Power.Target(body, true), List.of(body), RuleParts.none(origin),
        null, null, 1, null, null, origin);
    powers.add(new Slot(fill.id(), Variants.certain(fill), body));
  }

  private void addLaw(Entity entity, LocalDate date) {
    Optional<LawPack> pack = entity.law() == null ? Optional.empty() : LawPacks.find(entity.law());
    if (pack.isEmpty()) {
      return;
    }
    String board = entity.governedBy();
    String members = entity.id() + ".members";
    if (board != null) {
      pack.get().membersAreTheBoard(date).ifPresent(citation -> addMembers(entity, members, board, citation));
    } else if (entity.controlledBy() == null) {
      pack.get().membersManage(date).ifPresent(citation -> addMembers(entity, members, View.PROFITS, citation));
    }
    String holders = pack.get().membersAreStockholders(date).map(citation -> stockholders(entity, members, citation)).orElse("");
    for (LawPack.ImpliedPower implied : pack.get().powers(date)) {
      String by = switch (implied.by()) {
        case "members" -> members;
        case "stockholders" -> holders;
        default -> board == null ? "" : board;
      };
      addImplied(entity, board == null ? "" : board, by, implied);
    }
  }

  /// The body of holders of votes that the case declares for an entity, else one that the law brings if there are any.
  private String stockholders(Entity entity, String members, String citation) {
    for (Variants<Body> variants : theCase.bodies().values()) {
      Body body = variants.any();
      if ("stakes".equals(body.members()) && entity.id().equals(body.of())) {
        return body.id();
      }
    }
    boolean anyVotes = theCase.stakes().byAnswers().values().stream().flatMap(List::stream).anyMatch(s -> s.in().equals(entity.id()) && View.votes(s));
    if (anyVotes) {
      addMembers(entity, members, "stakes", citation);
    }
    return anyVotes ? members : "";
  }

  private void addMembers(Entity entity, String id, String from, String citation) {
    Origin law = new Origin.InLaw(citation);
    String en = entity.name().en();
    String zh = entity.name().zh();
    Text name = new Text(en == null ? null : "the members of " + en, zh == null ? null : zh + "的成员");
    bodies.putIfAbsent(id, Variants.certain(new Body(id, name, entity.id(), List.of(), from, RuleParts.none(law), false, law)));
  }

  private void addImplied(Entity entity, String board, String by, LawPack.ImpliedPower implied) {
    if (!bodies.containsKey(by)) {
      return;
    }
    switch (implied.target()) {
      case "officers" -> theCase.offices().forEach((id, office) -> {
        String of = office.any().of();
        if (entity.id().equals(of) || (!board.isEmpty() && board.equals(of))) {
          addImplied(implied, new Power.Target(id, false), by);
        }
      });
      case "board-seats" -> addOver(board, implied, new Power.Target(board, true), by);
      default -> addOver(board, implied, new Power.Target(board, false), by);
    }
  }

  private void addOver(String board, LawPack.ImpliedPower implied, Power.Target target, String by) {
    if (!board.isEmpty()) {
      addImplied(implied, target, by);
    }
  }

  private void addImplied(LawPack.ImpliedPower implied, Power.Target target, String by) {
    Origin law = new Origin.InLaw(implied.citation());
    RuleParts rule = new RuleParts(implied.quorum().map(t -> new Stated(t, law)).orElse(null), implied.vote().map(t -> new Stated(t, law)).orElse(null),
        null, null, null, null, List.of(), null, Layer.CHARTER, null, law);
    String id = implied.id();
    powers.add(new Slot(id, Variants.certain(new Power(id, implied.act(), target, List.of(by), rule, null, null, 1, null, null, law)), null));
  }

  Case theCase() {
    return theCase;
  }

  /// The stakes held at a point of the story.
  List<Stake> stakes(Branching world, int point, Holdings.Standpoint standpoint) {
    return holdings.at(world, this, point, standpoint);
  }

  Holdings holdings() {
    return holdings;
  }

  Elements elements() {
    return elements;
  }

  /// All powers in the order of the file, those of the law last.
  List<Slot> powers() {
    return powers;
  }

  Set<String> bodyIds() {
    return bodies.keySet();
  }

  Optional<Body> body(Branching world, String id) {
    Variants<Body> variants = bodies.get(id);
    if (variants == null || isClosed(world, id)) {
      return Optional.empty();
    }
    return world.choose(elements.of(variants));
  }

  Optional<Office> office(Branching world, String id) {
    Variants<Office> variants = theCase.offices().get(id);
    return variants == null ? Optional.empty() : world.choose(elements.of(variants));
  }

  Optional<Entity> entity(Branching world, String id) {
    Variants<Entity> variants = theCase.entities().get(id);
    return variants == null ? Optional.empty() : world.choose(elements.of(variants));
  }

  /// The power in this world, if it is there and not closed.
  Optional<Power> power(Branching world, Slot slot) {
    if (isClosed(world, slot.id())) {
      return Optional.empty();
    }
    String fills = slot.fills();
    if (fills != null && !body(world, fills).map(Body::fillsOwnVacancies).orElse(false)) {
      return Optional.empty();
    }
    return world.choose(elements.of(slot.power()));
  }

  private boolean isClosed(Branching world, String id) {
    return world.choose(elements.of(theCase.without())).orElse(Set.of()).contains(id);
  }

  boolean isBody(String id) {
    return bodies.containsKey(id);
  }

  boolean isEntity(String id) {
    return theCase.entities().containsKey(id);
  }

  boolean isOffice(String id) {
    return theCase.offices().containsKey(id);
  }

  /// Where a question that the case declares has this answer; nowhere if it declares none such.
  Condition answered(String question, String answer) {
    return elements.answered(question, answer);
  }

  /// The law pack under a body, if its entity names one.
  Optional<LawPack> lawOf(Branching world, Body body) {
    String of = body.of();
    if (of == null) {
      return Optional.empty();
    }
    return entity(world, of).flatMap(e -> e.law() == null ? Optional.empty() : LawPacks.find(e.law()));
  }

  /// What kind of body the law sees in it.
  String kindInLaw(Branching world, Body body) {
    String of = body.of();
    boolean governs = of != null && entity(world, of).map(e -> body.id().equals(e.governedBy())).orElse(false);
    if (governs || body.members() == null) {
      return "board";
    }
    boolean stock = "stakes".equals(body.members()) && lawOf(world, body).flatMap(p -> p.membersAreStockholders(LocalDate.EPOCH)).isPresent();
    return stock ? "stockholders" : "members";
  }
}
