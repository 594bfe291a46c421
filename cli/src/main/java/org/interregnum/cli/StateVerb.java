package org.interregnum.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.answer.StateAnswer;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who held what then?
@Command(
    name = "state",
    description = "Who held what then?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum state openai-2023 --at 2023-11-18T09:00", "  interregnum state openai-2023 --at E025 --view de-jure --lang zh", "  interregnum state openai-2023 --at \"before E003\" --json"})
final class StateVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "de-facto (default) or de-jure.")
  private String view = "de-facto";

  StateVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    Map<String, @Nullable Object> tree =
        new StateAnswer(replayed, common.words(), CaseOptions.moment(replayed, at), CaseOptions.side(replayed, view)).tree();
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new StatePrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return 0;
  }
}
