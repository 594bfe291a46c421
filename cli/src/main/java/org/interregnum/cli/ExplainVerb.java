package org.interregnum.cli;

import org.interregnum.spelling.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.ExplainAnswer;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Problem;
import org.interregnum.replay.Replayed;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.RuleProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What does this rule say?
@Command(
    name = "explain",
    description = "What does this rule say, in words, with a truth table, and where does each part come from?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum explain openai-2023 board", "  interregnum explain openai-2023 board --at E008 --lang zh", "  interregnum explain --rule \"majority of present chair breaks ties\""})
final class ExplainVerb implements Callable<Integer> {
  private static final int ALIKE = 5;

  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..2", paramLabel = "CASE BODY|POWER", description = "A case, and a body or a power of it.")
  private List<String> what = List.of();

  @Option(names = "--rule", paramLabel = "RULE", description = "A rule by itself.")
  private @Nullable String rule;

  @Option(names = "--members", paramLabel = "N", defaultValue = "5", description = "With --rule: a board of so many (default 5).")
  private int members = ALIKE;

  @Option(names = "--at", paramLabel = "M", description = "A moment, or an act (just after it); default: after the last act.")
  private @Nullable String at;

  @Mixin private ReplayFlags flags = new ReplayFlags();

  ExplainVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExplainAnswer answer = new ExplainAnswer(common.words());
    Map<String, @Nullable Object> tree = rule != null ? ofRule(answer, rule) : ofCase(answer);
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new ExplainPrinter(console, common.words()).print(tree);
    }
    return 0;
  }

  private Map<String, @Nullable Object> ofRule(ExplainAnswer answer, String text) {
    if (members < 1 || members > 60) {
      throw new Stop(2, "", List.of(new Problem("members-out-of-range", "", 0, 0, 1, List.of(Integer.toString(members)), false)), null);
    }
    return switch (Rule.parse(text)) {
      case Parse.Ok ok -> answer.ofRule(text, ok.rule(), members);
      case Parse.Bad bad -> throw new Stop(2, "", List.of(of(bad.problem())), null);
    };
  }

  private static Problem of(RuleProblem problem) {
    return new Problem("rule-" + problem.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), "", 1, problem.offset() + 1, problem.length(),
        List.of(problem.found(), String.join(", ", problem.expected()), problem.nearest()), false);
  }

  private Map<String, @Nullable Object> ofCase(ExplainAnswer answer) {
    if (what.size() != 2) {
      throw new Stop(2, "", List.of(new Problem("explain-what", "", 0, 0, 1, List.of(), false)), null);
    }
    Replayed replayed = new CaseOptions(what.get(0), flags).replay();
    return answer.of(replayed, what.get(1), CaseOptions.moment(replayed, at)).orElseThrow(() -> {
      Set<String> known = new LinkedHashSet<>(replayed.bodies());
      known.addAll(replayed.powers());
      String nearest = Nearest.of(what.get(1), known);
      return new Stop(2, replayed.theCase().id(), List.of(new Problem("no-such-body", "", 0, 0, 1, List.of(what.get(1), nearest), false)), null);
    });
  }
}
