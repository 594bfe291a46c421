package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.json.JsonText;
import org.interregnum.casefile.Shape.ByTag;
import org.interregnum.casefile.Shape.Either;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.ListOf;
import org.interregnum.casefile.Shape.MapOf;
import org.interregnum.casefile.Shape.Need;
import org.interregnum.casefile.Shape.Num;
import org.interregnum.casefile.Shape.OneOf;
import org.interregnum.casefile.Shape.PairOf;
import org.interregnum.casefile.Shape.Piece;

/// The JSON Schema (draft 2020-12) of case files, printed from the table of keys by which the loader checks.
///
/// `$defs/case`, `chronicle`, `reading`, `checks`, `corrections` describe one file each; the root accepts any of them.
public final class CaseSchema {
  private static final Object USERS_OWN = Map.of();
  private final Map<String, Object> definitions = new LinkedHashMap<>();
  private final Map<Shape, String> names = new LinkedHashMap<>();

  private CaseSchema() {}

  /// The schema of all files of a case.
  public static String json() {
    CaseSchema schema = new CaseSchema();
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("case", schema.of(CaseKeys.CASE));
    files.put("chronicle", schema.of(CaseKeys.chronicle()));
    files.put("reading", schema.of(CaseKeys.READING));
    files.put("checks", schema.of(CheckKeys.CHECKS));
    files.put("corrections", schema.of(CaseKeys.CORRECTIONS));
    Map<String, Object> root = map("$schema", "https://json-schema.org/draft/2020-12/schema", "title", "Interregnum case files");
    List<Object> any = new ArrayList<>();
    for (String file : files.keySet()) {
      any.add(map("$ref", "#/$defs/" + file + "-file"));
      schema.definitions.put(file + "-file", files.getOrDefault(file, USERS_OWN));
    }
    root.put("anyOf", any);
    root.put("$defs", schema.definitions);
    return JsonText.pretty(root);
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private Object of(Shape shape) {
    return switch (shape) {
      case Shape.Prose p -> shared("text", anyOf(List.of(word(), texts())));
      case Shape.Free f -> shared("word", word());
      case OneOf one -> map("enum", enumOf(one.words()));
      case Num num -> map("type", num.whole() ? "integer" : "number", "minimum", num.least(), "maximum", num.most());
      case Shape.Part p -> map("type", List.of("string", "number"));
      case Shape.Change c -> map("type", List.of("string", "number"));
      case Shape.Flag f -> map("type", "boolean");
      case Shape.Name n -> shared("id", map("type", List.of("string", "number", "boolean")));
      case Shape.Ref r -> map("type", List.of("string", "number"), "description", "id: " + r.what() + (r.words().isEmpty() ? "" : ", or " + String.join(", ", r.words())));
      case Shape.Lingo l -> map("type", l.tongue() == Shape.Tongue.TIME ? List.of("string", "number") : "string");
      case Shape.Aim a -> map("type", "string");
      case Shape.Veto v -> map("type", "string", "description", "id: power, or a kind of act, or sale");
      case Shape.Joint j -> map("type", List.of("string", "number"), "description", "id: party, or any N of SET, all but N of SET, any minority of SET, all of SET");
      case Shape.Cite c -> map("type", "string", "description", "source, or source#place");
      case Shape.Raised r -> map("type", "string");
      case Shape.Signed s -> map("type", List.of("string", "integer"));
      case Shape.Link l -> map("type", "string", "pattern", "^https?://");
      case Shape.Zone z -> map("type", "string");
      case Shape.Version v -> map("const", 1);
      case ListOf list -> list.bare() ? anyOf(List.of(of(list.item()), array(list.item()))) : array(list.item());
      case PairOf pair -> map("type", "array", "items", of(pair.item()), "minItems", 2, "maxItems", 2);
      case MapOf m -> map("type", "object", "additionalProperties", orNull(of(m.value())));
      case Either e -> anyOf(e.shapes().stream().map(this::of).toList());
      case Keys keys -> ref(keys, keys.name(), keys(keys, true));
      case ByTag tag -> ref(tag, "act", byTag(tag));
      case Piece piece -> piece(piece);
    };
  }

  private Object array(Shape item) {
    return map("type", "array", "items", of(item));
  }

  private static Object word() {
    return map("type", List.of("string", "number", "boolean"));
  }

  private static Object texts() {
    return map("type", "object", "properties", map("en", word(), "zh", word()), "minProperties", 1, "patternProperties", map("^x-", USERS_OWN), "additionalProperties", false);
  }

  /// `true` and `false` may stand in YAML as booleans.
  private static List<Object> enumOf(List<String> words) {
    List<Object> values = new ArrayList<>(words);
    if (words.contains("true")) {
      values.add(true);
      values.add(false);
    }
    return values;
  }

  private static Object anyOf(List<?> schemas) {
    Set<Object> different = new LinkedHashSet<>(schemas);
    return different.size() == 1 ? different.iterator().next() : map("anyOf", List.copyOf(different));
  }

  private static Object orNull(Object schema) {
    return anyOf(List.of(schema, map("type", "null")));
  }

  private Object shared(String name, Object schema) {
    definitions.putIfAbsent(name, schema);
    return map("$ref", "#/$defs/" + name);
  }

  /// A reference to a definition of its own; of two shapes with one name the second gets a number.
  private Object ref(Shape shape, String name, Object schema) {
    String known = names.get(shape);
    if (known == null) {
      String free = name.replace(' ', '-');
      for (int i = 2; definitions.containsKey(free); i++) {
        free = name.replace(' ', '-') + i;
      }
      known = free;
      names.put(shape, known);
      definitions.put(known, schema);
    }
    return map("$ref", "#/$defs/" + known);
  }

  private Map<String, Object> keys(Keys keys, boolean needs) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : keys.keys().values()) {
      Map<String, Object> said = map("description", key.doc());
      Object schema = orNull(of(key.shape()));
      said.put("anyOf", schema instanceof Map<?, ?> m && m.containsKey("anyOf") ? m.get("anyOf") : List.of(schema));
      properties.put(key.name(), said);
    }
    Map<String, Object> schema = map("type", "object", "properties", properties, "patternProperties", map("^x-", USERS_OWN), "additionalProperties", false);
    if (needs) {
      schema.putAll(needs(keys.needs()));
    }
    return schema;
  }

  private static Map<String, Object> needs(List<Need> needs) {
    List<Object> required = new ArrayList<>();
    List<Object> choices = new ArrayList<>();
    for (Need need : needs) {
      if (need.keys().size() == 1) {
        required.add(need.keys().getFirst());
      } else {
        List<Object> one = new ArrayList<>(need.keys().stream().<Object>map(k -> map("required", List.of(k))).toList());
        if (!need.required()) {
          one.add(map("not", map("anyOf", List.copyOf(one))));
        }
        choices.add(map("oneOf", one));
      }
    }
    Map<String, Object> found = new LinkedHashMap<>();
    if (!required.isEmpty()) {
      found.put("required", required);
    }
    if (!choices.isEmpty()) {
      found.put("allOf", choices);
    }
    return found;
  }

  private Object byTag(ByTag tag) {
    Map<String, Object> schema = keys(tag.all(), false);
    schema.put("required", List.of("id", tag.tag()));
    Map<Keys, List<String>> wordsByKeys = new LinkedHashMap<>();
    tag.byWord().forEach((word, keys) -> wordsByKeys.computeIfAbsent(keys, k -> new ArrayList<>()).add(word));
    List<Object> cases = new ArrayList<>();
    wordsByKeys.forEach((keys, words) -> {
      Map<String, Object> then = new LinkedHashMap<>(needs(keys.needs()));
      then.put("propertyNames", map("anyOf", List.of(map("enum", List.copyOf(keys.keys().keySet())), map("pattern", "^x-"))));
      cases.add(map("if", map("properties", map(tag.tag(), map("enum", words)), "required", List.of(tag.tag())), "then", then));
    });
    schema.put("allOf", cases);
    return schema;
  }

  private Object piece(Piece piece) {
    Keys keys = piece.of() instanceof ByTag tag ? tag.all() : (Keys) piece.of();
    Map<String, Object> loose = keys(keys, false);
    if (keys.name().equals("body") && loose.get("properties") instanceof Map<?, ?> properties) {
      Map<String, Object> more = new LinkedHashMap<>();
      properties.forEach((k, v) -> more.put((String) k, v));
      more.put("seats", anyOf(List.of(properties.get("seats"), map("type", List.of("string", "integer"), "description", "seats added (+2) or taken away (-1)"))));
      loose.put("properties", more);
    }
    return ref(piece, keys.name() + "-piece", loose);
  }
}
