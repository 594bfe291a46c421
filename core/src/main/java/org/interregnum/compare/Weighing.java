package org.interregnum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.interregnum.replay.ReplayException;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Outcome;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.UnfitRule;
import org.interregnum.rule.Use;

/// What a set of members can do alone in one vote of a body, quorum and majority together.
final class Weighing {
  private static final Set<Ballot> ANY = Set.of(Ballot.values());
  private static final int MOST_TRIED = 20_000;
  /// Stands for a number that is not known, since too many sets were to try.
  static final int UNTRIED = -1;

  private final Electorate electorate;
  private final Decision decision;

  /// @throws ReplayException if the body does not have what its rules speak of
  Weighing(Rule vote, Rule quorum, Electorate electorate) {
    this.electorate = electorate;
    try {
      this.decision = Decision.both(Decision.compile(quorum, Use.QUORUM, electorate), Decision.compile(vote, Use.VOTE, electorate));
    } catch (UnfitRule e) {
      throw new ReplayException(new ReplayException.Trouble.RuleUnfit(e.problem().found()));
    }
  }

  /// The members who may vote, by position.
  private List<Integer> electors() {
    List<Integer> electors = new ArrayList<>();
    List<Player> players = electorate.players();
    for (int i = 0; i < players.size(); i++) {
      if (players.get(i).standing() == Standing.ELECTOR) {
        electors.add(i);
      }
    }
    return electors;
  }

  private Set<Integer> positions(Set<String> camp) {
    Set<Integer> positions = new TreeSet<>();
    electors().stream().filter(i -> camp.contains(electorate.players().get(i).id())).forEach(positions::add);
    return positions;
  }

  /// Whether all members together can carry anything.
  boolean canDecide() {
    return decides(new TreeSet<>(electors()));
  }

  /// Whether the camp's ayes carry, whatever the others do.
  boolean decides(Set<Integer> camp) {
    return outcome(camp, Ballot.AYE) == Outcome.CARRIED;
  }

  /// By which conduct the camp sees to it that nothing carries, whatever the others do.
  List<Ballot> blocks(Set<Integer> camp) {
    return List.of(Ballot.NAY, Ballot.ABSTAIN, Ballot.ABSENT).stream().filter(b -> outcome(camp, b) == Outcome.LOST).toList();
  }

  private Outcome outcome(Set<Integer> camp, Ballot ballot) {
    List<Set<Ballot>> possible = new ArrayList<>();
    for (int i = 0; i < decision.players(); i++) {
      possible.add(camp.contains(i) ? Set.of(ballot) : ANY);
    }
    return decision.bounds(possible);
  }

  /// What a camp weighs.
  Weight weight(Set<String> camp) {
    Set<Integer> seated = positions(camp);
    List<Ballot> ways = blocks(seated);
    return new Weight(seated.stream().map(i -> electorate.players().get(i).id()).toList(), decides(seated), ways,
        fewestMore(seated, this::decides), fewestMore(seated, s -> !blocks(s).isEmpty()));
  }

  /// What a camp weighs in one world.
  ///
  /// @param members those of it who may vote
  /// @param ways the ballots by which it blocks; empty: it does not
  /// @param shortOfDeciding,shortOfBlocking how many more members it needs at least, the best ones; empty: no number does; [#UNTRIED]: not known
  record Weight(List<String> members, boolean decides, List<Ballot> ways, OptionalInt shortOfDeciding, OptionalInt shortOfBlocking) {}

  private interface Enough {
    boolean test(Set<Integer> camp);
  }

  /// How many more members make it enough. Members who count alike are tried once.
  private OptionalInt fewestMore(Set<Integer> camp, Enough enough) {
    Map<Integer, List<Integer>> kinds = new LinkedHashMap<>();
    electors().stream().filter(i -> !camp.contains(i)).forEach(i -> kinds.computeIfAbsent(decision.kind(i), k -> new ArrayList<>()).add(i));
    int others = electors().size() - camp.size();
    int[] tried = {0};
    for (int more = 0; more <= others; more++) {
      if (some(List.copyOf(kinds.values()), 0, more, new TreeSet<>(camp), enough, tried)) {
        return OptionalInt.of(more);
      }
    }
    return tried[0] > MOST_TRIED ? OptionalInt.of(UNTRIED) : OptionalInt.empty();
  }

  private static boolean some(List<List<Integer>> kinds, int from, int more, Set<Integer> camp, Enough enough, int[] tried) {
    if (tried[0] > MOST_TRIED) {
      return false;
    }
    if (more == 0) {
      tried[0]++;
      return enough.test(camp);
    }
    if (from == kinds.size()) {
      return false;
    }
    List<Integer> kind = kinds.get(from);
    for (int taken = Math.min(more, kind.size()); taken >= 0; taken--) {
      Set<Integer> larger = new TreeSet<>(camp);
      larger.addAll(kind.subList(0, taken));
      if (some(kinds, from + 1, more - taken, larger, enough, tried)) {
        return true;
      }
    }
    return false;
  }
}
