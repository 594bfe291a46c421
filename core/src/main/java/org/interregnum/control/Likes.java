package org.interregnum.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which parties are alike for one or two coalitions: of one kind, and in the same coalition or in none.
final class Likes {
  private final List<int[]> groups;
  private final int[] groupOf;

  private Likes(List<int[]> groups, int[] groupOf) {
    this.groups = groups;
    this.groupOf = groupOf;
  }

  /// Parties that may be swapped, at least two each.
  List<int[]> groups() {
    return groups;
  }

  /// The number of a party's group; parties alone have a number of their own.
  int group(int party) {
    return groupOf[party];
  }

  /// Everybody is like nobody else.
  static Likes none(Roster roster) {
    int[] own = new int[roster.parties().size()];
    for (int party = 0; party < own.length; party++) {
      own[party] = party;
    }
    return new Likes(List.of(), own);
  }

  static Likes of(Roster roster, boolean[]... coalitions) {
    Map<List<Integer>, List<Integer>> found = new LinkedHashMap<>();
    int parties = roster.parties().size();
    for (int party = 0; party < parties; party++) {
      List<Integer> key = new ArrayList<>();
      key.add(roster.kind(party));
      for (boolean[] coalition : coalitions) {
        key.add(coalition[party] ? 1 : 0);
      }
      found.computeIfAbsent(key, k -> new ArrayList<>()).add(party);
    }
    int[] groupOf = new int[parties];
    List<int[]> groups = new ArrayList<>();
    int number = 0;
    for (List<Integer> group : found.values()) {
      for (int party : group) {
        groupOf[party] = number;
      }
      number++;
      if (group.size() > 1) {
        groups.add(group.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return new Likes(List.copyOf(groups), groupOf);
  }

  /// The same act by the persons who really are there, where alike ones were interchanged.
  ///
  /// @param normal the position, with alike persons put in order, in which the act was found
  /// @param real the position as it really is
  Move realized(Move move, Position normal, Position real) {
    if (move.person() < 0) {
      return move;
    }
    for (int party = 0; party < groupOf.length; party++) {
      if (groupOf[party] == groupOf[move.person()] && real.seatsOf(party) == normal.seatsOf(move.person())
          && real.officesOf(party) == normal.officesOf(move.person())) {
        return new Move(move.what(), move.power(), move.target(), party, move.change());
      }
    }
    throw new IllegalStateException("nobody is like party " + move.person());
  }
}
