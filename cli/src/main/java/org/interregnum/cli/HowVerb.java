package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.HowAnswer;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.control.Mode;
import org.interregnum.json.JsonText;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// By which lawful acts, and how fast?
@Command(
    name = "how",
    description = "By which lawful acts, and how fast?",
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  interregnum how openai-2023 \"holder(ceo) != altman\" --by sutskever,dangelo,toner,mccauley --at \"before E003\"",
      "  interregnum how openai-2023 \"holder(ceo) = altman\" --by sutskever,dangelo,mccauley --at E031 --mode best",
      "  interregnum how openai-2023 \"vacant(chair)\" --by sutskever,dangelo,toner,mccauley --at \"before E003\" --defences"
    })
final class HowVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "GOAL", description = "An expression over what acts can change.")
  private String goal = "";

  @Option(names = "--by", paramLabel = "IDS", required = true, description = "Who acts, separated by commas; name allies too.")
  private String by = "";

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "Start from de-facto (default) or de-jure.")
  private String view = "de-facto";

  @Option(names = "--mode", paramLabel = "MODE", defaultValue = "worst", description = "worst (default): whatever the others do; best: if they come where that helps.")
  private String mode = "worst";

  @Option(names = "--within", paramLabel = "D", description = "Only routes that are done by then, for example 48h.")
  private @Nullable String within;

  @Option(names = "--acts", paramLabel = "N", description = "Only routes of at most so many acts.")
  private @Nullable Integer acts;

  @Option(names = "--without", paramLabel = "KINDS", description = "Kinds of act, or powers, not to be used, for example amend.")
  private @Nullable String without;

  @Option(names = "--all", description = "Also every trade-off between fewer acts and an earlier finish.")
  private boolean all;

  @Option(names = "--defences", description = "Also: which single change of a rule would have closed the route?")
  private boolean defences;

  @Option(names = "--chronicle", description = "Print the route as acts of a chronicle.")
  private boolean chronicle;

  @Option(names = "--require", description = "Exit code 1 if there is none.")
  private boolean require;

  HowVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    Goal parsed = ControlOptions.goal(replayed, goal);
    Moment moment = CaseOptions.moment(replayed, at);
    Side side = CaseOptions.side(replayed, view);
    Field field = Field.at(replayed, moment, side, parsed);
    List<String> ids = ControlOptions.parties(replayed, field.parties(), by);
    Set<String> excluded = ControlOptions.without(replayed, field, without);
    Arena.Extent extent = new Arena.Extent(
        ControlOptions.seconds(replayed, within, Arena.Extent.ANY.seconds()), ControlOptions.acts(replayed, acts), excluded, Arena.Extent.ANY.positions());
    HowAnswer answer = new HowAnswer(replayed, common.words(), moment, side);
    Map<String, @Nullable Object> tree = answer.tree(new HowAnswer.Query(goal, parsed, ids, mode(replayed), extent, all, defences));
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else if (chronicle) {
      console.print(Tree.text(tree.get("chronicle")));
    } else {
      new HowPrinter(console, common.words()).print(tree);
    }
    return require && tree.get("fewest") == null ? 1 : 0;
  }

  private Mode mode(Replayed replayed) {
    return switch (mode) {
      case "worst" -> Mode.WORST;
      case "best" -> Mode.BEST;
      default -> throw ControlOptions.usage(replayed, "unknown-mode", mode);
    };
  }
}
