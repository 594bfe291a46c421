package org.interregnum.casefile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Coalition;
import org.interregnum.model.Coalition.Size;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Stated;
import org.jspecify.annotations.Nullable;

/// Reads whose doing a check asks about: ids, or `any 3 of SET`, `all but 1 of SET`, `any minority of SET`, `all of SET`.
final class Coalitions {
  private static final Pattern OF_SET =
      Pattern.compile("(?:(?:any|each) (?:(?<count>\\d{1,6}) )?|(?<but>all but (?<left>\\d{1,6})) |(?<minority>(?:any|a) minority) |(?<all>all) )of\\s+(?<set>\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Coalitions() {}

  /// Whether a word speaks of a set, right or wrong, since no id looks so.
  static boolean isOfSet(String text) {
    return text.chars().anyMatch(c -> " (){}&|\\".indexOf(c) >= 0);
  }

  /// Reports a phrase that is none.
  static void problem(Word word, Problems problems) {
    Coalition read = ofSet(word);
    if (read == null) {
      String set = word.text().strip();
      boolean bare = set.startsWith("{") || set.matches("[a-z]+\\(.*");
      problems.error(word, "not-a-coalition", word.text(), bare ? "any 1 of " + set : "");
    }
  }

  /// What stands under `by:` and the like; null if nothing does, or nothing that can be read.
  static @Nullable Coalition in(@Nullable Node node) {
    if (node instanceof Word word && isOfSet(word.text())) {
      return ofSet(word);
    }
    List<String> ids = Fields.wordsIn(node).stream().map(Word::text).toList();
    return ids.isEmpty() ? null : new Coalition.Named(ids);
  }

  private static @Nullable Coalition ofSet(Word word) {
    Matcher m = OF_SET.matcher(word.text().strip());
    if (!m.matches()) {
      return null;
    }
    InFile at = word.at();
    int offset = word.text().indexOf(word.text().strip()) + m.start("set");
    Stated set = new Stated(m.group("set").strip(), new InFile(at.file(), at.line(), at.column() + offset));
    String text = word.text().strip().toLowerCase(Locale.ROOT);
    if (m.group("but") != null) {
      return new Coalition.OfSet(Size.ALL_BUT, Integer.parseInt(m.group("left")), set, text);
    }
    if (m.group("minority") != null) {
      return new Coalition.OfSet(Size.MINORITY, 0, set, text);
    }
    if (m.group("all") != null) {
      return new Coalition.OfSet(Size.ALL, 0, set, text);
    }
    int count = m.group("count") == null ? 1 : Integer.parseInt(m.group("count"));
    return count == 0 ? null : new Coalition.OfSet(Size.EXACTLY, count, set, text);
  }
}
