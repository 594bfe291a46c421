package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.answer.ReplayAnswer;
import org.interregnum.casefile.Loaded;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What happened, and was each act valid?
@Command(
    name = "replay",
    description = "What happened, and was each act valid?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum replay openai-2023", "  interregnum replay openai-2023 --only-doubtful --lang zh", "  interregnum replay openai-2023 --from E003 --to E008 --json"})
final class ReplayVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--from", paramLabel = "ACT", description = "Begin with this act.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "ACT", description = "End with this act.")
  private @Nullable String to;

  @Option(names = "--only-doubtful", description = "Only formal acts that are not simply valid.")
  private boolean onlyDoubtful;

  ReplayVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded loaded = caseOptions.load();
    Replayed replayed = caseOptions.replay(loaded);
    Map<String, @Nullable Object> tree = new java.util.LinkedHashMap<>(new ReplayAnswer(replayed, common.words()).tree(acts(replayed)));
    Warnings.add(tree, loaded, replayed, common.language);
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      Warnings.show(console, loaded, replayed, common.language);
      new ReplayPrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return 0;
  }

  private List<String> acts(Replayed replayed) {
    List<String> acts = replayed.order();
    int first = from == null ? 0 : index(replayed, acts, from);
    int last = to == null ? acts.size() - 1 : index(replayed, acts, to);
    return acts.subList(first, Math.max(first, last + 1)).stream().filter(a -> !onlyDoubtful || isDoubtful(replayed, a)).toList();
  }

  private static int index(Replayed replayed, List<String> acts, String act) {
    int index = acts.indexOf(act);
    if (index < 0) {
      throw Acts.unknown(replayed, act);
    }
    return index;
  }

  private static boolean isDoubtful(Replayed replayed, String act) {
    return replayed.verdict(act)
        .flatMap(v -> v.over(replayed.possible(), replayed.worlds()).map(a -> a != Verdict.Answer.VALID || replayed.worlds().meet(v.cured(), replayed.possible())))
        .orElse(false);
  }
}
