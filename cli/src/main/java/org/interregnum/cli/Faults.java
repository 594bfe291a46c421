package org.interregnum.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.LinkedHashMap;
import org.interregnum.casefile.Problem;
import org.interregnum.control.TooLargeException;
import org.interregnum.json.JsonText;
import org.interregnum.doubt.EntangledException;
import org.interregnum.model.Language;
import org.interregnum.replay.ReplayException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Turns what ends a verb early into messages and exit codes; never a stack trace.
final class Faults implements CommandLine.IExecutionExceptionHandler {
  private static final int PROBLEMS_SHOWN = 100;

  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
    boolean json = parsed.originalArgs().contains("--json") || parsed.originalArgs().contains("--format=json");
    Language language = chinese(parsed) ? Language.ZH : Language.EN;
    String verb = line.getCommandName();
    if (expected(fault, parsed) instanceof Stop stop) {
      if (json) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("case", stop.caseId());
        tree.put("verb", verb);
        tree.put("errors", ProblemShapes.list(stop.problems(), language));
        console.print(JsonText.pretty(tree));
      } else {
        stop.problems().stream().limit(PROBLEMS_SHOWN).forEach(p -> console.note(ProblemShapes.render(p, stop.sources(), language)));
        if (stop.problems().size() > PROBLEMS_SHOWN) {
          console.note(Texts.say(language, "problems.more", stop.problems().size() - PROBLEMS_SHOWN));
        }
      }
      return stop.exit();
    }
    console.note(Texts.say(language, "fault", fault.getClass().getSimpleName() + place(fault)));
    return 3;
  }

  /// What a user can mend comes as a [Stop].
  private static Exception expected(Exception fault, CommandLine.ParseResult parsed) {
    List<String> args = parsed.originalArgs();
    String name = args.size() > 1 ? args.get(1) : "";
    return switch (fault) {
      case ReplayException e -> CaseOptions.trouble(name, null, e);
      case EntangledException e -> CaseOptions.trouble(name, null, new ReplayException(new ReplayException.Trouble.Entangled(e.questions())));
      case TooLargeException e -> new Stop(1, name, List.of(new Problem("too-large", "", 0, 0, 1, List.of(Integer.toString(e.found()), Integer.toString(e.most())), false)), null);
      default -> fault;
    };
  }

  private static boolean chinese(CommandLine.ParseResult parsed) {
    var args = parsed.originalArgs();
    int at = args.indexOf("--lang");
    return args.contains("--lang=zh") || (at >= 0 && at + 1 < args.size() && args.get(at + 1).equalsIgnoreCase("zh"));
  }

  /// Where our own fault happened, for the report to file.
  private static String place(Exception fault) {
    Map<Integer, String> frames = new TreeMap<>();
    StackTraceElement[] trace = fault.getStackTrace();
    for (int i = 0; i < trace.length && frames.size() < 3; i++) {
      if (trace[i].getClassName().startsWith("org.interregnum")) {
        frames.put(i, trace[i].getClassName().replaceAll(".*\\.", "") + ":" + trace[i].getLineNumber());
      }
    }
    String message = fault.getMessage();
    return (message == null ? "" : " (" + message + ")") + (frames.isEmpty() ? "" : " at " + String.join(" < ", frames.values()));
  }
}
