package org.interregnum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interregnum.answer.AnswerSchemas;
import org.interregnum.casefile.CaseSchema;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.ProblemText;
import org.interregnum.library.CaseLibrary;
import org.interregnum.query.Expr;
import org.interregnum.replay.CaseNames;
import org.interregnum.replay.ReasonCode;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.time.Durations;
import org.interregnum.time.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The documentation says what the program does: its examples are run, its tables parsed, its lists compared.
///
/// `./test -pl cli -am -Dtest=DocsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write` rewrites the expected
/// output in the pages; look at the difference before you keep it.
class DocsTest {
  private static final boolean WRITE = "write".equals(System.getProperty("docs"));
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)\\)");
  /// A path from the root of somebody's machine.
  private static final Pattern MACHINE_PATH = Pattern.compile("(?m)(^|[\\s`(\"'])/[a-z]+/[a-z]");

  private static Path docs() {
    return Run.root().resolve("docs");
  }

  private static List<DocsPage> pages() {
    List<Path> files = new ArrayList<>(List.of(Run.root().resolve("README.md"), Run.root().resolve("CHANGELOG.md")));
    try (Stream<Path> found = Files.walk(docs())) {
      found.filter(f -> f.toString().endsWith(".md")).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return files.stream().map(DocsPage::read).toList();
  }

  private static DocsPage page(String name) {
    return DocsPage.read(docs().resolve(name));
  }

  private static String name(DocsPage page) {
    return Run.root().toAbsolutePath().normalize().relativize(page.file().toAbsolutePath().normalize()).toString();
  }

  @TestFactory
  Stream<DynamicTest> examplesPrintWhatThePageSays() {
    return pages().stream()
        .filter(page -> page.blocks().stream().anyMatch(b -> b.info().equals("console")))
        .map(page -> DynamicTest.dynamicTest(name(page), () -> run(page)));
  }

  private static void run(DocsPage page) throws IOException {
    Path folder = Files.createTempDirectory("docs").toRealPath();
    try {
      if (WRITE) {
        Files.write(page.file(), new DocsSession(folder).rewritten(page));
      } else {
        assertThat(new DocsSession(folder).differences(page)).as(name(page)).isEmpty();
      }
    } finally {
      delete(folder);
    }
  }

  /// Commands in tables run.
  @TestFactory
  Stream<DynamicTest> commandsInTablesRun() {
    return pages().stream().flatMap(page -> page.tables().stream()
        .filter(table -> table.header().contains("Command"))
        .flatMap(table -> table.spans(table.header().indexOf("Command")).stream().flatMap(List::stream))
        .filter(span -> span.startsWith("interregnum "))
        .distinct()
        .map(command -> DynamicTest.dynamicTest(name(page) + ": " + command, () -> runs(command))));
  }

  private static void runs(String command) throws IOException {
    Path folder = Files.createTempDirectory("docs").toRealPath();
    try {
      assertThat(new DocsSession(folder).output("$ " + command)).isNotEmpty().noneMatch(line -> line.startsWith("[exit"));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> made = Files.walk(folder)) {
      made.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  /// Tables with a column named so hold, in code spans, pieces of that language.
  @TestFactory
  Stream<DynamicTest> tablesOfLanguagesParse() {
    var tutorial = CaseLibrary.load(Run.root().resolve("cases/tutorial"), Limits.standard()).theCase();
    assertThat(tutorial).isNotNull();
    CaseNames names = CaseNames.of(tutorial);
    Map<String, Function<String, Boolean>> parsers =
        Map.of(
            "Time as written", text -> When.parse(text, ZoneId.of("Europe/Zurich")) instanceof When.Parse.Ok,
            "Duration as written", text -> Durations.parse(text).isPresent(),
            "Rule as written", text -> Rule.parse(text) instanceof Parse.Ok,
            "Expression as written", text -> Expr.parse(text, names) instanceof Expr.Parse.Ok);
    List<DynamicTest> tests = new ArrayList<>();
    for (DocsPage page : pages()) {
      for (DocsPage.Table table : page.tables()) {
        parsers.forEach((head, parser) -> {
          int column = table.header().indexOf(head);
          if (column >= 0) {
            tests.add(DynamicTest.dynamicTest(name(page) + ": " + head, () -> {
              List<String> spans = table.spans(column).stream().flatMap(List::stream).toList();
              assertThat(spans).isNotEmpty().allMatch(parser::apply);
            }));
          }
        });
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(4);
    return tests.stream();
  }

  @Test
  void everyKeyOfTheFormatIsDocumentedAndNoOther() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    JsonNode definitions = new ObjectMapper().readTree(CaseSchema.json()).get("$defs");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      JsonNode properties = definition.getValue().get("properties");
      String name = definition.getKey().replaceFirst("-piece$|\\d+$", "");
      if (properties != null) {
        properties.propertyNames().forEach(key -> known.computeIfAbsent(name, n -> new TreeSet<>()).add(key));
      }
    }
    Map<String, Set<String>> documented = new LinkedHashMap<>();
    for (DocsPage.Table table : page("format.md").tables()) {
      for (String name : table.marker().isEmpty() ? new String[0] : table.marker().split(",\\s*")) {
        Set<String> keys = documented.computeIfAbsent(name, n -> new TreeSet<>());
        table.spans(0).forEach(keys::addAll);
      }
    }
    known.forEach((name, keys) -> assertThat(documented.getOrDefault(name, Set.of())).as("keys of " + name).containsExactlyElementsOf(keys));
    assertThat(documented.keySet()).allMatch(known::containsKey);
  }

  @Test
  void everyCodeOfAMessageIsListedAndNoOther() throws IOException {
    Set<String> listed = new LinkedHashSet<>();
    for (DocsPage.Table table : page("diagnostics.md").tables()) {
      if (table.header().getFirst().equals("Code")) {
        table.spans(0).forEach(listed::addAll);
      }
    }
    Set<String> known = new TreeSet<>(ProblemText.codes());
    for (String language : List.of("time", "rule", "query", "library", "games")) {
      known.addAll(codesOf("/org/interregnum/" + language + "/problems_en.properties"));
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(known);
  }

  private static Set<String> codesOf(String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = ProblemText.class.getResourceAsStream(bundle)) {
      texts.load(new InputStreamReader(java.util.Objects.requireNonNull(in, bundle), StandardCharsets.UTF_8));
    }
    Set<String> codes = new TreeSet<>(texts.stringPropertyNames());
    codes.removeIf(key -> key.contains("."));
    return codes;
  }

  @Test
  void everyReasonIsListedAndNoOther() {
    Set<String> listed = new LinkedHashSet<>();
    for (DocsPage.Table table : page("verdicts.md").tables()) {
      if (table.header().getFirst().equals("Reason")) {
        table.spans(0).forEach(listed::addAll);
      }
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(Stream.of(ReasonCode.values()).map(ReasonCode::spelling).toList());
  }

  @Test
  void everyVerbWithASchemaIsShown() {
    String text = String.join("\n", page("json.md").lines());
    assertThat(AnswerSchemas.names()).allMatch(verb -> text.contains("## " + verb + "\n"));
  }

  @Test
  void relativeLinksLeadSomewhere() {
    List<String> broken = new ArrayList<>();
    for (DocsPage page : pages()) {
      Matcher links = LINK.matcher(String.join("\n", page.prose()));
      while (links.find()) {
        String link = links.group(1);
        if (!link.matches("[a-z]+:.*")) {
          String[] parts = link.split("#", 2);
          Path target = parts[0].isEmpty() ? page.file() : page.file().getParent().resolve(parts[0]).normalize();
          boolean found = Files.exists(target) && (parts.length < 2 || anchors(DocsPage.read(target)).contains(parts[1]));
          if (!found) {
            broken.add(name(page) + ": " + link);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  /// The anchors that headings get.
  private static Set<String> anchors(DocsPage page) {
    Set<String> anchors = new LinkedHashSet<>();
    for (String line : page.prose()) {
      if (line.startsWith("#")) {
        String text = line.replaceFirst("^#+\\s*", "").toLowerCase(java.util.Locale.ROOT);
        anchors.add(text.replaceAll("[^\\p{L}\\p{N}\\- ]", "").replace(' ', '-'));
      }
    }
    return anchors;
  }

  @Test
  void noPageSpeaksOfAMachine() {
    for (DocsPage page : pages()) {
      String text = String.join("\n", page.lines());
      assertThat(MACHINE_PATH.matcher(text).results().map(m -> m.group()).toList()).as(name(page)).isEmpty();
    }
  }

  /// Of the test itself.
  @Test
  void omissionsStandForAnyLines() {
    assertThat(DocsSession.matches(List.of("a", "…", "d"), List.of("a", "b", "c", "d"))).isTrue();
    assertThat(DocsSession.matches(List.of("a", "…"), List.of("a"))).isTrue();
    assertThat(DocsSession.matches(List.of("begins …"), List.of("begins so"))).isTrue();
    assertThat(DocsSession.matches(List.of("a", "…", "d"), List.of("a", "b"))).isFalse();
    assertThat(DocsSession.words("ask . \"a = b\" --at 'before E1'")).containsExactly("ask", ".", "a = b", "--at", "before E1");
  }
}
