package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Certainty;
import org.interregnum.model.Deed;
import org.interregnum.model.Origin;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Person;
import org.interregnum.model.Remark;
import org.interregnum.model.Source;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Warns of what could hurt people: claims without a source, one side taken for confirmed, words that take sides, motives
/// stated as facts, nothing said of what became known later. A case that cites no real source is left in peace.
final class Fairness {
  private static final Set<String> TEXTS =
      Set.of("title", "text", "note", "about", "says", "why", "because", "facts", "notes", "claims", "role", "minus", "plus", "en", "zh", "what");
  /// Words of others, and keys that hold no text for people.
  private static final Set<String> OF_OTHERS = Set.of("quotes", "judgements", "sources", "source-title", "quote", "reply", "factions");

  private final Trees trees;
  private final Case theCase;
  private final SourceText sources;
  private final Problems problems;

  Fairness(Trees trees, Case theCase, SourceText sources, Problems problems) {
    this.trees = trees;
    this.theCase = theCase;
    this.sources = sources;
    this.problems = problems;
  }

  void check() {
    walk(trees.caseFile(), false, "");
    trees.chronicles().values().forEach(n -> walk(n, false, ""));
    trees.readings().values().forEach(n -> walk(n, false, ""));
    if (citesRealSources()) {
      allActs().forEach(this::actWithoutSource);
      allActs().forEach(this::confirmedByOneSide);
      theCase.people().values().forEach(this::remarksWithoutSource);
      laterFacts();
    }
  }

  private boolean citesRealSources() {
    return theCase.sources().values().stream().anyMatch(s -> s.title() != null || s.by() != null || s.url() != null || s.published() != null);
  }

  private List<Act> allActs() {
    List<Act> acts = new ArrayList<>(theCase.later());
    theCase.acts().values().stream().filter(v -> !v.byAnswers().isEmpty()).forEach(v -> acts.add(v.any()));
    return acts;
  }

  private void walk(Node node, boolean inText, String certainty) {
    switch (node) {
      case Word word when inText && !word.isNull() -> words(word, certainty);
      case Word word -> {}
      case Sequence list -> list.items().forEach(item -> walk(item, inText, certainty));
      case Mapping map -> {
        String here = new Fields(map).word("certainty", certainty);
        for (Entry entry : map.entries().values()) {
          String key = entry.key().text();
          if (!OF_OTHERS.contains(key) && !key.startsWith("x-")) {
            walk(entry.value(), TEXTS.contains(key), here);
          }
        }
      }
    }
  }

  private void words(Word word, String certainty) {
    ColouredWords.SIDES.in(word.text()).ifPresent(found -> warn(word, found, "coloured-word"));
    if (!certainty.equals("speculation") && !certainty.equals("judgement")) {
      ColouredWords.MOTIVES.in(word.text()).ifPresent(found -> warn(word, found, "motive-as-fact"));
    }
  }

  private void warn(Word word, MatchResult found, String code) {
    InFile at = sources.placeIn(word.at(), word.text(), found.start());
    String shown = word.text().substring(found.start(), found.end());
    problems.add(Problem.at(at, shown.length(), code, true, List.of(shown)));
  }

  private void warn(Origin at, String code, String arg) {
    if (at instanceof InFile place) {
      problems.add(Problem.at(place, 1, code, true, List.of(arg)));
    }
  }

  private void actWithoutSource(Act act) {
    Act.Account told = act.account();
    boolean sourced = !told.sources().isEmpty() || told.claims().stream().anyMatch(c -> c.source() != null);
    String person = personIn(act);
    if (told.text() != null && !sourced && told.assumed() == null && told.certainty() != Certainty.ASSUMED && person != null) {
      warn(act.origin(), "person-claim-without-source", person);
    }
  }

  private @Nullable String personIn(Act act) {
    List<String> named = new ArrayList<>(act.by());
    switch (act.deed()) {
      case Deed.Remove d -> named.add(d.person());
      case Deed.Appoint d -> named.add(d.person());
      case Deed.Resign d -> named.add(d.person());
      case Deed.Informal d when d.person() != null -> named.add(d.person());
      default -> {}
    }
    return named.stream().filter(theCase.people()::containsKey).findFirst().orElse(null);
  }

  private void remarksWithoutSource(Person person) {
    Element element = Element.in(trees.caseFile().get("people"), "id").get(person.id());
    if (element != null && !new Fields(element.map("name")).sources().isEmpty()) {
      return;
    }
    List<Remark> remarks = new ArrayList<>(person.notes());
    remarks.addAll(person.claims());
    for (Remark remark : remarks) {
      if (remark.sources().isEmpty()) {
        warn(remark.origin(), "person-claim-without-source", person.id());
      }
    }
  }

  private void confirmedByOneSide(Act act) {
    Set<String> authors = new HashSet<>();
    for (SourceRef ref : act.account().sources()) {
      authors.add(authorOf(theCase.sources().get(ref.source())));
    }
    if (act.account().certainty() == Certainty.CONFIRMED && authors.size() == 1) {
      String author = authors.iterator().next();
      if (!author.isEmpty() && !act.by().contains(author) && !author.equals(personIn(act))) {
        warn(act.origin(), "confirmed-by-one-side", author);
      }
    }
  }

  /// The person of the case who wrote a source; empty if it was nobody of them.
  private String authorOf(@Nullable Source source) {
    Text by = source == null ? null : source.by();
    if (by == null) {
      return "";
    }
    return theCase.people().values().stream()
        .filter(p -> isCalled(p, by.en()) || isCalled(p, by.zh()))
        .map(Person::id)
        .findFirst()
        .orElse("");
  }

  private static boolean isCalled(Person person, @Nullable String name) {
    return name != null && (name.equals(person.id()) || name.equals(person.name().en()) || name.equals(person.name().zh()));
  }

  private void laterFacts() {
    boolean told = allActs().stream().anyMatch(a -> !a.account().sources().isEmpty());
    List<String> missing = new ArrayList<>();
    if (theCase.researchedTo() == null) {
      missing.add("researched-to");
    }
    boolean later = trees.caseFile().entries().containsKey("later")
        || trees.chronicles().values().stream().anyMatch(n -> n instanceof Mapping m && m.entries().containsKey("later"));
    if (!later) {
      missing.add("later");
    }
    if (told && !theCase.people().isEmpty() && !missing.isEmpty()) {
      warn(trees.caseFile().placeOf("case"), "later-facts-missing", String.join("|", missing));
    }
  }
}
