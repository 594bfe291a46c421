package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interregnum.control.NaiveOrganization.Power;
import org.interregnum.control.NaiveOrganization.State;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Mention;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.Use;

/// What a coalition carries, found by going through all ballots of the others.
final class NaiveCamp {
  private static final Map<String, Rule> PARSED = new ConcurrentHashMap<>();

  private final NaiveOrganization org;
  private final int coalition;
  private final Mode mode;
  private final Map<List<Object>, Judged> known = new HashMap<>();

  /// @param coalition a bit for each party
  NaiveCamp(NaiveOrganization org, int coalition, Mode mode) {
    this.org = org;
    this.coalition = coalition;
    this.mode = mode;
  }

  /// When it can be that each body meets: for each power and body (first the bodies themselves), from when on.
  record Time(long now, List<Long> ready) {
    long next() {
      return ready.stream().mapToLong(r -> r).filter(r -> r > now).min().orElse(Clock.NEVER);
    }
  }

  private static boolean in(int set, int party) {
    return (set >>> party & 1) != 0;
  }

  // ------------------------------------------------------------------ the set

  int set(State state, Time time) {
    int set = coalition;
    int before = -1;
    while (before != set) {
      before = set;
      for (int party = org.people; party < org.parties.size(); party++) {
        set |= !in(set, party) && decidesFor(party, state, set, time) ? 1 << party : 0;
      }
    }
    return set;
  }

  private boolean decidesFor(int party, State state, int set, Time time) {
    int body = org.governor(party);
    String controller = org.controller(party);
    return body >= 0 ? carries(-1, body, state, set, time, -1, -1) : !controller.isEmpty() && has(controller, state, set);
  }

  private boolean has(String id, State state, int set) {
    int party = org.offices.contains(id) ? state.holders().get(org.offices.indexOf(id)) : org.parties.indexOf(id);
    return party >= 0 && in(set, party);
  }

  boolean exercises(int power, State state, int set, Time time, int interested, int replaced) {
    return org.powers.get(power).by().stream().allMatch(id -> {
      String by = org.decider(id);
      int body = org.bodies.indexOf(by);
      return body >= 0 ? carries(power, body, state, set, time, interested, replaced) : has(by, state, set);
    });
  }

  // ------------------------------------------------------------------ time

  private int slot(int power, int body) {
    boolean own = power >= 0 && org.powers.get(power).own().containsKey("notice");
    return own ? (power + 1) * org.bodies.size() + body : body;
  }

  Time start(State state) {
    List<Long> ready = new ArrayList<>();
    for (int slot = 0; slot < (org.powers.size() + 1) * org.bodies.size(); slot++) {
      int power = slot / org.bodies.size() - 1;
      int body = slot % org.bodies.size();
      boolean meets = slot(power, body) == slot && (power < 0 || decides(power, body));
      ready.add(meets ? org.regular(body, state) : Clock.NEVER);
    }
    return call(state, new Time(0, ready));
  }

  Time call(State state, Time before) {
    Time time = before;
    while (true) {
      int set = set(state, time);
      List<Long> ready = new ArrayList<>(time.ready);
      for (int power = -1; power < org.powers.size(); power++) {
        for (int body = 0; body < org.bodies.size(); body++) {
          boolean meets = power < 0 || (slot(power, body) != body && decides(power, body));
          if (meets && mayCall(power, body, state, set)) {
            int slot = slot(power, body);
            ready.set(slot, Math.min(ready.get(slot), time.now + org.notice(power, body, state)));
          }
        }
      }
      if (ready.equals(time.ready)) {
        return time;
      }
      time = new Time(time.now, ready);
    }
  }

  private boolean decides(int power, int body) {
    return org.powers.get(power).by().stream().anyMatch(id -> org.decider(id).equals(org.bodies.get(body)));
  }

  private boolean mayCall(int power, int body, State state, int set) {
    int members = Integer.bitCount(org.members(body, state) & set);
    List<String> callers = org.callers(power, body, state);
    return callers.isEmpty() ? members > 0 : callers.stream().anyMatch(caller -> switch (caller) {
      case "any member" -> members > 0;
      case "2 members" -> members > 1;
      default -> has(caller, state, set);
    });
  }

