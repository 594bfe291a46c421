package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.ProblemText;
import org.interregnum.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every mistake in a time, a rule or an expression, kept with its message in both languages. A folder
/// is named after the code that its files must give; -Dgoldens=write writes the messages anew.
class LanguageDiagnosticsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."), "core/src/test/resources/org/interregnum/library/diagnostics");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(all).hasSizeGreaterThan(40);
      return all.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    Loaded loaded = CaseLibrary.load("example", files, Limits.standard());
    List<Problem> problems = new ArrayList<>(loaded.errors());
    problems.addAll(loaded.warnings());
    if (loaded.theCase() != null) {
      problems.addAll(Lints.of(loaded.theCase()));
    }
    assertThat(problems).extracting(Problem::code).contains(folder.getFileName().toString());
    for (Language language : Language.values()) {
      StringBuilder text = new StringBuilder();
      problems.forEach(p -> text.append(ProblemText.render(p, loaded.sources(), language)).append('\n'));
      Path golden = folder.resolve("expected." + language.code() + ".txt");
      if ("write".equals(System.getProperty("goldens"))) {
        Files.writeString(golden, text, StandardCharsets.UTF_8);
      }
      assertThat(text.toString()).isEqualTo(Files.readString(golden)).doesNotContain("{0}", "{1}", "{2}");
    }
  }
}
