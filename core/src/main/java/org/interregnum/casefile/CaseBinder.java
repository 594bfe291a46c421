package org.interregnum.casefile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Check;
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
  private final Problems problems;

  CaseBinder(String folder, Trees trees, Questions questions, Overlay overlay, Problems problems) {
    this.folder = folder;
    this.trees = trees;
    this.top = new Fields(trees.caseFile());
    this.questions = questions;
    this.overlay = overlay;
    this.problems = problems;
  }

  String id() {
    return top.word("case", folder);
  }

  Case bind() {
    Map<String, Source> sources = plain("sources", OrganizationBinder::source);
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
        laid("entities", Element.in(top.node("entities"), "id"), "name", OrganizationBinder::entity),
        plain("people", OrganizationBinder::person),
        plain("groups", OrganizationBinder::group),
        plain("letters", OrganizationBinder::letter),
        overlay.lay("stakes", top.node("stakes") == null ? new Sequence(List.of(), top.at(), 1) : top.node("stakes"), OrganizationBinder::stakes),
        plain("agreements", OrganizationBinder::agreement),
        laid("bodies", Element.in(top.node("bodies"), "id"), "", bodies::body),
        laid("offices", Element.in(top.node("offices"), "id"), "", bodies::office),
        laid("powers", Element.in(top.node("powers"), "id"), "", PowerBinder::power),
        overlay.lay("without", top.node("without") == null ? new Sequence(List.of(), top.at(), 1) : top.node("without"), CaseBinder::ids),
        questions.questions(),
        questions.readings(),
        phases(),
        laid("acts", actElements("acts"), "", acts::act),
        later(acts),
        pairs(),
        checks(),
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

  private <T> Map<String, T> plain(String section, Function<Element, T> bind) {
    Map<String, T> found = new LinkedHashMap<>();
    Element.in(top.node(section), "id").forEach((id, element) -> found.put(id, bind.apply(element)));
    return found;
  }

  private <T> Map<String, Variants<T>> laid(String section, Map<String, Element> elements, String keyOfWord, Bind<T> bind) {
    Map<String, Variants<T>> found = new LinkedHashMap<>();
    elements.forEach(
        (id, element) ->
            found.put(
                id,
                overlay.lay(section + "/" + id, element.map(keyOfWord), node -> node instanceof Mapping map ? bind.bind(id, element.at(), map) : null)));
    for (String id : overlay.brought(section, elements.keySet())) {
      InFile at = overlay.firstTouch(section + "/" + id).at();
      found.put(id, overlay.lay(section + "/" + id, null, node -> node instanceof Mapping map ? bind.bind(id, at, map) : null));
    }
    return found;
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
    return new LinkedHashSet<>(Fields.wordsIn(node).stream().map(Word::text).toList());
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
    return phases;
  }

  private List<Case.Pair> pairs() {
    List<Case.Pair> pairs = new ArrayList<>();
    for (Node item : trees.inChronicles("unordered")) {
      List<Word> words = Fields.wordsIn(item);
      if (words.size() == 2) {
        pairs.add(new Case.Pair(words.getFirst().text(), words.getLast().text(), item.at()));
      }
    }
    return pairs;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    Node node = trees.checks() instanceof Mapping m ? m.get("checks") : trees.checks();
    if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        Check check = item instanceof Mapping map ? CheckBinder.check(map, checks.size() + 1) : null;
        if (check != null) {
          checks.add(check);
        }
      }
    }
    return checks;
  }
}
