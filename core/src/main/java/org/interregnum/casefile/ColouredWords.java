package org.interregnum.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of words to look for in texts, in English and Chinese, outside quotation marks.
final class ColouredWords {
  /// Words that take sides.
  static final ColouredWords SIDES = new ColouredWords("coloured");
  /// Words that state a motive as if it were known.
  static final ColouredWords MOTIVES = new ColouredWords("motives");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|「[^」]*」|『[^』]*』|《[^》]*》|‘[^’]*’|(?<!\\w)'[^']*'(?!\\w)");

  private final Pattern words;

  private ColouredWords(String list) {
    List<String> patterns = new ArrayList<>();
    for (String word : read(list + "_en.txt")) {
      patterns.add("(?<![a-z])" + Pattern.quote(word.replace("*", "")) + (word.endsWith("*") ? "[a-z-]*" : "(?![a-z])"));
    }
    read(list + "_zh.txt").forEach(word -> patterns.add(Pattern.quote(word)));
    words = Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE);
  }

  private static List<String> read(String name) {
    try (InputStream in = Objects.requireNonNull(ColouredWords.class.getResourceAsStream(name));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(l -> l.strip().toLowerCase(Locale.ROOT)).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The first of the words in a text.
  Optional<MatchResult> in(String text) {
    StringBuilder plain = new StringBuilder(text);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      plain.replace(quoted.start(), quoted.end(), " ".repeat(quoted.end() - quoted.start()));
    }
    Matcher found = words.matcher(plain);
    return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
  }
}
