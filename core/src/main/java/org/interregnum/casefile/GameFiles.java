package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.LABEL;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.RULE;
import static org.interregnum.casefile.Shapes.TOTAL;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.oneOrMore;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Stated;
import org.jspecify.annotations.Nullable;

/// Reads game files: YAML (so JSON as well), or a table of players with the columns `id`, `count`, `kinds` and one column
/// for each weight.
public final class GameFiles {
  private static final Keys PLAYER =
      keys("player")
          .may("count", new Shape.Num(true, BigDecimal.ONE, BigDecimal.valueOf(10_000)), "how many of this kind; 1 unless said")
          .may("weights", new Shape.MapOf(LABEL, TOTAL), "the weights of one of them, by name")
          .may("kinds", oneOrMore(FREE), "what they are called together with others")
          .done();
  private static final Keys GAME =
      keys("game")
          .need("players", Shapes.byId(PLAYER, false), "who plays")
          .may("rule", RULE, "when a proposal carries")
          .may("quorum", RULE, "who must be there")
          .may("unions", listOf(oneOrMore(FREE)), "unions of players, each a list of ids")
          .may("about", PROSE, "what game this is, and where it comes from")
          .done();

  private GameFiles() {}

  /// What a file says; empty with the problems that prevent it.
  public record Read(Optional<GameFile> game, List<Problem> problems, SourceText sources) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// Reads the text of a game file.
  /// @param name shown in problems; a name that ends in `.csv` is a table
  public static Read read(String name, String text, LanguageChecks checks, Limits limits) {
    Problems problems = new Problems();
    SourceText sources = new SourceText(Map.of(name, text));
    Node tree = name.endsWith(".csv") ? table(name, text, problems) : YamlTree.read(name, text, limits, problems);
    if (tree == null && problems.errors().isEmpty()) {
      problems.aboutFile(name, "missing-key", "players", "game", "");
    }
    if (tree != null) {
      Trees none = Trees.read(Map.of(), limits, new Problems());
      Questions questions = Questions.bind(none, new Problems());
      References references = new References(Scope.of(none, questions, new Problems()), problems);
      Languages languages = new Languages(checks, ZoneOffset.UTC, limits, problems, sources);
      new Checker(new WordChecker(limits, problems, references, languages), problems).check(GAME, tree);
    }
    boolean fine = problems.errors().isEmpty();
    return new Read(fine && tree instanceof Mapping map ? Optional.of(bind(new Fields(map))) : Optional.empty(), problems.errors(), sources);
  }

  private static @Nullable Node table(String name, String text, Problems problems) {
    List<List<Word>> rows = Csv.rows(name, text, problems);
    if (rows.isEmpty()) {
      return null;
    }
    List<Word> header = rows.getFirst();
    List<Node> players = new ArrayList<>();
    for (List<Word> row : rows.subList(1, rows.size())) {
      if (row.size() > header.size()) {
        problems.error(row.get(header.size()), "csv-too-many-cells", Integer.toString(row.size()), Integer.toString(header.size()));
      }
      players.add(player(header, row));
    }
    InFile at = new InFile(name, 1, 1);
    Word key = new Word("players", true, at);
    return Mapping.of(Map.of("players", new Entry(key, Sequence.of(players, at))), at);
  }

  private static Node player(List<Word> header, List<Word> row) {
    Mapping player = Mapping.empty(row.getFirst().at());
    Mapping weights = Mapping.empty(row.getFirst().at());
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      Word cell = row.get(i);
      Word key = new Word(header.get(i).text().strip(), true, header.get(i).at());
      if (cell.text().isEmpty() || key.text().isEmpty()) {
        continue;
      }
      switch (key.text()) {
        case "id", "count" -> player = player.with(new Entry(key, cell));
        case "kinds" -> {
          List<Node> kinds = new ArrayList<>();
          for (String part : cell.text().split(";")) {
            kinds.add(new Word(part.strip(), false, cell.at()));
          }
          player = player.with(new Entry(key, Sequence.of(kinds, cell.at())));
        }
        default -> weights = weights.with(new Entry(key, cell));
      }
    }
    return weights.entries().isEmpty() ? player : player.with(new Entry(new Word("weights", true, weights.at()), weights));
  }

  private static GameFile bind(Fields game) {
    List<GameFile.Player> players = new ArrayList<>();
    switch (game.node("players")) {
      case Sequence list -> {
        for (Node item : list.items()) {
          Element element = Element.ofItem(item, "id");
          if (element != null) {
            players.add(player(element));
          }
        }
      }
      case Mapping map -> map.entries().values().forEach(e -> players.add(player(new Element(e.key(), e.value(), e.key().at()))));
      case null, default -> {}
    }
    List<List<Stated>> unions = new ArrayList<>();
    for (Node union : game.items("unions")) {
      unions.add(Fields.wordsIn(union).stream().map(w -> new Stated(w.text(), w.at())).toList());
    }
    return new GameFile(players, Optional.ofNullable(game.stated("rule")), Optional.ofNullable(game.stated("quorum")), unions);
  }

  private static GameFile.Player player(Element element) {
    Fields said = new Fields(element.map(""));
    Map<String, Fraction> weights = new LinkedHashMap<>();
    Fields stated = said.sub("weights");
    if (stated != null) {
      for (String name : stated.map().entries().keySet()) {
        BigDecimal number = stated.number(name);
        if (number != null) {
          weights.put(name, Fraction.of(number));
        }
      }
    }
    Integer count = said.count("count");
    return new GameFile.Player(new Stated(element.name(), element.id().at()), count == null ? 1 : count, weights, said.words("kinds"));
  }
}
