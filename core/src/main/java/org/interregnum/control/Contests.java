package org.interregnum.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.interregnum.model.Fraction;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stated;
import org.interregnum.replay.DecisionRules;
import org.interregnum.replay.Electorates;
import org.interregnum.replay.RulesInForce;
import org.interregnum.replay.Situation;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Outcome;
import org.interregnum.rule.Player;
import org.interregnum.rule.Recusal;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.Use;
import org.interregnum.time.Durations;

/// What a set of parties carries in one body, by whose compiled rules it is decided. Answers are remembered:
/// they depend on how many of which kind sit there, not on who they are.
final class Contests {
  private final Roster roster;
  private final RulesInForce inForce = new RulesInForce();
  /// For each power (first the bodies' own) and body, by the number of the amendments in force.
  private final Rules[][] rules;
  private final Map<List<Rule>, Integer> ruleNumbers = new HashMap<>();
  private final Map<Key, Result> results = new HashMap<>();
  private final Map<Musters.Key, Integer> musters = new HashMap<>();
  private final Map<List<Object>, Integer> overs = new HashMap<>();
  private final Map<Counted, Result> counted = new HashMap<>();
  private final Map<List<Object>, Decision> plain = new HashMap<>();

  Contests(Roster roster) {
    this.roster = roster;
    this.rules = new Rules[(roster.authorities().size() + 1) * roster.bodies().size()][0];
  }

  /// What was found of how many acts it takes to win a body.
  Map<Musters.Key, Integer> musters() {
    return musters;
  }

  /// Numbers for what powers over a body can do.
  Map<List<Object>, Integer> overs() {
    return overs;
  }

  /// What one body's decision under one power comes to for a set of parties.
  ///
  /// @param worst the vote carries whatever the others do
  /// @param best it carries for something they might do, short of an aye
  /// @param consent the set's signatures suffice without a meeting
  /// @param quorumWorst the set alone is a quorum
  /// @param worstAway which recused members of the set stay away for it to carry in the worst case, a bit each: there
  ///     they would count against it
  /// @param bestAway the same at best
  record Result(boolean worst, boolean best, boolean consent, boolean quorumWorst, int worstAway, int bestAway) {}

  /// The rules of a body under a power, with what they look at besides the members.
  ///
  /// @param looks parties and offices that the rules name
  /// @param callers who may call a meeting; empty: any member
  /// @param regular how often it meets uncalled, in seconds; negative: never
  /// @param noticeSeconds the notice a meeting needs
  /// @param counts whether only numbers of members matter: they name nobody, recuse nobody, and members are heads
  /// @param number equal for equal rules
  record Rules(DecisionRules parts, List<String> looks, List<String> callers, long regular, long noticeSeconds, boolean counts, int number) {
    /// Whether the rule of the vote gives a party a veto, or asks for its consent.
    ///
    /// @param holder the party meant by an id: an office's holder, or itself
    boolean names(String party, boolean veto, java.util.function.UnaryOperator<String> holder) {
      String text = parts.vote().value().print();
      return looks.stream().anyMatch(l -> holder.apply(l).equals(party) && text.contains((veto ? "without veto of " : "with ") + l));
    }
  }

  /// The rules under which a body decides now.
  ///
  /// @param power the number of the power; -1: the body's own rules
  Rules rules(int power, int body, Position position) {
    return rules(power, body, position.book(body), position);
  }

  /// The same with other amendments in force.
  Rules rules(int power, int body, int book, Position position) {
    int row = (power + 1) * roster.bodies().size() + body;
    if (book >= rules[row].length) {
      rules[row] = Arrays.copyOf(rules[row], book + 4);
    }
    Rules found = rules[row][book];
    if (found == null) {
      found = makeRules(power, position.bodyThen(body, book));
      rules[row][book] = found;
    }
    return found;
  }

  /// How many would be there.
  ///
  /// @param with members who say aye
  /// @param others other members
  record Muster(int with, int others, int seats) {}

  private record Counted(int rules, int with, int others, int seats, Outsiders outsiders) {}

