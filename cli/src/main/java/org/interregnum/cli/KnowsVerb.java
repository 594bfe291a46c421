package org.interregnum.cli;

import org.interregnum.spelling.Nearest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.answer.KnowsAnswer;
import org.interregnum.casefile.Problem;
import org.interregnum.query.Function;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What did this party know?
@Command(
    name = "knows",
    description = "What did this party know, from whom, since when?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum knows openai-2023 microsoft", "  interregnum knows openai-2023 murati --at E003 --json"})
final class KnowsVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "PARTY", description = "The id of a person, entity or group.")
  private String party = "";

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Option(names = "--possible", description = "What it may have known, too.")
  private boolean possible;

  KnowsVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    var parties = replayed.names().in(Function.Scope.PARTY);
    if (!parties.contains(party)) {
      throw new Stop(2, replayed.theCase().id(),
          List.of(new Problem("no-such-party", "", 0, 0, 1, List.of(party, Nearest.of(party, List.copyOf(parties))), false)), null);
    }
    Map<String, @Nullable Object> tree = new KnowsAnswer(replayed, common.words()).tree(party, CaseOptions.moment(replayed, at), possible);
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new KnowsPrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return 0;
  }
}
