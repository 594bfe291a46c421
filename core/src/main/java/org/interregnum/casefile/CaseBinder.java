package org.interregnum.casefile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Phase;
import org.interregnum.model.Source;
import org.interregnum.model.Variants;
import org.jspecify.annotations.Nullable;

/// Binds the trees of a case to the model.
final class CaseBinder {
  private final String folder;
  private final Trees trees;
  private final Fields top;
  private final Questions questions;
  private final Overlay overlay;
  private final Scope scope;
  private final Checker checker;
  private final Problems problems;

  CaseBinder(String folder, Trees trees, Questions questions, Overlay overlay, Scope scope, Checker checker, Problems problems) {
    this.folder = folder;
    this.trees = trees;
    this.top = new Fields(trees.caseFile());
    this.questions = questions;
    this.overlay = overlay;
    this.scope = scope;
    this.checker = checker;
    this.problems = problems;
  }

  String id() {
    return top.word("case", folder);
  }

  Case bind() {
    Map<String, Source> sources = plain("sources", Kind.SOURCE, OrganizationBinder::source);
    BodyBinder bodies = new BodyBinder(problems);
    ActBinder acts = new ActBinder(sources, problems);
    return new Case(
        id(),
        top.text("title", id()),
        zone(top),
        top.stated("opening"),
        top.word("researched-to"),
        trees.hasCaseFile(),
        sources,
        laid("entities", Kind.ENTITY, "name", OrganizationKeys.ENTITY, OrganizationBinder::entity),
        plain("people", Kind.PERSON, OrganizationBinder::person),
        plain("groups", Kind.GROUP, OrganizationBinder::group),
        plain("letters", Kind.LETTER, OrganizationBinder::letter),
        whole("stakes", Shapes.listOf(OrganizationKeys.STAKE), OrganizationBinder::stakes),
        laid("agreements", Kind.AGREEMENT, Element.in(top.node("agreements"), "id"), "", Shapes.withId(OrganizationKeys.AGREEMENT),
            OrganizationBinder::agreement),
        laid("bodies", Kind.BODY, "", OrganizationKeys.BODY_KEYS, bodies::body),
        laid("offices", Kind.OFFICE, "", OrganizationKeys.OFFICE_KEYS, bodies::office),
        laid("powers", Kind.POWER, Element.in(top.node("powers"), "id"), "", Shapes.withId(OrganizationKeys.POWER_KEYS), PowerBinder::power),
        whole("without", Shapes.oneOrMore(Shapes.FREE), CaseBinder::ids),
        questions.questions(),
        questions.readings(),
        phases(),
        laid("acts", Kind.ACT, actElements("acts"), "", ActKeys.ACT_KEYS, acts::act),
        later(acts),
        pairs(),
        new CheckBinder(trees, problems).checks(),
        ExhibitBinder.exhibits(trees),
        trees.caseFile().at());
  }

  static ZoneId zone(Fields top) {
    String name = top.word("timezone");
    try {
      return name == null ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /// Binds an element from its id, its place and what is said of it.
  interface Bind<T> {
    T bind(String id, InFile at, Mapping map);
  }

  private <T> Map<String, T> plain(String section, Kind kind, Function<Element, T> bind) {
    Map<String, T> found = new LinkedHashMap<>();
    elements(section, kind).forEach((id, element) -> found.put(id, bind.apply(element)));
    return Collections.unmodifiableMap(found);
  }

  /// The elements of a section; without a case.yaml those that the chronicle uses.
  private Map<String, Element> elements(String section, Kind kind) {
    if (!scope.isByUse()) {
      return Element.in(top.node(section), "id");
    }
    Map<String, Element> used = new LinkedHashMap<>();
    scope.all(kind).forEach((id, at) -> {
      if (!at.file().startsWith("readings/")) {
        used.put(id, new Element(new Word(id, true, at), null, at));
      }
    });
    return used;
  }

  private <T> Map<String, Variants<T>> laid(String section, Kind kind, String keyOfWord, Shape shape, Bind<T> bind) {
    return laid(section, kind, elements(section, kind), keyOfWord, shape, bind);
  }

  private <T> Map<String, Variants<T>> laid(
      String section, Kind kind, Map<String, Element> elements, String keyOfWord, Shape shape, Bind<T> bind) {
    Map<String, Variants<T>> found = new LinkedHashMap<>();
    elements.forEach((id, element) -> found.put(id, one(section, id, element.at(), element.map(keyOfWord), shape, bind)));
    for (String id : overlay.brought(section, elements.keySet())) {
      if (scope.all(kind).containsKey(id)) {
        found.put(id, one(section, id, overlay.firstTouch(section + "/" + id).at(), null, shape, bind));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  /// One element in all its variants; what fragments make of it is checked like what a file says.
  private <T> Variants<T> one(String section, String id, InFile at, @Nullable Mapping base, Shape shape, Bind<T> bind) {
    String path = section + "/" + id;
    boolean touched = overlay.touches(path);
    boolean named = List.of("powers", "acts", "agreements").contains(section);
    return overlay.lay(path, base, node -> {
      if (!(node instanceof Mapping map)) {
        return null;
      }
      if (touched) {
        Entry idEntry = new Entry(new Word("id", true, at), new Word(id, true, at));
        checker.check(shape, named && map.get("id") == null ? map.with(idEntry) : map);
      }
      return bind.bind(id, at, map);
    });
  }

  private <T> Variants<T> whole(String section, Shape shape, Overlay.Bind<T> bind) {
    Node said = top.node(section);
    return overlay.lay(section, said == null ? new Sequence(List.of(), top.at(), 1) : said, node -> {
      if (overlay.touches(section) && node != null) {
        checker.check(shape, node);
      }
      return bind.bind(node);
    });
  }

  private Map<String, Element> actElements(String section) {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Node item : section.equals("acts") ? trees.inChronicles(section) : trees.everywhere(section)) {
      Element element = item instanceof Mapping ? Element.ofItem(item, "id") : null;
      if (element != null) {
        found.putIfAbsent(element.name(), element);
      }
    }
    return found;
  }

  private List<Act> later(ActBinder binder) {
    return actElements("later").values().stream().map(e -> binder.act(e.name(), e.at(), e.map(""))).toList();
  }

  private static Set<String> ids(@Nullable Node node) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Fields.wordsIn(node).stream().map(Word::text).toList()));
  }

  private List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    for (Node item : trees.everywhere("phases")) {
      if (item instanceof Mapping map) {
        Fields said = new Fields(map);
        String id = said.word("id", "");
        phases.add(new Phase(id, said.text("title", id), said.word("from", ""), said.text("source-title"), map.at()));
      }
    }
    return List.copyOf(phases);
  }

  private List<Case.Pair> pairs() {
    List<Case.Pair> pairs = new ArrayList<>();
    for (Node item : trees.inChronicles("unordered")) {
      List<Word> words = Fields.wordsIn(item);
      if (words.size() == 2) {
        pairs.add(new Case.Pair(words.getFirst().text(), words.getLast().text(), item.at()));
      }
    }
    return List.copyOf(pairs);
  }
}
