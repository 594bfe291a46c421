package org.interregnum.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.rule.Recusal;

/// How many acts a coalition needs at least before it can exercise a power: whoever exercises it must be won first.
/// Winning one body takes acts on that body, which are counted apart from those on others.
final class Captures {
  private static final int NEVER = Bounds.NEVER;

  private final Roster roster;
  private final Contests contests;
  private final Camp camp;
  private final Musters musters;
  private final BitSet live;
  private final boolean[] allies;
  private final List<List<Authority>> overBody = new ArrayList<>();
  private final List<List<Authority>> overOffice = new ArrayList<>();
  private final Map<Asked, Integer> known = new HashMap<>();

  /// @param live powers that could ever be exercised
  /// @param allies the coalition with every entity it might come to decide for
  Captures(Roster roster, Contests contests, Camp camp, BitSet live, boolean[] allies) {
    this.roster = roster;
    this.contests = contests;
    this.camp = camp;
    this.live = live;
    this.allies = allies;
    this.musters = new Musters(roster, contests, camp, allies);
  }

  /// No more powers come to life.
  void settle() {
    for (int body = 0; body < roster.bodies().size(); body++) {
      int each = body;
      int source = roster.membersFrom(body);
      overBody.add(live(a -> touchesBody(a, each) || (source >= 0 && touchesBody(a, source))));
    }
    for (int office = 0; office < roster.offices().size(); office++) {
      int each = office;
      overOffice.add(live(a -> a.doing().isOfOffice() && a.target() == each));
    }
  }

  private List<Authority> live(java.util.function.Predicate<Authority> which) {
    return live.stream().mapToObj(roster.authorities()::get).filter(which).toList();
  }

  boolean touchesBody(Authority authority, int body) {
    return switch (authority.doing()) {
      case REMOVE_MEMBER, APPOINT_MEMBER, AMEND -> authority.target() == body || authority.target() == roster.membersFrom(body);
      case ISSUE, TRANSFER -> roster.membersFrom(body) < 0;
      default -> false;
    };
  }

  /// Live powers that change who sits on a body, or its rules.
  List<Authority> overBody(int body) {
    return overBody.get(body);
  }

  /// Live powers that change who holds an office.
  List<Authority> overOffice(int office) {
    return overOffice.get(office);
  }

  boolean holds(int office, Position position) {
    return position.holder(office) >= 0 && allies[position.holder(office)];
  }

  boolean hasMember(int body, Position position) {
    for (int member : position.members(body)) {
      if (allies[member]) {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ what is carried now

  /// Whether it carries a power there now, whoever may be recused, every notice given.
  boolean carriesAtBest(int power, int body, Position position) {
    if (carries(power, body, position, -1, -1)) {
      return true;
    }
    if (contests.rules(power, body, position).parts().recusal() == Recusal.NOBODY) {
      return false;
    }
    int[] members = position.members(body);
    for (int one : members) {
      if (carries(power, body, position, one, -1)) {
        return true;
      }
      for (int other : members) {
        if (one != other && carries(power, body, position, one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether signatures of all allies suffice now; said of rules that recuse nobody, else supposed.
  boolean consents(int power, int body, Position position) {
    return contests.of(power, body, position, allies, -1, -1, camp.outsiders()).consent()
        || contests.rules(power, body, position).parts().recusal() != Recusal.NOBODY;
  }

  private boolean carries(int power, int body, Position position, int interested, int replaced) {
    Contests.Result now = contests.of(power, body, position, allies, interested, replaced, camp.outsiders());
    return now.consent() || (camp.mode() == Mode.WORST ? now.worst() : now.best());
  }

  /// Whether a power could ever be exercised, if those that live could be at once.
  boolean couldEver(Authority authority, Position start) {
    return authority.by().stream().allMatch(by -> switch (by) {
      case Authority.By.ByBody body ->
        carriesAtBest(authority.index(), body.body(), start) || musters.acts(authority.index(), body.body(), start, live) != NEVER;
      case Authority.By.ByOffice office -> holds(office.office(), start) || isChanged(office.office());
      case Authority.By.ByParty party -> allies[party.party()];
      case Authority.By.ByNobody nobody -> false;
    });
  }

  private boolean isChanged(int office) {
    return live.stream().mapToObj(roster.authorities()::get).anyMatch(a -> a.doing().isOfOffice() && a.target() == office);
  }

  // ------------------------------------------------------------------ acts before

  /// @param seen bodies, then offices (a bit each), that are won anyhow
  private record Asked(int power, long seen) {}

  /// Another position is asked about from now on.
  void forget() {
    known.clear();
  }

  /// Acts before a power can be exercised; those on `office` (-1: none) are not counted.
  int before(Authority authority, Position position, int office) {
    return before(authority, position, office < 0 ? 0 : officeBit(office));
  }

  private long officeBit(int office) {
    return 1L << (roster.bodies().size() + office);
  }

  private int before(Authority authority, Position position, long seen) {
    Asked asked = new Asked(authority.index(), seen);
    Integer found = known.get(asked);
    if (found != null) {
      return found;
    }
    int most = 0;
    for (Authority.By by : authority.by()) {
      int needed = switch (by) {
        case Authority.By.ByBody body -> winBody(authority.index(), body.body(), position, seen);
        case Authority.By.ByOffice office -> winOffice(office.office(), position, seen);
        case Authority.By.ByParty party -> allies[party.party()] ? 0 : NEVER;
        case Authority.By.ByNobody nobody -> NEVER;
      };
      most = Math.max(most, needed);
    }
    known.put(asked, most);
    return most;
  }

  private int winOffice(int office, Position position, long seen) {
    if (holds(office, position) || (seen & officeBit(office)) != 0) {
      return 0;
    }
    int best = NEVER;
    for (Authority authority : overOffice(office)) {
      int before = before(authority, position, seen | officeBit(office));
      best = before == NEVER ? best : Math.min(best, before + 1);
    }
    return best;
  }

  private int winBody(int power, int body, Position position, long seen) {
    if ((seen >>> body & 1) != 0 || carriesAtBest(power, body, position)) {
      return 0;
    }
    List<Authority> over = overBody(body);
    int[] costs = new int[over.size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = before(over.get(i), position, seen | 1L << body);
    }
    int best = NEVER;
    int most = hasMember(body, position) ? 0 : least(costs, -1);
    while (most < best) {
      int acts = musters.acts(power, body, position, within(over, costs, most));
      best = acts == NEVER ? best : Math.min(best, acts + most);
      most = least(costs, most);
    }
    return best;
  }

  /// The powers that can be exercised after so many acts elsewhere.
  private static BitSet within(List<Authority> over, int[] costs, int most) {
    BitSet powers = new BitSet();
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] <= most) {
        powers.set(over.get(i).index());
      }
    }
    return powers;
  }

  /// The least cost above another; [Bounds#NEVER] if there is none.
  private static int least(int[] costs, int above) {
    int least = NEVER;
    for (int cost : costs) {
      least = cost > above ? Math.min(least, cost) : least;
    }
    return least;
  }
}
