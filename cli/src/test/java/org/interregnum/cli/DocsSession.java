package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One page's folder with the commands run in it.
///
/// A fenced block `yaml NAME` writes the file NAME. A block `console` holds lines `$ interregnum …`, each followed by
/// what it must print. A line `…` stands for any lines, a line that ends with ` …` for any line that begins so, a
/// last line `[exit 1]` for the exit code if it is not 0. Standard output is compared; where a command ends with
/// exit code 1 or 2, what it says on standard error is compared behind it.
final class DocsSession {
  private static final int WIDEST = 170;
  /// Runs that touch no page's folder, and are the same on every page.
  private static final Map<List<String>, Run> SHARED = new ConcurrentHashMap<>();
  private final Path folder;

  DocsSession(Path folder) {
    this.folder = folder;
  }

  /// What differs, in words; empty if nothing does.
  List<String> differences(DocsPage page) throws IOException {
    List<String> found = new ArrayList<>();
    run(page, found);
    return found;
  }

  /// The page with the expected output replaced where it differs.
  List<String> rewritten(DocsPage page) throws IOException {
    return run(page, new ArrayList<>());
  }

  private List<String> run(DocsPage page, List<String> found) throws IOException {
    List<String> lines = new ArrayList<>(page.lines());
    List<DocsPage.Block> blocks = page.blocks();
    List<List<String>> contents = new ArrayList<>();
    for (DocsPage.Block block : blocks) {
      if (block.info().startsWith("yaml ")) {
        write(block.info().substring(5).strip(), block.content());
        contents.add(block.content());
      } else {
        contents.add(block.info().equals("console") ? console(block, found) : block.content());
      }
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      DocsPage.Block block = blocks.get(i);
      lines.subList(block.from(), block.from() + block.content().size()).clear();
      lines.addAll(block.from(), contents.get(i));
    }
    return lines;
  }

  private void write(String name, List<String> content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private List<String> console(DocsPage.Block block, List<String> found) {
    List<String> written = new ArrayList<>();
    int i = 0;
    while (i < block.content().size()) {
      String command = block.content().get(i);
      int next = i + 1;
      while (next < block.content().size() && !block.content().get(next).startsWith("$ ")) {
        next++;
      }
      List<String> expected = block.content().subList(i + 1, next);
      List<String> actual = output(command);
      written.add(command);
      if (matches(expected, actual)) {
        written.addAll(expected);
      } else {
        found.add("line " + (block.from() + i + 1) + ": " + command + "\n--- expected\n" + String.join("\n", expected) + "\n--- printed\n" + String.join("\n", actual));
        written.addAll(shortened(expected, actual));
      }
      i = next;
    }
    return written;
  }

  /// What a command prints, as the pages show it.
  List<String> output(String command) {
    List<String> words = words(command.replaceFirst("^\\$ (\\./)?interregnum ?", ""));
    String[] args = arguments(words);
    boolean shared = List.of(args).equals(words);
    Run run = shared ? SHARED.computeIfAbsent(words, w -> Run.of(args)) : Run.of(args);
    String text = run.out() + (run.code() == 1 || run.code() == 2 ? run.err() : "");
    String here = folder.toString();
    List<String> lines = new ArrayList<>(text.replace(here + "/", "").replace(here, ".").lines().map(String::stripTrailing).toList());
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    if (run.code() != 0) {
      lines.add("[exit " + run.code() + "]");
    }
    return lines;
  }

  /// The arguments, with the names of files and folders meant in the page's folder.
  private String[] arguments(List<String> words) {
    String[] args = words.toArray(String[]::new);
    for (int i = 0; i < args.length; i++) {
      boolean output = i > 0 && (args[i - 1].equals("-o") || args[i - 1].equals("--output"));
      boolean made = i == 1 && args[0].equals("new") && !args[1].startsWith("-");
      boolean game = i > 0 && args[i - 1].equals("--game");
      boolean there = (i == 1 || game || (i == 2 && args[0].equals("diff"))) && !args[i].startsWith("-") && isPlainPath(args[i]) && Files.exists(folder.resolve(args[i]));
      if (args[i].equals(".") || output || made || there) {
        args[i] = folder.resolve(args[i]).normalize().toString();
      }
    }
    return args;
  }

  private static boolean isPlainPath(String word) {
    return word.matches("[A-Za-z0-9._/-]+");
  }

  /// Words as a shell would cut them.
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        inWord = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
        }
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  static boolean matches(List<String> expected, List<String> actual) {
    int e = 0;
    int a = 0;
    int omission = -1;
    int resume = 0;
    while (a < actual.size()) {
      if (e < expected.size() && isOmission(expected.get(e))) {
        omission = e++;
        resume = a;
      } else if (e < expected.size() && fits(expected.get(e), actual.get(a))) {
        e++;
        a++;
      } else if (omission >= 0) {
        e = omission + 1;
        a = ++resume;
      } else {
        return false;
      }
    }
    return expected.subList(e, expected.size()).stream().allMatch(DocsSession::isOmission);
  }

  private static boolean isOmission(String line) {
    return line.strip().equals("…");
  }

  private static boolean fits(String expected, String actual) {
    return expected.endsWith("…")
        ? actual.startsWith(expected.substring(0, expected.length() - 1).stripTrailing())
        : actual.equals(expected.stripTrailing());
  }

  /// New output in the shape of the old: as many lines before the first `…` and behind the last as were there.
  private static List<String> shortened(List<String> expected, List<String> actual) {
    List<String> cut = actual.stream().map(DocsSession::narrow).toList();
    int first = expected.indexOf("…");
    if (first < 0) {
      return cut;
    }
    int last = expected.size() - 1 - expected.lastIndexOf("…");
    if (first + last >= cut.size()) {
      return cut;
    }
    List<String> kept = new ArrayList<>(cut.subList(0, first));
    kept.add("…");
    kept.addAll(cut.subList(cut.size() - last, cut.size()));
    return kept;
  }

  private static String narrow(String line) {
    if (line.length() <= WIDEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', WIDEST - 20);
    return line.substring(0, Math.max(space, 100)) + " …";
  }
}