  // ------------------------------------------------------------------ votes

  private boolean carries(int power, int body, State state, int set, Time time, int interested, int replaced) {
    int members = org.members(body, state);
    boolean recuses = !org.part("recused", power, body, state).equals("none");
    int recused = recuses ? members & ((interested < 0 ? 0 : 1 << interested) | (replaced < 0 ? 0 : 1 << replaced)) : 0;
    List<Object> question = List.of(power, body, members, set, recused, state.seats().get(body), state.holders(), state.amended().get(body), state.votes());
    Judged judged = known.get(question);
    if (judged == null) {
      judged = judge(power, body, state, set, recused);
      known.put(question, judged);
    }
    boolean everybody = (members & ~set) == 0;
    boolean waived = org.part("waivable", power, body, state).equals("true") && (mode == Mode.BEST || everybody);
    return judged.consents || (judged.meeting && (waived || time.now >= time.ready.get(slot(power, body))));
  }

  private record Judged(boolean consents, boolean meeting) {}

  private Judged judge(int power, int body, State state, int set, int recused) {
    String recusal = org.part("recused", power, body, state);
    Rule quorumRule = rule(org.part("quorum", power, body, state));
    Rule voteRule = rule(org.part("vote", power, body, state));
    Electorate forQuorum = electorate(body, state, recused, !recusal.equals("interested"), quorumRule, voteRule);
    Electorate forVote = electorate(body, state, recused, recusal.endsWith("in-base"), quorumRule, voteRule);
    Decision vote = Decision.compile(voteRule, Use.VOTE, forVote);
    Rule form = rule(org.part("written-consent", power, body, state));
    boolean consents = false;
    if (!(form instanceof Rule.Unneeded) && (org.members(body, state) & set) != 0) {
      Electorate all = electorate(body, state, 0, true, form);
      consents = Decision.compile(form, Use.CONSENT, all).carries(signatures(all, set)) && vote.carries(signatures(forVote, set));
    }
    Decision quorum = Decision.compile(quorumRule, Use.QUORUM, forQuorum);
    boolean meeting = false;
    int free = recusal.endsWith("in-base") ? set & recused : 0;
    for (int away = free; !meeting; away = (away - 1) & free) {
      meeting = meeting(quorum, vote, forVote, set, away);
      if (away == 0) {
        break;
      }
    }
    return new Judged(consents, meeting);
  }

  /// Whether it passes for all ballots of the others, or at best for some.
  ///
  /// @param away those of ours who stay away
  private boolean meeting(Decision quorum, Decision vote, Electorate electorate, int set, int away) {
    List<Integer> others = new ArrayList<>();
    long ayes = 0;
    for (int i = 0; i < electorate.players().size(); i++) {
      int party = org.parties.indexOf(electorate.players().get(i).id());
      if (in(set, party)) {
        ayes |= in(away, party) ? 0 : 1L << i;
      } else {
        others.add(i);
      }
    }
    int ways = (int) Math.pow(3, others.size());
    for (int way = 0; way < ways; way++) {
      long nays = 0;
      long abstains = 0;
      int rest = way;
      for (int other : others) {
        nays |= rest % 3 == 1 ? 1L << other : 0;
        abstains |= rest % 3 == 2 ? 1L << other : 0;
        rest /= 3;
      }
      boolean passes = quorum.carries(ayes, nays, abstains) && vote.carries(ayes, nays, abstains);
      if (passes != (mode == Mode.WORST)) {
        return passes;
      }
    }
    return mode == Mode.WORST;
  }

  private Ballot[] signatures(Electorate electorate, int set) {
    Ballot[] ballots = new Ballot[electorate.players().size()];
    for (int i = 0; i < ballots.length; i++) {
      Player player = electorate.players().get(i);
      Ballot otherwise = player.standing() == Standing.ELECTOR ? Ballot.NAY : player.standing() == Standing.PRESENCE ? Ballot.ABSTAIN : Ballot.ABSENT;
      ballots[i] = in(set, org.parties.indexOf(player.id())) ? Ballot.AYE : otherwise;
    }
    return ballots;
  }

  private static Rule rule(String text) {
    return PARSED.computeIfAbsent(text, t -> ((Parse.Ok) Rule.parse(t)).rule());
  }

