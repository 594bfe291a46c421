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
import java.util.Set;
import java.util.TreeSet;
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
    Set<String> initials = new TreeSet<>();
    for (String word : read(list + "_en.txt")) {
      patterns.add(Pattern.quote(word.replace("*", "")) + (word.endsWith("*") ? "[a-z-]*" : "(?![a-z])"));
      initials.add(word.substring(0, 1));
    }
    String english = "(?<![a-z])(?=[" + String.join("", initials) + "])(?:" + String.join("|", patterns) + ")";
    List<String> chinese = read(list + "_zh.txt");
    Set<String> first = new TreeSet<>(chinese.stream().map(w -> w.substring(0, 1)).toList());
    String inChinese = "(?=[" + String.join("", first) + "])(?:" + String.join("|", chinese.stream().map(Pattern::quote).toList()) + ")";
    words = Pattern.compile(english + "|" + inChinese, Pattern.CASE_INSENSITIVE);
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
    if (!words.matcher(text).find()) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder(text);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      plain.replace(quoted.start(), quoted.end(), " ".repeat(quoted.end() - quoted.start()));
    }
    Matcher found = words.matcher(plain);
    return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
  }
}
