package org.interregnum.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A part of a case that may depend on the answers to declared questions and on readings.
///
/// @param on the questions (or groups of readings) it depends on; empty: it is the same in all worlds
/// @param byAnswers in a fixed order, for each list of answers, in the order of `on`, what it then is; a missing list: it is not there
public record Variants<T>(List<String> on, Map<List<String>, T> byAnswers) {

  public Variants {
    on = List.copyOf(on);
    Map<List<String>, T> sorted = new TreeMap<>(Comparator.comparing(answers -> String.join("\u0000", answers)));
    sorted.putAll(byAnswers);
    byAnswers = Collections.unmodifiableMap(sorted);
  }

  /// Something that no answer changes.
  public static <T> Variants<T> certain(T value) {
    return new Variants<>(List.of(), Map.of(List.of(), value));
  }

  /// What it is under these answers, in the order of `on`; empty: it is not there.
  public Optional<T> under(List<String> answers) {
    return Optional.ofNullable(byAnswers.get(answers));
  }

  /// Whether no answer changes it.
  public boolean isCertain() {
    return on.isEmpty();
  }

  /// Any of its forms, for what is the same in all of them (its name, its place).
  ///
  /// @throws java.util.NoSuchElementException if there is none
  public T any() {
    return byAnswers.values().stream().findFirst().orElseThrow();
  }
}
