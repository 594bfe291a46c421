package org.interregnum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.interregnum.casefile.Problem;

/// The files of a case as they stood at a git revision, read by `git` into memory: nothing is checked out.
///
/// What the user typed reaches git once, behind `--end-of-options`, to be resolved to the id of a commit; all further
/// commands speak of object ids only. Nothing is fetched over the network.
final class GitRevision {
  private static final Pattern OF_A_CASE = Pattern.compile("([^/]+|(chronicle|readings)/[^/]+)\\.(yaml|yml|csv)");
  private static final Pattern REGULAR_FILE = Pattern.compile("100[0-7]{3} blob ([0-9a-f]{40,64}) +(\\d+)");
  private static final int SECONDS = 30;
  private static final int LONGEST_LISTING = 64 << 20;

  private final String git;
  private final Path folder;
  private final String asked;

  /// @param git the command
  /// @param folder a folder inside a repository
  /// @param asked what the user typed, for messages
  GitRevision(String git, Path folder, String asked) {
    this.git = git;
    this.folder = folder;
    this.asked = asked;
  }

  /// The texts of the folder's case files at a revision, by path relative to it.
  ///
  /// @throws Stop with exit code 2 if there is no git, no repository or no such revision; 1 if a file cannot be read
  Map<String, String> files(String revision, long maxFileBytes) {
    if (run(1 << 16, "rev-parse", "--git-dir").code() != 0) {
      throw stop(2, "no-repository", folder.toString());
    }
    Ran commit = run(1 << 16, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (revision.isEmpty() || commit.code() != 0) {
      throw stop(2, "unknown-revision", revision, folder.toString());
    }
    Ran listing = run(LONGEST_LISTING, "ls-tree", "-r", "-l", "-z", "--end-of-options", commit.text().strip(), "./");
    if (listing.code() != 0) {
      throw stop(2, "unknown-revision", revision, folder.toString());
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (String entry : listing.text().split("\0")) {
      int tab = entry.indexOf('\t');
      String path = tab < 0 ? "" : entry.substring(tab + 1);
      var blob = REGULAR_FILE.matcher(tab < 0 ? "" : entry.substring(0, tab));
      if (OF_A_CASE.matcher(path).matches() && blob.matches()) {
        files.put(path, blob(path, blob.group(1), blob.group(2), maxFileBytes));
      }
    }
    return files;
  }

  private String blob(String path, String id, String size, long maxFileBytes) {
    if (size.length() > 15 || Long.parseLong(size) > maxFileBytes) {
      throw about(path, "file-too-big", Long.toString(maxFileBytes));
    }
    Ran content = run(maxFileBytes, "cat-file", "blob", id);
    if (content.code() != 0) {
      throw about(path, "unreadable-file");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(content.out()).toString();
    } catch (CharacterCodingException e) {
      throw about(path, "not-utf-8");
    }
  }

  private Stop stop(int exit, String code, String... args) {
    return new Stop(exit, asked, List.of(new Problem(code, "", 0, 0, 1, List.of(args), false)), null);
  }

  private Stop about(String path, String code, String... args) {
    return new Stop(1, asked, List.of(new Problem(code, path, 0, 0, 1, List.of(args), false)), null);
  }

  // ------------------------------------------------------------------ the process

  /// What git printed, and its exit code.
  private record Ran(int code, ByteBuffer out) {
    String text() {
      return StandardCharsets.UTF_8.decode(out.duplicate()).toString();
    }
  }

  private Ran run(long most, String... args) {
    List<String> command = new ArrayList<>(List.of(git, "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-C", folder.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    Process process;
    try {
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw stop(2, "git-missing", git);
    }
    try (InputStream in = process.getInputStream()) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      boolean ended = bytes.length <= most && process.waitFor(SECONDS, TimeUnit.SECONDS);
      return new Ran(ended ? process.exitValue() : -1, ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      return new Ran(-1, ByteBuffer.allocate(0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ran(-1, ByteBuffer.allocate(0));
    } finally {
      process.destroyForcibly();
    }
  }
}
