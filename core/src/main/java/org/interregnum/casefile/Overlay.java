package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.model.Variants;
import org.jspecify.annotations.Nullable;

/// The fragments that answers and readings lay over a case: which element each touches, and what every element is
/// under every combination of the answers that touch it.
final class Overlay {
  /// The sections whose elements are addressed by id.
  static final Set<String> BY_ID = Set.of("entities", "bodies", "offices", "powers", "agreements", "acts");
  /// The sections that are replaced whole.
  static final Set<String> WHOLE = Set.of("stakes", "without");

  /// One answer and what it sets. Questions come in the order in which they are laid.
  record Fragment(int question, String answer, Mapping set) {}

  /// A question with its answers, and for each answer the answers to earlier questions that it demands.
  record Asked(String id, List<String> answers, Map<String, Map<String, String>> demands) {}

  /// Binds what an element is in some worlds; null if nothing can be made of it.
  interface Bind<T> {
    @Nullable T bind(@Nullable Node node);
  }

  private record Touch(int question, String answer, Node node) {}

  private final List<Asked> questions;
  private final Limits limits;
  private final Problems problems;
  private final Map<String, List<Touch>> touches = new LinkedHashMap<>();

  Overlay(List<Asked> questions, List<Fragment> fragments, Limits limits, Problems problems) {
    this.questions = List.copyOf(questions);
    this.limits = limits;
    this.problems = problems;
    for (Fragment fragment : fragments) {
      index(fragment);
    }
    warnOfOverlaps();
  }

  private void index(Fragment fragment) {
    for (Entry section : fragment.set().entries().values()) {
      String name = section.key().text();
      if (WHOLE.contains(name)) {
        touch(name, fragment, Node.isNull(section.value()) ? Node.Sequence.of(List.of(), section.key().at()) : section.value());
      } else if (BY_ID.contains(name) && section.value() instanceof Mapping elements) {
        elements.entries().values().forEach(e -> touch(name + "/" + e.key().text(), fragment, e.value()));
      }
    }
  }

  private void touch(String path, Fragment fragment, Node node) {
    touches.computeIfAbsent(path, p -> new ArrayList<>()).add(new Touch(fragment.question(), fragment.answer(), node));
  }

  /// The ids in a section that only fragments bring, in the order in which they are laid.
  Set<String> brought(String section, Set<String> known) {
    Set<String> found = new LinkedHashSet<>();
    String prefix = section + "/";
    for (Map.Entry<String, List<Touch>> touched : touches.entrySet()) {
      String id = touched.getKey().startsWith(prefix) ? touched.getKey().substring(prefix.length()) : null;
      if (id != null && !known.contains(id) && touched.getValue().stream().anyMatch(t -> !Node.isNull(t.node()))) {
        found.add(id);
      }
    }
    return found;
  }

  /// The first place where a fragment speaks of an element.
  Node firstTouch(String path) {
    return touches.getOrDefault(path, List.of()).stream().map(Touch::node).filter(n -> !Node.isNull(n)).findFirst().orElseThrow();
  }

  boolean touches(String path) {
    return touches.containsKey(path);
  }

  /// What an element is under each combination of answers that touch it.
  <T> Variants<T> lay(String path, @Nullable Node base, Bind<T> bind) {
    List<Touch> here = touches.getOrDefault(path, List.of());
    if (here.isEmpty()) {
      T only = bind.bind(base);
      return only == null ? new Variants<>(List.of(), Map.of()) : Variants.certain(only);
    }
    List<Integer> on = new ArrayList<>(new TreeSet<>(here.stream().map(Touch::question).toList()));
    List<String> names = on.stream().map(q -> questions.get(q).id()).toList();
    long combinations = on.stream().mapToLong(q -> questions.get(q).answers().size()).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
    if (combinations > limits.combinations()) {
      problems.error(here.getLast().node(), "too-many-combinations", idOf(path), Integer.toString(limits.combinations()), String.join(", ", names));
      return new Variants<>(List.of(), Map.of());
    }
    return new Layers<>(path, base, here, on, bind).lay(names);
  }

