package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Case;
import org.interregnum.model.Question;
import org.interregnum.model.Variants;

/// The parts of a case as values that depend on declared questions and readings.
final class Elements {
  private final Worlds worlds;
  private final Map<String, OpenQuestion> declared = new HashMap<>();
  private final IdentityHashMap<Variants<?>, Guarded<?>> done = new IdentityHashMap<>();

  /// Raises the declared questions, in their order, before any other.
  Elements(Case theCase, Worlds worlds) {
    this.worlds = worlds;
    for (Question question : theCase.questions().values()) {
      declared.put(question.id(), worlds.question(question.id(), question.answers(), question.origin()));
    }
  }

  Optional<OpenQuestion> declared(String id) {
    return Optional.ofNullable(declared.get(id));
  }

  Condition answered(String question, String answer) {
    OpenQuestion known = declared.get(question);
    return known == null || !known.answers().contains(answer) ? worlds.never() : worlds.is(known, answer);
  }

  @SuppressWarnings("unchecked")
  <T> Guarded<Optional<T>> of(Variants<T> variants) {
    Guarded<?> known = done.get(variants);
    if (known == null) {
      known = guarded(variants);
      done.put(variants, known);
    }
    return (Guarded<Optional<T>>) known;
  }

  private <T> Guarded<Optional<T>> guarded(Variants<T> variants) {
    if (variants.isCertain()) {
      return Guarded.certain(variants.under(List.of()), worlds);
    }
    List<Guarded.Alternative<Optional<T>>> parts = new ArrayList<>();
    Condition rest = worlds.always();
    for (Map.Entry<List<String>, T> each : variants.byAnswers().entrySet()) {
      Condition where = under(variants.on(), each.getKey());
      rest = worlds.minus(rest, where);
      parts.add(new Guarded.Alternative<>(Optional.of(each.getValue()), where));
    }
    parts.add(new Guarded.Alternative<>(Optional.empty(), rest));
    return Guarded.merged(parts, worlds);
  }

  Condition under(List<String> on, List<String> answers) {
    Condition where = worlds.always();
    for (int i = 0; i < on.size(); i++) {
      OpenQuestion question = java.util.Objects.requireNonNull(declared.get(on.get(i)), on.get(i));
      where = worlds.and(where, worlds.is(question, answers.get(i)));
    }
    return where;
  }
}
