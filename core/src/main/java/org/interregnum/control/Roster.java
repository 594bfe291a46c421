package org.interregnum.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Body;
import org.interregnum.model.Entity;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;
import org.interregnum.model.Stated;
import org.interregnum.replay.Deciders;
import org.interregnum.replay.Situation;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.jspecify.annotations.Nullable;

/// What stays the same while acts follow one another: the parties, bodies, offices, entities and powers of
/// one situation, numbered, and which parties are alike.
final class Roster {
  /// Bodies with seats of their own, and offices, that one number can tell apart.
  static final int MOST = 31;

  private final Situation situation;
  private final List<String> parties;
  private final Map<String, Integer> partyIndex;
  private final List<String> bodies;
  private final Map<String, Integer> bodyIndex;
  private final int[] membersFrom;
  private final List<String> offices;
  private final Map<String, Integer> officeIndex;
  private final int[] mustSit;
  private final List<Authority> authorities;
  private final int[] kinds;
  private final List<Integer> governed;

  /// @param named parties that a goal or a question speaks of, who are like nobody else
  /// @throws TooLargeException if there are more bodies with seats, or offices, than can be told apart
  Roster(Situation situation, Set<String> named) {
    this.situation = situation;
    this.parties = List.copyOf(allParties(situation));
    this.partyIndex = indexed(parties);
    this.bodies = List.copyOf(situation.bodies().keySet());
    this.bodyIndex = indexed(bodies);
    this.offices = List.copyOf(situation.offices().keySet());
    this.officeIndex = indexed(offices);
    this.membersFrom = bodies.stream().mapToInt(this::source).toArray();
    this.mustSit = offices.stream().mapToInt(o -> {
      String body = office(o).office().mustSitOn();
      return body == null ? -1 : bodyIndex.getOrDefault(body, -1);
    }).toArray();
    List<Authority> found = new ArrayList<>();
    situation.powers().forEach(p -> Authority.of(this, p, found.size()).ifPresent(found::add));
    this.authorities = List.copyOf(found);
    this.kinds = kinds(named);
    this.governed = governedEntities();
    if (bodies.size() > MOST || offices.size() > MOST) {
      throw new TooLargeException(Math.max(bodies.size(), offices.size()), MOST);
    }
  }

  private static Set<String> allParties(Situation situation) {
    Set<String> all = new LinkedHashSet<>(situation.people());
    all.addAll(situation.entities().keySet());
    situation.stakes().forEach(s -> all.add(s.holder()));
    situation.bodies().values().forEach(b -> all.addAll(b.seats().members()));
    situation.offices().values().forEach(o -> {
      if (o.holding().party() != null) {
        all.add(o.holding().party());
      }
    });
    situation.powers().forEach(p -> {
      if (p.candidates() != null) {
        all.addAll(p.candidates());
      }
    });
    return all;
  }

  private static Map<String, Integer> indexed(Collection<String> ids) {
    Map<String, Integer> index = new HashMap<>();
    ids.forEach(id -> index.put(id, index.size()));
    return index;
  }

  /// The body whose seats give the members: itself or another; -1 where holdings do.
  private int source(String id) {
    String current = id;
    for (int steps = 0; steps <= bodies.size(); steps++) {
      Situation.BodyThen then = situation.bodies().get(current);
      if (then == null) {
        return -1;
      }
      String from = then.body().members();
      if (from == null) {
        return index(bodyIndex, current);
      }
      if (from.equals("stakes") || !situation.bodies().containsKey(from)) {
        return -1;
      }
      current = from;
    }
    return -1;
  }

  // ------------------------------------------------------------------ who is like whom

  /// Parties may be swapped if nothing names one and not the other: same candidacies, no holdings, no mention.
  private int[] kinds(Set<String> named) {
    Set<String> singled = new LinkedHashSet<>(named);
    singled.addAll(situation.entities().keySet());
    situation.stakes().forEach(s -> singled.add(s.holder()));
    situation.bodies().values().forEach(b -> b.documents().forEach(d -> singled.addAll(mentioned(d))));
    for (Power power : situation.powers()) {
      singled.addAll(mentioned(power.rule()));
      singled.addAll(power.by());
      if (power.change() != null) {
        singled.addAll(mentioned(power.change().rule()));
      }
      if (power.from() != null) {
        singled.add(power.from());
      }
      if (power.candidates() != null && (power.act().equals("transfer") || power.act().equals("issue"))) {
        singled.addAll(power.candidates());
      }
    }
    situation.entities().values().forEach(e -> {
      if (e.controlledBy() != null) {
        singled.add(e.controlledBy());
      }
    });
    Map<String, Integer> known = new LinkedHashMap<>();
    return parties.stream().mapToInt(p -> known.computeIfAbsent(singled.contains(p) ? "=" + p : candidacies(p), k -> known.size())).toArray();
  }

