package org.interregnum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.interregnum.answer.AnswerSchemas;
import org.interregnum.casefile.CaseSchema;
import org.interregnum.casefile.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// JSON Schemas.
@Command(
    name = "schema",
    description = "Print a JSON Schema: of case files, for editors; or of a verb's --json.",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum schema > case.schema.json", "  interregnum schema replay"})
final class SchemaVerb implements Callable<Integer> {
  private final Console console;
  @Mixin @SuppressWarnings("UnusedVariable") // every verb takes these options
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "VERB", defaultValue = "case", description = "case (default), a verb, or errors.")
  private String name = "case";

  SchemaVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name.equals("case")) {
      console.print(CaseSchema.json());
      return 0;
    }
    console.print(AnswerSchemas.of(name).orElseThrow(
        () -> new Stop(2, "", List.of(new Problem("unknown-format", "", 0, 0, 1, List.of(name, "case, " + String.join(", ", AnswerSchemas.names())), false)), null)));
    return 0;
  }
}
