package org.interregnum.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.interregnum.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Can I read it?
@Command(
    name = "report",
    description = "One self-contained page: story, states, verdicts, readings, sources.",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum report openai-2023 -o openai.html", "  interregnum report . -o case.html --lang zh --open"})
final class ReportVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CaseOptions caseOptions = new CaseOptions();

  /// The options of this verb alone.
  static final class ReportOptions {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The page to write.")
    Path file = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en|both", defaultValue = "both", description = "Language in which the page opens; both (default): English with a switch.")
    String language = "both";

    @Option(names = "--open", description = "Open the page in the browser.")
    boolean open;

    @Option(names = "--json", description = "Print the names of the files written as JSON.")
    boolean json;

    @Option(names = "--roles", description = "Call people by their roles, not their names.")
    boolean roles;

    @Option(names = "--no-color", description = "No colours, on a terminal either.")
    boolean noColor;
  }

  ReportVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!List.of("zh", "en", "both").contains(report.language)) {
      throw new Stop(2, caseOptions.name, List.of(new Problem("unknown-lang", "", 0, 0, 1, List.of(report.language), false)), null);
    }
    Language language = report.language.equals("zh") ? Language.ZH : Language.EN;
    Path folder = report.file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(report.file)) {
      throw new Stop(2, caseOptions.name, List.of(new Problem("cannot-write", "", 0, 0, 1, List.of(report.file.toString()), false)), null);
    }
    Loaded loaded = caseOptions.load();
    Replayed replayed = caseOptions.replay(loaded);
    Warnings.show(console, loaded, replayed, language);
    Output.write(report.file, Report.html(replayed, language, report.roles));
    if (report.json) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("case", loaded.id());
      tree.put("verb", "report");
      tree.put("files", List.of(report.file.toString()));
      console.print(JsonText.pretty(tree));
    } else {
      console.line(report.file.toString());
    }
    if (report.open && Desktop.isDesktopSupported()) {
      Desktop.getDesktop().browse(report.file.toAbsolutePath().toUri());
    }
    return 0;
  }
}
