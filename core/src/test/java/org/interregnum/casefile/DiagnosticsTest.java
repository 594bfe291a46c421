package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interregnum.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kept example of a mistake is told as kept. Rewritten only with `-Dgoldens=write`.
class DiagnosticsTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("project.root", "."), "core/src/test/resources/org/interregnum/casefile/diagnostics");

  static List<String> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isToldAsKept(String example) throws IOException {
    for (Language language : Language.values()) {
      Path kept = EXAMPLES.resolve(example).resolve("expected." + language.code() + ".txt");
      String told = told(load(example), language);
      if ("write".equals(System.getProperty("goldens"))) {
        Files.writeString(kept, told);
      }
      assertThat(told).isEqualTo(Files.readString(kept));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasErrorsIffThereIsNoCase(String example) throws IOException {
    Loaded loaded = load(example);
    assertThat(loaded.theCase() == null).isEqualTo(!loaded.errors().isEmpty());
  }

  @Test
  void everyCodeHasAnExampleOfItsName() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String example : examples()) {
      Loaded loaded = load(example);
      Stream.concat(loaded.errors().stream(), loaded.warnings().stream()).map(Problem::code).forEach(shown::add);
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(ProblemText.codes());
    assertThat(examples()).containsAll(ProblemText.codes());
  }

  private static Loaded load(String example) throws IOException {
    Path folder = EXAMPLES.resolve(example);
    return CaseLoader.load(folder, limits(folder.resolve("limits.properties")), LanguageChecks.none());
  }

  private static Limits limits(Path file) throws IOException {
    Properties p = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        p.load(reader);
      }
    }
    Limits s = Limits.standard();
    return new Limits(
        number(p, "maxFileBytes", s.maxFileBytes()),
        (int) number(p, "nesting", s.nesting()),
        (int) number(p, "textLength", s.textLength()),
        (int) number(p, "languageLength", s.languageLength()),
        (int) number(p, "idLength", s.idLength()),
        (int) number(p, "repeatedNodes", s.repeatedNodes()),
        (int) number(p, "combinations", s.combinations()),
        s.largestNumber());
  }

  private static long number(Properties properties, String key, long otherwise) {
    return Long.parseLong(properties.getProperty(key, Long.toString(otherwise)));
  }

  private static String told(Loaded loaded, Language language) {
    List<String> parts = new ArrayList<>();
    loaded.errors().forEach(p -> parts.add("error " + ProblemText.render(p, loaded.sources(), language)));
    loaded.warnings().forEach(p -> parts.add("warning " + ProblemText.render(p, loaded.sources(), language)));
    return String.join("\n", parts) + "\n";
  }
}
