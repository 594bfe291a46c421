package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.jspecify.annotations.Nullable;

/// Who knew what, from whom, since when, in one telling of the story. What is only presumed teaches nobody.
final class Knowledge {
  private final Case theCase;
  private final Worlds worlds;
  private final Elements elements;
  private final Told told;
  private final Set<String> everybody = new LinkedHashSet<>();
  private final Map<String, Map<String, List<Learned>>> known = new LinkedHashMap<>();

  /// One occasion on which a party learnt of an act.
  ///
  /// @param about the act
  /// @param at the act by which it learnt of it
  /// @param point the point just after that
  /// @param from who told; null: nobody
  /// @param how `tell`, `state`, `notice`, `present`, `voted`, `author`, `body` or `office`
  record Learned(String about, String at, int point, @Nullable String from, String how, Condition where) {}

  Knowledge(Case theCase, Worlds worlds, Elements elements, Told told) {
    this.theCase = theCase;
    this.worlds = worlds;
    this.elements = elements;
    this.told = told;
    everybody.addAll(theCase.people().keySet());
    everybody.addAll(theCase.entities().keySet());
    everybody.addAll(theCase.groups().keySet());
    List<String> acts = new ArrayList<>(told.circumstance().history());
    acts.addAll(told.circumstance().order());
    acts.forEach(this::take);
  }

  /// All a party learnt, in the order in which it did.
  Map<String, List<Learned>> of(String party) {
    return known.getOrDefault(party, Map.of());
  }

  /// Where a party knows an act at a point of the story.
  Condition knows(String party, String act, int point) {
    Condition result = worlds.never();
    for (Learned learned : of(party).getOrDefault(act, List.of())) {
      if (learned.point() <= point) {
        result = worlds.or(result, learned.where());
      }
    }
    return result;
  }

  private void take(String id) {
    int point = told.circumstance().points().getOrDefault(id, 0);
    for (Guarded.Alternative<Optional<Act>> each : elements.of(theCase.act(id)).alternatives()) {
      each.value().ifPresent(act -> {
        Condition happened = worlds.and(each.where(), worlds.and(told.circumstance().where(), told.facts().happened(act)));
        if (!happened.isNever()) {
          learnFrom(act, point, happened);
        }
      });
    }
    throughOffices(id, point);
  }

  private void learnFrom(Act act, int point, Condition where) {
    String id = act.id();
    for (String by : authors(act, point)) {
      learn(by, new Learned(id, id, point, null, "author", where));
    }
    if (act.isFormal()) {
      bodiesDeed(act, point, where);
    }
    if (act.deed() instanceof Deed.Informal informal) {
      String teller = act.by().isEmpty() ? null : act.by().getFirst();
      switch (informal.kind()) {
        case "tell", "notice" -> tell(act, teller, informal.to(), informal.about(), informal.kind(), point, where);
        case "state" -> {
          everybody.forEach(p -> learn(p, new Learned(id, id, point, teller, "state", where)));
          tell(act, teller, List.copyOf(everybody), informal.about(), "state", point, where);
        }
        default -> informal.to().forEach(p -> learnTold(p, new Learned(id, id, point, teller, "tell", where), point));
      }
    }
    Act.Tells tells = act.account().tells();
    if (tells != null) {
      tell(act, act.by().isEmpty() ? null : act.by().getFirst(), tells.to(), tells.about(), "tell", point, where);
    }
  }

  private List<String> authors(Act act, int point) {
    List<String> authors = new ArrayList<>();
    for (String by : act.by()) {
      if (told.organization().isOffice(by)) {
        holders(by, Math.max(0, point - 1)).forEach(h -> authors.add(h.value()));
      } else {
        authors.add(by);
      }
    }
    if (act.deed() instanceof Deed.Resign resign) {
      authors.add(resign.person());
    }
    return authors;
  }

  /// Those present or voting, the body and its entity learn what a body did.
  private void bodiesDeed(Act act, int point, Condition where) {
    Set<String> bodies = told.facts().deciders(act.id());
    var vote = act.procedure().vote();
    Set<String> people = new LinkedHashSet<>(theCase.people().keySet());
    people.addAll(theCase.entities().keySet());
    for (String person : people) {
      if (vote != null) {
        Condition voted = told.facts().ballot(act.id(), person, bodies).present(worlds);
        learn(person, new Learned(act.id(), act.id(), point, null, "voted", worlds.and(where, voted)));
      }
      if (act.procedure().consent() != null) {
        Condition signed = worlds.any(bodies.stream().map(b -> told.facts().signed(act.id(), person, b)).toList());
        learn(person, new Learned(act.id(), act.id(), point, null, "voted", worlds.and(where, signed)));
      }
    }
    var meeting = act.procedure().meeting();
    if (meeting != null) {
      meeting.present().forEach(p -> learn(p, new Learned(act.id(), act.id(), point, null, "present", where)));
    }
    for (String body : bodies) {
      if (vote != null || act.procedure().consent() != null || meeting != null || act.deed() instanceof Deed.Resolve) {
        entityOf(body).ifPresent(e -> learn(e, new Learned(act.id(), act.id(), point, body, "body", where)));
      }
    }
  }

