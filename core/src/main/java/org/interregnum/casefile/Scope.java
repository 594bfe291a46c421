package org.interregnum.casefile;

import org.interregnum.spelling.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// The ids that a case declares, with their places.
final class Scope {
  private static final Map<String, Kind> SECTIONS =
      Map.ofEntries(
          Map.entry("sources", Kind.SOURCE),
          Map.entry("entities", Kind.ENTITY),
          Map.entry("people", Kind.PERSON),
          Map.entry("groups", Kind.GROUP),
          Map.entry("letters", Kind.LETTER),
          Map.entry("bodies", Kind.BODY),
          Map.entry("offices", Kind.OFFICE),
          Map.entry("powers", Kind.POWER),
          Map.entry("agreements", Kind.AGREEMENT),
          Map.entry("axes", Kind.AXIS),
          Map.entry("questions", Kind.QUESTION),
          Map.entry("factions", Kind.FACTION),
          Map.entry("series", Kind.SERIES),
          Map.entry("instruments", Kind.INSTRUMENT));

  /// What a new element that a fragment brings must say, at least one of it.
  private static final Map<String, List<String>> MARKS =
      Map.of(
          "acts", List.of("act"),
          "powers", List.of("act"),
          "agreements", List.of("by"),
          "bodies", List.of("of"),
          "offices", List.of("of"),
          "entities", List.of("kind", "name"));

  private final Map<Kind, Map<String, InFile>> ids = new EnumMap<>(Kind.class);
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final boolean byUse;
  private final boolean whole;

  private Scope(boolean byUse, boolean whole) {
    this.byUse = byUse;
    this.whole = whole;
    for (Kind kind : Kind.values()) {
      ids.put(kind, new LinkedHashMap<>());
    }
  }

  /// Collects all declarations and reports ids declared twice.
  static Scope of(Trees trees, Questions questions, Problems problems) {
    Scope scope = new Scope(!trees.hasCaseFile(), trees.whole());
    for (Entry section : trees.caseFile().entries().values()) {
      Kind kind = SECTIONS.get(section.key().text());
      if (kind != null) {
        scope.section(kind, section.value(), problems);
      }
    }
    trees.everywhere("phases").forEach(n -> scope.item(Kind.PHASE, n, problems));
    trees.inChronicles("acts").forEach(n -> scope.item(Kind.ACT, n, problems));
    trees.everywhere("later").forEach(n -> scope.item(Kind.ACT, n, problems));
    Node checks = trees.checks() instanceof Mapping m ? m.get("checks") : trees.checks();
    scope.section(Kind.CHECK, checks instanceof Sequence s ? s : null, problems);
    questions.readings().values().forEach(r -> scope.ids(Kind.READING).put(r.id(), (InFile) r.origin()));
    questions.questions().values().stream().filter(q -> !q.readings()).forEach(q -> scope.answers.put(q.id(), q.answers()));
    eachElement(questions, scope::brings);
    eachElement(questions, (section, kind, element) -> scope.mustExist(kind, element, problems));
    return scope;
  }

  private void section(Kind kind, @Nullable Node node, Problems problems) {
    switch (node) {
      case Mapping m -> m.entries().values().forEach(e -> {
        declare(kind, e.key(), problems);
        noteFiller(kind, e.key(), e.value());
      });
      case Sequence s -> s.items().forEach(item -> item(kind, item, problems));
      case null, default -> {}
    }
  }

  private void item(Kind kind, Node item, Problems problems) {
    if (item instanceof Word || item instanceof Mapping) {
      Element element = Element.ofItem(item, "id");
      if (element != null) {
        declare(kind, element.id(), problems);
        noteFiller(kind, element.id(), item);
      }
    }
  }

  private void noteFiller(Kind kind, Word id, Node said) {
    if (kind == Kind.BODY && said instanceof Mapping m && new Fields(m).isTrue("fills-own-vacancies")) {
      fillers.add("fill-" + id.text());
    }
  }

  /// Declares what a fragment brings: an element that is new and says at least what new ones must say.
  private void brings(String section, Kind kind, Entry element) {
    if (element.value() instanceof Mapping said && MARKS.getOrDefault(section, List.of()).stream().anyMatch(k -> said.get(k) != null)) {
      ids(kind).putIfAbsent(element.key().text(), element.key().at());
      noteFiller(kind, element.key(), said);
    }
  }

