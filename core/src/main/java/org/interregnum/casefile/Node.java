package org.interregnum.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// A piece of a YAML document with its place. Immutable; an alias is the same node again.
sealed interface Node {
  InFile at();

  /// How many nodes it consists of, aliases counted as often as they stand there.
  int size();

  /// A scalar.
  ///
  /// @param at where its first character stands, behind an opening quote
  /// @param plain whether it stands without quotes, so that `~` and nothing mean null
  record Word(String text, boolean plain, InFile at) implements Node {
    @Override
    public int size() {
      return 1;
    }

    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL"));
    }
  }

  /// A list.
  record Sequence(List<Node> items, InFile at, int size) implements Node {
    static Sequence of(List<Node> items, InFile at) {
      return new Sequence(List.copyOf(items), at, 1 + items.stream().mapToInt(Node::size).sum());
    }
  }

  /// A key with its value.
  record Entry(Word key, Node value) {}

  /// A map in the order of the file.
  record Mapping(Map<String, Entry> entries, InFile at, int size) implements Node {
    static Mapping of(Map<String, Entry> entries, InFile at) {
      return new Mapping(entries, at, 1 + entries.values().stream().mapToInt(e -> 1 + e.value().size()).sum());
    }

    static Mapping empty(InFile at) {
      return new Mapping(Map.of(), at, 1);
    }

    /// The value under a key; null where the key is missing or its value is null.
    @Nullable Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null || Node.isNull(entry.value()) ? null : entry.value();
    }

    /// The place of a key, or of the map if it does not have it.
    InFile placeOf(String key) {
      Entry entry = entries.get(key);
      return entry == null ? at : entry.key().at();
    }

    /// The same map with one more or another value.
    Mapping with(Entry entry) {
      Map<String, Entry> copy = new LinkedHashMap<>(entries);
      copy.put(entry.key().text(), entry);
      return of(copy, at);
    }

    /// The same map without a key.
    Mapping without(String key) {
      Map<String, Entry> copy = new LinkedHashMap<>(entries);
      copy.remove(key);
      return of(copy, at);
    }
  }

  static boolean isNull(@Nullable Node node) {
    return node == null || (node instanceof Word word && word.isNull());
  }
}
