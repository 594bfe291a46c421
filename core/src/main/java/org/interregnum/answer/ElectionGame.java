package org.interregnum.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.control.Election;
import org.interregnum.model.Fraction;
import org.interregnum.power.Game;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Player;
import org.interregnum.rule.Standing;

/// A decision of a body as a yes-or-no game: everybody is there and says aye or nay.
final class ElectionGame {
  private ElectionGame() {}

  static Game of(Election election, List<List<String>> unions) {
    List<Player> players = election.electorate().players();
    List<Game.Kind> kinds = new ArrayList<>();
    for (Player player : players) {
      kinds.add(new Game.Kind(player.id(), 1, weight(player, election.electorate().ownWeight())));
    }
    Game game = new Game(kinds, election.vote().formula(Ballot.AYE, Ballot.NAY));
    List<List<Integer>> blocks = new ArrayList<>();
    for (List<String> union : unions) {
      blocks.add(union.stream().map(id -> indexOf(players, id)).flatMap(Optional::stream).toList());
    }
    return unions.isEmpty() ? game : game.withUnions(blocks.stream().filter(b -> !b.isEmpty()).toList());
  }

  private static Optional<Integer> indexOf(List<Player> players, String id) {
    for (int i = 0; i < players.size(); i++) {
      if (players.get(i).id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String weight(Player player, String own) {
    if (player.standing() != Standing.ELECTOR) {
      return "0";
    }
    Fraction weight = player.weights().get(own);
    return weight == null ? own.equals(Electorate.HEADS) ? "1" : "0" : weight.toString();
  }
}
