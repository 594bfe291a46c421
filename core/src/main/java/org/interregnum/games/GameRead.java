package org.interregnum.games;

import java.util.List;
import java.util.Optional;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.SourceText;
import org.interregnum.power.RuleGame;

/// A game, or what is wrong with what was to be one.
/// @param rule the rule as it is printed, empty where there is no game
/// @param fromFile whether it stands in a file (then a mistake is the file's, else the command's)
public record GameRead(Optional<RuleGame> game, String rule, List<Problem> problems, SourceText sources, boolean fromFile) {
  public GameRead {
    problems = List.copyOf(problems);
  }
}
