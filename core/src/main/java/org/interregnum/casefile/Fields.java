package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Certainty;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads typed values from a map. What is missing or of the wrong kind (which [Checker] reports) reads as left out.
record Fields(Mapping map) {

  static Fields of(@Nullable Node node, InFile at) {
    return new Fields(node instanceof Mapping m ? m : Mapping.empty(at));
  }

  InFile at() {
    return map.at();
  }

  boolean has(String key) {
    return map.get(key) != null;
  }

  @Nullable Node node(String key) {
    return map.get(key);
  }

  /// The fields of the map under a key; null if there is no map.
  @Nullable Fields sub(String key) {
    return map.get(key) instanceof Mapping m ? new Fields(m) : null;
  }

  @Nullable String word(String key) {
    return map.get(key) instanceof Word w ? w.text() : null;
  }

  String word(String key, String otherwise) {
    String found = word(key);
    return found == null ? otherwise : found;
  }

  /// One word or a list of words.
  List<String> words(String key) {
    return wordsIn(map.get(key)).stream().map(Word::text).toList();
  }

  static List<Word> wordsIn(@Nullable Node node) {
    return switch (node) {
      case Word w when !w.isNull() -> List.of(w);
      case Sequence s -> s.items().stream().filter(i -> i instanceof Word w && !w.isNull()).map(Word.class::cast).toList();
      case null, default -> List.of();
    };
  }

  @Nullable Text text(String key) {
    return textIn(map.get(key));
  }

  Text text(String key, String otherwise) {
    Text found = text(key);
    return found == null ? Text.of(otherwise) : found;
  }

  static @Nullable Text textIn(@Nullable Node node) {
    return switch (node) {
      case Word w when !w.isNull() -> Text.of(w.text());
      case Mapping m -> new Text(new Fields(m).word("en"), new Fields(m).word("zh"));
      case null, default -> null;
    };
  }

  @Nullable Stated stated(String key) {
    return map.get(key) instanceof Word w ? new Stated(w.text(), w.at()) : null;
  }

  List<Stated> allStated(String key) {
    return wordsIn(map.get(key)).stream().map(w -> new Stated(w.text(), w.at())).toList();
  }

  @Nullable Boolean flag(String key) {
    String word = word(key);
    return word == null ? null : Boolean.valueOf(word.toLowerCase(Locale.ROOT).equals("true"));
  }

  boolean isTrue(String key) {
    return Boolean.TRUE.equals(flag(key));
  }

  @Nullable BigDecimal number(String key) {
    String word = word(key);
    return word == null ? null : Numbers.parse(word);
  }

  @Nullable Long whole(String key) {
    BigDecimal number = number(key);
    return number == null ? null : Numbers.whole(number);
  }

  @Nullable Integer count(String key) {
    Long whole = whole(key);
    return whole == null || whole > Integer.MAX_VALUE || whole < Integer.MIN_VALUE ? null : Integer.valueOf(whole.intValue());
  }

  @Nullable Certainty certainty() {
    String word = word("certainty");
    if (word == null) {
      return null;
    }
    for (Certainty c : Certainty.values()) {
      if (c.spelling().equals(word)) {
        return c;
      }
    }
    return null;
  }

  /// What `sources:` or `source:` cites; `where:` beside them is the place in the single source.
  List<SourceRef> sources() {
    Node several = map.get("sources");
    List<SourceRef> refs = Citations.in(several == null ? map.get("source") : several);
    String where = map.get("where") instanceof Word w ? w.text() : null;
    if (where != null && refs.size() == 1 && refs.getFirst().where() == null) {
      return List.of(new SourceRef(refs.getFirst().source(), where));
    }
    return refs;
  }

  /// The values under the keys of the map under `key`, in the order of the file.
  <T> Map<String, T> each(String key, BiFunction<Word, Node, @Nullable T> bind) {
    Map<String, T> found = new LinkedHashMap<>();
    if (map.get(key) instanceof Mapping m) {
      for (Entry entry : m.entries().values()) {
        T value = bind.apply(entry.key(), entry.value());
        if (value != null) {
          found.put(entry.key().text(), value);
        }
      }
    }
    return found;
  }

  /// The items of the list under a key; one item may stand without a list.
  List<Node> items(String key) {
    Node node = map.get(key);
    return node == null ? List.of() : node instanceof Sequence s ? new ArrayList<>(s.items()) : List.of(node);
  }
}
