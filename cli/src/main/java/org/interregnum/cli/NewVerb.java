package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.StarterCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Begin a case.
@Command(
    name = "new",
    description = "Begin a case: a folder with commented files that check clean.",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  interregnum new my-case", "  interregnum check my-case"})
final class NewVerb implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
  private Path folder = Path.of("");

  @Option(names = "--kind", paramLabel = "KIND", defaultValue = "board", description = "board (default).")
  private String kind = "board";

  NewVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!kind.equals("board")) {
      throw stop("unknown-kind", kind, "board");
    }
    if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
      throw stop("folder-not-empty", folder.toString());
    }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Map<String, String> files = StarterCase.files(id(name == null ? "case" : name.toString()));
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
      Output.write(target, file.getValue());
    }
    List<String> written = files.keySet().stream().map(f -> folder.resolve(f).toString()).toList();
    if (common.json) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("verb", "new");
      tree.put("files", written);
      console.print(JsonText.pretty(tree));
    } else {
      written.forEach(console::line);
    }
    return 0;
  }

  private static Stop stop(String code, String... args) {
    return new Stop(2, args[0], List.of(new Problem(code, "", 0, 0, 1, List.of(args), false)), null);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /// A folder's name as an id.
  private static String id(String name) {
    String id = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9-]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "case" : id;
  }
}