  /// Reports an element that a fragment changes or takes away though there is none.
  private void mustExist(Kind kind, Entry element, Problems problems) {
    String id = element.key().text();
    if (whole && !id.startsWith("x-") && !ids(kind).containsKey(id) && !id.contains(":") && !id.contains(".")) {
      String nearest = Nearest.of(id, ids(kind).keySet());
      problems.error(element.key(), "unknown-" + kind.word(), id, nearest, placeOf(List.of(kind), nearest));
    }
  }

  private interface OfElement {
    void take(String section, Kind kind, Entry element);
  }

  private static void eachElement(Questions questions, OfElement take) {
    for (Overlay.Fragment fragment : questions.fragments()) {
      for (Entry section : fragment.set().entries().values()) {
        String name = section.key().text();
        Kind kind = name.equals("acts") ? Kind.ACT : SECTIONS.get(name);
        if (kind != null && Overlay.BY_ID.contains(name) && section.value() instanceof Mapping elements) {
          elements.entries().values().forEach(e -> take.take(name, kind, e));
        }
      }
    }
  }

  private void declare(Kind kind, Word id, Problems problems) {
    InFile first = Kind.PARTIES.contains(kind) ? partyAt(id.text()) : ids(kind).get(id.text());
    if (first == null) {
      ids(kind).put(id.text(), id.at());
    } else {
      problems.error(id, "duplicate-id", id.text(), Places.show(first));
      ids(kind).putIfAbsent(id.text(), id.at());
    }
  }

  private @Nullable InFile partyAt(String id) {
    for (Kind kind : Kind.PARTIES) {
      InFile at = ids(kind).get(id);
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private Map<String, InFile> ids(Kind kind) {
    return ids.getOrDefault(kind, Map.of());
  }

  /// The declared ids of a kind with their places.
  Map<String, InFile> all(Kind kind) {
    return ids(kind);
  }

  /// Whether ids need no declaration, since there is no case.yaml.
  boolean isByUse() {
    return byUse;
  }

  /// Whether all files could be read, so that what is unknown is really unknown.
  boolean isWhole() {
    return whole;
  }

  void declareByUse(Kind kind, Word id) {
    ids(kind).putIfAbsent(id.text(), id.at());
  }

  /// Whether an id is declared as one of these kinds, or will be brought by a pack of law.
  boolean knows(Collection<Kind> kinds, String id) {
    return kinds.stream().anyMatch(k -> ids(k).containsKey(id)) || mayComeFromLaw(kinds, id) || (kinds.contains(Kind.POWER) && fillers.contains(id));
  }

  private boolean mayComeFromLaw(Collection<Kind> kinds, String id) {
    if (kinds.contains(Kind.POWER) && id.startsWith("law:")) {
      return true;
    }
    int dot = id.indexOf('.');
    return dot > 0 && (kinds.contains(Kind.BODY) || kinds.contains(Kind.POWER)) && ids(Kind.ENTITY).containsKey(id.substring(0, dot));
  }

  /// The kind of a declared id, whatever it is; null if nothing is called so.
  @Nullable Kind kindOf(String id) {
    for (Map.Entry<Kind, Map<String, InFile>> kind : ids.entrySet()) {
      if (kind.getValue().containsKey(id)) {
        return kind.getKey();
      }
    }
    return null;
  }

  /// Where an id of one of these kinds is declared, as shown in messages; empty if nowhere.
  String placeOf(Collection<Kind> kinds, String id) {
    return kinds.stream().map(k -> ids(k).get(id)).filter(at -> at != null).findFirst().map(Places::show).orElse("");
  }

  /// The declared id nearest to a wrong one; empty if none is near.
  String nearest(Collection<Kind> kinds, String wrong) {
    List<String> candidates = new ArrayList<>();
    kinds.forEach(k -> candidates.addAll(ids(k).keySet()));
    return Nearest.of(wrong, candidates);
  }

  /// The answers of a declared question; null if it is not declared.
  @Nullable List<String> answers(String question) {
    return answers.get(question);
  }
}