  private Optional<String> entityOf(String body) {
    var variants = theCase.bodies().get(body);
    return variants == null ? Optional.empty() : Optional.ofNullable(variants.any().of());
  }

  /// Who tells knows it; who is told of a telling learns what that was about, too.
  private void tell(Act act, @Nullable String teller, List<String> to, List<String> about, String how, int point, Condition where) {
    Set<String> all = new LinkedHashSet<>();
    about.forEach(a -> withWhatItTells(a, all));
    for (String each : all) {
      if (teller != null) {
        learn(teller, new Learned(each, act.id(), point, null, "author", where));
      }
      to.forEach(p -> learnTold(p, new Learned(each, act.id(), point, teller, how, where), point));
    }
    if (!how.equals("state")) {
      to.forEach(p -> learnTold(p, new Learned(act.id(), act.id(), point, teller, how, where), point));
    }
  }

  private void withWhatItTells(String id, Set<String> all) {
    if (!all.add(id) || !theCase.acts().containsKey(id)) {
      return;
    }
    Act act = theCase.act(id).any();
    if (act.deed() instanceof Deed.Informal informal && Set.of("tell", "state", "notice").contains(informal.kind())) {
      informal.about().forEach(a -> withWhatItTells(a, all));
    }
    Act.Tells tells = act.account().tells();
    if (tells != null) {
      tells.about().forEach(a -> withWhatItTells(a, all));
    }
  }

  /// Who tells a body tells its members of then; the body's entity learns it through the body.
  private void learnTold(String to, Learned learned, int point) {
    if (!told.organization().isBody(to)) {
      learn(to, learned);
      return;
    }
    View view = new View(told.organization(), elements, told.fact(), Math.max(0, point - 1));
    for (var each : org.interregnum.doubt.Branching.run(worlds, told.circumstance().where(), world -> view.members(world, to))) {
      for (String member : each.value()) {
        learn(member, new Learned(learned.about(), learned.at(), point, learned.from(), learned.how(), worlds.and(learned.where(), each.where())));
      }
    }
    entityOf(to).ifPresent(e -> learn(e, new Learned(learned.about(), learned.at(), point, to, "body", learned.where())));
  }

  /// An entity knows what a holder of its offices, or of offices of its bodies, knew while he held it.
  private void throughOffices(String at, int point) {
    theCase.offices().forEach((office, variants) -> {
      String of = variants.any().of();
      String entity = of == null ? null : theCase.entities().containsKey(of) ? of : entityOf(of).orElse(null);
      if (entity == null) {
        return;
      }
      for (int when = Math.max(0, point - 1); when <= point; when++) {
        for (Guarded.Alternative<String> holder : holders(office, when)) {
          for (List<Learned> all : List.copyOf(of(holder.value()).values())) {
            for (Learned each : List.copyOf(all)) {
              learn(entity, new Learned(each.about(), at, point, holder.value(), "office", worlds.and(each.where(), holder.where())));
            }
          }
        }
      }
    });
  }

  private List<Guarded.Alternative<String>> holders(String office, int point) {
    List<Guarded.Alternative<String>> holders = new ArrayList<>();
    for (Guarded.Alternative<Object> each : told.fact().at(Key.holder(office), point).alternatives()) {
      String party = ((Holding) each.value()).party();
      if (party != null) {
        holders.add(new Guarded.Alternative<>(party, each.where()));
      }
    }
    return holders;
  }

  private void learn(String party, Learned learned) {
    if (learned.where().isNever()) {
      return;
    }
    List<Learned> before = known.computeIfAbsent(party, p -> new LinkedHashMap<>()).computeIfAbsent(learned.about(), a -> new ArrayList<>());
    Condition already = worlds.any(before.stream().map(Learned::where).toList());
    if (!worlds.implies(learned.where(), already)) {
      before.add(learned);
    }
  }
}