  private String candidacies(String party) {
    StringBuilder text = new StringBuilder(situation.people().contains(party) ? "person" : "other");
    for (Power power : situation.powers()) {
      if (power.candidates() != null) {
        text.append(power.candidates().contains(party) ? '1' : '0');
      }
    }
    return text.toString();
  }

  static Set<String> mentioned(RuleParts parts) {
    Set<String> ids = new LinkedHashSet<>();
    for (Stated each : java.util.Arrays.asList(parts.quorum(), parts.vote(), parts.writtenConsent())) {
      if (each != null && Rule.parse(each.text()) instanceof Parse.Ok ok) {
        ok.rule().names().forEach(m -> ids.add(m.id()));
      }
    }
    parts.calledBy().forEach(c -> ids.add(c.text().strip()));
    return ids;
  }

  /// Entities that are decided for by others and may sit, vote or act somewhere.
  private List<Integer> governedEntities() {
    Set<String> acting = new LinkedHashSet<>();
    situation.stakes().forEach(s -> acting.add(s.holder()));
    situation.bodies().values().forEach(b -> {
      acting.addAll(b.seats().members());
      b.documents().forEach(d -> acting.addAll(mentioned(d)));
    });
    situation.offices().values().forEach(o -> {
      if (o.holding().party() != null) {
        acting.add(o.holding().party());
      }
    });
    situation.powers().forEach(p -> {
      acting.addAll(mentioned(p.rule()));
      if (p.candidates() != null) {
        acting.addAll(p.candidates());
      }
    });
    situation.entities().values().forEach(e -> {
      if (e.controlledBy() != null) {
        acting.add(e.controlledBy());
      }
    });
    List<Integer> found = new ArrayList<>();
    for (Entity entity : situation.entities().values()) {
      if (acting.contains(entity.id()) && decider(party(entity.id())).isPresent()) {
        found.add(party(entity.id()));
      }
    }
    return List.copyOf(found);
  }

  // ------------------------------------------------------------------ reading it

  /// Who decides for a party: the id of a body, an office or another party; empty: it acts for itself.
  Optional<String> decider(int party) {
    Entity entity = situation.entities().get(parties.get(party));
    return entity == null ? Optional.empty() : Deciders.of(entity, bodyIndex::containsKey);
  }

  Situation situation() {
    return situation;
  }

  List<String> parties() {
    return parties;
  }

  String partyId(int party) {
    return parties.get(party);
  }

  /// The number of a party.
  ///
  /// @throws IllegalArgumentException if there is none of that id
  int party(String id) {
    return index(partyIndex, id);
  }

  boolean isParty(String id) {
    return partyIndex.containsKey(id);
  }

  boolean isPerson(int party) {
    return situation.people().contains(parties.get(party));
  }

  List<String> bodies() {
    return bodies;
  }

  @Nullable Integer bodyOrNull(String id) {
    return bodyIndex.get(id);
  }

  int body(String id) {
    return index(bodyIndex, id);
  }

  Situation.BodyThen bodyThen(int body) {
    return Objects.requireNonNull(situation.bodies().get(bodies.get(body)));
  }

  Body bodyOf(int body) {
    return bodyThen(body).body();
  }

  /// The body whose seats give this one's members; -1 where holdings do.
  int membersFrom(int body) {
    return membersFrom[body];
  }

  List<String> offices() {
    return offices;
  }

  @Nullable Integer officeOrNull(String id) {
    return officeIndex.get(id);
  }

  Situation.OfficeThen office(String id) {
    return Objects.requireNonNull(situation.offices().get(id), id);
  }

  /// The body on which the holder of an office must sit; -1: none.
  int mustSit(int office) {
    return mustSit[office];
  }

  List<Authority> authorities() {
    return authorities;
  }

  /// Parties with one number may be swapped.
  int kind(int party) {
    return kinds[party];
  }

  /// Entities for which a body or somebody else decides.
  List<Integer> governed() {
    return governed;
  }

  List<Stake> stakes() {
    return situation.stakes();
  }

  private static int index(Map<String, Integer> index, String id) {
    Integer found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException(id);
    }
    return found;
  }
}
