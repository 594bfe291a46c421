package org.interregnum.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// One thing with an id: an entry of a map by id, an item of a list with `id:`, or a bare id in a list.
///
/// @param id its id with its place
/// @param node what is said of it: a map, a bare name, or null
/// @param at where it begins
record Element(Word id, @Nullable Node node, InFile at) {

  String name() {
    return id.text();
  }

  /// What is said of it, as a map; a bare word stands for the key given.
  Mapping map(String keyOfWord) {
    return switch (node) {
      case Mapping m -> m;
      case Word w when !w.isNull() && !keyOfWord.isEmpty() ->
          Mapping.of(Map.of(keyOfWord, new Entry(new Word(keyOfWord, true, w.at()), w)), at);
      case null, default -> Mapping.empty(at);
    };
  }

  /// The elements of a section, the first of each id, in the order of the file.
  static Map<String, Element> in(@Nullable Node section, String idKey) {
    Map<String, Element> found = new LinkedHashMap<>();
    switch (section) {
      case Mapping m -> m.entries().values().forEach(e -> found.put(e.key().text(), new Element(e.key(), e.value(), e.key().at())));
      case Sequence s -> {
        for (Node item : s.items()) {
          Element element = ofItem(item, idKey);
          if (element != null) {
            found.putIfAbsent(element.name(), element);
          }
        }
      }
      case null, default -> {}
    }
    return found;
  }

  static @Nullable Element ofItem(Node item, String idKey) {
    if (item instanceof Word w && !w.isNull()) {
      return new Element(w, null, w.at());
    }
    if (item instanceof Mapping m && m.get(idKey) instanceof Word id) {
      return new Element(id, m, m.at());
    }
    return null;
  }
}
