package org.interregnum.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Amendment;
import org.interregnum.model.Entity;
import org.interregnum.model.Power;
import org.interregnum.replay.Deciders;
import org.interregnum.replay.Situation;
import org.jspecify.annotations.Nullable;

/// A power, resolved: what it does to what, and who must carry it.
///
/// @param index its place among the powers of the roster
/// @param target the number of the office or body; -1 for an entity
/// @param by all of whom must carry it
/// @param candidates the only ones who may be put in, as numbers of parties
record Authority(int index, Power power, Doing doing, int target, List<By> by, List<Integer> candidates) {

  /// What a power does.
  enum Doing {
    REMOVE_HOLDER,
    APPOINT_HOLDER,
    REPLACE_HOLDER,
    REMOVE_MEMBER,
    APPOINT_MEMBER,
    AMEND,
    ISSUE,
    TRANSFER,
    /// A power that no route can use to change anything, but that may be asked for as such.
    OTHER;

    /// Whether its target is an office.
    boolean isOfOffice() {
      return this == REMOVE_HOLDER || this == APPOINT_HOLDER || this == REPLACE_HOLDER;
    }
  }

  /// Who exercises a power.
  sealed interface By {
    /// A body by its vote.
    record ByBody(int body) implements By {}

    /// Whoever holds the office.
    record ByOffice(int office) implements By {}

    /// The party itself.
    record ByParty(int party) implements By {}

    /// Nobody can.
    record ByNobody() implements By {}
  }

  String id() {
    return power.id();
  }

  @Nullable Amendment change() {
    return power.change();
  }

  static Optional<Authority> of(Roster roster, Power power, int index) {
    Situation situation = roster.situation();
    String id = power.target().id();
    boolean office = !power.target().seats() && situation.offices().containsKey(id);
    boolean body = situation.bodies().containsKey(id);
    Doing doing = doing(power, office, body);
    int target = office ? roster.offices().indexOf(id) : body ? roster.bodies().indexOf(id) : -1;
    List<By> by = new ArrayList<>();
    power.by().forEach(b -> by.add(resolve(roster, b)));
    List<Integer> candidates = new ArrayList<>();
    List<String> named = power.candidates();
    for (String candidate : named == null ? List.copyOf(situation.people()) : named) {
      if (roster.isParty(candidate)) {
        candidates.add(roster.party(candidate));
      }
    }
    return by.isEmpty() ? Optional.empty() : Optional.of(new Authority(index, power, doing, target, List.copyOf(by), List.copyOf(candidates)));
  }

  private static Doing doing(Power power, boolean office, boolean body) {
    boolean seats = power.target().seats() && body;
    return switch (power.act()) {
      case "remove" -> office ? Doing.REMOVE_HOLDER : seats ? Doing.REMOVE_MEMBER : Doing.OTHER;
      case "appoint" -> office ? Doing.APPOINT_HOLDER : seats ? Doing.APPOINT_MEMBER : Doing.OTHER;
      case "replace" -> office ? Doing.REPLACE_HOLDER : Doing.OTHER;
      case "amend" -> body ? Doing.AMEND : Doing.OTHER;
      case "issue" -> power.votes() == null ? Doing.OTHER : Doing.ISSUE;
      case "transfer" -> power.from() == null ? Doing.OTHER : Doing.TRANSFER;
      default -> Doing.OTHER;
    };
  }

  /// Who acts for an id: the body that governs an entity, else whoever controls it, else its members where a
  /// law names them, else it acts for itself.
  static By resolve(Roster roster, String id) {
    Situation situation = roster.situation();
    String current = id;
    Set<String> seen = new LinkedHashSet<>();
    while (seen.add(current)) {
      Integer body = roster.bodyOrNull(current);
      if (body != null) {
        return new By.ByBody(body);
      }
      Integer office = roster.officeOrNull(current);
      if (office != null) {
        return new By.ByOffice(office);
      }
      Entity entity = situation.entities().get(current);
      Optional<String> next = entity == null ? Optional.empty() : Deciders.of(entity, other -> roster.bodyOrNull(other) != null);
      if (next.isEmpty()) {
        return roster.isParty(current) ? new By.ByParty(roster.party(current)) : new By.ByNobody();
      }
      current = next.get();
    }
    return new By.ByNobody();
  }
}