  /// Whether so many members of a body of heads would carry, if they were all its rules knew of them: with the
  /// others hostile (or, at best, helpful), all notices given.
  boolean wouldCarry(int power, int body, int book, Position position, Muster muster, Camp camp) {
    Result result = counted(rules(power, body, book, position), muster.with, muster.others, muster.seats, camp.outsiders());
    return result.consent || (camp.mode() == Mode.WORST ? result.worst : result.best);
  }

  private Result counted(Rules found, int with, int others, int seats, Outsiders outsiders) {
    Counted key = new Counted(found.number, with, others, seats, outsiders);
    Result known = counted.get(key);
    if (known == null) {
      known = count(found.parts, with, with + others, seats, outsiders);
      counted.put(key, known);
    }
    return known;
  }

  private Result count(DecisionRules parts, int with, int size, int seats, Outsiders outsiders) {
    List<Player> players = new ArrayList<>();
    List<Set<Ballot>> possible = new ArrayList<>();
    Ballot[] signatures = new Ballot[size];
    for (int i = 0; i < size; i++) {
      players.add(Player.elector("m" + i));
      possible.add(i < with ? Set.of(Ballot.AYE) : outsiders.ballots());
      signatures[i] = i < with ? Ballot.AYE : Ballot.NAY;
    }
    Electorate electorate = new Electorate(players, seats, Map.of(), Electorate.HEADS, Map.of(Electorate.HEADS, Fraction.of(size)));
    Decision vote = shared(parts.vote().value(), Use.VOTE, electorate);
    Decision quorum = shared(parts.quorum().value(), Use.QUORUM, electorate);
    Rule form = parts.writtenConsent().value();
    boolean consent = with > 0 && !(form instanceof Rule.Unneeded) && shared(form, Use.CONSENT, electorate).carries(signatures) && vote.carries(signatures);
    Outcome outcome = Decision.both(quorum, vote).bounds(possible);
    return new Result(outcome == Outcome.CARRIED, outcome != Outcome.LOST, consent, quorum.bounds(possible) == Outcome.CARRIED, 0, 0);
  }

  private Decision shared(Rule rule, Use use, Electorate electorate) {
    return plain.computeIfAbsent(List.of(rule, use, electorate.players().size(), electorate.seats()), k -> Decision.compile(rule, use, electorate));
  }

  private Rules makeRules(int power, Situation.BodyThen then) {
    RuleParts own = power < 0 ? RuleParts.none(then.body().origin()) : roster.authorities().get(power).power().rule();
    DecisionRules parts = inForce.of(then, own, roster.situation().lawDate());
    Set<String> looks = new LinkedHashSet<>();
    for (Rule rule : List.of(parts.quorum().value(), parts.vote().value(), parts.writtenConsent().value())) {
      rule.names().forEach(m -> looks.add(m.id()));
    }
    List<Stated> callers = own.calledBy();
    Stated regular = own.regular();
    for (RuleParts document : then.documents()) {
      callers = own.calledBy().isEmpty() && !document.calledBy().isEmpty() ? document.calledBy() : callers;
      regular = own.regular() == null && document.regular() != null ? document.regular() : regular;
    }
    long every = regular == null ? -1 : Durations.parse(regular.text()).map(Duration::toSeconds).orElse(-1L);
    boolean counts = looks.isEmpty() && parts.recusal() == Recusal.NOBODY && !Electorates.isByVotes(then.body());
    return new Rules(parts, List.copyOf(looks), callers.stream().map(c -> c.text().strip()).toList(), every, parts.notice().value().length().toSeconds(), counts,
        ruleNumbers.computeIfAbsent(List.of(parts.quorum().value(), parts.vote().value(), parts.writtenConsent().value()), p -> ruleNumbers.size()));
  }

