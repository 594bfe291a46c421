package org.interregnum.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.model.Fraction;
import org.interregnum.model.Stated;

/// A game without a case: who plays, by which rule.
/// @param quorum who must be there; only for power with presence
/// @param unions a-priori unions of players or kinds
public record GameFile(List<Player> players, Optional<Stated> rule, Optional<Stated> quorum, List<List<Stated>> unions) {
  public GameFile {
    players = List.copyOf(players);
    unions = unions.stream().map(List::copyOf).toList();
  }

  /// Players alike.
  /// @param count how many
  /// @param weights of one of them, by name
  /// @param kinds what they are called together with others
  public record Player(Stated id, int count, Map<String, Fraction> weights, List<String> kinds) {
    public Player {
      weights = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(weights));
      kinds = List.copyOf(kinds);
    }
  }
}
