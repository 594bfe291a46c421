package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.interregnum.model.Amendment;
import org.interregnum.model.Origin;
import org.interregnum.model.RuleParts;

/// The acts that a coalition can do at one point of time, one of each sort: alike persons stand for each other.
final class Moves {
  private static final Origin OPEN = new Origin.Assumed("open-amendment");
  /// What is tried of a power to amend that says no change of its own.
  static final List<Amendment> OPEN_AMENDMENTS = List.of(
      new Amendment(RuleParts.none(OPEN), 1),
      new Amendment(RuleParts.none(OPEN), 2),
      new Amendment(RuleParts.none(OPEN), -1));

  private final Roster roster;
  private final Likes likes;
  private final Relevance relevance;
  private final Contests contests;
  private final Set<String> without;

  /// @param without kinds of act, or ids of powers, that are not to be used
  Moves(Roster roster, Contests contests, Likes likes, Relevance relevance, Set<String> without) {
    this.roster = roster;
    this.contests = contests;
    this.likes = likes;
    this.relevance = relevance;
    this.without = without;
  }

  /// All acts of the camp.
  ///
  /// @param in the camp with the entities it carries then
  List<Move> of(Camp camp, Position position, boolean[] in, Clock clock) {
    List<Move> moves = new ArrayList<>();
    for (Authority authority : roster.authorities()) {
      if (relevance.isPower(authority.index()) && !without.contains(authority.power().act()) && !without.contains(authority.id())) {
        new Exercise(camp, position, in, clock, authority, moves).all();
      }
    }
    if (!without.contains("resign")) {
      resignations(position, in, moves);
    }
    return moves;
  }

  private void resignations(Position position, boolean[] in, List<Move> moves) {
    for (int office = 0; office < roster.offices().size(); office++) {
      int holder = position.holder(office);
      if (holder >= 0 && in[holder] && relevance.isOffice(office)) {
        moves.add(new Move(Move.What.RESIGN_OFFICE, -1, office, holder, null));
      }
    }
    for (int body = 0; body < roster.bodies().size(); body++) {
      if (roster.membersFrom(body) == body && relevance.isBody(body)) {
        int where = body;
        distinct(position, position.members(body), member -> {
          if (in[member]) {
            moves.add(new Move(Move.What.RESIGN_SEAT, -1, where, member, null));
          }
        });
      }
    }
  }

  private record Sort(int group, int seats, int offices) {}

  /// One of each sort of alike persons with alike posts.
  private void distinct(Position position, int[] parties, IntConsumer use) {
    Set<Sort> seen = new HashSet<>();
    for (int party : parties) {
      if (seen.add(new Sort(likes.group(party), position.seatsOf(party), position.officesOf(party)))) {
        use.accept(party);
      }
    }
  }

  /// The use of one power.
  private final class Exercise {
    private final Camp camp;
    private final Position position;
    private final boolean[] in;
    private final Clock clock;
    private final Authority authority;
    private final List<Move> moves;
    private final boolean recuses;
    private final boolean anybody;

    Exercise(Camp camp, Position position, boolean[] in, Clock clock, Authority authority, List<Move> moves) {
      this.camp = camp;
      this.position = position;
      this.in = in;
      this.clock = clock;
      this.authority = authority;
      this.moves = moves;
      this.recuses = authority.by().stream().anyMatch(by -> by instanceof Authority.By.ByBody body
          && contests.rules(authority.index(), body.body(), position).parts().recusal() != org.interregnum.rule.Recusal.NOBODY);
      this.anybody = !recuses && camp.exercises(authority, position, in, clock, -1, -1);
    }

    void all() {
      if (!recuses && !anybody) {
        return;
      }
      switch (authority.doing()) {
        case REMOVE_HOLDER -> {
          int holder = position.holder(authority.target());
          if (holder >= 0 && mayRemove(holder)) {
            add(Move.What.REMOVE_HOLDER, holder, -1);
          }
        }
        case APPOINT_HOLDER -> appoint(position.holder(authority.target()) < 0 || position.isInterim(authority.target()), Move.What.APPOINT_HOLDER);
        case REPLACE_HOLDER -> appoint(true, Move.What.REPLACE_HOLDER);
        case REMOVE_MEMBER -> distinct(position, position.members(authority.target()), member -> {
          if (mayRemove(member)) {
            add(Move.What.REMOVE_MEMBER, member, -1);
          }
        });
        case APPOINT_MEMBER -> {
          if (position.seats(authority.target()) > position.sitting(authority.target())) {
            candidates(candidate -> {
              if (!position.sits(candidate, authority.target())) {
                add(Move.What.APPOINT_MEMBER, candidate, -1);
              }
            });
          }
        }
        case AMEND -> amend();
        case ISSUE, TRANSFER -> votes();
        case OTHER -> {}
      }
    }

    private void appoint(boolean open, Move.What what) {
      if (!open) {
        return;
      }
      int target = authority.target();
      int mustSit = roster.mustSit(target);
      int replaced = position.holder(target);
      candidates(candidate -> {
        if (candidate != replaced && (mustSit < 0 || position.sits(candidate, mustSit))) {
          add(what, candidate, replaced);
        }
      });
    }

    private boolean mayRemove(int person) {
      return authority.power().candidates() == null || authority.candidates().contains(person);
    }

    private void candidates(IntConsumer use) {
      distinct(position, authority.candidates().stream().mapToInt(Integer::intValue).toArray(), use);
    }

    private void add(Move.What what, int person, int replaced) {
      if (anybody || (recuses && camp.exercises(authority, position, in, clock, person, replaced))) {
        moves.add(new Move(what, authority.index(), authority.target(), person, null));
      }
    }

    private void amend() {
      if (position.uses(authority.index()) >= authority.power().times() || !(anybody || camp.exercises(authority, position, in, clock, -1, -1))) {
        return;
      }
      Amendment only = authority.change();
      for (Amendment change : only == null ? OPEN_AMENDMENTS : List.of(only)) {
        moves.add(new Move(Move.What.AMEND, authority.index(), authority.target(), -1, change));
      }
    }

    private void votes() {
      boolean issue = authority.doing() == Authority.Doing.ISSUE;
      if (!(anybody || camp.exercises(authority, position, in, clock, -1, -1))
          || (issue && position.uses(authority.index()) >= authority.power().times())) {
        return;
      }
      candidates(candidate -> moves.add(new Move(issue ? Move.What.ISSUE : Move.What.TRANSFER, authority.index(), authority.target(), candidate, null)));
    }
  }
}