  /// @param power the number of the power; -1: the body's own rules
  /// @param in who attends and says aye
  /// @param interested whom a rule may recuse, by number; -1: nobody
  Result of(int power, int body, Position position, boolean[] in, int interested, int replaced, Outsiders outsiders) {
    Rules found = rules(power, body, position);
    if (found.counts && roster.membersFrom(body) >= 0) {
      int with = position.count(body, in, true);
      int others = position.count(body, in, false);
      return counted(found, with, others, roster.membersFrom(body) == body ? position.seats(body) : with + others, outsiders);
    }
    int[] members = position.members(body);
    Key key = key(power, body, position, in, new Matter(found, members, interested, replaced, outsiders));
    Result known = results.get(key);
    if (known == null) {
      known = judge(body, position, in, new Matter(found, members, interested, replaced, outsiders));
      results.put(key, known);
    }
    return known;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Key(int[] numbers) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key(int[] its) && Arrays.equals(numbers, its);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Matter(Rules rules, int[] members, int interested, int replaced, Outsiders outsiders) {
    boolean isRecused(int party) {
      return rules.parts().recusal() != Recusal.NOBODY && (party == interested || party == replaced);
    }
  }

  private Key key(int power, int body, Position position, boolean[] in, Matter matter) {
    int[] members = matter.members;
    List<String> looks = matter.rules.looks();
    int[] key = new int[6 + members.length + 2 * looks.size()];
    int[] who = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      who[i] = roster.kind(members[i]) * 4 + (in[members[i]] ? 2 : 0) + (matter.isRecused(members[i]) ? 1 : 0);
    }
    Arrays.sort(who);
    key[0] = power;
    key[1] = body;
    key[2] = position.book(body);
    key[3] = position.seats(body);
    key[4] = position.holdingsNumber();
    key[5] = matter.outsiders.code();
    System.arraycopy(who, 0, key, 6, who.length);
    for (int i = 0; i < looks.size(); i++) {
      int party = lookedAt(looks.get(i), position);
      int at = 6 + who.length + 2 * i;
      key[at] = party < 0 ? -1 : roster.kind(party) * 4 + (in[party] ? 2 : 0) + (matter.isRecused(party) ? 1 : 0);
      key[at + 1] = party >= 0 && contains(members, party) ? 1 : 0;
    }
    return new Key(key);
  }

  /// The party meant by a name in a rule: the holder of an office, or itself; -1: nobody.
  private int lookedAt(String id, Position position) {
    Integer office = roster.officeOrNull(id);
    if (office != null) {
      return position.holder(office);
    }
    return roster.isParty(id) ? roster.party(id) : -1;
  }

  private static boolean contains(int[] members, int party) {
    return Arrays.stream(members).anyMatch(m -> m == party);
  }

  /// The decision itself, nobody recused: a power may be used for many persons.
  Election election(int power, int body, Position position) {
    Matter matter = new Matter(rules(power, body, position), position.members(body), -1, -1, Outsiders.ANYTHING);
    Electorate electorate = electorate(body, position, matter, Use.VOTE);
    DecisionRules parts = matter.rules.parts();
    Decision vote = Decision.compile(parts.vote().value(), Use.VOTE, electorate);
    Decision quorum = Decision.compile(parts.quorum().value(), Use.QUORUM, electorate(body, position, matter, Use.QUORUM));
    Optional<String> of = power < 0 ? Optional.empty() : Optional.of(roster.authorities().get(power).id());
    return new Election(roster.bodies().get(body), of, electorate, vote, quorum, parts);
  }

  // ------------------------------------------------------------------ judging

  private Result judge(int body, Position position, boolean[] in, Matter matter) {
    DecisionRules parts = matter.rules.parts();
    Electorate quorum = electorate(body, position, matter, Use.QUORUM);
    Electorate vote = electorate(body, position, matter, Use.VOTE);
    List<Player> players = vote.players();
    Decision quorumDecision = compile(parts.quorum().value(), Use.QUORUM, quorum, matter);
    Decision voteDecision = compile(parts.vote().value(), Use.VOTE, vote, matter);
    boolean consent = consents(body, position, in, matter, voteDecision, players);
    boolean present = quorumDecision.bounds(possible(players, in, matter, List.of())) == Outcome.CARRIED;
    Decision both = Decision.both(quorumDecision, voteDecision);
    List<Integer> free = free(matter, in);
    int worst = -1;
    int best = -1;
    for (int away = 0; away < 1 << free.size() && worst < 0; away++) {
      Outcome outcome = both.bounds(possible(players, in, matter, chosen(free, away)));
      worst = outcome == Outcome.CARRIED ? away : -1;
      best = best < 0 && outcome != Outcome.LOST ? away : best;
    }
    return new Result(worst >= 0, best >= 0, consent, present, Math.max(worst, 0), Math.max(best, 0));
  }

