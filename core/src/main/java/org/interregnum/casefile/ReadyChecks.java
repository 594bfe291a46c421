package org.interregnum.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/// The lists of checks that ship. A list speaks of `$body`, `$entity`, `$office`, `$holder`, `$lender`, `$amend` and `$within`; `include:` says
/// what these are in a case. A check that speaks of something nobody named is left out. All of it stands, for messages,
/// at the place of the `include:`.
final class ReadyChecks {
  static final List<String> NAMES = List.of("boards", "dual-class", "foundations", "daos");
  private static final List<String> PARAMETERS = List.of("body", "entity", "office", "holder", "lender", "amend", "within");
  private static final Pattern NAMED = Pattern.compile("\\$([a-z]+)");

  private final Trees trees;
  private final Problems problems;

  ReadyChecks(Trees trees, Problems problems) {
    this.trees = trees;
    this.problems = problems;
  }

  /// The checks that an item of `include:` brings, as if they stood there.
  List<Mapping> of(Node item) {
    Fields said = item instanceof Mapping map ? new Fields(map) : new Fields(Mapping.empty(item.at()));
    String name = item instanceof Word word ? word.text() : said.word("list", "");
    if (!NAMES.contains(name)) {
      return List.of();
    }
    Fields list = new Fields(read(name));
    Map<String, String> known = parameters(said);
    List<String> missing = list.words("needs").stream().filter(need -> !known.containsKey(need)).toList();
    if (!missing.isEmpty()) {
      problems.error(item, "include-lacks", name, String.join("|", missing));
      return List.of();
    }
    List<Mapping> checks = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Node check : list.items("checks")) {
      String id = new Fields((Mapping) check).word("id", "");
      ids.add(id);
      if (check instanceof Mapping map && !said.words("without").contains(id) && known.keySet().containsAll(named(check))) {
        checks.add(here(map, id, name, known, said, item.at()));
      }
    }
    for (Word without : Fields.wordsIn(said.node("without"))) {
      if (!ids.contains(without.text())) {
        problems.error(without, "unknown-ready-check", without.text(), name, Nearest.of(without.text(), ids), String.join(", ", ids));
      }
    }
    return checks;
  }

  /// One check of a list, as it stands in the case.
  private static Mapping here(Mapping check, String id, String list, Map<String, String> known, Fields said, InFile at) {
    Mapping map = (Mapping) filled(check, known, at);
    Node moments = said.node("at");
    if (moments != null) {
      map = map.with(new Entry(new Word("at", true, moments.at()), moments));
    }
    String about = known.getOrDefault("body", known.getOrDefault("entity", ""));
    map = map.with(entry("id", list + "." + about + "." + id, at));
    return map.with(entry("x-list", list, at));
  }

  private static Entry entry(String key, String value, InFile at) {
    return new Entry(new Word(key, true, at), new Word(value, false, at));
  }

  /// What is said, and what can only be meant where nothing is.
  private Map<String, String> parameters(Fields said) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String parameter : PARAMETERS) {
      String word = said.word(parameter);
      if (word != null) {
        known.put(parameter, word);
      }
    }
    Map<String, Element> bodies = Element.in(trees.caseFile().get("bodies"), "id");
    if (bodies.size() == 1) {
      known.putIfAbsent("body", bodies.keySet().iterator().next());
    }
    Element body = bodies.get(known.getOrDefault("body", ""));
    String of = body == null ? null : new Fields(body.map("")).word("of");
    if (of != null && Element.in(trees.caseFile().get("entities"), "id").containsKey(of)) {
      known.putIfAbsent("entity", of);
    }
    return known;
  }

  private static List<String> named(Node node) {
    return switch (node) {
      case Word word -> NAMED.matcher(word.text()).results().map(r -> r.group(1)).toList();
      case Sequence list -> list.items().stream().flatMap(i -> named(i).stream()).toList();
      case Mapping map -> map.entries().values().stream().flatMap(e -> named(e.value()).stream()).toList();
    };
  }

  /// The same with names in place of parameters, all of it at one place.
  private static Node filled(Node node, Map<String, String> known, InFile at) {
    return switch (node) {
      case Word word -> new Word(NAMED.matcher(word.text()).replaceAll(m -> Matcher.quoteReplacement(known.getOrDefault(m.group(1), m.group()))), false, at);
      case Sequence list -> Sequence.of(list.items().stream().map(i -> filled(i, known, at)).toList(), at);
      case Mapping map -> {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, e) -> entries.put(key, new Entry(new Word(key, true, at), filled(e.value(), known, at))));
        yield Mapping.of(entries, at);
      }
    };
  }

  private static Mapping read(String name) {
    String path = "/org/interregnum/checks/" + name + ".yaml";
    @Nullable Node tree;
    try (InputStream in = ReadyChecks.class.getResourceAsStream(path)) {
      String text = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
      tree = YamlTree.read(name + ".yaml", text, Limits.standard(), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return (Mapping) Objects.requireNonNull(tree, path);
  }
}
