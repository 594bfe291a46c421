package org.interregnum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// How the command behaves when it is used, rightly and wrongly.
class UsageTest {
  private static final List<String> VERBS =
      List.of("report", "replay", "state", "why", "ask", "knows", "explain", "check", "diff", "drift", "new", "schema", "export", "cases", "completion");

  @TestFactory
  Stream<DynamicTest> everyVerbHasHelpWithAnExample() {
    return VERBS.stream().map(verb -> DynamicTest.dynamicTest(verb, () -> {
      Run run = Run.of(verb, "-h");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("interregnum " + verb).containsPattern("Examples?:");
    }));
  }

  @Test
  void theBareCommandPrintsTheVerbs() {
    Run run = Run.of();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(VERBS);
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(Run.of("frobnicate").code()).isEqualTo(2);
    assertThat(Run.of("report", "tutorial").code()).isEqualTo(2);
    assertThat(Run.of("state", "no-such-case").code()).isEqualTo(2);
    assertThat(Run.of("state", "openai-2024").err()).contains("openai-2023");
    assertThat(Run.of("why", "openai-2023", "E03").err()).contains("did you mean");
    assertThat(Run.of("state", "openai-2023", "--at", "yesterday").code()).isEqualTo(2);
    assertThat(Run.of("state", "openai-2023", "--at", "2020-01-01").code()).isEqualTo(2);
    assertThat(Run.of("state", "openai-2023", "--view", "sideways").code()).isEqualTo(2);
    assertThat(Run.of("replay", "openai-2023", "--reading", "lenient").code()).isEqualTo(2);
    assertThat(Run.of("export", "pdf", "openai-2023").code()).isEqualTo(2);
    assertThat(Run.of("report", "tutorial", "-o", "/no/such/folder/x.html").code()).isEqualTo(2);
  }

  @Test
  void aWrongExpressionIsShownInItsPlace() {
    Run run = Run.of("ask", "openai-2023", "holder(ceo) = altmann", "--json");
    assertThat(run.code()).isEqualTo(2);
    JsonShapesTest.assertShape("errors", run.out());
    assertThat(run.out()).contains("\"file\" : null", "\"column\" : 15", "altman");
  }

  @Test
  void contradictingTimesAreAnErrorThatNamesTheirActs(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("chronicle.yaml"), "acts:\n- {id: E1, act: note, at: before E2}\n- {id: E2, act: note, at: before E1}\n- {id: E3, act: note}\n");
    Run run = Run.of("replay", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E1", "E2").doesNotContain("E3");
  }

  @Test
  void aFailedCheckEndsWithOneAndAnUnprovenOneOnlyWhenStrict(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("case.yaml"), "interregnum: 1\npeople: [ann, bob]\nentities: {firm: {}}\nbodies: {board: {of: firm, seats: [ann, bob]}}\noffices: {ceo: {of: firm, holder: ann}}\nopening: 2024-01-01\n");
    Files.writeString(folder.resolve("chronicle.yaml"), "acts:\n- {id: E1, at: 2024-02-01, act: resolve, body: board, vote: unknown}\n");
    Files.writeString(folder.resolve("checks.yaml"), "- {id: open, expect: lawful(E1)}\n");
    assertThat(Run.of("check", folder.toString()).code()).isZero();
    assertThat(Run.of("check", folder.toString(), "--strict").code()).isEqualTo(1);
    Files.writeString(folder.resolve("checks.yaml"), "- {id: wrong, expect: holder(ceo) = bob}\n- {id: right, expect: lawful(E1), is: unknown}\n");
    Run run = Run.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("wrong").contains("1 passed, 1 failed, 0 unproven");
    assertThat(Run.of("check", folder.toString(), "--only", "right").code()).isZero();
    assertThat(Run.of("check", folder.toString(), "--format", "junit").out()).contains("<testsuite").contains("failures=\"1\"");
    assertThat(Run.of("check", folder.toString(), "--format", "sarif").out()).contains("\"startLine\" : 1");
  }

  @Test
  void aPairWhoseOrderTimesDecideIsAWarning(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("chronicle.yaml"),
        "acts:\n- {id: E1, at: 2024-01-01, act: note}\n- {id: E2, at: 2024-01-05, act: note}\nunordered: [[E1, E2]]\n");
    Run json = Run.of("replay", folder.toString(), "--json");
    assertThat(json.code()).isZero();
    JsonShapesTest.assertShape("replay", json.out());
    assertThat(json.out()).contains("\"warnings\"", "order-decided");
    assertThat(Run.of("replay", folder.toString(), "--lang", "zh").err()).contains("order-decided: 时间已决定 E1,E2 的先后");
  }

  @Test
  void textsComeInTheLanguageAskedFor() {
    assertThat(Run.of("state", "openai-2023", "--at", "E008", "--lang", "zh").out()).contains("首席执行官").doesNotContain("Chief executive");
    assertThat(Run.of("state", "openai-2023", "--at", "E008").out()).contains("Chief executive").doesNotContain("首席执行官");
  }

  @Test
  void rolesStandForNames() {
    assertThat(Run.of("state", "openai-2023", "--roles").out()).doesNotContain("Altman");
  }

  @Test
  void nothingIsColouredOutsideATerminal() {
    assertThat(Run.of("why", "openai-2023", "E003").out()).doesNotContain("\u001b");
  }

  @Test
  void completionIsAScript() {
    assertThat(Run.of("completion").out()).contains("complete -F", "interregnum");
  }
}