  private List<Set<Ballot>> possible(List<Player> players, boolean[] in, Matter matter, List<Integer> away) {
    List<Set<Ballot>> possible = new ArrayList<>();
    for (Player player : players) {
      int party = roster.party(player.id());
      possible.add(!in[party] ? matter.outsiders.ballots() : Set.of(away.contains(party) ? Ballot.ABSENT : Ballot.AYE));
    }
    return possible;
  }

  /// Recused members of the set who weigh as abstentions if they come, and so may do better to stay away.
  private List<Integer> free(Matter matter, boolean[] in) {
    if (matter.rules.parts().recusal() != Recusal.COUNTED_IN_BASE) {
      return List.of();
    }
    return Arrays.stream(matter.members).filter(m -> in[m] && matter.isRecused(m)).boxed().sorted(Comparator.comparingInt(roster::kind)).toList();
  }

  private static List<Integer> chosen(List<Integer> free, int bits) {
    return IntStream.range(0, free.size()).filter(i -> (bits >>> i & 1) != 0).mapToObj(free::get).toList();
  }

  /// Members of the set who stay away from a decision.
  List<Integer> away(int power, int body, Position position, boolean[] in, int interested, int replaced, int bits) {
    return chosen(free(new Matter(rules(power, body, position), position.members(body), interested, replaced, Outsiders.ANYTHING), in), bits);
  }

  private Electorate electorate(int body, Position position, Matter matter, Use use) {
    DecisionRules parts = matter.rules.parts();
    boolean inBase = Electorates.staysInBase(parts.recusal(), use);
    List<Rule> looking = List.of(parts.quorum().value(), parts.vote().value());
    return electorate(body, position, matter, recused(matter), inBase, looking);
  }

  private Electorate electorate(int body, Position position, Matter matter, Set<String> recused, boolean inBase, List<Rule> looking) {
    List<String> members = Arrays.stream(matter.members).mapToObj(roster::partyId).toList();
    return Electorates.of(roster.bodyOf(body), members, recused, inBase, looking, position.stakes(), position.seats(body), id -> {
      Integer office = roster.officeOrNull(id);
      if (office == null) {
        return roster.isParty(id) ? Optional.empty() : Optional.of(Optional.empty());
      }
      int holder = position.holder(office);
      return Optional.of(holder < 0 ? Optional.empty() : Optional.of(roster.partyId(holder)));
    });
  }

  private Set<String> recused(Matter matter) {
    Set<String> recused = new LinkedHashSet<>();
    for (int member : matter.members) {
      if (matter.isRecused(member)) {
        recused.add(roster.partyId(member));
      }
    }
    return recused;
  }

  /// Bodies whose members all count alike share what is compiled, whoever they are.
  private Decision compile(Rule rule, Use use, Electorate electorate, Matter matter) {
    boolean alike = matter.rules.looks().isEmpty() && electorate.ownWeight().equals(Electorate.HEADS)
        && electorate.players().stream().allMatch(p -> p.standing() == Standing.ELECTOR);
    if (!alike) {
      return Decision.compile(rule, use, electorate);
    }
    return shared(rule, use, electorate);
  }

  /// Signatures: members in the set sign; the vote counts every other elector as nay.
  private boolean consents(int body, Position position, boolean[] in, Matter matter, Decision vote, List<Player> voters) {
    Rule form = matter.rules.parts().writtenConsent().value();
    boolean some = Arrays.stream(matter.members).anyMatch(m -> in[m]);
    if (form instanceof Rule.Unneeded || !some) {
      return false;
    }
    Electorate all = electorate(body, position, matter, Set.of(), true, List.of(form));
    Decision signed = compile(form, Use.CONSENT, all, matter);
    return signed.carries(signatures(all.players(), in)) && vote.carries(signatures(voters, in));
  }

  private Ballot[] signatures(List<Player> players, boolean[] in) {
    Ballot[] ballots = new Ballot[players.size()];
    for (int i = 0; i < ballots.length; i++) {
      Ballot otherwise = switch (players.get(i).standing()) {
        case ELECTOR -> Ballot.NAY;
        case PRESENCE -> Ballot.ABSTAIN;
        case ONLOOKER -> Ballot.ABSENT;
      };
      ballots[i] = in[roster.party(players.get(i).id())] ? Ballot.AYE : otherwise;
    }
    return ballots;
  }
}
