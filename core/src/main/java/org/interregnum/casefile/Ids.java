package org.interregnum.casefile;

import java.util.Set;
import org.interregnum.casefile.Node.Word;

/// What may be an id: letters and digits of any script, `-` and `_`, beginning with a letter or digit.
final class Ids {
  /// Words that mean something else where ids stand.
  private static final Set<String> RESERVED = Set.of("vacant", "none", "unknown", "and", "or", "not", "in", "at", "before", "after", "ever", "always");

  private Ids() {}

  static void check(Word word, boolean spoken, Limits limits, Problems problems) {
    String id = word.text();
    if (id.codePointCount(0, id.length()) > limits.idLength()) {
      problems.error(new Word(id.substring(0, 1), true, word.at()), "id-too-long", Integer.toString(limits.idLength()));
    } else if (!isWellFormed(id)) {
      problems.error(word, "bad-id", id);
    } else if (spoken && RESERVED.contains(id)) {
      problems.error(word, "reserved-id", id);
    }
  }

  private static boolean isWellFormed(String id) {
    return !id.isEmpty()
        && Character.isLetterOrDigit(id.codePointAt(0))
        && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}
