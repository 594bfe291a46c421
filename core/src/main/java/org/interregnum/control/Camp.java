package org.interregnum.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interregnum.model.RuleParts;

/// One coalition: what it carries, when, and which entities it decides for.
final class Camp {
  private final Roster roster;
  private final Contests contests;
  private final boolean[] members;
  private final Mode mode;
  private final Outsiders outsiders;
  /// For each power the number of its own clock, if it states a notice of its own; else -1.
  private final int[] ownClocks;
  private final int clocks;

  Camp(Roster roster, Contests contests, boolean[] members, Mode mode, Outsiders outsiders) {
    this.roster = roster;
    this.contests = contests;
    this.members = members;
    this.mode = mode;
    this.outsiders = outsiders;
    this.ownClocks = new int[roster.authorities().size()];
    int next = roster.bodies().size();
    for (int power = 0; power < ownClocks.length; power++) {
      RuleParts rule = roster.authorities().get(power).power().rule();
      boolean own = rule.notice() != null || rule.regular() != null;
      ownClocks[power] = own ? next : -1;
      next += own ? roster.authorities().get(power).by().size() : 0;
    }
    this.clocks = next;
  }

  boolean[] members() {
    return members;
  }

  Mode mode() {
    return mode;
  }

  Outsiders outsiders() {
    return outsiders;
  }

  // ------------------------------------------------------------------ who acts with it

