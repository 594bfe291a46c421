package org.interregnum.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.model.Amendment;
import org.interregnum.model.RuleParts;
import org.jspecify.annotations.Nullable;

/// How many acts on one body it takes at least until a coalition carries something there, if all powers over that
/// body that could ever be exercised could be at once: who sits there is counted, not named.
final class Musters {
  /// Acts beyond which the count stops: more are needed, but it is not said how many.
  private static final int DEEPEST = 24;
  private static final int MOST = 20_000;

  private final Roster roster;
  private final Contests contests;
  private final Camp camp;
  private final BitSet live;
  private final Map<Key, Integer> known;
  private final Map<List<Object>, Integer> overs;
  private final @Nullable Over[] settled;
  private final int allies;

  /// @param live powers that could ever be exercised, as far as is known
  Musters(Roster roster, Contests contests, Camp camp, BitSet live) {
    this.known = contests.musters();
    this.overs = contests.overs();
    this.settled = new Over[roster.bodies().size()];
    this.roster = roster;
    this.contests = contests;
    this.camp = camp;
    this.live = live;
    int count = 0;
    for (boolean member : camp.members()) {
      count += member ? 1 : 0;
    }
    this.allies = count + roster.governed().size();
  }

  /// Acts until it carries what it does not carry now, even at best.
  int acts(int power, int body, Position position) {
    int source = roster.membersFrom(body);
    Contests.Rules rules = contests.rules(power, body, position);
    boolean named = !rules.looks().isEmpty() || rules.parts().recusal() != org.interregnum.rule.Recusal.NOBODY;
    if (source < 0) {
      return named || over(body).touched ? 1 : Bounds.NEVER;
    }
    if (named || source != body) {
      return named || over(body).touched || over(source).touched ? 1 : Bounds.NEVER;
    }
    int with = 0;
    int others = 0;
    for (int member : position.members(body)) {
      boolean entity = roster.governed().contains(member);
      with += camp.members()[member] || entity ? 1 : 0;
      others += camp.members()[member] || entity ? 0 : 1;
    }
    State state = new State(with, others, position.seats(body), position.book(body));
    Over over = over(body);
    Key key = new Key(power, body, state, over.number, Math.min(allies, state.seats + over.growth), camp.mode(), camp.outsiders());
    Integer found = known.get(key);
    if (found == null) {
      found = search(power, body, position, state, over);
      known.put(key, found);
    }
    return found;
  }

  /// @param over the number of what the live powers can do
  record Key(int power, int body, State from, int over, int allies, Mode mode, Outsiders outsiders) {}

  /// What the live powers over a body can do, now that no more come to life.
  void settle() {
    for (int body = 0; body < settled.length; body++) {
      settled[body] = look(body);
    }
  }

  private Over over(int body) {
    Over known = settled[body];
    return known == null ? look(body) : known;
  }

  private Over look(int body) {
    boolean removes = hasLive(body, Authority.Doing.REMOVE_MEMBER);
    boolean appoints = hasLive(body, Authority.Doing.APPOINT_MEMBER);
    List<Amendment> changes = changes(body);
    int growth = growth(body);
    int number = overs.computeIfAbsent(List.of(body, removes, appoints, changes, growth), k -> overs.size());
    return new Over(removes, appoints, changes, growth, isTouched(body), number);
  }

  /// Whether some live power changes who sits or holds votes there, or its rules.
  private boolean isTouched(int body) {
    return live.stream().anyMatch(p -> {
      Authority authority = roster.authorities().get(p);
      return switch (authority.doing()) {
        case REMOVE_MEMBER, APPOINT_MEMBER, AMEND -> authority.target() == body;
        case ISSUE, TRANSFER -> roster.membersFrom(body) < 0;
        default -> false;
      };
    });
  }

  record State(int with, int others, int seats, int book) {}

  /// What the live powers over a body can do.
  private record Over(boolean removes, boolean appoints, List<Amendment> changes, int growth, boolean touched, int number) {}

  private int search(int power, int body, Position position, State from, Over over) {
    int mostSeats = from.seats + over.growth;
    Deque<State> level = new ArrayDeque<>(List.of(from));
    Set<State> seen = new HashSet<>(level);
    for (int acts = 0; !level.isEmpty(); acts++) {
      Deque<State> next = new ArrayDeque<>();
      for (State state : level) {
        Contests.Muster muster = new Contests.Muster(state.with, state.others, state.seats);
        if (contests.wouldCarry(power, body, state.book, position, muster, camp)) {
          return acts;
        }
        for (State after : after(state, over, mostSeats, position)) {
          if (seen.add(after)) {
            next.add(after);
          }
        }
      }
      if (acts >= DEEPEST || seen.size() > MOST) {
        return acts + 1;
      }
      level = next;
    }
    return Bounds.NEVER;
  }

  private boolean hasLive(int body, Authority.Doing doing) {
    return live.stream().anyMatch(p -> roster.authorities().get(p).doing() == doing && roster.authorities().get(p).target() == body);
  }

  private List<Amendment> changes(int body) {
    List<Amendment> changes = new ArrayList<>();
    live.stream().forEach(p -> {
      Authority authority = roster.authorities().get(p);
      if (authority.doing() == Authority.Doing.AMEND && authority.target() == body) {
        Amendment only = authority.change();
        (only == null ? Moves.OPEN_AMENDMENTS : List.of(only)).stream().filter(Musters::decides).forEach(changes::add);
      }
    });
    return changes;
  }

  /// How many seats the live powers could add at most.
  private int growth(int body) {
    int seats = 0;
    for (int power = live.nextSetBit(0); power >= 0; power = live.nextSetBit(power + 1)) {
      Authority authority = roster.authorities().get(power);
      if (authority.doing() == Authority.Doing.AMEND && authority.target() == body) {
        Amendment only = authority.change();
        int most = only == null ? 2 : Math.max(0, only.seats());
        seats += Math.min(1000, most * Math.min(1000, authority.power().times()));
      }
    }
    return seats;
  }

  /// Whether a change can bear on what a number of members carries; notices are taken as given.
  private static boolean decides(Amendment change) {
    RuleParts rule = change.rule();
    return change.seats() != 0 || rule.quorum() != null || rule.vote() != null || rule.writtenConsent() != null || rule.recused() != null;
  }

  private List<State> after(State s, Over over, int mostSeats, Position position) {
    boolean best = camp.mode() == Mode.BEST;
    List<State> after = new ArrayList<>();
    if (over.removes && s.others > 0) {
      after.add(new State(s.with, s.others - 1, s.seats, s.book));
    }
    if (best && s.with > 0) {
      after.add(new State(s.with - 1, s.others, s.seats, s.book));
    }
    boolean vacant = s.with + s.others < s.seats;
    if (over.appoints && vacant && s.with < allies) {
      after.add(new State(s.with + 1, s.others, s.seats, s.book));
    }
    if (best && over.appoints && vacant) {
      after.add(new State(s.with, s.others + 1, s.seats, s.book));
    }
    for (Amendment change : over.changes) {
      RuleParts parts = change.rule();
      int seats = s.seats + change.seats();
      if (seats >= Math.max(1, s.with + s.others) && seats <= mostSeats) {
        after.add(new State(s.with, s.others, seats, amended(s.book, parts, position)));
      }
    }
    return after;
  }

  private int amended(int book, RuleParts parts, Position position) {
    return position.amended(book, parts);
  }
}
