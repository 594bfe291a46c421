package org.interregnum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.PowerAnswer;
import org.interregnum.casefile.Problem;
import org.interregnum.games.GameRead;
import org.interregnum.games.Games;
import org.interregnum.json.JsonText;
import org.interregnum.power.Game;
import org.interregnum.power.Index;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.RuleGame;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.rule.Ballot;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whose vote counts how much?
@Command(
    name = "power",
    description = "Whose vote counts how much? Of a body of a case, of a game, or of a rule.",
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  interregnum power --game \"[12; 4,4,4,2,2,1]\"",
      "  interregnum power --rule \"at least 9 and all of permanent\" --players \"permanent*5,elected*10\"",
      "  interregnum power --game council.yaml --unions \"de+fr,it+es\" --index all",
      "  interregnum power openai-2023 --body board --presence"
    })
final class PowerVerb implements Callable<Integer> {
  private static final List<Ballot> WITH_PRESENCE = List.of(Ballot.AYE, Ballot.NAY, Ballot.ABSENT);

  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "CASE", description = "A folder, or the name of a case that ships.")
  private @Nullable String name;

  @Option(names = "--body", paramLabel = "BODY", description = "A body of the case.")
  private @Nullable String body;

  @Option(names = "--power", paramLabel = "POWER", description = "A power of the case: the body that has it, by its rule for that.")
  private @Nullable String power;

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--game", paramLabel = "GAME", description = "A weighted game such as \"[12; 4,4,4,2,2,1]\", or a game file (YAML, JSON, CSV).")
  private @Nullable String game;

  @Option(names = "--rule", paramLabel = "RULE", description = "A rule; with --game FILE.csv, the rule of its players.")
  private @Nullable String rule;

  @Option(names = "--players", paramLabel = "PLAYERS", description = "With --rule: 15, or ann,bob, or permanent*5,elected*10, or ann=40,bob=35.")
  private @Nullable String players;

  @Option(names = "--index", paramLabel = "INDEX", split = ",", description = "Indices by name, or all.")
  private List<String> indices = List.of();

  @Option(names = "--unions", paramLabel = "a+b,c+d", description = "Unions agreed on beforehand; who is in none stands alone.")
  private @Nullable String unions;

  @Option(names = "--through", description = "Of those who decide in the end, through the bodies of entities that sit or vote there.")
  private boolean through;

  @Option(names = "--presence", description = "Count with presence too: members may stay away.")
  private boolean presence;

  @Option(names = "--ballots", paramLabel = "BALLOTS", description = "With --presence: what members may do (default aye,nay,absent).")
  private @Nullable String ballots;

  @Option(names = "--inverse", paramLabel = "40,30,20,10", description = "Find weights that give about this power.")
  private @Nullable String inverse;

  @Option(names = "--quota", paramLabel = "SHARE", defaultValue = "1/2", description = "With --inverse: more than this share of the weights decides (default 1/2).")
  private String quota = "1/2";

  @Option(names = "--cite", description = "Say what each index is and who defined it.")
  private boolean cite;

  @Option(names = "--csv", description = "Print the exact numbers as a table with commas.")
  private boolean csv;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "At most so many threads (default 2); never changes a number.")
  private int threads = 2;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed where coalitions are drawn at random (default 1).")
  private long seed = 1;

  @Mixin private ReplayFlags flags = new ReplayFlags();

  PowerVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PowerAnswer answer = new PowerAnswer(common.words());
    Map<String, @Nullable Object> tree;
    if (inverse != null) {
      tree = InverseQuestion.of(inverse, quota, indices, answer);
    } else if (game != null || rule != null) {
      GameRead read = withUnions(game != null ? ofGame(game) : Games.rule(String.valueOf(rule), players == null ? missing() : players));
      tree = answer.of(read.game().orElseThrow(), read.rule(), question());
    } else {
      tree = ofCase(answer);
    }
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else if (csv) {
      PowerCsv.print(console, tree);
    } else {
      new PowerPrinter(console, common.words(), shownIndices()).print(tree);
    }
    return 0;
  }

  private static String missing() {
    throw usage("power-what");
  }

  private static Stop usage(String code, String... args) {
    return new Stop(2, "", List.of(new Problem(code, "", 0, 0, 1, List.of(args), false)), null);
  }

  private GameRead ofGame(String text) {
    if (text.strip().startsWith("[")) {
      return orStop(Games.bracket(text));
    }
    Path file = Path.of(text);
    if (!Files.isRegularFile(file)) {
      throw usage("no-such-game", text);
    }
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return orStop(Games.file(text, content, Optional.ofNullable(rule)));
    } catch (IOException e) {
      throw usage("no-such-game", text);
    }
  }

  /// A mistake on the command line is wrong usage; one in a file is the file's.
  private static GameRead orStop(GameRead read) {
    if (read.game().isEmpty()) {
      throw new Stop(read.fromFile() ? 1 : 2, "", read.problems(), read.sources());
    }
    return read;
  }

  private GameRead withUnions(GameRead read) {
    RuleGame found = orStop(read).game().orElseThrow();
    if (unions == null) {
      return read;
    }
    RuleGame with = found.withUnions(unionsAmong(found.game().kinds().stream().map(Game.Kind::id).toList()));
    return new GameRead(Optional.of(with), read.rule(), List.of(), read.sources(), read.fromFile());
  }

  private List<List<Integer>> unionsAmong(List<String> ids) {
    if (unions == null) {
      return List.of();
    }
    Games.UnionsRead read = Games.unions(unions, ids);
    if (!read.read().problems().isEmpty()) {
      throw new Stop(2, "", read.read().problems(), read.read().sources());
    }
    return read.unions();
  }

  private Map<String, @Nullable Object> ofCase(PowerAnswer answer) {
    String asked = power != null ? power : body;
    if (name == null || asked == null) {
      throw usage("power-what");
    }
    PowerAnswer.Question question = question();
    Replayed replayed = new CaseOptions(name, flags).replay();
    if (through && body != null) {
      Optional<Map<String, @Nullable Object>> tree = answer.through(replayed, body, power, CaseOptions.moment(replayed, at), Side.FACT, question);
      if (tree.isPresent()) {
        return tree.get();
      }
    }
    return answer.of(replayed, asked, CaseOptions.moment(replayed, at), this::unionsAmong, question).orElseThrow(() -> {
      Set<String> known = new LinkedHashSet<>(replayed.bodies());
      known.addAll(replayed.powers());
      return new Stop(2, replayed.theCase().id(), List.of(new Problem("no-such-body", "", 0, 0, 1, List.of(asked, Nearest.of(asked, known)), false)), null);
    });
  }

  private PowerAnswer.Question question() {
    Set<Index> wanted = EnumSet.noneOf(Index.class);
    for (String each : indices) {
      if (each.equals("all")) {
        wanted.addAll(EnumSet.allOf(Index.class));
      } else {
        wanted.add(index(each));
      }
    }
    if (indices.isEmpty()) {
      wanted.addAll(common.json || csv ? EnumSet.allOf(Index.class) : shownIndices());
    }
    PowerOptions options = new PowerOptions(Math.clamp(threads, 1, 64), seed, PowerOptions.DEFAULT.samples(), Optional.empty(), PowerOptions.DEFAULT.listed());
    return new PowerAnswer.Question(wanted, presence || ballots != null ? ballots() : List.of(), cite, options);
  }

  static Index index(String spelled) {
    List<String> keys = Arrays.stream(Index.values()).map(Index::key).toList();
    String plain = spelled.strip().replace("-", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(Index.values()).filter(i -> i.key().toLowerCase(Locale.ROOT).equals(plain)).findFirst()
        .orElseThrow(() -> usage("unknown-index", spelled, Nearest.of(spelled, keys), String.join(", ", keys)));
  }

  /// What the printed table shows: what was asked for, else the usual ones.
  private Set<Index> shownIndices() {
    if (indices.isEmpty()) {
      return EnumSet.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF, Index.BANZHAF_NORMALIZED, Index.OWEN, Index.BANZHAF_OWEN, Index.SYMMETRIC_COALITIONAL_BANZHAF);
    }
    Set<Index> shown = EnumSet.noneOf(Index.class);
    for (String each : indices) {
      if (each.equals("all")) {
        return EnumSet.allOf(Index.class);
      }
      shown.add(index(each));
    }
    return shown;
  }

  private List<Ballot> ballots() {
    if (ballots == null) {
      return WITH_PRESENCE;
    }
    List<Ballot> found = new ArrayList<>();
    for (String each : ballots.split(",")) {
      Arrays.stream(Ballot.values()).filter(b -> b.name().equalsIgnoreCase(each.strip()) && !found.contains(b)).findFirst()
          .ifPresentOrElse(found::add, () -> {
            throw usage("unknown-ballots", String.valueOf(ballots));
          });
    }
    if (!found.contains(Ballot.AYE) || !found.contains(Ballot.NAY) || found.size() < 3) {
      throw usage("unknown-ballots", ballots);
    }
    return found;
  }
}
