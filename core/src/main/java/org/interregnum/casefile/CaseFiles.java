package org.interregnum.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds and reads the files of a case. Only these names are ever opened, and none outside the folder.
final class CaseFiles {
  private static final List<String> FIXED = List.of("case.yaml", "chronicle.yaml", "chronicle.csv", "checks.yaml", "corrections.yaml");
  private static final List<String> FOLDERS = List.of("chronicle", "readings");
  private static final Pattern IN_FOLDER = Pattern.compile("(chronicle|readings)/[^/]+\\.yaml");
  private static final Pattern MISNAMED = Pattern.compile("(case|chronicle|checks|corrections)\\.yml|(chronicle|readings)/[^/]+\\.yml");

  private final Limits limits;
  private final Problems problems;
  private final Map<String, String> texts = new TreeMap<>();

  private CaseFiles(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /// The texts by path, in the order of their names. What cannot be read is reported and left out.
  static Map<String, String> in(Path folder, Limits limits, Problems problems) {
    CaseFiles files = new CaseFiles(limits, problems);
    for (String path : files.present(folder)) {
      files.read(folder, path);
    }
    return files.texts;
  }

  /// Those of the given files that belong to a case.
  static Map<String, String> of(Map<String, String> all, Limits limits, Problems problems) {
    CaseFiles files = new CaseFiles(limits, problems);
    new TreeMap<>(all).forEach(files::take);
    return files.texts;
  }

  private void take(String path, String text) {
    if (MISNAMED.matcher(path).matches()) {
      problems.add(new Problem("misnamed-file", path, 0, 0, 1, List.of(path, path.replace(".yml", ".yaml")), true));
    } else if (belongs(path)) {
      if (text.length() > limits.maxFileBytes()) {
        problems.aboutFile(path, "file-too-big", Long.toString(limits.maxFileBytes()));
      } else {
        texts.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
  }

  private static boolean belongs(String path) {
    return FIXED.contains(path) || IN_FOLDER.matcher(path).matches();
  }

  private List<String> present(Path folder) {
    List<String> found = new ArrayList<>(list(folder, ""));
    for (String sub : FOLDERS) {
      Path path = folder.resolve(sub);
      if (Files.isDirectory(path) && staysInside(folder, path, sub)) {
        found.addAll(list(path, sub + "/"));
      }
    }
    return found;
  }

  private List<String> list(Path folder, String prefix) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(p -> prefix + p.getFileName()).filter(p -> belongs(p) || MISNAMED.matcher(p).matches()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private void read(Path folder, String path) {
    Path file = folder.resolve(path);
    if (MISNAMED.matcher(path).matches()) {
      take(path, "");
      return;
    }
    if (!staysInside(folder, file, path)) {
      return;
    }
    try {
      if (!Files.isRegularFile(file)) {
        problems.aboutFile(path, "unreadable-file");
      } else if (Files.size(file) > limits.maxFileBytes()) {
        problems.aboutFile(path, "file-too-big", Long.toString(limits.maxFileBytes()));
      } else {
        decode(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      problems.aboutFile(path, "unreadable-file");
    }
  }

  private boolean staysInside(Path folder, Path file, String path) {
    if (!Files.isSymbolicLink(file)) {
      return true;
    }
    try {
      if (file.toRealPath().startsWith(folder.toRealPath())) {
        return true;
      }
    } catch (IOException e) {
      // a link to nowhere leads outside as well
    }
    problems.aboutFile(path, "link-outside");
    return false;
  }

  private void decode(String path, byte[] bytes) {
    try {
      take(path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      Problem problem = notUtf8(path, bytes);
      problems.add(problem);
    }
  }

  /// Where the first bytes stand that are not UTF-8.
  private static Problem notUtf8(String path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String before = out.flip().toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Problem("not-utf-8", path, line, column, 1, List.of(), false);
  }
}