  private Electorate electorate(int body, State state, int recused, boolean inBase, Rule... rules) {
    boolean votes = org.isOfHolders(body);
    int members = org.members(body, state);
    Map<Integer, Standing> standings = new java.util.LinkedHashMap<>();
    for (int party = 0; party < org.parties.size(); party++) {
      if (in(members, party)) {
        standings.put(party, !in(recused, party) ? Standing.ELECTOR : inBase ? Standing.PRESENCE : Standing.ONLOOKER);
      }
    }
    Map<String, String> holders = new HashMap<>();
    for (Rule rule : rules) {
      for (Mention mention : rule.names()) {
        int office = org.offices.indexOf(mention.id());
        int party = office >= 0 ? state.holders().get(office) : org.parties.indexOf(mention.id());
        if (party >= 0) {
          standings.putIfAbsent(party, Standing.ONLOOKER);
          holders.put(mention.id(), org.parties.get(party));
        }
      }
    }
    List<Player> players = new ArrayList<>();
    long all = 0;
    for (Map.Entry<Integer, Standing> each : standings.entrySet()) {
      long weight = votes ? state.votes().get(each.getKey()) : 1;
      all += in(members, each.getKey()) ? weight : 0;
      players.add(new Player(org.parties.get(each.getKey()), each.getValue(), votes ? Map.of(Electorate.VOTES, Fraction.of(weight)) : Map.of(), java.util.Set.of()));
    }
    String own = votes ? Electorate.VOTES : Electorate.HEADS;
    int seats = votes ? Integer.bitCount(members) : state.seats().get(body);
    return new Electorate(players, seats - (inBase ? 0 : Integer.bitCount(recused)), holders, own, Map.of(own, Fraction.of(all)));
  }

  // ------------------------------------------------------------------ acts

  /// All states that one act of the coalition leads to.
  List<State> afterOneAct(State state, Time time) {
    int set = set(state, time);
    List<State> after = new ArrayList<>();
    for (int power = 0; power < org.powers.size(); power++) {
      use(power, state, set, time, after);
    }
    for (int party = 0; party < org.parties.size(); party++) {
      if (in(set, party)) {
        for (int body = 0; body < org.bodies.size(); body++) {
          if (!org.isOfHolders(body) && in(state.members().get(body), party)) {
            after.add(NaiveActs.unseat(org, state, body, party));
          }
        }
        for (int office = 0; office < org.offices.size(); office++) {
          if (state.holders().get(office) == party) {
            after.add(NaiveActs.hold(org, state, office, -1));
          }
        }
      }
    }
    return after;
  }

  private void use(int number, State state, int set, Time time, List<State> after) {
    Power power = org.powers.get(number);
    int office = power.seats() ? -1 : org.offices.indexOf(power.target());
    int body = org.bodies.indexOf(power.target());
    int holder = office < 0 ? -1 : state.holders().get(office);
    switch (power.act()) {
      case "remove" -> {
        for (int party = 0; party < org.parties.size(); party++) {
          boolean there = office >= 0 ? party == holder : in(state.members().get(body), party);
          if (there && exercises(number, state, set, time, party, -1)) {
            after.add(office >= 0 ? NaiveActs.hold(org, state, office, -1) : NaiveActs.unseat(org, state, body, party));
          }
        }
      }
      case "appoint", "replace" -> {
        boolean open = power.act().equals("replace") || (office >= 0 ? holder < 0 || state.interim().get(office)
            : Integer.bitCount(state.members().get(body)) < state.seats().get(body));
        for (int candidate : power.candidates()) {
          boolean fits = office >= 0 ? candidate != holder && (org.mustSit(office) < 0 || in(state.members().get(org.mustSit(office)), candidate))
              : !in(state.members().get(body), candidate);
          if (open && fits && exercises(number, state, set, time, candidate, holder)) {
            after.add(office >= 0 ? NaiveActs.hold(org, state, office, candidate) : NaiveActs.seat(org, state, body, candidate));
          }
        }
      }
      default -> {
        if (exercises(number, state, set, time, -1, -1)) {
          NaiveActs.changes(org, state, number, body, after);
        }
      }
    }
  }
}
