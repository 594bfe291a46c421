package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files written to break the loader end in a problem at a place, in little time and memory.
class HostileInputTest {
  private static List<String> codes(String caseFile) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Cases.codes(Map.of("case.yaml", caseFile)));
  }

  @Test
  void aliasBomb() {
    StringBuilder bomb = new StringBuilder("x-a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("x-a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    assertThat(codes(bomb.toString())).containsExactly("too-many-repeats");
  }

  @Test
  void aliasToItself() {
    assertThat(codes("x-a: &a [*a]\n")).containsExactly("unknown-anchor");
  }

  @Test
  void twoHundredThousandBrackets() {
    assertThat(codes("title: " + "[".repeat(200_000))).containsExactly("too-deep");
  }

  @Test
  void fiveThousandBlocks() {
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      blocks.append(" ".repeat(i)).append("a:\n");
    }
    Limits big = Limits.standard().withMaxFileBytes(64 << 20);
    Loaded loaded = CaseLoader.load("x", Map.of("case.yaml", blocks.toString()), big, LanguageChecks.none());
    assertThat(loaded.errors()).extracting(Problem::code).containsExactly("too-deep");
  }

  @Test
  void hugeNumbers() {
    String sizes = "groups: {a: {size: 1e999999999}, b: {size: " + "9".repeat(100_000) + "}, c: {size: 1e99}, d: {size: -1}}\n";
    assertThat(codes(sizes)).containsExactly("number-too-big", "number-too-big", "number-too-big", "out-of-range");
  }

  @Test
  void nulCharacters() {
    assertThat(codes("title: a\u0000b\n")).containsExactly("control-character");
  }

  @Test
  void tagsOfTheLanguage() {
    assertThat(codes("title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]\n"))
        .contains("tag")
        .doesNotContain("yaml-syntax");
  }

  @Test
  void nineMegabytes(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "title: x\n# " + "x".repeat(9 << 20));
    Loaded loaded = CaseLoader.load(folder, Limits.standard(), LanguageChecks.none());
    assertThat(loaded.errors()).extracting(Problem::code).containsExactly("file-too-big");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.yaml"), "acts: []\n");
    Path theCase = Files.createDirectories(folder.resolve("case"));
    Files.writeString(theCase.resolve("case.yaml"), "title: x\n");
    Files.createSymbolicLink(theCase.resolve("chronicle.yaml"), secret);
    Files.createSymbolicLink(theCase.resolve("readings"), folder);
    Loaded loaded = CaseLoader.load(theCase, Limits.standard(), LanguageChecks.none());
    assertThat(loaded.errors()).extracting(Problem::code).containsExactly("link-outside", "link-outside");
    assertThat(loaded.sources().files()).containsOnlyKeys("case.yaml");
  }

  @Test
  void otherFilesAreNeverRead() {
    Loaded loaded = Cases.load(Map.of("case.yaml", "title: x\n", "../chronicle.yaml", "[", "readings/../../x.yaml", "[", "scenarios/a.yaml", "[", "notes.yaml", "["));
    assertThat(loaded.errors()).isEmpty();
  }

  @Test
  void tensOfThousandsOfMistakes() {
    StringBuilder acts = new StringBuilder("acts:\n");
    for (int i = 0; i < 30_000; i++) {
      acts.append("- {id: E").append(i).append(", act: tell, by: nobody").append(i).append(", about: F").append(i).append("}\n");
    }
    List<String> codes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Cases.codes(Map.of("case.yaml", Cases.FIRM, "chronicle.yaml", acts.toString())));
    assertThat(codes).hasSizeGreaterThan(1000);
  }

  @Test
  void escapesOfTheTerminalAreMadeVisible() {
    Loaded loaded = Cases.load(Map.of("case.yaml", "title: x\nofices: {\"a\\e[31mb\": {}}\n"));
    String told = ProblemText.render(loaded.errors().getFirst(), loaded.sources(), Language.EN);
    assertThat(told).doesNotContain("\u001b");
  }
}
