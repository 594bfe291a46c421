package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.answer.RaceAnswer;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.json.JsonText;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Can they, if the others act to stop it?
@Command(
    name = "race",
    description = "Can they, if the others act to stop it?",
    mixinStandardHelpOptions = true,
    footer = {
      "%nExamples:",
      "  interregnum race openai-2023 \"holder(ceo) != altman\" --by sutskever,dangelo,toner,mccauley --against altman,brockman --at \"before E003\" --horizon 48h",
      "  interregnum race openai-2023 \"vacant(chair)\" --by sutskever,toner --against brockman --win reach"
    })
final class RaceVerb implements Callable<Integer> {
  private static final int MOST_SITUATIONS = 1_000_000;

  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "GOAL", description = "An expression over what acts can change.")
  private String goal = "";

  @Option(names = "--by", paramLabel = "IDS", required = true, description = "Who wants it, separated by commas.")
  private String by = "";

  @Option(names = "--against", paramLabel = "IDS", required = true, description = "Who acts to prevent it; everybody else votes against both.")
  private String against = "";

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "Start from de-facto (default) or de-jure.")
  private String view = "de-facto";

  @Option(names = "--horizon", paramLabel = "D", defaultValue = "30d", description = "When the others have won; default: 30d.")
  private String horizon = "30d";

  @Option(names = "--win", paramLabel = "HOW", defaultValue = "settle", description = "settle (default): it survives the reply; reach: it is so for a moment.")
  private String win = "settle";

  @Option(names = "--acts-per-instant", paramLabel = "N", defaultValue = "4", description = "Most acts of one side at one instant; default: 4.")
  private int actsPerInstant = 4;

  RaceVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    Goal parsed = ControlOptions.goal(replayed, goal);
    Moment moment = CaseOptions.moment(replayed, at);
    Side side = CaseOptions.side(replayed, view);
    Field field = Field.at(replayed, moment, side, parsed);
    List<String> ones = ControlOptions.parties(replayed, field.parties(), by);
    List<String> others = ControlOptions.parties(replayed, field.parties(), against);
    if (ones.stream().anyMatch(others::contains)) {
      throw ControlOptions.usage(replayed, "on-both-sides", String.join(", ", ones.stream().filter(others::contains).toList()));
    }
    if (!win.equals("settle") && !win.equals("reach")) {
      throw ControlOptions.usage(replayed, "unknown-win", win);
    }
    if (actsPerInstant < 1 || actsPerInstant > 20) {
      throw ControlOptions.usage(replayed, "acts-per-instant", Integer.toString(actsPerInstant));
    }
    Arena.Terms terms = new Arena.Terms(win.equals("reach"), ControlOptions.seconds(replayed, horizon, 0), actsPerInstant, MOST_SITUATIONS);
    Map<String, @Nullable Object> tree = new RaceAnswer(replayed, common.words(), moment, side).tree(goal, parsed, ones, others, terms);
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new RacePrinter(console, common.words()).print(tree);
    }
    return 0;
  }
}
