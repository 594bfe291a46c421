package org.interregnum.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interregnum.answer.DriftAnswer;
import org.interregnum.casefile.Problem;
import org.interregnum.compare.Camps;
import org.interregnum.json.JsonText;
import org.interregnum.model.Case;
import org.interregnum.model.Exhibit;
import org.interregnum.query.Function;
import org.interregnum.replay.Replayed;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which camp decides, blocks or is one seat short, and since when?
@Command(
    name = "drift",
    description = "Which camp decides a body, blocks it or is one seat short, and since when?",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum drift openai-2023 --body board", "  interregnum drift openai-2023 --body board --camps \"sutskever+dangelo+toner+mccauley\"",
      "  interregnum drift openai-2023 --body board --axis pace --lang zh"})
final class DriftVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CaseOptions caseOptions = new CaseOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--body", paramLabel = "B", required = true, description = "The body.")
  private String body = "";

  @Option(names = "--camps", paramLabel = "a+b,c", description = "The camps: parties, or sides and factions of the case. Default: the case's sides.")
  private @Nullable String camps;

  @Option(names = "--axis", paramLabel = "AXIS", description = "The camps are the signs of positions on this axis of the case.")
  private @Nullable String axis;

  @Option(names = "--factions", description = "The camps are the factions that sources of the case name.")
  private boolean factions;

  @Option(names = "--view", paramLabel = "VIEW", defaultValue = "de-facto", description = "de-facto (default) or de-jure.")
  private String view = "de-facto";

  DriftVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Replayed replayed = caseOptions.replay();
    if (!replayed.bodies().contains(body)) {
      throw stop(replayed, "no-such-body", body, Nearest.of(body, replayed.bodies()));
    }
    DriftAnswer answer = new DriftAnswer(replayed, common.words(), body, CaseOptions.side(replayed, view), camps(replayed));
    Map<String, @Nullable Object> tree = answer.tree();
    if (common.json) {
      console.print(JsonText.pretty(tree));
    } else {
      new DriftPrinter(console, replayed.theCase(), common.words()).print(tree);
    }
    return 0;
  }

  private Camps camps(Replayed replayed) {
    Case theCase = replayed.theCase();
    if (camps != null) {
      Camps named = Camps.of(theCase, camps);
      Set<String> parties = replayed.names().in(Function.Scope.PARTY);
      named.ever().values().forEach(members -> members.stream().filter(m -> !parties.contains(m)).findFirst().ifPresent(m -> {
        Set<String> known = new LinkedHashSet<>(parties);
        known.addAll(Camps.sides(theCase).keySet());
        known.addAll(Camps.factions(theCase).keySet());
        throw stop(replayed, "no-such-party", m, Nearest.of(m, known));
      }));
      return named;
    }
    if (axis != null) {
      List<String> axes = theCase.exhibits().stream().filter(e -> e.section().equals("axes")).map(Exhibit::id).toList();
      if (!axes.contains(axis)) {
        throw stop(replayed, "no-such-axis", axis, Nearest.of(axis, axes));
      }
      return Camps.onAxis(theCase, axis);
    }
    Map<String, Set<String>> stated = factions ? Map.of() : Camps.sides(theCase);
    stated = stated.isEmpty() ? Camps.factions(theCase) : stated;
    if (stated.isEmpty()) {
      throw stop(replayed, "no-camps");
    }
    return Camps.fixed(stated);
  }

  private static Stop stop(Replayed replayed, String code, String... args) {
    return new Stop(2, replayed.theCase().id(), List.of(new Problem(code, "", 0, 0, 1, List.of(args), false)), null);
  }
}
