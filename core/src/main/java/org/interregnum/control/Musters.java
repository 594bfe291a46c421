package org.interregnum.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.model.Amendment;
import org.interregnum.model.RuleParts;
import org.interregnum.rule.Recusal;

/// How many acts on one body it takes at least until a coalition carries something there, if some powers over that
/// body could be exercised at once: who sits there is counted, not named. Powers of the body itself can be used only
/// where the count would carry them.
final class Musters {
  /// Acts beyond which the count stops: more are needed, but it is not said how many.
  private static final int DEEPEST = 24;
  private static final int MOST = 20_000;

  private final Roster roster;
  private final Contests contests;
  private final Camp camp;
  private final Map<Key, Integer> known;
  private final Map<List<Object>, Integer> overs;
  private final List<Map<BitSet, Over>> looked = new ArrayList<>();
  private final boolean[] allies;

  /// @param allies the coalition with every entity it might come to decide for
  Musters(Roster roster, Contests contests, Camp camp, boolean[] allies) {
    this.known = contests.musters();
    this.overs = contests.overs();
    this.roster = roster;
    this.contests = contests;
    this.camp = camp;
    this.allies = allies;
    for (int body = 0; body < roster.bodies().size(); body++) {
      looked.add(new HashMap<>());
    }
  }

  /// Acts until it carries what it does not carry now, even at best; [Bounds#NEVER] if they cannot bring it about.
  ///
  /// @param powers those that may be used
  int acts(int power, int body, Position position, BitSet powers) {
    int source = roster.membersFrom(body);
    Over over = over(body, powers);
    if (isNamed(contests.rules(power, body, position))) {
      return 1;
    }
    if (source != body) {
      return over.touched || (source >= 0 && over(source, powers).touched) ? 1 : Bounds.NEVER;
    }
    int with = 0;
    int others = 0;
    int most = over.appointable.cardinality();
    for (int member : position.members(body)) {
      with += allies[member] ? 1 : 0;
      others += allies[member] ? 0 : 1;
      most += allies[member] && !over.appointable.get(member) ? 1 : 0;
    }
    State state = new State(with, others, position.seats(body), position.book(body));
    Key key = new Key(power, body, state, over.number, Math.min(most, state.seats + over.growth), camp.mode(), camp.outsiders());
    Integer found = known.get(key);
    if (found == null) {
      found = search(key, position, over);
      known.put(key, found);
    }
    return found;
  }

  /// Whether rules look at somebody by name, so that counting says nothing.
  static boolean isNamed(Contests.Rules rules) {
    return !rules.looks().isEmpty() || rules.parts().recusal() != Recusal.NOBODY;
  }

  /// @param over the number of what the powers can do
  /// @param most allies who might sit there
  record Key(int power, int body, State from, int over, int most, Mode mode, Outsiders outsiders) {}

  record State(int with, int others, int seats, int book) {}

  /// An amendment, and the power under which the body itself makes it; -1: somebody else does.
  private record Change(Amendment what, int own) {}

  /// What some powers over a body can do.
  ///
  /// @param removes whether others than the body itself can remove members
  /// @param ownRemoves powers by which the body itself does
  /// @param touched whether they change who sits or holds votes there, or its rules
  /// @param appointable allies who might be appointed
  private record Over(boolean removes, List<Integer> ownRemoves, boolean appoints, List<Integer> ownAppoints, List<Change> changes, int growth, boolean touched,
      BitSet appointable, int number) {}

  private Over over(int body, BitSet powers) {
    Map<BitSet, Over> known = looked.get(body);
    Over found = known.get(powers);
    if (found == null) {
      found = look(body, powers);
      known.put((BitSet) powers.clone(), found);
    }
    return found;
  }

