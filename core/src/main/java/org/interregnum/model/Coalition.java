package org.interregnum.model;

import java.util.List;

/// Whose doing a check asks about.
public sealed interface Coalition {
  /// These parties, together.
  record Named(List<String> parties) implements Coalition {
    public Named {
      parties = List.copyOf(parties);
    }
  }

  /// So many of a set, whichever they are: what is asserted must be true of every such choice.
  ///
  /// @param size how many of them
  /// @param number for `EXACTLY` how many, for `ALL_BUT` how many are left out; else 0
  /// @param set an expression that gives ids, to be read at the moment of the check
  /// @param text as the case wrote it
  record OfSet(Size size, int number, Stated set, String text) implements Coalition {
    /// How many act together out of a set of that many members; from 0 to `members`.
    public int outOf(int members) {
      return switch (size) {
        case EXACTLY -> Math.min(number, members);
        case ALL_BUT -> Math.max(0, members - number);
        case MINORITY -> Math.max(0, (members - 1) / 2);
        case ALL -> members;
      };
    }
  }

  /// How many of a set.
  enum Size {
    EXACTLY,
    ALL_BUT,
    /// The most that are fewer than half.
    MINORITY,
    ALL
  }
}
