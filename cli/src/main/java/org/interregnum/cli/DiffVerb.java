package org.interregnum.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.DiffAnswer;
import org.interregnum.answer.Words;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Problem;
import org.interregnum.compare.Vantage;
import org.interregnum.json.JsonText;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What does this change of the rules change?
@Command(
    name = "diff",
    description = "What does this change of the rules change? What changed between two moments?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum diff my-case@HEAD~1 my-case --format md", "  interregnum diff openai-2023 --reading delaware-defaults --reading strict-notice",
      "  interregnum diff openai-2023 --from 2023-11-16T20:00 --to 2023-11-30"})
final class DiffVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..2", paramLabel = "CASE", description = "Two cases: folders, names of cases that ship, or either at a git revision (CASE@REVISION). Or one.")
  private List<String> cases = List.of();

  @Option(names = "--reading", paramLabel = "ID,ID", description = "Twice with one case: compare these readings. Otherwise take these as right.")
  private List<String> readings = List.of();

  @Option(names = "--from", paramLabel = "M", description = "With one case: the earlier moment, or an act; default: the opening.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "M", description = "With one case: the later moment, or an act; default: after the last act.")
  private @Nullable String to;

  @Option(names = "--at", paramLabel = "M", description = "The moment at which both sides are looked at; default: after the last act.")
  private @Nullable String at;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "de-facto (default) or de-jure.")
  private String view = "de-facto";

  @Option(names = "--body", paramLabel = "B", description = "Only this body, its offices and the powers that concern it.")
  private @Nullable String body;

  @Option(names = "--goal", paramLabel = "GOAL", description = "Compare the routes to this goal; default: to taking each office from its holder.")
  private @Nullable String goal;

  @Option(names = "--by", paramLabel = "a,b", split = ",", description = "The routes of these parties; default: of the smallest coalition that can.")
  private List<String> by = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), json or md (for a pull request).")
  private String format = "text";

  @Option(names = "--as-of", paramLabel = "K", description = "Count later acts only up to this moment (default: the end).")
  private @Nullable String asOf;

  @Option(names = "--no-presumptions", description = "Presume nothing where the chronicle is silent.")
  private boolean noPresumptions;

  @Option(names = "--max-file", paramLabel = "BYTES", description = "Largest file that is read (default 8388608).")
  private long maxFile = Limits.standard().maxFileBytes();

  DiffVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReplayFlags flags = new ReplayFlags();
    flags.asOf = asOf;
    flags.noPresumptions = noPresumptions;
    flags.maxFile = maxFile;
    List<Vantage> sides = new DiffSides(cases, readings, from, to, at, view, flags).vantages();
    Vantage after = sides.getLast();
    known(sides);
    Map<String, @Nullable Object> tree = new DiffAnswer(sides.getFirst(), after, common.words(), new DiffAnswer.Focus(body, goal(sides), by)).tree();
    switch (common.json ? "json" : format) {
      case "json" -> console.print(JsonText.pretty(tree));
      case "md" -> new DiffMarkdown(console, said(sides)).print(tree);
      case "text" -> new DiffPrinter(console, said(sides)).print(tree);
      default -> throw new Stop(2, after.replayed().theCase().id(),
          List.of(new Problem("unknown-format", "", 0, 0, 1, List.of(format, "text, json, md"), false)), null);
    }
    return 0;
  }

  /// What is named on either side, by its name.
  private DiffWords said(List<Vantage> sides) {
    Words words = common.words();
    return new DiffWords(words, id -> {
      String name = words.name(sides.getLast().replayed().theCase(), id);
      return name.equals(id) ? words.name(sides.getFirst().replayed().theCase(), id) : name;
    });
  }

  /// @throws Stop with exit code 2 if it is no expression of either side
  private @Nullable String goal(List<Vantage> sides) {
    if (goal != null) {
      String text = goal;
      sides.forEach(s -> CaseOptions.expression(s.replayed(), text));
    }
    return goal;
  }

  private void known(List<Vantage> sides) {
    Set<String> bodies = new LinkedHashSet<>();
    sides.forEach(s -> bodies.addAll(s.replayed().bodies()));
    if (body != null && !bodies.contains(body)) {
      throw new Stop(2, sides.getLast().replayed().theCase().id(),
          List.of(new Problem("no-such-body", "", 0, 0, 1, List.of(body, Nearest.of(body, bodies)), false)), null);
    }
  }
}
