package org.interregnum.cli;

import org.interregnum.spelling.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.answer.CheckAnswer;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.library.Lints;
import org.interregnum.replay.ReplayException;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Is the case well-formed, and do its assertions hold?
@Command(
    name = "check",
    description = "Is the case well-formed, and do its assertions hold?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum check openai-2023", "  interregnum check . --strict", "  interregnum check . --only no-ambush --format junit"})
final class CheckVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--only", paramLabel = "ID", description = "Only this check.")
  private @Nullable String only;

  @Option(names = "--strict", description = "Fail if a check is unproven, too.")
  private boolean strict;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), json, junit or sarif.")
  private String format = "text";

  CheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded loaded = withLints(caseOptions.load());
    Replayed replayed = caseOptions.replay(loaded);
    if (only != null && replayed.theCase().checks().stream().noneMatch(c -> c.id().equals(only))) {
      List<String> ids = replayed.theCase().checks().stream().map(c -> c.id()).toList();
      throw new Stop(2, loaded.id(), List.of(new Problem("no-such-check", "", 0, 0, 1, List.of(only, Nearest.of(only, ids)), false)), null);
    }
    CheckAnswer answer = new CheckAnswer(replayed, common.words());
    Map<String, @Nullable Object> tree;
    try {
      tree = answer.tree(only);
    } catch (ReplayException e) {
      throw CaseOptions.usage(replayed, e);
    }
    Warnings.add(tree, loaded, replayed, common.language);
    switch (common.json ? "json" : format) {
      case "json" -> console.print(JsonText.pretty(tree));
      case "junit" -> console.print(CheckFormats.junit(tree));
      case "sarif" -> console.print(JsonText.pretty(CheckFormats.sarif(tree)));
      case "text" -> {
        Warnings.show(console, loaded, replayed, common.language);
        new CheckPrinter(console, common.words()).print(tree);
      }
      default -> throw new Stop(2, loaded.id(), List.of(new Problem("unknown-format", "", 0, 0, 1, List.of(format, "text, json, junit, sarif"), false)), null);
    }
    return answer.failed() > 0 || (strict && answer.unproven() > 0) ? 1 : 0;
  }

  /// The case with what deserves a second look among its warnings.
  private static Loaded withLints(Loaded loaded) {
    List<Problem> warnings = new ArrayList<>(loaded.warnings());
    warnings.addAll(Lints.of(loaded.orThrow()));
    return new Loaded(loaded.theCase(), loaded.id(), loaded.errors(), warnings, loaded.sources());
  }
}