  /// The coalition with every entity it carries at that time: the least set, so that holdings in a circle give nothing.
  boolean[] set(Position position, Clock clock) {
    if (roster.governed().isEmpty()) {
      return members;
    }
    boolean[] in = members.clone();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (int entity : roster.governed()) {
        if (!in[entity] && decidesFor(entity, position, in, clock)) {
          in[entity] = true;
          grew = true;
        }
      }
    }
    return in;
  }

  private boolean decidesFor(int party, Position position, boolean[] in, Clock clock) {
    Optional<String> decider = roster.decider(party);
    Integer body = decider.map(roster::bodyOrNull).orElse(null);
    return body != null ? carries(-1, body, position, in, clock, -1, -1) : decider.filter(id -> has(id, position, in)).isPresent();
  }

  /// Whether a party, or the holder of an office, is in the set.
  private boolean has(String id, Position position, boolean[] in) {
    Integer office = roster.officeOrNull(id);
    if (office != null) {
      int holder = position.holder(office);
      return holder >= 0 && in[holder];
    }
    return roster.isParty(id) && in[roster.party(id)];
  }

  // ------------------------------------------------------------------ what it carries

  /// Whether all who must exercise a power do, at this time.
  boolean exercises(Authority authority, Position position, boolean[] in, Clock clock, int interested, int replaced) {
    for (Authority.By by : authority.by()) {
      boolean carried = switch (by) {
        case Authority.By.ByBody body -> carries(authority.index(), body.body(), position, in, clock, interested, replaced);
        case Authority.By.ByOffice office -> position.holder(office.office()) >= 0 && in[position.holder(office.office())];
        case Authority.By.ByParty party -> in[party.party()];
        case Authority.By.ByNobody nobody -> false;
      };
      if (!carried) {
        return false;
      }
    }
    return true;
  }

  private boolean carries(int power, int body, Position position, boolean[] in, Clock clock, int interested, int replaced) {
    Contests.Result result = contests.of(power, body, position, in, interested, replaced, outsiders);
    if (result.consent()) {
      return true;
    }
    boolean voted = mode == Mode.WORST ? result.worst() : result.best();
    return voted && (clock.now() >= clock.ready()[clockOf(power, body)] || isWaived(power, body, position, in));
  }

  /// Notice is waived if everybody who is seated is in the set; at best the others waive it too.
  private boolean isWaived(int power, int body, Position position, boolean[] in) {
    if (!contests.rules(power, body, position).parts().waivable().value()) {
      return false;
    }
    return mode == Mode.BEST || Arrays.stream(position.members(body)).allMatch(m -> in[m]);
  }

  /// How one of those who must exercise a power does, at a time when the camp does.
  RouteAct.Exercise exercise(Authority authority, Authority.By by, Position position, boolean[] in, Clock clock, int interested, int replaced) {
    return switch (by) {
      case Authority.By.ByBody each -> decided(authority.index(), each.body(), position, in, clock, interested, replaced);
      case Authority.By.ByOffice office -> {
        int holder = position.holder(office.office());
        yield RouteAct.Exercise.alone(RouteAct.Form.OFFICE, roster.offices().get(office.office()), holder < 0 ? List.of() : List.of(roster.partyId(holder)));
      }
      case Authority.By.ByParty party -> RouteAct.Exercise.alone(RouteAct.Form.PARTY, roster.partyId(party.party()), List.of(roster.partyId(party.party())));
      case Authority.By.ByNobody nobody -> throw new IllegalStateException("nobody exercises " + authority.id());
    };
  }

  private RouteAct.Exercise decided(int power, int body, Position position, boolean[] in, Clock clock, int interested, int replaced) {
    Contests.Result result = contests.of(power, body, position, in, interested, replaced, outsiders);
    Contests.Rules rules = contests.rules(power, body, position);
    long due = clock.ready()[clockOf(power, body)];
    boolean noticed = clock.now() >= due;
    boolean voted = mode == Mode.WORST ? result.worst() : result.best();
    boolean meets = voted && (noticed || isWaived(power, body, position, in));
    boolean byConsent = result.consent() && !(meets && noticed);
    int bits = byConsent ? 0 : mode == Mode.WORST ? result.worstAway() : result.bestAway();
    List<Integer> away = contests.away(power, body, position, in, interested, replaced, bits);
    List<String> ayes = new ArrayList<>();
    for (int member : position.members(body)) {
      if (in[member] && !away.contains(member)) {
        ayes.add(roster.partyId(member));
      }
    }
    List<String> looksAt = new ArrayList<>();
    for (int party : lookedAt(rules, body, position)) {
      (in[party] ? ayes : looksAt).add(roster.partyId(party));
    }
    return new RouteAct.Exercise(
        byConsent ? RouteAct.Form.CONSENT : RouteAct.Form.MEETING, roster.bodies().get(body), ayes, rules.noticeSeconds(), noticed && !byConsent,
        noticed ? due : -1, !result.worst() && !result.consent(), position.memberIds(body), looksAt, away.stream().map(roster::partyId).toList());
  }

  /// Parties that rules name, themselves or by an office, who have no seat or vote there.
  private int[] lookedAt(Contests.Rules rules, int body, Position position) {
    return rules.looks().stream().mapToInt(look -> {
      Integer office = roster.officeOrNull(look);
      return office != null ? position.holder(office) : roster.isParty(look) ? roster.party(look) : -1;
    }).filter(party -> party >= 0 && Arrays.stream(position.members(body)).noneMatch(m -> m == party)).distinct().toArray();
  }

  // ------------------------------------------------------------------ notices

  private int clockOf(int power, int body) {
    if (power < 0 || ownClocks[power] < 0) {
      return body;
    }
    List<Authority.By> by = roster.authorities().get(power).by();
    for (int i = 0; i < by.size(); i++) {
      if (by.get(i) instanceof Authority.By.ByBody each && each.body() == body) {
        return ownClocks[power] + i;
      }
    }
    return body;
  }

  /// When notice to a body for business under a power is due.
  long due(int power, int body, Clock clock) {
    return clock.ready()[clockOf(power, body)];
  }

  /// The clock at the start: bodies that meet regularly are ready by then, others not before they are called.
  Clock start(Position position) {
    long[] ready = new long[clocks];
    Arrays.fill(ready, Clock.NEVER);
    for (int body = 0; body < roster.bodies().size(); body++) {
      long regular = contests.rules(-1, body, position).regular();
      ready[body] = regular >= 0 ? regular : Clock.NEVER;
    }
    for (Authority authority : roster.authorities()) {
      for (Authority.By by : authority.by()) {
        if (by instanceof Authority.By.ByBody each && ownClocks[authority.index()] >= 0) {
          long regular = contests.rules(authority.index(), each.body(), position).regular();
          ready[clockOf(authority.index(), each.body())] = regular >= 0 ? regular : Clock.NEVER;
        }
      }
    }
    return call(position, new Clock(0, ready));
  }

  /// A clock by which every notice has been given.
  Clock allNoticed() {
    return new Clock(0, new long[clocks]);
  }

  /// Calls every body that it may call now: notice is free, and stays good.
  Clock call(Position position, Clock clock) {
    Clock now = clock;
    while (true) {
      boolean[] in = set(position, now);
      long[] ready = now.ready().clone();
      for (int body = 0; body < roster.bodies().size(); body++) {
        notify(-1, body, position, in, now.now(), ready);
      }
      for (Authority authority : roster.authorities()) {
        if (ownClocks[authority.index()] >= 0) {
          for (Authority.By by : authority.by()) {
            if (by instanceof Authority.By.ByBody each) {
              notify(authority.index(), each.body(), position, in, now.now(), ready);
            }
          }
        }
      }
      if (Arrays.equals(ready, now.ready())) {
        return now;
      }
      now = new Clock(now.now(), ready);
    }
  }

  private void notify(int power, int body, Position position, boolean[] in, long now, long[] ready) {
    Contests.Rules rules = contests.rules(power, body, position);
    int at = clockOf(power, body);
    long due = now + rules.noticeSeconds();
    if (due < ready[at] && mayCall(rules, body, position, in)) {
      ready[at] = due;
    }
  }

  /// Whether somebody in the set may call the body: any member unless its rules name others.
  private boolean mayCall(Contests.Rules rules, int body, Position position, boolean[] in) {
    int with = 0;
    for (int member : position.members(body)) {
      with += in[member] ? 1 : 0;
    }
    if (rules.callers().isEmpty()) {
      return with > 0;
    }
    for (String caller : rules.callers()) {
      int needed = membersNeeded(caller);
      if (needed > 0 ? with >= needed : has(caller, position, in)) {
        return true;
      }
    }
    return false;
  }

  /// How many members together may call: `any member`, `2 members`; 0 where a party or an office is named.
  static int membersNeeded(String caller) {
    String text = caller.strip().toLowerCase(java.util.Locale.ROOT);
    if (text.equals("any member")) {
      return 1;
    }
    if (text.matches("\\d{1,6} members?")) {
      return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }
    return 0;
  }

  /// The points of time from a position on at which the coalition could act, now first: at each it has called
  /// whatever it may by then.
  List<Clock> epochs(Position position, Clock from, long until) {
    List<Clock> epochs = new ArrayList<>();
    Clock now = call(position, from);
    epochs.add(now);
    while (now.next() != Clock.NEVER && now.next() <= until) {
      now = call(position, now.at(now.next()));
      epochs.add(now);
    }
    return epochs;
  }
}
