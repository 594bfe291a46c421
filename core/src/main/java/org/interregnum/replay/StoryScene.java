package org.interregnum.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Deed;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin;
import org.interregnum.model.Terms;
import org.interregnum.query.Evaluation;
import org.interregnum.query.Expr;
import org.interregnum.query.Scene;
import org.interregnum.query.Value;
import org.interregnum.time.Asked;
import org.jspecify.annotations.Nullable;

/// One point of a replayed story in one view, as expressions see it.
final class StoryScene implements Scene {
  private final Replayed replayed;
  private final Frame frame;
  private final Side side;
  private final View view;
  private final Worlds worlds;

  StoryScene(Replayed replayed, Frame frame, Side side) {
    this.replayed = replayed;
    this.frame = frame;
    this.side = side;
    this.view = replayed.view(frame, side);
    this.worlds = replayed.worlds();
  }

  static List<StoryScene> of(Replayed replayed, Moment moment, Side side) {
    return moment.frames().stream().map(f -> new StoryScene(replayed, f, side)).toList();
  }

  @Override
  public Worlds worlds() {
    return worlds;
  }

  @Override
  public Condition where() {
    return frame.where();
  }

  @Override
  public Origin origin() {
    return replayed.theCase().origin();
  }

  @Override
  public List<Scene> at(String moment) {
    Asked asked = Moment.asked(moment, replayed.theCase().zone(), replayed.theCase().acts()::containsKey);
    return replayed.frames(frame.told(), asked, moment, frame.where()).stream().<Scene>map(f -> new StoryScene(replayed, f, side)).toList();
  }

  @Override
  public List<Scene> sinceOpening() {
    List<Scene> scenes = new ArrayList<>();
    for (int point = 0; point < frame.point(); point++) {
      scenes.add(new StoryScene(replayed, new Frame(frame.where(), frame.told(), point), side));
    }
    scenes.add(this);
    return scenes;
  }

  @Override
  public Guarded<Value> value(org.interregnum.query.Function function, List<Value> arguments) {
    String first = id(arguments.getFirst());
    String second = arguments.size() > 1 ? id(arguments.get(1)) : "";
    return switch (function) {
      case HOLDER -> read(w -> new Value.Id(view.holder(w, first)));
      case VACANT -> replayed.theCase().offices().containsKey(first)
          ? read(w -> new Value.Truth(view.holding(w, first).isVacant()))
          : read(w -> number(view.seatCount(w, first) - view.members(w, first).size()));
      case MEMBERS -> read(w -> new Value.Ids(view.members(w, first)));
      case SEATS -> read(w -> number(view.seatCount(w, first)));
      case SIZE -> certain(size(first));
      case SIGNED -> count("sign", a -> a.letter() != null && a.letter().equals(first));
      case LEFT -> count("leave", a -> true, first);
      case CONTROLS -> read(w -> new Value.Truth(controls(w, first, second)));
      case VOTES -> read(w -> votes(w, first, second));
      case ECONOMIC -> read(w -> Stakeholding.economic(first, second, view.stakes(w)));
      case LAWFUL -> truth(lawful(first));
      case CLEAN -> truth(clean(first));
      case HAPPENED -> truth(happened(first));
      case OFFERED -> truth(worlds.and(happened(first), kind(first, "offer")));
      case ACCEPTED -> truth(worlds.or(worlds.and(happened(first), kind(first, "accept")), answered(first, "accept")));
      case KNOWS -> truth(frame.told() == null ? worlds.never() : knowledge().knows(first, second, frame.point()));
      case STANDING -> truth(worlds.minus(happened(first), worlds.any(List.of(answered(first, "accept"), answered(first, "refuse"), answered(first, "withdraw"), expired(first)))));
      case MET -> truth(worlds.and(happened(first), met(first)));
      case BROKEN -> truth(worlds.and(happened(first), worlds.minus(expired(first), met(first))));
      case COUNT -> throw new IllegalArgumentException("count needs a set");
    };
  }

  private Knowledge knowledge() {
    return replayed.knowledge(frame.told());
  }

  private static String id(Value value) {
    return value instanceof Value.Id named && named.id() != null ? named.id() : "";
  }

  private Guarded<Value> read(Function<Branching, Value> code) {
    return Guarded.merged(Branching.run(worlds, where(), code), worlds);
  }

  private Guarded<Value> certain(Value value) {
    return Guarded.certain(value, worlds);
  }

  private static Value number(long value) {
    return new Value.Quantity(Fraction.of(value), false);
  }

  private Guarded<Value> truth(Condition holds) {
    return Guarded.merged(List.of(
        new Guarded.Alternative<Value>(new Value.Truth(true), holds), new Guarded.Alternative<Value>(new Value.Truth(false), worlds.not(holds))), worlds);
  }

