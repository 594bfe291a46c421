package org.interregnum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.interregnum.answer.CaseAnswer;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Export a case.
@Command(
    name = "export",
    description = "Export a case: the whole case with its replay as JSON.",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  interregnum export json openai-2023 > openai.json"})
final class ExportVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "json")
  private String format = "";

  @Parameters(index = "1", paramLabel = "CASE", description = "A folder, or the name of a case that ships.")
  private String name = "";

  @Mixin private ReplayFlags flags = new ReplayFlags();
  @Mixin private CommonOptions common = new CommonOptions();

  ExportVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!format.equals("json")) {
      throw new Stop(2, name, List.of(new Problem("unknown-format", "", 0, 0, 1, List.of(format, "json"), false)), null);
    }
    CaseOptions options = new CaseOptions(name, flags);
    Loaded loaded = options.load();
    console.print(JsonText.pretty(new CaseAnswer(options.replay(loaded), common.words()).tree()));
    return 0;
  }
}
