package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Exhibit;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Binds what a case shows beside the story, and what is said of bodies, offices, powers and the like for people only.
///
/// Values: a [Text] for texts, a [BigDecimal] for numbers, a [Boolean], a [Stated] for times, a list of [SourceRef] under
/// `sources`, else strings, lists and maps of these.
final class ExhibitBinder {
  private static final Set<String> CITING = Set.of("sources", "source");
  /// Keys of elements that the model's records have no place for, by section.
  private static final Map<String, Shape.Keys> REMARKED =
      Map.of(
          "sources", OrganizationKeys.SOURCE,
          "entities", OrganizationKeys.ENTITY,
          "people", OrganizationKeys.PERSON_KEYS,
          "bodies", OrganizationKeys.BODY_KEYS,
          "offices", OrganizationKeys.OFFICE_KEYS,
          "powers", OrganizationKeys.POWER_KEYS);
  private static final Set<String> REMARKS = Set.of("text", "note", "kind", "since", "certainty", "sources", "source", "where");
  private static final List<String> ORDER = List.of("sources", "entities", "people", "bodies", "offices", "powers");

  private final List<Exhibit> exhibits = new ArrayList<>();

  private ExhibitBinder() {}

  static List<Exhibit> exhibits(Trees trees) {
    ExhibitBinder binder = new ExhibitBinder();
    for (Shape.Key section : ExhibitKeys.SECTIONS) {
      binder.section(section, trees.caseFile().get(section.name()));
    }
    for (String section : ORDER) {
      binder.remarks(section, trees.caseFile().get(section));
    }
    binder.answers(trees.caseFile().get("questions"));
    Node corrections = trees.corrections() instanceof Mapping m ? m.get("corrections") : trees.corrections();
    binder.list("corrections", ExhibitKeys.CORRECTION, corrections);
    Mapping about = only(trees.caseFile(), Set.of("about"));
    if (!about.entries().isEmpty()) {
      binder.add("case", "", CaseKeys.CASE, about, about.at());
    }
    return List.copyOf(binder.exhibits);
  }

  private void section(Shape.Key section, @Nullable Node node) {
    if (section.name().equals("sides") && node instanceof Mapping sides) {
      exhibits.add(new Exhibit("sides", "", entries(section.shape(), sides), sides.at()));
      return;
    }
    Shape inMap = inMap(section.shape());
    if (node instanceof Mapping m) {
      for (Entry entry : m.entries().values()) {
        if (!entry.key().text().startsWith("x-") && entry.value() instanceof Mapping said) {
          add(section.name(), entry.key().text(), inMap, said, entry.key().at());
        }
      }
    } else {
      list(section.name(), inList(section.shape()), node);
    }
  }

  private void list(String section, Shape item, @Nullable Node node) {
    if (node instanceof Sequence s) {
      for (Node one : s.items()) {
        if (one instanceof Mapping said) {
          add(section, new Fields(said).word("id", ""), item, said, said.at());
        }
      }
    }
  }

  private void remarks(String section, @Nullable Node node) {
    Shape.Keys keys = REMARKED.get(section);
    for (Element element : Element.in(node, "id").values()) {
      if (keys != null && element.node() instanceof Mapping said) {
        Set<String> wanted = section.equals("entities") ? Set.of("text", "about", "certainty", "sources", "source", "where") : REMARKS;
        Mapping kept = only(said, wanted);
        if (!kept.entries().isEmpty()) {
          add(section, element.name(), keys, kept, element.at());
        }
      }
    }
  }

  /// What the answers to questions mean, in words.
  private void answers(@Nullable Node questions) {
    for (Element question : Element.in(questions, "id").values()) {
      Map<String, Object> said = new LinkedHashMap<>();
      for (Element answer : Element.in(new Fields(question.map("")).node("answers"), "id").values()) {
        Node text = answer.node() instanceof Mapping map ? map.get("text") : null;
        if (text != null) {
          said.put(answer.name(), prose(text));
        }
      }
      if (!said.isEmpty()) {
        exhibits.add(new Exhibit("questions", question.name(), Map.of("answers", Collections.unmodifiableMap(said)), question.at()));
      }
    }
  }

  private static Mapping only(Mapping map, Set<String> wanted) {
    Map<String, Entry> kept = new LinkedHashMap<>(map.entries());
    kept.keySet().retainAll(wanted);
    return Mapping.of(kept, map.at());
  }

  private void add(String section, String id, Shape shape, Mapping said, InFile at) {
    exhibits.add(new Exhibit(section, id, entries(shape, said), at));
  }

  private static Map<String, Object> entries(Shape shape, Mapping map) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : map.entries().values()) {
      String key = entry.key().text();
      if (key.equals("id") || key.startsWith("x-") || Node.isNull(entry.value())) {
        continue;
      }
      if (CITING.contains(key)) {
        List<SourceRef> refs = new Fields(map).sources();
        values.put("sources", refs);
      } else {
        values.put(key, value(under(shape, key), entry.value()));
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private static Object value(Shape shape, Node node) {
    return switch (node) {
      case Word word -> word(shape, word);
      case Sequence list -> list.items().stream().map(item -> value(inList(shape), item)).toList();
      case Mapping map when allows(shape, Shape.Prose.class) && !(shape instanceof Shape.Keys) -> prose(map);
      case Mapping map -> entries(inMap(shape), map);
    };
  }

  private static Text prose(Node node) {
    Text text = Fields.textIn(node);
    return text == null ? new Text(null, null) : text;
  }

  private static Object word(Shape shape, Word word) {
    if (allows(shape, Shape.Prose.class)) {
      return prose(word);
    }
    BigDecimal number = allows(shape, Shape.Num.class) ? Numbers.parse(word.text()) : null;
    if (number != null) {
      return number;
    }
    if (allows(shape, Shape.Flag.class)) {
      return Boolean.valueOf(word.text());
    }
    return allows(shape, Shape.Lingo.class) ? new Stated(word.text(), word.at()) : word.text();
  }

  private static boolean allows(Shape shape, Class<? extends Shape> kind) {
    return kind.isInstance(shape) || (shape instanceof Shape.Either e && e.shapes().stream().anyMatch(s -> allows(s, kind)));
  }

  private static Shape under(Shape shape, String key) {
    return switch (shape) {
      case Shape.Keys keys -> keys.key(key).map(Shape.Key::shape).orElse(Shapes.FREE);
      case Shape.MapOf map -> map.value();
      default -> Shapes.FREE;
    };
  }

  /// What may stand there as a map: the keys themselves, or a map by id.
  private static Shape inMap(Shape shape) {
    return switch (shape) {
      case Shape.Either e -> e.shapes().stream().filter(s -> s instanceof Shape.Keys || s instanceof Shape.MapOf).findFirst().map(ExhibitBinder::inMap).orElse(shape);
      case Shape.MapOf m when m.value() instanceof Shape.Keys -> m.value();
      default -> shape;
    };
  }

  private static Shape inList(Shape shape) {
    return switch (shape) {
      case Shape.Either e -> e.shapes().stream().filter(s -> s instanceof Shape.ListOf).findFirst().map(ExhibitBinder::inList).orElse(shape);
      case Shape.ListOf l -> l.item();
      default -> shape;
    };
  }
}
