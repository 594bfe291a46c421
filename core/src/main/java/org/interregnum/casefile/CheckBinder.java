package org.interregnum.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Check;
import org.interregnum.model.Stated;
import org.jspecify.annotations.Nullable;

/// Binds the assertions of checks.yaml.
final class CheckBinder {
  static final List<String> KINDS = List.of("expect", "always", "never", "can", "cannot");
  private static final Set<String> OWN = Set.of("id", "is", "at", "view", "text", "goal");

  private CheckBinder() {}

  static @Nullable Check check(Mapping map, int number) {
    Fields said = new Fields(map);
    String kind = KINDS.stream().filter(said::has).findFirst().orElse(null);
    if (kind == null) {
      return null;
    }
    Fields inner = said.sub(kind);
    Map<String, String> options = new LinkedHashMap<>();
    options(map, options);
    Stated expr = said.stated(kind);
    Stated at = said.stated("at");
    if (inner != null) {
      options(inner.map(), options);
      expr = inner.stated("goal");
      at = at == null ? inner.stated("at") : at;
    }
    return new Check(
        said.word("id", "check-" + number),
        kind,
        expr,
        said.word("is", "true"),
        at,
        said.word("view", inner == null ? "de-facto" : inner.word("view", "de-facto")),
        Collections.unmodifiableMap(options),
        said.text("text"),
        map.at());
  }

  private static void options(Mapping map, Map<String, String> options) {
    for (Entry entry : map.entries().values()) {
      String key = entry.key().text();
      List<Word> words = Fields.wordsIn(entry.value());
      if (!OWN.contains(key) && !KINDS.contains(key) && !key.startsWith("x-") && !words.isEmpty()) {
        options.put(key, String.join(", ", words.stream().map(Word::text).toList()));
      }
    }
  }
}
