package org.interregnum.control;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.control.Obstacle.Kind;

/// Finds what stands in a coalition's way at the start: power by power, of those that change what the goal speaks of.
final class Obstacles {
  private final Arena arena;
  private final Roster roster;
  private final Camp camp;
  private final Clock last;
  private final boolean[] in;
  private final List<Obstacle> found = new ArrayList<>();

  Obstacles(Arena arena, Camp camp, long latest) {
    this.arena = arena;
    this.roster = arena.roster();
    this.camp = camp;
    this.last = camp.epochs(arena.start(), camp.start(arena.start()), latest).getLast();
    this.in = camp.set(arena.start(), last);
  }

  List<Obstacle> all() {
    for (Authority authority : roster.authorities()) {
      if (touchesGoal(authority)) {
        int before = found.size();
        authority.by().forEach(by -> look(authority, by));
        if (found.size() == before) {
          found.add(new Obstacle(Kind.FACTS, authority.id(), "", List.of()));
        }
      }
    }
    if (found.isEmpty()) {
      found.add(new Obstacle(Kind.NO_POWER, "", "", List.of()));
    }
    return found.stream().distinct().toList();
  }

  private boolean touchesGoal(Authority authority) {
    String target = authority.power().target().id();
    boolean direct = arena.goal().subjects().contains(target);
    boolean seatOfHolder = authority.doing() == Authority.Doing.REMOVE_MEMBER && arena.goal().subjects().stream()
        .map(roster::officeOrNull).anyMatch(o -> o != null && roster.mustSit(o) == authority.target());
    return (direct || seatOfHolder) && authority.doing() != Authority.Doing.OTHER;
  }

  private void look(Authority authority, Authority.By by) {
    Position start = arena.start();
    switch (by) {
      case Authority.By.ByBody body -> lookAtBody(authority, body.body());
      case Authority.By.ByOffice office -> {
        int holder = start.holder(office.office());
        if (holder < 0 || !in[holder]) {
          found.add(new Obstacle(Kind.OFFICE, authority.id(), roster.offices().get(office.office()), holder < 0 ? List.of() : List.of(roster.partyId(holder))));
        }
      }
      case Authority.By.ByParty party -> {
        if (!in[party.party()]) {
          found.add(new Obstacle(Kind.PARTY, authority.id(), roster.partyId(party.party()), List.of()));
        }
      }
      case Authority.By.ByNobody nobody -> found.add(new Obstacle(Kind.PARTY, authority.id(), String.join(", ", authority.power().by()), List.of()));
    }
  }

  private void lookAtBody(Authority authority, int body) {
    Position start = arena.start();
    int interested = authority.doing().isOfOffice() ? start.holder(authority.target()) : -1;
    Contests.Result result = arena.contests().of(authority.index(), body, start, in, interested, -1, Outsiders.ANYTHING);
    boolean voted = camp.mode() == Mode.WORST ? result.worst() : result.best();
    if (result.consent() || camp.exercises(authority, start, in, last, interested, -1)) {
      return;
    }
    Contests.Rules rules = arena.contests().rules(authority.index(), body, start);
    String id = roster.bodies().get(body);
    int[] members = start.members(body);
    int with = 0;
    for (int member : members) {
      with += in[member] ? 1 : 0;
    }
    List<String> counts = List.of(Integer.toString(with), Integer.toString(members.length));
    if (!voted) {
      boolean quorum = camp.mode() == Mode.WORST && !result.quorumWorst();
      found.add(new Obstacle(quorum ? Kind.QUORUM : Kind.VOTE, authority.id(), id,
          List.of(counts.get(0), counts.get(1), quorum ? rules.parts().quorum().text() : rules.parts().vote().text())));
      return;
    }
    long due = camp.due(authority.index(), body, last);
    found.add(due == Clock.NEVER
        ? new Obstacle(Kind.NOBODY_CALLS, authority.id(), id, rules.callers())
        : new Obstacle(Kind.TOO_LATE, authority.id(), id, List.of(Long.toString(due))));
  }
}
