package org.interregnum.cli;

import java.util.concurrent.Callable;
import org.interregnum.casefile.CaseSchema;
import picocli.CommandLine.Command;

/// The JSON Schema of case files.
@Command(
    name = "schema",
    description = "Print the JSON Schema of case files, for editors.",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  interregnum schema > case.schema.json"})
final class SchemaVerb implements Callable<Integer> {
  private final Console console;

  SchemaVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(CaseSchema.json());
    return 0;
  }
}
