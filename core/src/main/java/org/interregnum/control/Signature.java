package org.interregnum.control;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.model.Amendment;
import org.interregnum.model.RuleParts;
import org.interregnum.replay.DecisionRules;

/// What of an arena can bear on its goal: who sits and holds, which relevant powers there are, and what each decision
/// needs, now and after any amendment that could be made. Which document says so does not matter.
final class Signature {
  private final Arena arena;
  private final Roster roster;
  private final List<Object> all = new ArrayList<>();

  Signature(Arena arena) {
    this.arena = arena;
    this.roster = arena.roster();
  }

  List<Object> all() {
    all.add(roster.parties());
    all.add(roster.situation().offices().keySet().stream().map(o -> List.of(o, String.valueOf(roster.office(o).holding()))).toList());
    roster.situation().offices().values().forEach(o -> all.add(String.valueOf(o.office().mustSitOn())));
    all.add(roster.situation().stakes());
    roster.situation().entities().values().forEach(e -> all.add(List.of(e.id(), String.valueOf(e.governedBy()), String.valueOf(e.controlledBy()))));
    for (int body = 0; body < roster.bodies().size(); body++) {
      all.add(List.of(roster.bodies().get(body), roster.membersFrom(body), roster.bodyThen(body).seats()));
      decision(-1, body);
    }
    for (Authority authority : roster.authorities()) {
      if (arena.relevance().isPower(authority.index())) {
        power(authority);
      }
    }
    return all;
  }

  private void power(Authority authority) {
    all.add(List.of(authority.doing(), authority.target(), authority.by(), authority.candidates(), authority.power().times()));
    all.add(String.valueOf(authority.power().from()) + authority.power().votes() + authority.id());
    Amendment change = authority.change();
    if (change != null) {
      all.add(List.of(change.seats(), texts(change.rule())));
    }
    for (Authority.By by : authority.by()) {
      if (by instanceof Authority.By.ByBody body) {
        decision(authority.index(), body.body());
      }
    }
  }

  /// What a decision needs now, and after each amendment of its body.
  private void decision(int power, int body) {
    Position start = arena.start();
    add(power, body, start.book(body));
    for (Authority authority : roster.authorities()) {
      if (authority.doing() == Authority.Doing.AMEND && authority.target() == body && arena.relevance().isPower(authority.index())) {
        Amendment only = authority.change();
        for (Amendment change : only == null ? Moves.OPEN_AMENDMENTS : List.of(only)) {
          add(power, body, start.amended(start.book(body), change.rule()));
        }
      }
    }
  }

  private void add(int power, int body, int book) {
    Contests.Rules rules = arena.contests().rules(power, body, book, arena.start());
    DecisionRules parts = rules.parts();
    all.add(List.of(parts.quorum().value(), parts.vote().value(), parts.writtenConsent().value(), parts.waivable().value(), parts.recusal(),
        rules.noticeSeconds(), rules.callers(), rules.regular()));
  }

  private static List<String> texts(RuleParts parts) {
    return List.of(String.valueOf(parts.quorum() == null ? "" : parts.quorum().text()), String.valueOf(parts.vote() == null ? "" : parts.vote().text()),
        String.valueOf(parts.notice() == null ? "" : parts.notice().text()), String.valueOf(parts.writtenConsent() == null ? "" : parts.writtenConsent().text()));
  }
}
