package org.interregnum.control;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Which powers can have any part in reaching a goal: those that change what it speaks of, then those that
/// change who exercises them, and so on back.
final class Relevance {
  private final Roster roster;
  private final Position start;
  private final Contests contests;
  private final BitSet powers = new BitSet();
  private final BitSet offices = new BitSet();
  private final BitSet bodies = new BitSet();
  private boolean holdings;
  private final Deque<Runnable> todo = new ArrayDeque<>();

  Relevance(Roster roster, Contests contests, Position start, Goal goal) {
    this.roster = roster;
    this.contests = contests;
    this.start = start;
    Set<String> subjects = new LinkedHashSet<>(goal.subjects());
    for (String id : subjects) {
      subject(id);
    }
    while (!todo.isEmpty()) {
      todo.pop().run();
    }
  }

  boolean isPower(int power) {
    return powers.get(power);
  }

  boolean isOffice(int office) {
    return offices.get(office);
  }

  boolean isBody(int body) {
    return bodies.get(body);
  }

  private void subject(String id) {
    Integer office = roster.officeOrNull(id);
    Integer body = roster.bodyOrNull(id);
    if (office != null) {
      office(office);
    } else if (body != null) {
      body(body);
    } else if (roster.situation().entities().containsKey(id)) {
      holdings();
      organ(id);
    }
  }

  private void office(int office) {
    if (offices.get(office)) {
      return;
    }
    offices.set(office);
    if (roster.mustSit(office) >= 0) {
      body(roster.mustSit(office));
    }
    for (Authority authority : roster.authorities()) {
      boolean aimed = switch (authority.doing()) {
        case REMOVE_HOLDER, APPOINT_HOLDER, REPLACE_HOLDER -> authority.target() == office;
        default -> false;
      };
      if (aimed) {
        power(authority);
      }
    }
    entities();
  }

  private void body(int body) {
    if (bodies.get(body)) {
      return;
    }
    bodies.set(body);
    int from = roster.membersFrom(body);
    if (from < 0) {
      holdings();
    } else if (from != body) {
      body(from);
    }
    for (Authority authority : roster.authorities()) {
      boolean aimed = switch (authority.doing()) {
        case REMOVE_MEMBER, APPOINT_MEMBER, AMEND -> authority.target() == body;
        default -> false;
      };
      if (aimed) {
        power(authority);
      }
    }
    // Offices whose holders must sit there fall vacant with a seat; that matters only where they are asked for.
    entities();
  }

  private void holdings() {
    if (holdings) {
      return;
    }
    holdings = true;
    for (Authority authority : roster.authorities()) {
      if (authority.doing() == Authority.Doing.ISSUE || authority.doing() == Authority.Doing.TRANSFER) {
        power(authority);
      }
    }
    entities();
  }

  private void power(Authority authority) {
    if (powers.get(authority.index())) {
      return;
    }
    powers.set(authority.index());
    todo.push(() -> authority.by().forEach(by -> exercisedBy(authority, by)));
  }

  private void exercisedBy(Authority authority, Authority.By by) {
    switch (by) {
      case Authority.By.ByBody body -> {
        body(body.body());
        looks(authority.index(), body.body());
        looks(-1, body.body());
      }
      case Authority.By.ByOffice office -> office(office.office());
      case Authority.By.ByParty party -> organ(roster.partyId(party.party()));
      case Authority.By.ByNobody nobody -> {}
    }
  }

  private void looks(int power, int body) {
    Contests.Rules rules = contests.rules(power, body, start);
    Set<String> named = new LinkedHashSet<>(rules.looks());
    named.addAll(rules.callers());
    for (String id : named) {
      Integer office = roster.officeOrNull(id);
      if (office != null) {
        office(office);
      } else {
        organ(id);
      }
    }
  }

  /// Entities may sit and vote wherever something matters: so may those who decide for them.
  private void entities() {
    for (int entity : roster.governed()) {
      organ(roster.partyId(entity));
    }
  }

  private void organ(String id) {
    Optional<String> decider = roster.isParty(id) ? roster.decider(roster.party(id)) : Optional.empty();
    Integer body = decider.map(roster::bodyOrNull).orElse(null);
    Integer office = decider.map(roster::officeOrNull).orElse(null);
    if (body != null) {
      todo.push(() -> {
        body(body);
        looks(-1, body);
      });
    } else if (office != null) {
      todo.push(() -> office(office));
    }
  }
}
