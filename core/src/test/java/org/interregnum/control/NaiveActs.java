package org.interregnum.control;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.control.NaiveOrganization.Power;
import org.interregnum.control.NaiveOrganization.State;

/// What acts do to a state.
final class NaiveActs {
  private NaiveActs() {}

  private static <T> List<T> with(List<T> list, int at, T value) {
    List<T> changed = new ArrayList<>(list);
    changed.set(at, value);
    return changed;
  }

  static State unseat(NaiveOrganization org, State s, int body, int party) {
    return seated(org, s, body, s.members().get(body) & ~(1 << party));
  }

  static State seat(NaiveOrganization org, State s, int body, int party) {
    return seated(org, s, body, s.members().get(body) | 1 << party);
  }

  /// Offices whose holders must sit there fall vacant with their seats.
  private static State seated(NaiveOrganization org, State s, int body, int members) {
    List<Integer> holders = new ArrayList<>(s.holders());
    List<Boolean> interim = new ArrayList<>(s.interim());
    for (int office = 0; office < holders.size(); office++) {
      if (org.mustSit(office) == body && holders.get(office) >= 0 && (members >>> holders.get(office) & 1) == 0) {
        holders.set(office, -1);
        interim.set(office, false);
      }
    }
    return new State(with(s.members(), body, members), s.seats(), holders, interim, s.amended(), s.uses(), s.votes());
  }

  static State hold(NaiveOrganization org, State s, int office, int holder) {
    return new State(s.members(), s.seats(), with(s.holders(), office, holder), with(s.interim(), office, false), s.amended(), s.uses(), s.votes());
  }

  /// Amendments and what moves votes.
  static void changes(NaiveOrganization org, State s, int number, int body, List<State> after) {
    Power power = org.powers.get(number);
    List<Integer> uses = with(s.uses(), number, s.uses().get(number) + 1);
    if (power.act().equals("transfer")) {
      for (int candidate : power.candidates()) {
        if (candidate != power.from() && s.votes().get(power.from()) > 0) {
          List<Long> votes = with(s.votes(), candidate, s.votes().get(candidate) + s.votes().get(power.from()));
          after.add(new State(s.members(), s.seats(), s.holders(), s.interim(), s.amended(), s.uses(), with(votes, power.from(), 0L)));
        }
      }
    } else if (s.uses().get(number) >= power.times()) {
      return;
    } else if (power.act().equals("issue")) {
      for (int candidate : power.candidates()) {
        List<Long> votes = with(s.votes(), candidate, s.votes().get(candidate) + power.votes());
        after.add(new State(s.members(), s.seats(), s.holders(), s.interim(), s.amended(), uses, votes));
      }
    } else {
      int seats = s.seats().get(body) + power.amendedSeats();
      boolean sized = power.amendedSeats() == 0 || (seats >= 1 && seats >= Math.min(s.seats().get(body), Integer.bitCount(s.members().get(body))));
      if (sized) {
        List<Integer> amended = new ArrayList<>(s.amended().get(body));
        amended.add(number);
        after.add(new State(s.members(), with(s.seats(), body, seats), s.holders(), s.interim(), with(s.amended(), body, amended), uses, s.votes()));
      }
    }
  }
}