  private Value size(String id) {
    var group = replayed.theCase().groups().get(id);
    return group == null || group.size() == null ? new Value.Unstated("size(" + id + ")") : number(group.size());
  }

  // ------------------------------------------------------------------ acts

  private Condition lawful(String act) {
    if (replayed.isHistory(act)) {
      return worlds.always();
    }
    return replayed.verdict(act).map(Verdict::valid).orElse(worlds.never());
  }

  private Condition clean(String act) {
    return replayed.verdict(act).map(v -> v.clean(worlds)).orElse(worlds.never());
  }

  private boolean isPast(String act) {
    Integer point = frame.told().circumstance().points().get(act);
    return point != null ? point <= frame.point() : frame.told().circumstance().history().contains(act);
  }

  /// Where an act has happened by now.
  private Condition happened(String id) {
    var variants = replayed.theCase().acts().get(id);
    if (variants == null || !isPast(id)) {
      return worlds.never();
    }
    Condition result = worlds.never();
    for (var each : replayed.elements().of(variants).alternatives()) {
      if (each.value().isPresent()) {
        result = worlds.or(result, worlds.and(each.where(), frame.told().facts().happened(each.value().get())));
      }
    }
    return result;
  }

  private Condition kind(String id, String kind) {
    return replayed.act(id).kind().equals(kind) ? worlds.always() : worlds.never();
  }

  /// Where an act of some kind about another has happened by now.
  private Condition answered(String id, String kind) {
    Condition result = worlds.never();
    for (String other : frame.told().circumstance().order()) {
      Act act = replayed.act(other);
      if (act.deed() instanceof Deed.Informal informal && informal.kind().equals(kind) && informal.about().contains(id)) {
        result = worlds.or(result, happened(other));
      }
    }
    return result;
  }

  private @Nullable Terms terms(String id) {
    return replayed.act(id).account().terms();
  }

  private Condition expired(String id) {
    Terms terms = terms(id);
    if (terms == null || terms.by() == null) {
      return worlds.never();
    }
    return at(terms.by().text()).stream().map(s -> ((StoryScene) s).frame)
        .filter(f -> f.point() <= frame.point()).map(Frame::where).reduce(worlds.never(), worlds::or);
  }

  /// Where what an act demands, or all that it announces, has come about.
  private Condition met(String id) {
    Terms terms = terms(id);
    if (terms == null) {
      return worlds.never();
    }
    if (terms.ifNot() != null) {
      if (Expr.parse(terms.ifNot().text(), replayed.names()) instanceof Expr.Parse.Ok ok && ok.expr().type() == org.interregnum.query.Type.TRUTH) {
        return new Evaluation(worlds).holds(ok.expr(), List.of(this));
      }
      return worlds.never();
    }
    return terms.thenActs().isEmpty() ? worlds.never() : worlds.all(terms.thenActs().stream().map(this::happened).toList());
  }

  // ------------------------------------------------------------------ counts

  private interface Counting {
    boolean counts(Deed.Informal act);
  }

  private Guarded<Value> count(String kind, Counting which) {
    return count(kind, which, null);
  }

  /// Totals so far: a count replaces, `more` adds, `over` raises a lower bound and never lowers.
  private Guarded<Value> count(String kind, Counting which, @Nullable String by) {
    return read(world -> {
      Fraction total = Fraction.ZERO;
      boolean atLeast = false;
      for (String id : frame.told().circumstance().order().subList(0, frame.point())) {
        Act act = replayed.act(id);
        if (!(act.deed() instanceof Deed.Informal informal) || !informal.kind().equals(kind) || !which.counts(informal)
            || (by != null && !act.by().contains(by)) || !world.decide(happened(id))) {
          continue;
        }
        if (informal.count() != null) {
          total = Fraction.of(informal.count());
          atLeast = false;
        } else if (informal.more() != null) {
          total = total.plus(Fraction.of(informal.more()));
        } else if (informal.over() != null && total.compareTo(Fraction.of(informal.over())) <= 0) {
          total = Fraction.of(informal.over() + 1);
          atLeast = true;
        }
      }
      return new Value.Quantity(total, atLeast);
    });
  }

  // ------------------------------------------------------------------ control and stakes

  private boolean controls(Branching world, String controller, String entity) {
    var organization = frame.told().organization();
    return Stakeholding.controls(controller, entity, id -> organization.entity(world, id), id -> organization.isOffice(id) ? view.holder(world, id) : null);
  }

  private Value votes(Branching world, String party, String body) {
    return frame.told().organization().body(world, body)
        .map(b -> Stakeholding.votes(party, b, view.members(world, body), view.stakes(world))).orElse(number(0));
  }
}
