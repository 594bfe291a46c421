package org.interregnum.casefile;

import org.interregnum.spelling.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.casefile.Shape.ByTag;
import org.interregnum.casefile.Shape.Either;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.ListOf;
import org.interregnum.casefile.Shape.MapOf;
import org.interregnum.casefile.Shape.Need;
import org.interregnum.casefile.Shape.PairOf;
import org.interregnum.casefile.Shape.Piece;
import org.interregnum.casefile.Shape.Prose;

/// Checks a tree against its shape and reports whatever does not fit, going on after each mistake.
final class Checker {
  private final WordChecker words;
  private final Problems problems;

  Checker(WordChecker words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(Shape shape, Node node) {
    switch (shape) {
      case Either either -> either(either, node);
      case ListOf list -> list(list, node);
      case PairOf pair -> pair(pair, node);
      case MapOf map -> map(map, node);
      case Keys keys -> keys(keys, node);
      case ByTag byTag -> byTag(byTag, node);
      case Piece piece -> piece(piece, node);
      case Prose prose when node instanceof Mapping texts -> languages(texts);
      default -> {
        if (node instanceof Word word) {
          words.check(shape, word);
        } else {
          wrongType(shape, node);
        }
      }
    }
  }

  private void wrongType(Shape shape, Node node) {
    problems.error(node, "wrong-type", expected(shape), found(node));
  }

  private void either(Either either, Node node) {
    either.shapes().stream().filter(s -> fits(s, node)).findFirst().ifPresentOrElse(s -> check(s, node), () -> wrongType(either, node));
  }

  /// Whether a node is at least of the kind (word, list, map) that a shape wants.
  private static boolean fits(Shape shape, Node node) {
    return switch (shape) {
      case ListOf list -> node instanceof Sequence || (list.bare() && fits(list.item(), node));
      case PairOf pair -> node instanceof Sequence;
      case MapOf m -> node instanceof Mapping;
      case Keys k -> node instanceof Mapping;
      case ByTag t -> node instanceof Mapping;
      case Piece p -> node instanceof Mapping;
      case Either e -> e.shapes().stream().anyMatch(s -> fits(s, node));
      case Prose p -> !(node instanceof Sequence);
      default -> node instanceof Word;
    };
  }

  private void list(ListOf list, Node node) {
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (Node.isNull(item)) {
          problems.error(item, "empty-item");
        } else {
          check(list.item(), item);
        }
      }
    } else if (list.bare()) {
      check(list.item(), node);
    } else {
      wrongType(list, node);
    }
  }

  private void pair(PairOf pair, Node node) {
    if (!(node instanceof Sequence sequence) || sequence.items().size() != 2) {
      problems.error(node, "not-a-pair");
      return;
    }
    sequence.items().forEach(item -> check(pair.item(), item));
    if (sequence.items().getFirst() instanceof Word a && sequence.items().getLast() instanceof Word b && a.text().equals(b.text())) {
      problems.error(b, "pair-of-one", b.text());
    }
  }

  private void map(MapOf map, Node node) {
    if (!(node instanceof Mapping mapping)) {
      wrongType(map, node);
      return;
    }
    for (Entry entry : mapping.entries().values()) {
      if (!entry.key().text().startsWith("x-")) {
        words.check(map.key(), entry.key());
        if (!Node.isNull(entry.value())) {
          check(map.value(), entry.value());
        }
      }
    }
  }

  private void keys(Keys keys, Node node) {
    if (!(node instanceof Mapping map)) {
      wrongType(keys, node);
      return;
    }
    needs(keys, map);
    for (Entry entry : map.entries().values()) {
      String key = entry.key().text();
      Shape.Key known = keys.keys().get(key);
      if (known != null) {
        if (!Node.isNull(entry.value())) {
          check(known.shape(), entry.value());
        }
      } else if (!key.startsWith("x-")) {
        unknownKey(keys, entry.key());
      }
    }
  }

  private void needs(Keys keys, Mapping map) {
    for (Need need : keys.needs()) {
      List<String> there = need.keys().stream().filter(k -> map.get(k) != null).toList();
      if (there.isEmpty() && need.required()) {
        problems.error(map, "missing-key", String.join("|", need.keys()), keys.name(), nearestOf(keys, need, map));
      } else if (there.size() > 1) {
        Entry second = map.entries().get(there.get(1));
        problems.error(second == null ? map : second.key(), "keys-exclude-each-other", there.get(0), there.get(1));
      }
    }
  }

  /// A key that stands there and was probably meant to be the missing one.
  private static String nearestOf(Keys keys, Need need, Mapping map) {
    List<String> strangers = map.entries().keySet().stream().filter(k -> !keys.keys().containsKey(k)).toList();
    return need.keys().stream().map(k -> Nearest.of(k, strangers)).filter(s -> !s.isEmpty()).findFirst().orElse("");
  }

  private void unknownKey(Keys keys, Word key) {
    if (keys.name().equals("share class") && List.of("at", "from", "until", "since").contains(key.text())) {
      problems.error(key, "class-changes");
      return;
    }
    if (keys.name().equals("fragment") && CaseKeys.CASE.keys().containsKey(key.text())) {
      problems.error(key, "cannot-be-changed", key.text());
      return;
    }
    String nearest = Nearest.of(key.text(), keys.keys().keySet());
    problems.error(key, "unknown-key", key.text(), keys.name(), nearest, nearest.isEmpty() ? under(keys, key.text()) : "");
  }

  /// A key of this map whose own map knows the key; empty if there is none.
  private static String under(Keys keys, String key) {
    for (Shape.Key candidate : keys.keys().values()) {
      if (mapsOf(candidate.shape()).stream().anyMatch(k -> k.keys().containsKey(key))) {
        return candidate.name();
      }
    }
    return "";
  }

  private static List<Keys> mapsOf(Shape shape) {
    return switch (shape) {
      case Keys k -> List.of(k);
      case Either e -> e.shapes().stream().flatMap(s -> mapsOf(s).stream()).toList();
      default -> List.of();
    };
  }

  private void byTag(ByTag byTag, Node node) {
    if (!(node instanceof Mapping map)) {
      wrongType(byTag, node);
      return;
    }
    Keys keys = map.get(byTag.tag()) instanceof Word tag ? byTag.byWord().get(tag.text()) : null;
    if (keys == null) {
      List<Need> needs = new ArrayList<>(List.of(new Need(List.of("id"), true), new Need(List.of(byTag.tag()), true)));
      keys(new Keys(byTag.all().name(), byTag.all().keys(), needs), map);
      return;
    }
    Mapping fitting = map;
    for (Entry entry : map.entries().values()) {
      String key = entry.key().text();
      if (!keys.keys().containsKey(key) && byTag.all().keys().containsKey(key)) {
        problems.error(entry.key(), "key-not-for-kind", key, String.valueOf(new Fields(map).word(byTag.tag())));
        fitting = fitting.without(key);
      }
    }
    keys(keys, fitting);
  }

  private void piece(Piece piece, Node node) {
    if (!(node instanceof Mapping)) {
      wrongType(piece, node);
    }
  }

  private void languages(Mapping texts) {
    Set<String> known = new LinkedHashSet<>(List.of("en", "zh"));
    for (Entry entry : texts.entries().values()) {
      if (!known.contains(entry.key().text())) {
        if (!entry.key().text().startsWith("x-")) {
          problems.error(entry.key(), "unknown-language", entry.key().text());
        }
      } else if (entry.value() instanceof Word word) {
        words.check(Shapes.FREE, word);
      } else {
        wrongType(Shapes.FREE, entry.value());
      }
    }
    if (texts.get("en") == null && texts.get("zh") == null) {
      problems.error(texts, "no-language");
    }
  }

  private static String found(Node node) {
    return switch (node) {
      case Word w -> "word";
      case Sequence s -> "list";
      case Mapping m -> "map";
    };
  }

  /// What a shape wants, as terms joined by `|`.
  private static String expected(Shape shape) {
    return switch (shape) {
      case Prose p -> "text";
      case Shape.Num n -> "number";
      case Shape.Part p -> "number";
      case Shape.Change c -> "number";
      case Shape.Flag f -> "flag";
      case Shape.Name n -> "id";
      case Shape.Ref r -> "id";
      case Shape.Lingo l -> l.tongue().name().toLowerCase(Locale.ROOT);
      case ListOf l -> l.bare() ? expected(l.item()) + "|list" : "list";
      case PairOf p -> "list";
      case MapOf m -> "map";
      case Keys k -> "map";
      case ByTag t -> "map";
      case Piece p -> "map";
      case Either e -> e.shapes().stream().map(Checker::expected).collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), s -> String.join("|", s)));
      default -> "word";
    };
  }
}
