package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;

/// Counts behaviours: aye, nay and absent (Braham and Steffen 2002; Uleri 2002 on quorums), or aye, abstain and nay
/// (ternary games, Felsenthal and Machover, International Journal of Game Theory 26 (1997) 335-351).
///
/// Players of one kind are counted together. A partial behaviour is how many of each kind do each thing, the rest still
/// free. All partial behaviours are looked at once, fuller ones first: what they carry for sure and what they defeat for
/// sure follows from one more player doing each of the things.
public final class Presence {
  private static final int MOST_PARTIAL = 1 << 24;
  private static final int MOST_OF_A_KIND = 200_000;
  private static final int MOST_PLAYERS = 200;
  private static final long TOO_MANY = Integer.MAX_VALUE;

  private final Decision vote;
  private final Decision quorum;
  private final List<Ballot> options;
  private final List<Integer> players;
  /// First player of each kind, and how many.
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> count = new ArrayList<>();
  private final List<Integer> kindOf = new ArrayList<>();
  /// All ways to share out up to `count` players over the options, by kind, with their places.
  private final List<Shares> shares = new ArrayList<>();
  private final int partial;
  private final BitSet carriesAlways;
  private final BitSet losesAlways;

  /// The ways a kind can behave in part.
  private static final class Shares {
    private final List<int[]> all = new ArrayList<>();
    private final java.util.Map<List<Integer>, Integer> places = new java.util.HashMap<>();

    Shares(int options, int most) {
      share(new int[options], 0, most);
      all.sort((a, b) -> Integer.compare(sum(b), sum(a)));
      for (int i = 0; i < all.size(); i++) {
        places.put(Arrays.stream(all.get(i)).boxed().toList(), i);
      }
    }

    private void share(int[] share, int option, int left) {
      if (option == share.length) {
        all.add(share.clone());
        return;
      }
      for (int k = 0; k <= left; k++) {
        share[option] = k;
        share(share, option + 1, left - k);
      }
      share[option] = 0;
    }

    int place(int[] share) {
      Integer place = places.get(Arrays.stream(share).boxed().toList());
      return place == null ? -1 : place;
    }

    static int sum(int[] share) {
      return Arrays.stream(share).sum();
    }
  }

  private Presence(Decision vote, Decision quorum, List<Ballot> options, List<Integer> players) {
    this.vote = vote;
    this.quorum = quorum;
    this.options = options;
    this.players = players;
    for (int p : players) {
      int kind = 0;
      while (kind < first.size() && !alike(first.get(kind), p)) {
        kind++;
      }
      if (kind == first.size()) {
        first.add(p);
        count.add(0);
      }
      count.set(kind, count.get(kind) + 1);
      kindOf.add(kind);
    }
    long all = 1;
    for (int c : count) {
      long ways = Binomials.row(c + options.size())[options.size()].longValueExact();
      all = ways > MOST_OF_A_KIND || all == TOO_MANY ? TOO_MANY : Math.min(TOO_MANY, all * ways);
    }
    partial = (int) all;
    for (int c : count) {
      if (partial <= MOST_PARTIAL) {
        shares.add(new Shares(options.size(), c));
      }
    }
    carriesAlways = new BitSet();
    losesAlways = new BitSet();
  }

  private boolean alike(int a, int b) {
    return vote.kind(a) == vote.kind(b) && quorum.kind(a) == quorum.kind(b);
  }

  /// Counts over all behaviours; empty if there are too many.
  /// @param players those who may behave in several ways; everybody else is absent
  /// @throws IllegalArgumentException if AYE or NAY is no option, or there are two ballots alike
  public static Optional<PresenceResult> of(Decision vote, Decision quorum, List<Ballot> options, List<Integer> players) {
    if (!options.contains(Ballot.AYE) || !options.contains(Ballot.NAY) || options.stream().distinct().count() != options.size()) {
      throw new IllegalArgumentException(options.toString());
    }
    if (players.size() > MOST_PLAYERS) {
      return Optional.empty();
    }
    Presence presence = new Presence(vote, quorum, options, players);
    if (presence.partial > MOST_PARTIAL) {
      return Optional.empty();
    }
    presence.fill();
    return Optional.of(presence.result());
  }

  /// The share of each kind in a partial behaviour.
  private int[] shareAt(int place) {
    int[] at = new int[shares.size()];
    int left = place;
    for (int k = 0; k < at.length; k++) {
      at[k] = left % shares.get(k).all.size();
      left /= shares.get(k).all.size();
    }
    return at;
  }

