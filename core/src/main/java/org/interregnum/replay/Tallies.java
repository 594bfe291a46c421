package org.interregnum.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.jspecify.annotations.Nullable;

/// Where a compiled rule is met, over ballots that may be open.
///
/// Dynamic programming over the players in turn: what the rest can still change depends only on the
/// rule's counters so far, so the diagram stays as small as the number of distinct tallies.
final class Tallies {
  private final Worlds worlds;

  Tallies(Worlds worlds) {
    this.worlds = worlds;
  }

  /// How one player voted: where aye, nay, abstained, was absent. The four are disjoint and cover all worlds.
  record BallotWhere(Condition aye, Condition nay, Condition abstain, Condition absent) {
    static BallotWhere certainly(Ballot ballot, Worlds worlds) {
      return new BallotWhere(
          ballot == Ballot.AYE ? worlds.always() : worlds.never(),
          ballot == Ballot.NAY ? worlds.always() : worlds.never(),
          ballot == Ballot.ABSTAIN ? worlds.always() : worlds.never(),
          ballot == Ballot.ABSENT ? worlds.always() : worlds.never());
    }

    Condition where(Ballot ballot) {
      return switch (ballot) {
        case AYE -> aye;
        case NAY -> nay;
        case ABSTAIN -> abstain;
        case ABSENT -> absent;
      };
    }

    Condition present(Worlds worlds) {
      return worlds.not(absent);
    }
  }

  /// Where the decision is carried.
  Condition carried(Decision decision, List<BallotWhere> ballots) {
    Walk walk = new Walk(ballots, decision.counters(), decision::carried) {
      @Override
      void count(long[] counters, int player, Ballot ballot) {
        decision.count(counters, player, ballot);
      }
    };
    return walk.run();
  }

  /// The totals that an act states; null: not stated.
  record Totals(@Nullable Integer ayes, @Nullable Integer nays, @Nullable Integer abstentions) {
    static final Totals NONE = new Totals(null, null, null);

    boolean isSilent() {
      return equals(NONE);
    }

    boolean fit(long[] counters) {
      return fits(ayes, counters[0]) && fits(nays, counters[1]) && fits(abstentions, counters[2]);
    }

    private static boolean fits(@Nullable Integer stated, long counted) {
      return stated == null || stated == counted;
    }
  }

  /// Where the ballots add up to the stated totals.
  Condition addUpTo(List<BallotWhere> ballots, Totals stated) {
    Walk walk = new Walk(ballots, 3, stated::fit) {
      @Override
      void count(long[] counters, int player, Ballot ballot) {
        switch (ballot) {
          case AYE -> counters[0] += stated.ayes() == null ? 0 : 1;
          case NAY -> counters[1] += stated.nays() == null ? 0 : 1;
          case ABSTAIN -> counters[2] += stated.abstentions() == null ? 0 : 1;
          case ABSENT -> {}
        }
      }
    };
    return walk.run();
  }

  private abstract class Walk {
    private final List<BallotWhere> ballots;
    private final Integer[] order;
    private final int counters;
    private final Predicate<long[]> met;
    private final List<Map<Tally, Condition>> done = new ArrayList<>();

    Walk(List<BallotWhere> ballots, int counters, Predicate<long[]> met) {
      this.ballots = ballots;
      this.counters = counters;
      this.met = met;
      this.order = new Integer[ballots.size()];
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
        done.add(new HashMap<>());
      }
      Arrays.sort(order, (a, b) -> Boolean.compare(isOpen(a), isOpen(b)));
    }

    private boolean isOpen(int player) {
      BallotWhere where = ballots.get(player);
      return !(where.aye().isAlways() || where.nay().isAlways() || where.abstain().isAlways() || where.absent().isAlways());
    }

    abstract void count(long[] counters, int player, Ballot ballot);

    Condition run() {
      return from(0, new long[counters]);
    }

    private Condition from(int place, long[] tally) {
      if (place == order.length) {
        return met.test(tally) ? worlds.always() : worlds.never();
      }
      Tally key = new Tally(tally);
      Condition known = done.get(place).get(key);
      if (known != null) {
        return known;
      }
      Condition result = worlds.never();
      int player = order[place];
      for (Ballot ballot : Ballot.values()) {
        Condition where = ballots.get(player).where(ballot);
        if (!where.isNever()) {
          long[] next = tally.clone();
          count(next, player, ballot);
          result = worlds.or(result, worlds.and(where, from(place + 1, next)));
        }
      }
      done.get(place).put(key, result);
      return result;
    }
  }

  private static final class Tally {
    private final long[] counters;

    Tally(long[] counters) {
      this.counters = counters;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Tally that && Arrays.equals(counters, that.counters);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(counters);
    }
  }
}