  /// Lays one element.
  private final class Layers<T> {
    private final boolean body;
    private final @Nullable Node base;
    private final List<Integer> on;
    private final Bind<T> bind;
    private final Map<List<String>, Touch> byAnswer = new HashMap<>();
    private final Map<List<Touch>, T> bound = new HashMap<>();
    private final Map<List<String>, T> result = new LinkedHashMap<>();

    Layers(String path, @Nullable Node base, List<Touch> here, List<Integer> on, Bind<T> bind) {
      this.body = path.startsWith("bodies/");
      this.base = base;
      this.on = on;
      this.bind = bind;
      here.forEach(t -> byAnswer.put(List.of(Integer.toString(t.question()), t.answer()), t));
    }

    Variants<T> lay(List<String> names) {
      walk(new ArrayList<>(), new ArrayList<>());
      return new Variants<>(names, result);
    }

    private void walk(List<String> answers, List<Touch> laid) {
      if (answers.size() == on.size()) {
        bindOne(List.copyOf(answers), List.copyOf(laid));
        return;
      }
      int question = on.get(answers.size());
      for (String answer : questions.get(question).answers()) {
        Touch touch = byAnswer.get(List.of(Integer.toString(question), answer));
        answers.add(answer);
        if (touch != null) {
          laid.add(touch);
        }
        walk(answers, laid);
        answers.removeLast();
        if (touch != null) {
          laid.removeLast();
        }
      }
    }

    private void bindOne(List<String> answers, List<Touch> laid) {
      T known = bound.get(laid);
      if (known == null) {
        if (isPossible(answers)) {
          known = bind(laid);
        } else {
          List<T> silent = new ArrayList<>();
          problems.silently(() -> {
            T made = bind(laid);
            if (made != null) {
              silent.add(made);
            }
          });
          known = silent.isEmpty() ? null : silent.getFirst();
        }
        if (known != null && isPossible(answers)) {
          bound.put(laid, known);
        }
      }
      if (known != null) {
        result.put(answers, known);
      }
    }

    private @Nullable T bind(List<Touch> laid) {
      Node node = base;
      boolean removed = false;
      for (Touch touch : laid) {
        removed |= Node.isNull(touch.node());
        node = removed ? null : Merge.lay(node, touch.node(), body, problems);
      }
      return node == null ? null : bind.bind(node);
    }

    /// Whether some world has these answers: a reading excludes those that contradict its own.
    private boolean isPossible(List<String> answers) {
      for (int i = 0; i < on.size(); i++) {
        Map<String, String> demands = questions.get(on.get(i)).demands().getOrDefault(answers.get(i), Map.of());
        for (int j = 0; j < on.size(); j++) {
          String demanded = demands.get(questions.get(on.get(j)).id());
          if (demanded != null && !demanded.equals(answers.get(j))) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private void warnOfOverlaps() {
    for (Map.Entry<String, List<Touch>> touched : touches.entrySet()) {
      List<Touch> here = touched.getValue();
      for (int later = 1; later < here.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          warnOfOverlap(touched.getKey(), here.get(earlier), here.get(later));
        }
      }
    }
  }

  private void warnOfOverlap(String path, Touch earlier, Touch later) {
    if (earlier.question() == later.question() || excludes(earlier, later) || excludes(later, earlier)) {
      return;
    }
    Node both = Merge.firstCommon(earlier.node(), later.node());
    if (both != null) {
      problems.warn(both, "overlapping-fragments", idOf(path), questions.get(earlier.question()).id() + ": " + earlier.answer(),
          questions.get(later.question()).id() + ": " + later.answer());
    }
  }

  private static String idOf(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  private boolean excludes(Touch one, Touch other) {
    String demanded =
        questions.get(one.question()).demands().getOrDefault(one.answer(), Collections.emptyMap()).get(questions.get(other.question()).id());
    return demanded != null && !demanded.equals(other.answer());
  }
}
