package org.interregnum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interregnum.answer.AnswerSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every verb's `--json` has the shape that its shipped schema promises, on both shipped cases.
class JsonShapesTest {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static void assertShape(String schema, String json) {
    var errors = REGISTRY.getSchema(AnswerSchemas.of(schema).orElseThrow()).validate(json, InputFormat.JSON);
    assertThat(errors.stream().limit(5).map(Object::toString).toList()).as(schema).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> answersHaveTheirShape() {
    List<String[]> runs = new ArrayList<>();
    for (String name : List.of("openai-2023", "beanstalk-2022", "tutorial")) {
      for (String language : List.of("en", "zh")) {
        runs.add(new String[] {"replay", name, "--lang", language});
        runs.add(new String[] {"state", name, "--lang", language});
        runs.add(new String[] {"state", name, "--view", "de-jure", "--lang", language});
        runs.add(new String[] {"check", name, "--lang", language});
        runs.add(new String[] {"ask", name, "1 + 1 = 2", "--lang", language});
        runs.add(new String[] {"export", "json", name, "--lang", language});
        runs.add(new String[] {"explain", name, name.startsWith("beanstalk") ? "stalk-vote" : "board", "--lang", language});
      }
    }
    runs.add(new String[] {"why", "openai-2023", "E003"});
    runs.add(new String[] {"why", "openai-2023", "E025", "--reading", "strict-notice", "--lang", "zh"});
    runs.add(new String[] {"why", "openai-2023", "E001"});
    runs.add(new String[] {"ask", "openai-2023", "holder(ceo)", "--view", "de-jure"});
    runs.add(new String[] {"knows", "openai-2023", "microsoft"});
    runs.add(new String[] {"knows", "openai-2023", "altman", "--possible", "--at", "E003"});
    runs.add(new String[] {"explain", "--rule", "majority of present chair breaks ties"});
    runs.add(new String[] {"replay", "openai-2023", "--as-of", "E008", "--no-presumptions", "--roles"});
    runs.add(new String[] {"diff", "tutorial", "tutorial"});
    runs.add(new String[] {"diff", "openai-2023", "--reading", "delaware-defaults", "--reading", "majority-consent", "--lang", "zh"});
    runs.add(new String[] {"diff", "openai-2023", "--from", "2023-11-16T20:00", "--to", "E009", "--view", "de-jure", "--body", "board"});
    runs.add(new String[] {"diff", "tutorial", "--to", "T11", "--goal", "vacant(librarian)", "--by", "ilse,jonas,karim,lena"});
    runs.add(new String[] {"diff", "tutorial", "openai-2023"});
    runs.add(new String[] {"drift", "openai-2023", "--body", "board"});
    runs.add(new String[] {"drift", "openai-2023", "--body", "board", "--axis", "pace", "--view", "de-jure", "--lang", "zh"});
    runs.add(new String[] {"drift", "tutorial", "--body", "board", "--camps", "A,ilse+jonas", "--roles"});
    runs.addAll(controlRuns());
    runs.add(new String[] {"power", "openai-2023", "--body", "board", "--presence", "--cite"});
    runs.add(new String[] {"power", "--game", "[12; 4,4,4,2,2,1]", "--unions", "p1+p4"});
    runs.add(new String[] {"cases"});
    return runs.stream().map(args -> DynamicTest.dynamicTest(String.join(" ", args), () -> {
      String[] withJson = Stream.concat(Stream.of(args), args[0].equals("export") ? Stream.empty() : Stream.of("--json")).toArray(String[]::new);
      Run run = Run.of(withJson);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      assertShape(args[0], run.out());
    }));
  }

  /// Of each verb about control: a goal, a power, several worlds, none at all, and the ways in which a list is long or short.
  private static List<String[]> controlRuns() {
    List<String[]> runs = new ArrayList<>();
    runs.add(new String[] {"who-can", "openai-2023", "holder(ceo) != altman", "--at", "before E003", "--within", "48h"});
    runs.add(new String[] {"who-can", "openai-2023", "--power", "remove-chair", "--at", "before E003", "--mode", "worst", "--lang", "zh"});
    runs.add(new String[] {"who-can", "openai-2023", "holder(chair) = altman", "--pool", "altman,microsoft", "--view", "de-jure", "--at", "E009"});
    runs.add(new String[] {"who-can", "tutorial", "vacant(librarian)", "--at", "before T03", "--lang", "zh"});
    runs.add(new String[] {"who-can", "tutorial", "vacant(chair)", "--acts", "1"});
    runs.add(new String[] {"who-can", "beanstalk-2022", "holder(mover) = proposer", "--at", "S04", "--within", "25h"});
    runs.add(new String[] {"how", "openai-2023", "holder(ceo) != altman", "--by", "sutskever,dangelo,toner,mccauley", "--at", "before E003", "--all", "--defences"});
    runs.add(new String[] {"how", "openai-2023", "holder(ceo) = altman", "--by", "sutskever,dangelo,mccauley", "--at", "E031", "--mode", "best", "--lang", "zh"});
    runs.add(new String[] {"how", "openai-2023", "holder(ceo) != altman", "--by", "microsoft", "--at", "before E003"});
    runs.add(new String[] {"how", "tutorial", "vacant(librarian)", "--by", "ilse,jonas,karim", "--at", "before T03", "--defences"});
    runs.add(new String[] {"race", "openai-2023", "holder(ceo) != altman", "--by", "sutskever,dangelo,toner,mccauley", "--against", "altman,brockman", "--at", "before E003"});
    runs.add(new String[] {"race", "tutorial", "vacant(librarian)", "--by", "ilse,jonas,karim", "--against", "lena,marta", "--at", "before T03", "--win", "reach", "--lang", "zh"});
    return runs;
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    assertThat(Run.of("replay", "openai-2023", "--json").out()).isEqualTo(Run.of("replay", "openai-2023", "--json").out());
  }

  @Test
  void newCasesCheckCleanAndSaySo(@TempDir Path folder) {
    String target = folder.resolve("my-case").toString();
    Run made = Run.of("new", target, "--json");
    assertThat(made.code()).isZero();
    assertShape("new", made.out());
    Run checked = Run.of("check", target, "--json", "--strict");
    assertThat(checked.code()).isZero();
    assertThat(checked.err()).isEmpty();
    assertShape("check", checked.out());
    assertThat(Run.of("new", target).code()).isEqualTo(2);
  }

  @Test
  void aCaseWithErrorsSaysThemAll(@TempDir Path folder) throws Exception {
    java.nio.file.Files.writeString(folder.resolve("case.yaml"), "interregnum: 1\npeople: [ann]\nofices: {}\nbodies: {board: {seats: [bob]}}\n");
    Run run = Run.of("replay", folder.toString(), "--json");
    assertThat(run.code()).isEqualTo(1);
    assertShape("errors", run.out());
    assertThat(run.out()).contains("unknown-key", "offices").contains("\"line\" : 3");
    Run text = Run.of("replay", folder.toString(), "--lang", "zh");
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).contains("case.yaml:3:1");
  }

  @Test
  void reportsAreWrittenWholeAndNamed(@TempDir Path folder) throws Exception {
    String file = folder.resolve("page.html").toString();
    Run run = Run.of("report", "tutorial", "-o", file, "--json");
    assertThat(run.code()).isZero();
    assertShape("report", run.out());
    assertThat(java.nio.file.Files.readString(Path.of(file))).startsWith("<!doctype html>").contains("tutorial");
    try (var files = java.nio.file.Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
