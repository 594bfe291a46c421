package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.WhoCanAnswer;
import org.interregnum.casefile.Problem;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.json.JsonText;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which coalitions can bring this about, and who can stop it?
@Command(
    name = "who-can",
    description = "Which coalitions can bring this about, and who can stop it?",
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  interregnum who-can openai-2023 \"holder(ceo) != altman\" --at \"before E003\" --within 48h",
      "  interregnum who-can openai-2023 --power remove-chair --at \"before E003\" --mode worst",
      "  interregnum who-can openai-2023 \"vacant(chair)\" --pool altman,brockman,sutskever --json"
    })
final class WhoCanVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", arity = "0..1", paramLabel = "GOAL", description = "An expression over what acts can change.")
  private @Nullable String goal;

  @Option(names = "--power", paramLabel = "P", description = "One vote under this power instead of a goal, every notice given.")
  private @Nullable String power;

  @Option(names = "--pool", paramLabel = "IDS", description = "Who may take part, separated by commas; default: people, and parties nobody decides for.")
  private @Nullable String pool;

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "Start from de-facto (default) or de-jure.")
  private String view = "de-facto";

  @Option(names = "--within", paramLabel = "D", description = "Only routes that are done by then, for example 48h.")
  private @Nullable String within;

  @Option(names = "--acts", paramLabel = "N", description = "Only routes of at most so many acts.")
  private @Nullable Integer acts;

  @Option(names = "--mode", paramLabel = "MODE", description = "worst: whatever the others do; best: if they come where that helps; default: both.")
  private @Nullable String mode;

  @Option(names = "--require", description = "Exit code 1 if nobody can.")
  private boolean require;

  WhoCanVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    if ((goal == null) == (power == null)) {
      throw ControlOptions.usage(replayed, "goal-or-power");
    }
    Goal parsed = goal == null ? null : ControlOptions.goal(replayed, goal);
    Moment moment = CaseOptions.moment(replayed, at);
    Side side = CaseOptions.side(replayed, view);
    String text = goal == null ? java.util.Objects.requireNonNull(power) : goal;
    Field field = Field.at(replayed, moment, side, parsed);
    knownPower(replayed, field);
    List<String> among = ControlOptions.parties(replayed, field.parties(), pool);
    Arena.Extent extent = new Arena.Extent(
        ControlOptions.seconds(replayed, within, Arena.Extent.ANY.seconds()), ControlOptions.acts(replayed, acts), Set.of(), Arena.Extent.ANY.positions());
    Map<String, @Nullable Object> tree = new WhoCanAnswer(replayed, common.words(), moment, side)
        .tree(new WhoCanAnswer.Query(text, parsed, power, among, extent, modes(replayed)));
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new WhoCanPrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return require && Tree.map(tree.get("winning")).values().stream().allMatch(v -> ((List<?>) v).isEmpty()) ? 1 : 0;
  }

  private void knownPower(Replayed replayed, Field field) {
    List<String> powers = field.arenas().stream().flatMap(a -> a.powers().stream()).distinct().toList();
    if (power != null && !powers.contains(power)) {
      throw new Stop(2, replayed.theCase().id(), List.of(new Problem("no-such-power", "", 0, 0, 1, List.of(power, Nearest.of(power, powers)), false)), null);
    }
  }

  private List<Mode> modes(Replayed replayed) {
    return switch (mode) {
      case null -> List.of(Mode.WORST, Mode.BEST);
      case "worst" -> List.of(Mode.WORST);
      case "best" -> List.of(Mode.BEST);
      default -> throw ControlOptions.usage(replayed, "unknown-mode", mode);
    };
  }
}
