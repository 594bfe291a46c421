package org.interregnum.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interregnum.model.Stake;
import org.interregnum.replay.Holding;
import org.interregnum.replay.Situation;

/// What acts can change, at one point: who sits where, who holds which office, seats, rules, uses of powers,
/// holdings. Immutable; equal positions have equal numbers.
///
/// The numbers: for each party the bodies it sits on (a bit each), for each office its holder (-1: vacant), for
/// each body its seats and the number of its amendments, for each power how often it was used, the number of the
/// holdings, and which offices are held only for the time being (a bit each).
final class Position {
  private final Roster roster;
  private final Holdings holdings;
  private final int[] data;
  private final int hash;

  private Position(Roster roster, Holdings holdings, int[] data) {
    this.roster = roster;
    this.holdings = holdings;
    this.data = data;
    this.hash = Arrays.hashCode(data);
  }

  /// Where it starts.
  static Position of(Roster roster, Holdings holdings) {
    Situation situation = roster.situation();
    int parties = roster.parties().size();
    int[] data = new int[parties + roster.offices().size() + 2 * roster.bodies().size() + roster.authorities().size() + 2];
    Position start = new Position(roster, holdings, data);
    for (int body = 0; body < roster.bodies().size(); body++) {
      Situation.BodyThen then = roster.bodyThen(body);
      for (String member : then.seats().members()) {
        data[roster.party(member)] |= 1 << body;
      }
      data[start.seatsAt(body)] = then.seats().seats();
      data[start.bookAt(body)] = holdings.bookNumber(then.amendments());
    }
    for (int office = 0; office < roster.offices().size(); office++) {
      Holding holding = roster.office(roster.offices().get(office)).holding();
      data[parties + office] = holding.party() == null ? -1 : roster.party(holding.party());
      if (holding.interim()) {
        data[start.interimAt()] |= 1 << office;
      }
    }
    data[start.holdingsAt()] = holdings.number(situation.stakes());
    return new Position(roster, holdings, data);
  }

  // ------------------------------------------------------------------ where what stands

  private int seatsAt(int body) {
    return roster.parties().size() + roster.offices().size() + body;
  }

  private int bookAt(int body) {
    return seatsAt(roster.bodies().size()) + body;
  }

  private int usesAt(int power) {
    return bookAt(roster.bodies().size()) + power;
  }

  private int holdingsAt() {
    return data.length - 2;
  }

  private int interimAt() {
    return data.length - 1;
  }

  // ------------------------------------------------------------------ reading

  Roster roster() {
    return roster;
  }

  boolean sits(int party, int body) {
    return (data[party] >>> body & 1) != 0;
  }

  /// The bodies on which a party sits, a bit each.
  int seatsOf(int party) {
    return data[party];
  }

  /// Who holds an office; -1: nobody.
  int holder(int office) {
    return data[roster.parties().size() + office];
  }

  boolean isInterim(int office) {
    return (data[interimAt()] >>> office & 1) != 0;
  }

  int book(int body) {
    return data[bookAt(body)];
  }

  int uses(int power) {
    return data[usesAt(power)];
  }

  int holdingsNumber() {
    return data[holdingsAt()];
  }

  List<Stake> stakes() {
    return holdings.stakes(data[holdingsAt()]);
  }

  /// A body as its documents stand with these amendments.
  Situation.BodyThen bodyThen(int body, int book) {
    Situation.BodyThen then = roster.bodyThen(body);
    return new Situation.BodyThen(then.body(), then.law(), then.kindInLaw(), then.seats(), holdings.book(book));
  }

  /// The amendments of that number.
  List<org.interregnum.model.RuleParts> amendments(int book) {
    return holdings.book(book);
  }

  /// The amendments of a body with one more, by number.
  int amended(int book, org.interregnum.model.RuleParts parts) {
    return isSilent(parts) ? book : holdings.amended(book, parts);
  }

  /// The parties who take part in a body's decisions, by number.
  int[] members(int body) {
    int from = roster.membersFrom(body);
    if (from >= 0) {
      int count = 0;
      int[] found = new int[roster.parties().size()];
      for (int party = 0; party < found.length; party++) {
        if (sits(party, from)) {
          found[count++] = party;
        }
      }
      return Arrays.copyOf(found, count);
    }
    return org.interregnum.replay.Electorates.holders(roster.bodyOf(body), stakes()).stream().mapToInt(roster::party).toArray();
  }

  /// How many members of a body with seats are in a set, or out of it.
  int count(int body, boolean[] set, boolean in) {
    int from = roster.membersFrom(body);
    int count = 0;
    for (int party = 0; party < set.length; party++) {
      count += (data[party] >>> from & 1) != 0 && set[party] == in ? 1 : 0;
    }
    return count;
  }

  /// All seats of a body, vacant ones too; of a body of others' members, those members.
  int seats(int body) {
    return roster.membersFrom(body) == body ? data[seatsAt(body)] : members(body).length;
  }

  int sitting(int body) {
    int count = 0;
    for (int party = 0; party < roster.parties().size(); party++) {
      count += data[party] >>> body & 1;
    }
    return count;
  }

  // ------------------------------------------------------------------ acts

