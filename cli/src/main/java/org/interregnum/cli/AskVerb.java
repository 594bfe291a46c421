package org.interregnum.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.answer.AskAnswer;
import org.interregnum.json.JsonText;
import org.interregnum.query.Expr;
import org.interregnum.replay.ReplayException;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Is this true?
@Command(
    name = "ask",
    description = "Is (was, can it be known that) this true?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum ask openai-2023 \"holder(ceo)\" --at 2023-11-18T09:00", "  interregnum ask openai-2023 \"lawful(E003) and not lawful(E003c)\"", "  interregnum ask openai-2023 \"ever holder(ceo) = shear\" --view de-jure"})
final class AskVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "EXPR", description = "An expression.")
  private String text = "";

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "de-facto (default) or de-jure.")
  private String view = "de-facto";

  AskVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    Expr expr = CaseOptions.expression(replayed, text);
    AskAnswer answer = new AskAnswer(replayed, common.words());
    Map<String, @Nullable Object> tree;
    try {
      tree = answer.tree(text, expr, CaseOptions.moment(replayed, at), CaseOptions.side(replayed, view));
    } catch (ReplayException e) {
      throw CaseOptions.usage(replayed, e);
    }
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new AskPrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return 0;
  }
}
