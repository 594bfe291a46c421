package org.interregnum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The library.
@Command(name = "cases", description = "List the cases that ship.", mixinStandardHelpOptions = true, footer = {"%nExample:", "  interregnum cases"})
final class CasesVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  CasesVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> names = CaseOptions.library().names();
    if (common.json) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("verb", "cases");
      tree.put("cases", names);
      console.print(JsonText.pretty(tree));
    } else {
      names.forEach(console::line);
    }
    return 0;
  }
}