  /// Where an act leads; empty if the facts do not fit it.
  Optional<Position> after(Move move) {
    int[] next = data.clone();
    boolean fits = switch (move.what()) {
      case REMOVE_HOLDER, RESIGN_OFFICE -> vacate(next, move);
      case APPOINT_HOLDER, REPLACE_HOLDER -> install(next, move);
      case REMOVE_MEMBER, RESIGN_SEAT -> unseat(next, move);
      case APPOINT_MEMBER -> seat(next, move);
      case AMEND -> amend(next, move);
      case ISSUE, TRANSFER -> moveVotes(next, move);
    };
    if (!fits) {
      return Optional.empty();
    }
    if (move.isCounted()) {
      next[usesAt(move.power())]++;
    }
    dropFromOffices(next);
    return Optional.of(new Position(roster, holdings, next));
  }

  private boolean vacate(int[] next, Move move) {
    if (holder(move.target()) != move.person() || move.person() < 0) {
      return false;
    }
    next[roster.parties().size() + move.target()] = -1;
    next[interimAt()] &= ~(1 << move.target());
    return true;
  }

  private boolean install(int[] next, Move move) {
    int mustSit = roster.mustSit(move.target());
    if (holder(move.target()) == move.person() || (mustSit >= 0 && !sits(move.person(), mustSit))) {
      return false;
    }
    next[roster.parties().size() + move.target()] = move.person();
    next[interimAt()] &= ~(1 << move.target());
    return true;
  }

  private boolean unseat(int[] next, Move move) {
    if (!sits(move.person(), move.target())) {
      return false;
    }
    next[move.person()] &= ~(1 << move.target());
    return true;
  }

  private boolean seat(int[] next, Move move) {
    if (sits(move.person(), move.target()) || sitting(move.target()) >= data[seatsAt(move.target())]) {
      return false;
    }
    next[move.person()] |= 1 << move.target();
    return true;
  }

  private boolean amend(int[] next, Move move) {
    var change = move.amendment().orElseThrow();
    int seats = data[seatsAt(move.target())];
    if (change.seats() < 0 && (seats + change.seats() < 1 || seats - sitting(move.target()) < -change.seats())) {
      return false;
    }
    if (change.seats() != 0 && roster.membersFrom(move.target()) != move.target()) {
      return false;
    }
    next[seatsAt(move.target())] += change.seats();
    if (!isSilent(change.rule())) {
      next[bookAt(move.target())] = holdings.amended(book(move.target()), change.rule());
    }
    return true;
  }

  private static boolean isSilent(org.interregnum.model.RuleParts parts) {
    return parts.quorum() == null && parts.vote() == null && parts.notice() == null && parts.waivable() == null && parts.writtenConsent() == null
        && parts.recused() == null && parts.calledBy().isEmpty() && parts.regular() == null;
  }

  private boolean moveVotes(int[] next, Move move) {
    Authority authority = roster.authorities().get(move.power());
    String entity = authority.power().target().id();
    String to = roster.partyId(move.person());
    int now = data[holdingsAt()];
    String from = authority.power().from();
    var votes = authority.power().votes();
    int then = from != null ? holdings.transferred(now, entity, from, to) : votes == null ? now : holdings.issued(now, entity, to, votes);
    next[holdingsAt()] = then;
    return then != now && !to.equals(from);
  }

  /// Offices whose holder must sit on a body and does not any more fall vacant.
  private void dropFromOffices(int[] next) {
    int parties = roster.parties().size();
    for (int office = 0; office < roster.offices().size(); office++) {
      int holder = next[parties + office];
      int body = roster.mustSit(office);
      if (holder >= 0 && body >= 0 && (next[holder] >>> body & 1) == 0) {
        next[parties + office] = -1;
        next[interimAt()] &= ~(1 << office);
      }
    }
  }

  // ------------------------------------------------------------------ alike parties

  /// The same with alike parties put in a fixed order, so that positions that differ only in who of them is
  /// who become equal.
  Position normal(Likes likes) {
    int parties = roster.parties().size();
    int[] held = new int[parties];
    for (int office = 0; office < roster.offices().size(); office++) {
      int holder = data[parties + office];
      if (holder >= 0) {
        held[holder] |= 1 << office;
      }
    }
    int[] next = null;
    for (int[] group : likes.groups()) {
      for (int i = 1; i < group.length; i++) {
        for (int j = i; j > 0 && comesBefore(next, held, group[j], group[j - 1]); j--) {
          next = next == null ? data.clone() : next;
          swap(next, held, group[j], group[j - 1]);
        }
      }
    }
    return next == null ? this : new Position(roster, holdings, next);
  }

  private boolean comesBefore(int @org.jspecify.annotations.Nullable [] next, int[] held, int a, int b) {
    int[] now = next == null ? data : next;
    return now[a] != now[b] ? now[a] > now[b] : held[a] > held[b];
  }

  private void swap(int[] next, int[] held, int a, int b) {
    int parties = roster.parties().size();
    for (int bits = held[a]; bits != 0; bits &= bits - 1) {
      next[parties + Integer.numberOfTrailingZeros(bits)] = b;
    }
    for (int bits = held[b]; bits != 0; bits &= bits - 1) {
      next[parties + Integer.numberOfTrailingZeros(bits)] = a;
    }
    int sits = next[a];
    next[a] = next[b];
    next[b] = sits;
    int offices = held[a];
    held[a] = held[b];
    held[b] = offices;
  }

  /// The offices a party holds, a bit each.
  int officesOf(int party) {
    int bits = 0;
    for (int office = 0; office < roster.offices().size(); office++) {
      bits |= holder(office) == party ? 1 << office : 0;
    }
    return bits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position && hash == position.hash && Arrays.equals(data, position.data);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /// The ids of members of a body, for whoever asks by name.
  List<String> memberIds(int body) {
    List<String> ids = new ArrayList<>();
    for (int member : members(body)) {
      ids.add(roster.partyId(member));
    }
    return ids;
  }
}
