package org.interregnum.doubt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// Runs plain two-valued code in all worlds at once.
///
/// The code asks for what may differ between worlds ([#choose], [#decide], [#answer]); at each such
/// place the run goes on with the first choice that some world allows, and is repeated for the
/// others. The code must be a pure function of what it asks. What nobody asks never multiplies.
public final class Branching {
  private final Worlds worlds;
  private final Condition possible;
  private final List<Integer> prefix;
  private final List<Integer> taken = new ArrayList<>();
  private final Deque<List<Integer>> pending;
  private Condition here;

  private Branching(Worlds worlds, Condition within, Condition possible, List<Integer> prefix, Deque<List<Integer>> pending) {
    this.worlds = worlds;
    this.possible = possible;
    this.here = within;
    this.prefix = prefix;
    this.pending = pending;
  }

  /// All results of `code` with the worlds in which it gives them, only in the worlds `within`.
  public static <T> List<Guarded.Alternative<T>> run(Worlds worlds, Condition within, Function<Branching, T> code) {
    return run(worlds, within, worlds.always(), code);
  }

  /// The same, leaving out runs that only worlds outside `possible` would take. What is left keeps its
  /// condition as it is: the results may overlap with impossible worlds.
  public static <T> List<Guarded.Alternative<T>> run(Worlds worlds, Condition within, Condition possible, Function<Branching, T> code) {
    List<Guarded.Alternative<T>> results = new ArrayList<>();
    if (!worlds.meet(within, possible)) {
      return results;
    }
    Deque<List<Integer>> pending = new ArrayDeque<>();
    pending.push(List.of());
    while (!pending.isEmpty()) {
      Branching path = new Branching(worlds, within, possible, pending.pop(), pending);
      T result = code.apply(path);
      results.add(new Guarded.Alternative<>(result, path.here));
    }
    return results;
  }

  /// The questions and conditions over which this runs.
  public Worlds worlds() {
    return worlds;
  }

  /// The worlds in which this run is, so far.
  public Condition here() {
    return here;
  }

  /// The value in this run's world.
  public <V> V choose(Guarded<V> guarded) {
    List<Guarded.Alternative<V>> alternatives = guarded.alternatives();
    if (alternatives.size() == 1) {
      return alternatives.getFirst().value();
    }
    int index = pick(alternatives.size(), i -> alternatives.get(i).where());
    return alternatives.get(index).value();
  }

  /// Whether a condition holds in this run's world.
  public boolean decide(Condition condition) {
    if (condition.isAlways() || condition.isNever()) {
      return condition.isAlways();
    }
    return pick(2, i -> i == 0 ? condition : worlds.not(condition)) == 0;
  }

  /// The answer to a question in this run's world.
  public String answer(OpenQuestion question) {
    int index = pick(question.answers().size(), i -> worlds.is(question, question.answers().get(i)));
    return question.answers().get(index);
  }

  private int pick(int choices, Function<Integer, Condition> conditionOf) {
    int place = taken.size();
    if (place < prefix.size()) {
      int chosen = prefix.get(place);
      here = worlds.and(here, conditionOf.apply(chosen));
      taken.add(chosen);
      return chosen;
    }
    int first = -1;
    Condition firstHere = here;
    for (int i = 0; i < choices; i++) {
      Condition there = worlds.and(here, conditionOf.apply(i));
      if (there.isNever() || !worlds.meet(there, possible)) {
        continue;
      }
      if (first < 0) {
        first = i;
        firstHere = there;
      } else {
        List<Integer> other = new ArrayList<>(taken);
        other.add(i);
        pending.push(other);
      }
    }
    if (first < 0) {
      throw new IllegalStateException("no world is left for a choice");
    }
    here = firstHere;
    taken.add(first);
    return first;
  }
}
