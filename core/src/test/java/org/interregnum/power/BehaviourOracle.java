package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;

/// Every behaviour looked at, every coalition asked by the letter.
final class BehaviourOracle {
  private final List<Ballot> options;
  private final int n;
  private final int k;
  private final int profiles;
  private final int[] powers;
  private final boolean[] carried;

  BehaviourOracle(Decision vote, Decision quorum, List<Ballot> options, int n) {
    this.options = options;
    this.n = n;
    k = options.size();
    powers = new int[n + 1];
    powers[0] = 1;
    for (int p = 0; p < n; p++) {
      powers[p + 1] = powers[p] * k;
    }
    profiles = powers[n];
    carried = new boolean[profiles];
    for (int b = 0; b < profiles; b++) {
      Ballot[] ballots = new Ballot[n];
      for (int p = 0; p < n; p++) {
        ballots[p] = options.get(digit(b, p));
      }
      carried[b] = vote.carries(ballots) && quorum.carries(ballots);
    }
  }

  private int digit(int profile, int player) {
    return profile / powers[player] % k;
  }

  private int with(int profile, int player, int option) {
    return profile + (option - digit(profile, player)) * powers[player];
  }

  private IntStream all() {
    return IntStream.range(0, profiles);
  }

  private boolean agree(int a, int b, int coalition) {
    return IntStream.range(0, n).filter(p -> (coalition >> p & 1) == 1).allMatch(p -> digit(a, p) == digit(b, p));
  }

  private boolean allDo(int profile, int coalition, Ballot ballot) {
    return IntStream.range(0, n).filter(p -> (coalition >> p & 1) == 1).allMatch(p -> options.get(digit(profile, p)) == ballot);
  }

  private boolean sure(int s) {
    return all().filter(b -> allDo(b, s, Ballot.AYE)).allMatch(b -> carried[b]);
  }

  private boolean possible(int s) {
    return all().anyMatch(b -> carried[b] && IntStream.range(0, n).allMatch(p -> (options.get(digit(b, p)) == Ballot.AYE) == ((s >> p & 1) == 1)));
  }

  private boolean blocks(int s) {
    return all().anyMatch(way -> all().filter(b -> agree(b, way, s)).noneMatch(b -> carried[b]));
  }

  private boolean blocksBy(int s, Ballot ballot) {
    return options.contains(ballot) && all().filter(b -> allDo(b, s, ballot)).noneMatch(b -> carried[b]);
  }

  private BigInteger count(IntPredicate which) {
    return BigInteger.valueOf(IntStream.range(0, 1 << n).filter(which).count());
  }

  private BigInteger minimal(IntPredicate which) {
    return count(s -> which.test(s) && IntStream.range(0, n).noneMatch(p -> (s >> p & 1) == 1 && which.test(s & ~(1 << p))));
  }

  PresenceResult result() {
    List<PresenceResult.OfPlayer> rows = new ArrayList<>();
    int aye = options.indexOf(Ballot.AYE);
    int nay = options.indexOf(Ballot.NAY);
    int away = options.contains(Ballot.ABSENT) ? options.indexOf(Ballot.ABSENT) : options.indexOf(Ballot.ABSTAIN);
    for (int p = 0; p < n; p++) {
      int player = p;
      BigInteger decides = BigInteger.valueOf(all().filter(b -> digit(b, player) == nay && !carried[b] && carried[with(b, player, aye)]).count());
      BigInteger helps = away < 0 ? BigInteger.ZERO : BigInteger.valueOf(all().filter(b -> digit(b, player) == nay && carried[b] && !carried[with(b, player, away)]).count());
      BigInteger hurts = away < 0 ? BigInteger.ZERO : BigInteger.valueOf(all().filter(b -> digit(b, player) == nay && !carried[b] && carried[with(b, player, away)]).count());
      rows.add(new PresenceResult.OfPlayer(new Fraction(decides, BigInteger.valueOf(profiles / k)), decides, helps.add(hurts), helps, hurts));
    }
    return new PresenceResult(options, BigInteger.valueOf(profiles), BigInteger.valueOf(all().filter(b -> carried[b]).count()), count(this::sure), minimal(this::sure), count(this::possible),
        count(this::blocks), minimal(this::blocks), count(s -> blocksBy(s, Ballot.NAY)), count(s -> blocksBy(s, Ballot.ABSENT)), rows);
  }
}
