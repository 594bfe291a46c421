package org.interregnum.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `interregnum`.
@Command(
    name = "interregnum",
    description = {"Who really controls this organization, and what happens when they fight?", "%n谁真正控制这个组织？他们相争时会发生什么？%n"},
    mixinStandardHelpOptions = true,
    version = "interregnum 0.1.0",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      ReportVerb.class,
      ReplayVerb.class,
      StateVerb.class,
      WhyVerb.class,
      AskVerb.class,
      KnowsVerb.class,
      ExplainVerb.class,
      WhoCanVerb.class,
      HowVerb.class,
      RaceVerb.class,
      PowerVerb.class,
      CheckVerb.class,
      DiffVerb.class,
      DriftVerb.class,
      NewVerb.class,
      SchemaVerb.class,
      ExportVerb.class,
      CasesVerb.class,
      CompletionVerb.class,
      WarmUpVerb.class
    },
    footer = {
      "%nExamples:",
      "  interregnum report openai-2023 -o openai.html",
      "  interregnum state openai-2023 --at 2023-11-18T09:00",
      "  interregnum why openai-2023 E003",
      "  interregnum ask openai-2023 \"holder(ceo) = murati\" --at E003c --view de-jure",
      "%nEvery verb takes -h. Not legal advice."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /// Runs one verb and ends the virtual machine with its exit code.
  public static void main(String[] args) {
    System.exit(run(args, utf8(System.out), utf8(System.err)));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// Runs one verb with these streams.
  ///
  /// @return the exit code
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Locale.setDefault(Locale.ROOT);
    Console console = new Console(out, err);
    CommandLine line = new CommandLine(new Main(), new VerbFactory(console));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(new Faults(console));
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
