package org.interregnum.games;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.GameFile;
import org.interregnum.casefile.GameFiles;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.SourceText;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Stated;
import org.interregnum.power.Game;

/// Reads games: `[quota; weights]`, a rule with its players, a file. Never throws over what it reads.
public final class Games {
  /// The names under which pieces of the command line stand in problems.
  public static final String GAME = "--game";
  public static final String RULE = "--rule";
  public static final String PLAYERS = "--players";

  private static final Pattern BRACKET = Pattern.compile("\\s*\\[([^;\\]]*);([^\\]]*)]\\s*");
  private static final Pattern PLAYER = Pattern.compile("([\\p{L}\\p{N}_-]+)(?:\\s*([*=])\\s*(\\S+))?");
  private static final String WEIGHT = "votes";

  private Games() {}

  /// A weighted game such as `[12; 4,4,4,2,2,1]`, of players p1, p2, p3…; numbers may have decimals.
  public static GameRead bracket(String text) {
    GameProblems problems = new GameProblems(Map.of(GAME, text));
    Matcher m = BRACKET.matcher(text);
    if (!m.matches()) {
      problems.at(GAME, text, 0, text.length(), "game-bracket", text.strip());
      return problems.none();
    }
    Optional<BigDecimal> quota = number(problems, GAME, text, m.start(1), m.group(1));
    List<GameFile.Player> players = new ArrayList<>();
    int offset = m.start(2);
    for (String part : m.group(2).split(",", -1)) {
      Optional<BigDecimal> weight = number(problems, GAME, text, offset, part);
      int place = players.size() + 1;
      weight.ifPresent(w -> players.add(new GameFile.Player(new Stated("p" + place, new InFile(GAME, 1, 1)), 1, Map.of(WEIGHT, Fraction.of(w)), List.of())));
      offset += part.length() + 1;
    }
    if (!problems.isEmpty() || quota.isEmpty()) {
      return problems.none();
    }
    return new GameBuilder(problems, players, List.of()).weighted(Fraction.of(quota.get()), WEIGHT, text.strip());
  }

  private static Optional<BigDecimal> number(GameProblems problems, String file, String text, int offset, String part) {
    String said = part.strip();
    int start = offset + (part.isBlank() ? 0 : part.indexOf(said));
    if (said.matches("\\d{1,15}(\\.\\d{1,9})?")) {
      return Optional.of(new BigDecimal(said));
    }
    problems.at(file, text, start, Math.max(1, said.length()), "game-number", said);
    return Optional.empty();
  }

  /// A rule among players.
  /// @param players how many (p1, p2, p3…), or who: `ann, bob, cat`; kinds `permanent*5`; votes `ann=40`
  public static GameRead rule(String rule, String players) {
    GameProblems problems = new GameProblems(Map.of(RULE, rule, PLAYERS, players));
    List<GameFile.Player> who = players(problems, players);
    return new GameBuilder(problems, who, List.of()).ruled(new Stated(rule, new InFile(RULE, 1, 1)), Optional.empty());
  }

  private static List<GameFile.Player> players(GameProblems problems, String text) {
    List<GameFile.Player> who = new ArrayList<>();
    if (text.strip().matches("\\d{1,9}")) {
      int count = Integer.parseInt(text.strip());
      if (count < 1 || count > Game.MOST_PLAYERS) {
        problems.at(PLAYERS, text, 0, text.length(), "game-too-many", text.strip(), Integer.toString(Game.MOST_PLAYERS));
        return List.of();
      }
      for (int p = 1; p <= count; p++) {
        who.add(new GameFile.Player(new Stated("p" + p, new InFile(PLAYERS, 1, 1)), 1, Map.of(), List.of()));
      }
      return who;
    }
    int offset = 0;
    for (String part : text.split(",", -1)) {
      player(problems, text, offset, part).ifPresent(who::add);
      offset += part.length() + 1;
    }
    return who;
  }

  private static Optional<GameFile.Player> player(GameProblems problems, String text, int offset, String part) {
    String said = part.strip();
    int start = offset + (part.isBlank() ? 0 : part.indexOf(said));
    Matcher m = PLAYER.matcher(said);
    if (!m.matches()) {
      problems.at(PLAYERS, text, start, Math.max(1, said.length()), "game-players", said);
      return Optional.empty();
    }
    Stated id = new Stated(m.group(1), new InFile(PLAYERS, 1, 1 + text.codePointCount(0, start)));
    if (m.group(2) == null) {
      return Optional.of(new GameFile.Player(id, 1, Map.of(), List.of()));
    }
    Optional<BigDecimal> number = number(problems, PLAYERS, text, start + m.start(3), m.group(3));
    if (m.group(2).equals("=")) {
      return number.map(n -> new GameFile.Player(id, 1, Map.of(WEIGHT, Fraction.of(n)), List.of()));
    }
    Optional<BigDecimal> count = number.filter(n -> n.scale() <= 0 && n.signum() > 0 && n.compareTo(BigDecimal.valueOf(Game.MOST_PLAYERS)) <= 0);
    if (number.isPresent() && count.isEmpty()) {
      problems.at(PLAYERS, text, start + m.start(3), m.group(3).length(), "game-too-many", m.group(3), Integer.toString(Game.MOST_PLAYERS));
    }
    return count.map(n -> new GameFile.Player(id, n.intValueExact(), Map.of(), List.of()));
  }

  /// A game file.
  /// @param name shown in problems; `.csv` is a table of players
  /// @param rule for a file that has none, or instead of its own
  public static GameRead file(String name, String text, Optional<String> rule) {
    GameFiles.Read read = GameFiles.read(name, text, new RuleChecks(), Limits.standard());
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(name, text);
    rule.ifPresent(r -> sources.put(RULE, r));
    GameProblems problems = new GameProblems(sources);
    if (read.game().isEmpty()) {
      return new GameRead(Optional.empty(), "", read.problems(), new SourceText(sources), true);
    }
    GameFile file = read.game().get();
    Optional<Stated> stated = rule.map(r -> new Stated(r, new InFile(RULE, 1, 1))).or(file::rule);
    GameBuilder builder = new GameBuilder(problems, file.players(), file.unions());
    GameRead built;
    if (stated.isEmpty()) {
      problems.add(new Problem("game-no-rule", name, 0, 0, 1, List.of(), false));
      built = problems.none();
    } else {
      built = builder.ruled(stated.get(), file.quorum());
    }
    return new GameRead(built.game(), built.rule(), built.problems(), built.sources(), true);
  }

  /// Unions as on the command line: `a+b, c+d`.
  /// @return places in the kinds of the game, or problems
  public static UnionsRead unions(String text, List<String> ids) {
    GameProblems problems = new GameProblems(Map.of("--unions", text));
    List<List<Integer>> unions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int offset = 0;
    for (String part : text.split(",", -1)) {
      List<Integer> union = new ArrayList<>();
      int inside = offset;
      for (String each : part.split("\\+", -1)) {
        int start = inside + (each.isBlank() ? 0 : each.indexOf(each.strip()));
        problems.union(new Stated(each.strip(), new InFile("--unions", 1, 1 + text.codePointCount(0, Math.min(start, text.length())))), ids, seen).ifPresent(union::add);
        inside += each.length() + 1;
      }
      unions.add(union);
      offset += part.length() + 1;
    }
    return new UnionsRead(problems.isEmpty() ? unions : List.of(), problems.none());
  }

  /// @param read carries the problems, never a game
  public record UnionsRead(List<List<Integer>> unions, GameRead read) {}
}
