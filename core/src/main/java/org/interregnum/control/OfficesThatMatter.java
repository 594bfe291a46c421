package org.interregnum.control;

import org.interregnum.rule.Recusal;

/// Finds the offices whose holder makes a difference for one vote.
final class OfficesThatMatter {
  private final Roster roster;
  private final Contests contests;
  private final Position start;

  OfficesThatMatter(Arena arena) {
    this.roster = arena.roster();
    this.contests = arena.contests();
    this.start = arena.start();
  }

  /// The offices whose holder makes a difference for one vote under a power, a bit each: those that its rules name, those
  /// that exercise it or control an entity, and those that it is about.
  int of(String power) {
    int bits = 0;
    for (Authority authority : roster.authorities()) {
      if (!authority.id().equals(power)) {
        continue;
      }
      bits |= authority.doing().isOfOffice() && recuses(authority) ? 1 << authority.target() : 0;
      for (Authority.By by : authority.by()) {
        if (by instanceof Authority.By.ByOffice office) {
          bits |= 1 << office.office();
        } else if (by instanceof Authority.By.ByBody) {
          bits |= named(authority);
        }
      }
    }
    for (int entity : roster.governed()) {
      Integer office = roster.decider(entity).map(roster::officeOrNull).orElse(null);
      bits |= office == null ? 0 : 1 << office;
    }
    return bits;
  }

  private boolean recuses(Authority authority) {
    return authority.by().stream().anyMatch(by -> by instanceof Authority.By.ByBody body
        && contests.rules(authority.index(), body.body(), start).parts().recusal() != Recusal.NOBODY);
  }

  private int named(Authority authority) {
    int bits = 0;
    for (Authority.By by : authority.by()) {
      if (by instanceof Authority.By.ByBody body) {
        for (String id : contests.rules(authority.index(), body.body(), start).looks()) {
          Integer office = roster.officeOrNull(id);
          bits |= office == null ? 0 : 1 << office;
        }
      }
    }
    return bits;
  }
}
