package org.interregnum.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.compare.Item.Said;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Entity;
import org.interregnum.model.Office;
import org.interregnum.model.Stake;
import org.interregnum.replay.Holding;
import org.interregnum.replay.InForce;
import org.interregnum.replay.Membership;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// Entities, bodies and who sits there, offices and who holds them, stakes, agreements, groups.
final class OrganizationItems {
  private final Vantage vantage;
  private final Replayed replayed;
  private final InForce inForce;
  private final Items items;
  private final Worlds worlds;

  OrganizationItems(Vantage vantage, Items items) {
    this.vantage = vantage;
    this.replayed = vantage.replayed();
    this.inForce = vantage.inForce();
    this.items = items;
    this.worlds = items.worlds();
  }

  void collect() {
    Case theCase = replayed.theCase();
    theCase.entities().keySet().forEach(id -> items.element("entities", id, inForce.entity(id), Entity::origin, OrganizationItems::entity));
    replayed.bodies().forEach(this::body);
    theCase.offices().keySet().forEach(this::office);
    stakes();
    theCase.agreements().forEach((id, agreement) -> items.element("agreements", id, agreement));
    theCase.groups().forEach((id, group) -> items.element("groups", id, group));
    theCase.letters().forEach((id, letter) -> items.element("letters", id, letter));
    theCase.people().forEach((id, person) -> {
      items.there("people", id, person.origin());
      items.add("people", id, "name", Plain.text(person.name()), person.origin());
    });
  }

  private static Map<String, String> entity(Entity entity) {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "kind", entity.kind());
    put(parts, "law", entity.law());
    put(parts, "governed-by", entity.governedBy());
    put(parts, "controlled-by", entity.controlledBy());
    return parts;
  }

  private static void put(Map<String, String> parts, String part, @Nullable String text) {
    if (text != null) {
      parts.put(part, text);
    }
  }

  // ------------------------------------------------------------------ bodies

  private void body(String id) {
    items.element("bodies", id, inForce.body(id), Body::origin, OrganizationItems::body);
    Guarded<Membership> membership = replayed.membership(vantage.moment(), vantage.side(), id);
    Guarded<Optional<Body>> body = inForce.body(id);
    boolean seated = body.alternatives().stream().anyMatch(a -> a.value().isPresent() && a.value().get().members() == null);
    if (seated) {
      var from = body.alternatives().stream().flatMap(a -> a.value().stream()).map(Body::origin).findFirst().orElse(null);
      items.add("bodies", id, "seats", membership.map(m -> Optional.of(Said.of(Integer.toString(m.seats()), from)), worlds));
      items.add("bodies", id, "vacant", membership.map(m -> Optional.of(Said.of(Integer.toString(m.vacant()), from)), worlds));
    }
    if (!seated && body.alternatives().stream().flatMap(a -> a.value().stream()).allMatch(b -> replayed.bodies().contains(String.valueOf(b.members())))) {
      return; // its members are another body's, and change there
    }
    Set<String> people = new LinkedHashSet<>();
    membership.alternatives().forEach(a -> people.addAll(a.value().members()));
    for (String person : people) {
      items.add("bodies", id, "members." + person,
          membership.map(m -> m.members().contains(person) ? Optional.of(Said.of(person, null)) : Optional.empty(), worlds));
    }
  }

  private static Map<String, String> body(Body body) {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "of", body.of());
    put(parts, "members-from", body.members());
    put(parts, "fills-own-vacancies", Boolean.toString(body.fillsOwnVacancies()));
    return parts;
  }

  // ------------------------------------------------------------------ offices

  private void office(String id) {
    items.element("offices", id, inForce.office(id), Office::origin, office -> {
      Map<String, String> parts = new LinkedHashMap<>();
      put(parts, "of", office.of());
      put(parts, "must-sit-on", office.mustSitOn());
      return parts;
    });
    Guarded<Holding> holding = replayed.holding(vantage.moment(), vantage.side(), id);
    items.add("offices", id, "holder", holding.map(h -> Optional.of(Said.of(Objects.requireNonNullElse(h.party(), "vacant"), null)), worlds));
    items.add("offices", id, "interim", holding.map(h -> h.interim() ? Optional.of(Said.of("true", null)) : Optional.empty(), worlds));
  }

  // ------------------------------------------------------------------ stakes

  /// The holdings then, and those that come or came at another time.
  private void stakes() {
    stakes(inForce.stakes(), s -> "");
    Guarded<List<Stake>> dated = inForce.register().map(all -> all.stream().filter(s -> s.at() != null).toList(), worlds);
    stakes(dated, s -> s.at() == null ? "" : " from " + s.at().text());
  }

  private void stakes(Guarded<List<Stake>> stakes, Function<Stake, String> when) {
    Set<String> names = new LinkedHashSet<>();
    stakes.alternatives().forEach(a -> names.addAll(byName(a.value(), when).keySet()));
    for (String name : names) {
      items.element("stakes", name, stakes.map(list -> Optional.ofNullable(byName(list, when).get(name)), worlds), Stake::origin, stake -> {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "economic", stake.economic() == null ? null : stake.economic().text());
        put(parts, "votes", stake.votes() == null ? null : stake.votes().text());
        put(parts, "shares", stake.shares() == null ? null : stake.shares().toString());
        return parts;
      });
    }
  }

  /// The stakes by holder, entity and kind, numbered where these are alike.
  private static Map<String, Stake> byName(List<Stake> stakes, Function<Stake, String> when) {
    Map<String, Stake> named = new LinkedHashMap<>();
    for (Stake stake : stakes) {
      String name = stake.holder() + "@" + stake.in() + (stake.kind() == null ? "" : ":" + stake.kind()) + when.apply(stake);
      String free = name;
      for (int i = 2; named.containsKey(free); i++) {
        free = name + "#" + i;
      }
      named.put(free, stake);
    }
    return named;
  }
}
