package org.interregnum.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.answer.WhyAnswer;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Why this verdict?
@Command(
    name = "why",
    description = "Why this verdict? A proof tree down to rules, votes and sources.",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum why openai-2023 E003", "  interregnum why openai-2023 E025 --reading strict-notice --lang zh"})
final class WhyVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "ACT", description = "The id of an act.")
  private String act = "";

  WhyVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    Map<String, @Nullable Object> tree = new WhyAnswer(replayed, common.words()).tree(Acts.known(replayed, act));
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new WhyPrinter(console, common.words()).print(tree);
    }
    return 0;
  }
}
