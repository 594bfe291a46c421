package org.interregnum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `diff` between git revisions, and as people and build servers call it.
class DiffVerbTest {
  private static final String CASE = """
      interregnum: 1
      case: club
      opening: 2024-01-01
      people: {ann: Ann, bob: Bob, cat: Cat}
      bodies: {board: {seats: [ann, bob, cat], rule: {vote: VOTE}}}
      offices: {chair: {of: board, holder: ann}}
      powers: [{id: unseat, act: remove, target: chair, by: board}]
      """;

  private static void write(Path folder, String vote) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("case.yaml"), CASE.replace("VOTE", vote));
  }

  /// Runs git; skips the test where there is none.
  private static void git(Path folder, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "-C", folder.toString()));
    command.addAll(List.of(args));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      assumeTrue(false, "git is not installed");
      return;
    }
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  private static Path repository(Path root) throws Exception {
    Path folder = root.resolve("a@b/club");
    write(folder, "majority of present");
    git(root, "init", "-q");
    git(root, "add", ".");
    git(root, "commit", "-q", "-m", "first");
    git(root, "tag", "v1");
    write(folder, "all of seated");
    git(root, "commit", "-q", "-a", "-m", "second");
    return folder;
  }

  @Test
  void comparesTwoRevisionsOfOneFolder(@TempDir Path root) throws Exception {
    String folder = repository(root).toString();
    Run run = Run.of("diff", folder + "@v1", folder + "@HEAD", "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    JsonShapesTest.assertShape("diff", run.out());
    assertThat(run.out()).contains("\"what\" : \"bodies.board.vote\"", "\"before\" : \"majority of present\"", "\"after\" : \"all of seated\"", "\"kind\" : \"coalitions\"");
    assertThat(Run.of("diff", folder + "@HEAD~1", folder, "--format", "md").out())
        .contains("| majority of present (", " | all of seated (").contains("no longer carry alone: Ann + Bob");
    assertThat(Run.of("diff", folder + "@HEAD", folder).out()).contains("Nothing differs.");
  }

  @Test
  void aRevisionIsNeverTakenForAnOption(@TempDir Path root) throws Exception {
    String folder = repository(root).toString();
    Path made = root.resolve("made");
    for (String revision : List.of("--output=" + made, "-h", "", "no-such", "HEAD:a@b", "v1 --all", "--upload-pack=touch " + made)) {
      Run run = Run.of("diff", folder + "@" + revision, folder);
      assertThat(run.code()).as(revision).isEqualTo(2);
      assertThat(run.err()).as(revision).startsWith("unknown-revision: ");
    }
    assertThat(made).doesNotExist();
  }

  @Test
  void saysWhatIsMissing(@TempDir Path root) throws Exception {
    git(root, "--version");
    Path folder = root.resolve("club");
    write(folder, "all of seated");
    assertThat(Run.of("diff", folder + "@HEAD", folder.toString()).err()).startsWith("no-repository: ");
    assertThat(Run.of("diff", "nowhere@HEAD", folder.toString()).err()).startsWith("no-such-case: ");
    assertThatThrownBy(() -> new GitRevision("no-such-command-anywhere", folder, "club@HEAD").files("HEAD", 1000))
        .isInstanceOfSatisfying(Stop.class, stop -> {
          assertThat(stop.exit()).isEqualTo(2);
          assertThat(stop.problems().getFirst().code()).isEqualTo("git-missing");
        });
  }

  @Test
  void sidesThatAreNoneAreRefused() {
    for (String[] args : List.of(new String[] {"diff", "tutorial"}, new String[] {"diff", "tutorial", "--reading", "all-sign"},
        new String[] {"diff", "tutorial", "tutorial", "--from", "T01"}, new String[] {"diff", "tutorial", "--to", "T04", "--at", "T03"},
        new String[] {"diff", "tutorial", "--to", "nowhen"}, new String[] {"diff", "tutorial", "--to", "T04", "--body", "bord"},
        new String[] {"diff", "tutorial", "--to", "T04", "--goal", "holder(ceo) ="}, new String[] {"diff", "tutorial", "tutorial", "--format", "pdf"})) {
      assertThat(Run.of(args).code()).as(String.join(" ", args)).isEqualTo(2);
    }
  }

  @Test
  void markdownEscapesWhatStrangersWrite() {
    assertThat(DiffMarkdown.escaped("<img src=x> | *a* @everyone\n#1")).isEqualTo("&lt;img src=x&gt; \\| \\*a\\* &#64;everyone \\#1");
  }
}