  private Over look(int body, BitSet powers) {
    List<Integer> removes = new ArrayList<>();
    List<Integer> appoints = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    BitSet appointable = new BitSet();
    int growth = 0;
    boolean touched = false;
    for (int power = powers.nextSetBit(0); power >= 0; power = powers.nextSetBit(power + 1)) {
      Authority authority = roster.authorities().get(power);
      boolean aimed = authority.target() == body;
      int own = authority.by().equals(List.of(new Authority.By.ByBody(body))) ? power : -1;
      switch (authority.doing()) {
        case REMOVE_MEMBER -> addIf(aimed, removes, own);
        case APPOINT_MEMBER -> {
          addIf(aimed, appoints, own);
          authority.candidates().stream().filter(c -> aimed && allies[c]).forEach(appointable::set);
        }
        case AMEND -> {
          growth += aimed ? growth(authority) : 0;
          changes(authority).stream().filter(c -> aimed && decides(c)).forEach(c -> changes.add(new Change(c, own)));
        }
        case ISSUE, TRANSFER -> touched |= roster.membersFrom(body) < 0;
        default -> {}
      }
      touched |= aimed && (authority.doing() == Authority.Doing.AMEND || authority.doing() == Authority.Doing.REMOVE_MEMBER || authority.doing() == Authority.Doing.APPOINT_MEMBER);
    }
    int number = overs.computeIfAbsent(List.of(body, removes, appoints, changes, growth), k -> overs.size());
    return new Over(removes.contains(-1), removes, appoints.contains(-1), appoints, changes, growth, touched, appointable, number);
  }

  private static void addIf(boolean aimed, List<Integer> powers, int own) {
    if (aimed && !powers.contains(own)) {
      powers.add(own);
    }
  }

  private static List<Amendment> changes(Authority authority) {
    Amendment only = authority.change();
    return only == null ? Moves.OPEN_AMENDMENTS : List.of(only);
  }

  /// How many seats a power could add at most.
  private static int growth(Authority authority) {
    int most = changes(authority).stream().mapToInt(Amendment::seats).max().orElse(0);
    return Math.min(1000, Math.max(0, most) * Math.min(1000, authority.power().times()));
  }

  /// Whether a change can bear on what a number of members carries; notices are taken as given.
  private static boolean decides(Amendment change) {
    RuleParts rule = change.rule();
    return change.seats() != 0 || rule.quorum() != null || rule.vote() != null || rule.writtenConsent() != null || rule.recused() != null;
  }

  // ------------------------------------------------------------------ counting

  private int search(Key key, Position position, Over over) {
    Deque<State> level = new ArrayDeque<>(List.of(key.from));
    Set<State> seen = new HashSet<>(level);
    for (int acts = 0; !level.isEmpty(); acts++) {
      Deque<State> next = new ArrayDeque<>();
      for (State state : level) {
        if (carries(key.power, key.body, state, position)) {
          return acts;
        }
        for (State after : after(state, key, over, position)) {
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

  private boolean carries(int power, int body, State state, Position position) {
    return contests.wouldCarry(power, body, state.book, position, new Contests.Muster(state.with, state.others, state.seats), camp);
  }

  /// Whether the body itself could use one of its powers.
  private boolean any(List<Integer> own, State state, Key key, Position position) {
    for (int power : own) {
      if (power >= 0 && uses(power, state, key, position)) {
        return true;
      }
    }
    return false;
  }

  private boolean uses(int power, State state, Key key, Position position) {
    return isNamed(contests.rules(power, key.body, state.book, position)) || carries(power, key.body, state, position);
  }

  private List<State> after(State s, Key key, Over over, Position position) {
    boolean best = camp.mode() == Mode.BEST;
    List<State> after = new ArrayList<>();
    if (s.others > 0 && (over.removes || any(over.ownRemoves, s, key, position))) {
      after.add(new State(s.with, s.others - 1, s.seats, s.book));
    }
    if (best && s.with > 0) {
      after.add(new State(s.with - 1, s.others, s.seats, s.book));
    }
    boolean vacant = s.with + s.others < s.seats;
    if (vacant && (s.with < key.most || best) && (over.appoints || any(over.ownAppoints, s, key, position))) {
      if (s.with < key.most) {
        after.add(new State(s.with + 1, s.others, s.seats, s.book));
      }
      if (best) {
        after.add(new State(s.with, s.others + 1, s.seats, s.book));
      }
    }
    for (Change change : over.changes) {
      int seats = s.seats + change.what.seats();
      boolean fits = seats >= Math.max(1, s.with + s.others) && seats <= key.from.seats + over.growth;
      if (fits && (change.own < 0 || uses(change.own, s, key, position))) {
        after.add(new State(s.with, s.others, seats, position.amended(s.book, change.what.rule())));
      }
    }
    return after;
  }
}
