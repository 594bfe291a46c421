package org.interregnum.replay;

import java.util.ArrayList;
import java.util.List;

/// Who sits on a body and how many seats it has.
///
/// @param members in the order in which they took their seats
/// @param seats all seats, vacant ones included
public record Membership(List<String> members, int seats) {
  public Membership {
    members = List.copyOf(members);
  }

  /// Seats nobody holds.
  public int vacant() {
    return seats - members.size();
  }

  Membership with(String person) {
    List<String> more = new ArrayList<>(members);
    more.add(person);
    return new Membership(more, seats);
  }

  Membership without(String person) {
    List<String> fewer = new ArrayList<>(members);
    fewer.remove(person);
    return new Membership(fewer, seats);
  }

  Membership resized(int change) {
    return new Membership(members, seats + change);
  }
}