  private int placeOf(int[] at) {
    int place = 0;
    for (int k = at.length - 1; k >= 0; k--) {
      place = place * shares.get(k).all.size() + at[k];
    }
    return place;
  }

  private int[] share(int[] at, int kind) {
    return shares.get(kind).all.get(at[kind]);
  }

  /// Fuller shares have lower places, so a kind's next one is known before.
  private void fill() {
    for (int place = 0; place < partial; place++) {
      int[] at = shareAt(place);
      int free = 0;
      while (free < at.length && Shares.sum(share(at, free)) == count.get(free)) {
        free++;
      }
      if (free == at.length) {
        boolean carried = carries(at);
        carriesAlways.set(place, carried);
        losesAlways.set(place, !carried);
        continue;
      }
      boolean always = true;
      boolean never = true;
      for (int o = 0; o < options.size(); o++) {
        int next = placeOf(changed(at, free, o, -1));
        always &= carriesAlways.get(next);
        never &= losesAlways.get(next);
      }
      carriesAlways.set(place, always);
      losesAlways.set(place, never);
    }
  }

  /// One player of the kind more with one option, and one less with another (or none).
  private int[] changed(int[] at, int kind, int more, int less) {
    int[] share = share(at, kind).clone();
    share[more]++;
    if (less >= 0) {
      share[less]--;
    }
    int[] changed = at.clone();
    changed[kind] = shares.get(kind).place(share);
    return changed;
  }

  private boolean carries(int[] at) {
    return carried(vote, at) && carried(quorum, at);
  }

  private boolean carried(Decision decision, int[] at) {
    long[] tally = new long[decision.counters()];
    boolean[] placed = new boolean[decision.players()];
    int[] left = new int[at.length];
    int[] option = new int[at.length];
    for (int k = 0; k < at.length; k++) {
      left[k] = share(at, k)[0];
    }
    for (int i = 0; i < kindOf.size(); i++) {
      int kind = kindOf.get(i);
      while (left[kind] == 0) {
        left[kind] = share(at, kind)[++option[kind]];
      }
      left[kind]--;
      decision.count(tally, players.get(i), options.get(option[kind]));
      placed[players.get(i)] = true;
    }
    for (int p = 0; p < placed.length; p++) {
      if (!placed[p]) {
        decision.count(tally, p, Ballot.ABSENT);
      }
    }
    return decision.carried(tally);
  }

  private PresenceResult result() {
    int aye = options.indexOf(Ballot.AYE);
    int nay = options.indexOf(Ballot.NAY);
    int absent = options.indexOf(Ballot.ABSENT);
    int away = absent >= 0 ? absent : options.indexOf(Ballot.ABSTAIN);
    BigInteger profiles = BigInteger.valueOf(options.size()).pow(kindOf.size());
    BigInteger carried = BigInteger.ZERO;
    BigInteger[] sums = Counts.zeros(4);
    List<BigInteger[]> rows = new ArrayList<>();
    first.forEach(k -> rows.add(Counts.zeros(3)));
    Coalitions coalitions = new Coalitions();
    for (int place = 0; place < partial; place++) {
      int[] at = shareAt(place);
      coalitions.see(at, place, aye, nay, absent);
      if (!full(at)) {
        continue;
      }
      BigInteger ways = ways(at, -1);
      boolean wins = carriesAlways.get(place);
      carried = wins ? carried.add(ways) : carried;
      for (int k = 0; k < at.length; k++) {
        if (share(at, k)[nay] > 0) {
          compare(rows.get(k), at, k, nay, aye, away, wins);
        }
      }
    }
    coalitions.count(sums);
    List<PresenceResult.OfPlayer> each = new ArrayList<>();
    BigInteger others = kindOf.isEmpty() ? BigInteger.ONE : BigInteger.valueOf(options.size()).pow(kindOf.size() - 1);
    for (int kind : kindOf) {
      BigInteger[] row = rows.get(kind);
      each.add(new PresenceResult.OfPlayer(new Fraction(row[0], others), row[0], row[1].add(row[2]), row[1], row[2]));
    }
    return new PresenceResult(options, profiles, carried, sums[0], coalitions.minimalSure, sums[1], sums[2], coalitions.minimalBlocking, sums[3], coalitions.byAbsence, each);
  }

