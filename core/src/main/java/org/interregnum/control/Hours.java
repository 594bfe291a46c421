package org.interregnum.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.interregnum.model.Amendment;
import org.interregnum.model.RuleParts;
import org.interregnum.rule.Rule;
import org.interregnum.time.Durations;

/// How soon a coalition can exercise a power at best, never too late: acts that come before cost no time, and every
/// body that must meet waits for the notice it still needs.
final class Hours {
  private final Roster roster;
  private final Contests contests;
  private final Camp camp;
  private final Captures captures;
  private final BitSet live;
  private final boolean[] allies;
  /// For each body the notices that live amendments set.
  private final List<List<Notice>> notices = new ArrayList<>();
  private final boolean[] waivableYet;
  private final boolean[] consentYet;
  private final long[] powers;

  Hours(Roster roster, Contests contests, Camp camp, Captures captures, BitSet live, boolean[] allies) {
    this.roster = roster;
    this.contests = contests;
    this.camp = camp;
    this.captures = captures;
    this.live = live;
    this.allies = allies;
    this.waivableYet = new boolean[roster.bodies().size()];
    this.consentYet = new boolean[waivableYet.length];
    this.powers = new long[roster.authorities().size()];
    for (int body = 0; body < waivableYet.length; body++) {
      notices.add(new ArrayList<>());
    }
    for (int power = live.nextSetBit(0); power >= 0; power = live.nextSetBit(power + 1)) {
      Authority authority = roster.authorities().get(power);
      if (authority.doing() == Authority.Doing.AMEND) {
        Amendment only = authority.change();
        (only == null ? Moves.OPEN_AMENDMENTS : List.of(only)).forEach(c -> amended(authority, c.rule()));
      }
    }
  }

  private record Notice(Authority by, long seconds) {}

  private void amended(Authority authority, RuleParts parts) {
    int body = authority.target();
    if (parts.notice() != null) {
      notices.get(body).add(new Notice(authority, Durations.parse(parts.notice().text()).map(java.time.Duration::toSeconds).orElse(0L)));
    }
    waivableYet[body] |= parts.waivable() != null && parts.waivable();
    consentYet[body] |= parts.writtenConsent() != null;
  }

  /// Finds for every live power the earliest time; [Clock#NEVER] if none.
  void look(Position position, Clock clock) {
    Arrays.fill(powers, Clock.NEVER);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int power = live.nextSetBit(0); power >= 0; power = live.nextSetBit(power + 1)) {
        if (powers[power] > clock.now()) {
          long time = time(roster.authorities().get(power), position, clock);
          changed |= time < powers[power];
          powers[power] = Math.min(time, powers[power]);
        }
      }
    }
  }

  /// The earliest time of a power in the position looked at.
  long of(Authority authority) {
    return powers[authority.index()];
  }

  private long time(Authority authority, Position position, Clock clock) {
    long latest = clock.now();
    for (Authority.By by : authority.by()) {
      latest = Math.max(latest, switch (by) {
        case Authority.By.ByBody body -> decides(authority.index(), body.body(), position, clock);
        case Authority.By.ByOffice office -> captures.holds(office.office(), position) ? clock.now() : earliest(captures.overOffice(office.office()));
        case Authority.By.ByParty party -> allies[party.party()] ? clock.now() : Clock.NEVER;
        case Authority.By.ByNobody nobody -> Clock.NEVER;
      });
    }
    return latest;
  }

  private long earliest(List<Authority> authorities) {
    long earliest = Clock.NEVER;
    for (Authority authority : authorities) {
      earliest = Math.min(earliest, powers[authority.index()]);
    }
    return earliest;
  }

  private long decides(int power, int body, Position position, Clock clock) {
    long touched = Musters.isNamed(contests.rules(power, body, position)) ? clock.now() : earliest(captures.overBody(body));
    boolean now = captures.carriesAtBest(power, body, position);
    return Math.max(now ? clock.now() : touched, Math.min(meets(power, body, position, clock), signs(power, body, position, clock, touched)));
  }

  /// When everybody needed could have signed.
  private long signs(int power, int body, Position position, Clock clock, long touched) {
    Contests.Rules rules = contests.rules(power, body, position);
    boolean possible = consentYet[body] || !(rules.parts().writtenConsent().value() instanceof Rule.Unneeded);
    return !possible ? Clock.NEVER : consentYet[body] || !captures.consents(power, body, position) ? touched : clock.now();
  }

  private long meets(int power, int body, Position position, Clock clock) {
    Contests.Rules rules = contests.rules(power, body, position);
    long due = camp.due(power, body, clock);
    if (due <= clock.now()) {
      return clock.now();
    }
    long ready = due == Clock.NEVER ? later(called(rules, body, clock), rules.noticeSeconds()) : due;
    if (power < 0 || roster.authorities().get(power).power().rule().notice() == null) {
      for (Notice notice : notices.get(body)) {
        ready = Math.min(ready, later(powers[notice.by.index()], notice.seconds));
      }
    }
    boolean waivable = waivableYet[body] || rules.parts().waivable().value();
    return waivable ? Math.min(ready, camp.mode() == Mode.BEST || everybody(body, position) ? clock.now() : leaves(body)) : ready;
  }

  private static long later(long time, long seconds) {
    return time == Clock.NEVER ? Clock.NEVER : time + seconds;
  }

  /// When a body that nobody of ours may call yet could be called.
  private long called(Contests.Rules rules, int body, Clock clock) {
    if (!roster.governed().isEmpty()) {
      return clock.now();
    }
    long earliest = earliest(captures.overBody(body));
    for (String caller : rules.callers()) {
      Integer office = roster.officeOrNull(caller);
      earliest = office == null ? earliest : Math.min(earliest, earliest(captures.overOffice(office)));
    }
    return earliest;
  }

  private boolean everybody(int body, Position position) {
    for (int member : position.members(body)) {
      if (!allies[member]) {
        return false;
      }
    }
    return true;
  }

  /// When somebody could be removed at the earliest.
  private long leaves(int body) {
    long earliest = Clock.NEVER;
    for (Authority authority : captures.overBody(body)) {
      boolean leaves = authority.doing() != Authority.Doing.APPOINT_MEMBER && authority.doing() != Authority.Doing.AMEND;
      earliest = leaves ? Math.min(earliest, powers[authority.index()]) : earliest;
    }
    return earliest;
  }
}
