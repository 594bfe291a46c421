package org.interregnum.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Formula;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.Use;

/// The game that a rule makes of an electorate.
///
/// Yes-no power is that of an aye against a nay: everybody is present and nobody abstains. Where even that makes no quorum,
/// nobody has any.
/// Whoever has no ballot that counts, as the recused, is no player; whoever must agree without being a member is one.
/// @param voters the places in the electorate of the players of the game, in its order
public record RuleGame(Game game, Decision vote, Decision quorum, List<Integer> voters) {
  public RuleGame {
    voters = List.copyOf(voters);
  }

  /// Every voter a kind by themselves.
  /// @param weight the weight to show, if any
  /// @throws org.interregnum.rule.UnfitRule if a rule cannot be used so
  public static RuleGame of(Electorate electorate, Rule vote, Rule quorum, Optional<String> weight) {
    Decision votes = Decision.compile(vote, Use.VOTE, electorate);
    Decision presence = Decision.compile(quorum, Use.QUORUM, electorate);
    Formula formula = Decision.both(presence, votes).formula(Ballot.AYE, Ballot.NAY);
    BitSet seen = Formulas.seen(formula);
    List<Integer> voters = new ArrayList<>();
    List<Integer> placeOf = new ArrayList<>();
    List<Game.Kind> kinds = new ArrayList<>();
    for (int p = 0; p < electorate.players().size(); p++) {
      Player player = electorate.players().get(p);
      boolean plays = player.standing() == Standing.ELECTOR || seen.get(p);
      placeOf.add(plays ? voters.size() : -1);
      if (plays) {
        voters.add(p);
        kinds.add(new Game.Kind(player.id(), 1, weight.map(w -> player.weights().getOrDefault(w, Fraction.ZERO).toString()).orElse("")));
      }
    }
    Game game = new Game(kinds, Formulas.moved(formula, placeOf, voters.size()));
    return new RuleGame(game, votes, presence, voters);
  }

  /// The same with players put together in declared kinds.
  /// @param kinds of the voters in their order
  public RuleGame withKinds(List<Game.Kind> kinds) {
    return new RuleGame(new Game(kinds, game.formula(), game.unions()), vote, quorum, voters);
  }

  /// The same with unions.
  public RuleGame withUnions(List<List<Integer>> unions) {
    return new RuleGame(game.withUnions(unions), vote, quorum, voters);
  }
}
