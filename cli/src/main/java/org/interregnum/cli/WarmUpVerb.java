package org.interregnum.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Runs the small verbs once on the first shipped case, so that the virtual machine can record which
/// classes they need. The build calls it; its output goes nowhere.
@Command(name = "warm-up", hidden = true, description = "Used by the build.")
final class WarmUpVerb implements Callable<Integer> {

  @Override
  public Integer call() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    List<String> names = CaseOptions.library().names();
    String name = names.isEmpty() ? "." : names.getFirst();
    for (String[] args : new String[][] {
      {"ask", name, "holder(ceo)"}, {"ask", name, "holder(ceo)", "--json"}, {"state", name}, {"state", name, "--json"}, {"check", name}, {"check", name, "--json"},
      {"replay", name, "--json", "--lang", "zh"}, {"explain", "--rule", "majority of present"}, {"cases"}, {"-h"}, {"ask", name, "holder("}
    }) {
      Main.run(args, nowhere, nowhere);
    }
    return 0;
  }
}
