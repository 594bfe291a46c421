package org.interregnum.model;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One organization with its chronicle: everything that the files of a case say, checked and immutable.
///
/// Parts that readings and declared questions can change come as [Variants].
///
/// @param opening the moment at which the state below holds; null: just before the first act
/// @param acts in the order of the file, with the acts that only some answers bring at the end
/// @param later acts after the story that a fair account must not leave out
/// @param unordered pairs of acts whose order is an open question
/// @param without ids of bodies and powers of the law packs that are closed
/// @param hasCaseFile whether there was a case.yaml; without one, ids are declared by use
public record Case(
    String id,
    Text title,
    ZoneId zone,
    @Nullable Stated opening,
    @Nullable String researchedTo,
    boolean hasCaseFile,
    Map<String, Source> sources,
    Map<String, Variants<Entity>> entities,
    Map<String, Person> people,
    Map<String, Group> groups,
    Map<String, Letter> letters,
    Variants<List<Stake>> stakes,
    Map<String, Variants<Agreement>> agreements,
    Map<String, Variants<Body>> bodies,
    Map<String, Variants<Office>> offices,
    Map<String, Variants<Power>> powers,
    Variants<Set<String>> without,
    Map<String, Question> questions,
    Map<String, Reading> readings,
    List<Phase> phases,
    Map<String, Variants<Act>> acts,
    List<Act> later,
    List<Pair> unordered,
    List<Check> checks,
    List<Exhibit> exhibits,
    Origin origin) {

  public Case {
    entities = thereInSomeWorld(entities);
    agreements = thereInSomeWorld(agreements);
    bodies = thereInSomeWorld(bodies);
    offices = thereInSomeWorld(offices);
    powers = thereInSomeWorld(powers);
    acts = thereInSomeWorld(acts);
  }

  /// What every answer takes away is no part of the case.
  private static <T> Map<String, Variants<T>> thereInSomeWorld(Map<String, Variants<T>> elements) {
    Map<String, Variants<T>> kept = new LinkedHashMap<>(elements);
    kept.values().removeIf(variants -> variants.byAnswers().isEmpty());
    return Collections.unmodifiableMap(kept);
  }

  /// The forms of an act.
  ///
  /// @throws java.util.NoSuchElementException if there is no act of that id
  public Variants<Act> act(String id) {
    return Optional.ofNullable(acts.get(id)).orElseThrow();
  }

  /// The forms of a body.
  ///
  /// @throws java.util.NoSuchElementException if there is no body of that id
  public Variants<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id)).orElseThrow();
  }

  /// Two acts whose order is an open question.
  public record Pair(String first, String second, Origin origin) {}
}