  /// What the same others would have made of another ballot of one who votes nay.
  private void compare(BigInteger[] row, int[] at, int kind, int nay, int aye, int away, boolean wins) {
    BigInteger ways = ways(at, kind * options.size() + nay);
    boolean withAye = carriesAlways.get(placeOf(changed(at, kind, aye, nay)));
    row[0] = withAye && !wins ? row[0].add(ways) : row[0];
    if (away >= 0) {
      boolean withoutNay = carriesAlways.get(placeOf(changed(at, kind, away, nay)));
      row[1] = wins && !withoutNay ? row[1].add(ways) : row[1];
      row[2] = !wins && withoutNay ? row[2].add(ways) : row[2];
    }
  }

  private boolean full(int[] at) {
    boolean full = true;
    for (int k = 0; k < at.length; k++) {
      full &= Shares.sum(share(at, k)) == count.get(k);
    }
    return full;
  }

  /// Behaviours of players that make these numbers; `without` one player of a kind and option, unless -1.
  private BigInteger ways(int[] at, int without) {
    BigInteger ways = BigInteger.ONE;
    for (int k = 0; k < at.length; k++) {
      int[] share = share(at, k).clone();
      if (without >= 0 && without / options.size() == k) {
        share[without % options.size()]--;
      }
      int left = Shares.sum(share);
      for (int each : share) {
        ways = ways.multiply(Binomials.row(left)[each]);
        left -= each;
      }
    }
    return ways;
  }

  /// Coalitions by how many of each kind they have.
  private final class Coalitions {
    private final BitSet sure = new BitSet();
    private final BitSet possible = new BitSet();
    private final BitSet blocking = new BitSet();
    private final BitSet byNay = new BitSet();
    private final BitSet away = new BitSet();
    private BigInteger minimalSure = BigInteger.ZERO;
    private BigInteger minimalBlocking = BigInteger.ZERO;
    private BigInteger byAbsence = BigInteger.ZERO;

    private int place(int[] size) {
      int place = 0;
      for (int k = size.length - 1; k >= 0; k--) {
        place = place * (count.get(k) + 1) + size[k];
      }
      return place;
    }

    void see(int[] at, int place, int aye, int nay, int absent) {
      int[] size = new int[at.length];
      int[] ayes = new int[at.length];
      int[] nays = new int[at.length];
      int[] absents = new int[at.length];
      for (int k = 0; k < at.length; k++) {
        int[] share = share(at, k);
        size[k] = Shares.sum(share);
        ayes[k] = share[aye];
        nays[k] = share[nay];
        absents[k] = absent < 0 ? -1 : share[absent];
      }
      if (carriesAlways.get(place) && Arrays.equals(size, ayes)) {
        sure.set(place(size));
      }
      if (carriesAlways.get(place) && full(at)) {
        possible.set(place(ayes));
      }
      if (losesAlways.get(place)) {
        blocking.set(place(size));
        byNay.set(place(size), byNay.get(place(size)) || Arrays.equals(size, nays));
        away.set(place(size), away.get(place(size)) || Arrays.equals(size, absents));
      }
    }

    void count(BigInteger[] sums) {
      int[] size = new int[first.size()];
      boolean more = true;
      while (more) {
        int place = place(size);
        BigInteger ways = BigInteger.ONE;
        for (int k = 0; k < size.length; k++) {
          ways = ways.multiply(Binomials.row(count.get(k))[size[k]]);
        }
        sums[0] = sure.get(place) ? sums[0].add(ways) : sums[0];
        sums[1] = possible.get(place) ? sums[1].add(ways) : sums[1];
        sums[2] = blocking.get(place) ? sums[2].add(ways) : sums[2];
        sums[3] = byNay.get(place) ? sums[3].add(ways) : sums[3];
        byAbsence = away.get(place) ? byAbsence.add(ways) : byAbsence;
        minimalSure = minimal(sure, size) ? minimalSure.add(ways) : minimalSure;
        minimalBlocking = minimal(blocking, size) ? minimalBlocking.add(ways) : minimalBlocking;
        more = next(size);
      }
    }

    private boolean next(int[] size) {
      for (int k = 0; k < size.length; k++) {
        if (size[k] < count.get(k)) {
          size[k]++;
          return true;
        }
        size[k] = 0;
      }
      return false;
    }

    /// Sets of this kind grow: with one member less there is none.
    private boolean minimal(BitSet of, int[] size) {
      if (!of.get(place(size))) {
        return false;
      }
      for (int k = 0; k < size.length; k++) {
        if (size[k] > 0) {
          size[k]--;
          boolean smaller = of.get(place(size));
          size[k]++;
          if (smaller) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
