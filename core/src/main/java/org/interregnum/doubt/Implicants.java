package org.interregnum.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The smallest sets of answers that decide a condition: its prime implicants over positive
/// literals "question = answer" (Coudert and Madre 1992, for many-valued questions).
public final class Implicants {

  /// One answer to one question.
  public record Literal(OpenQuestion question, String answer) {}

  private final Worlds worlds;
  private final int most;
  private final Map<Condition, Set<Set<Literal>>> done = new HashMap<>();
  private boolean complete = true;

  private Implicants(Worlds worlds, int most) {
    this.worlds = worlds;
    this.most = most;
  }

  /// The sets found.
  ///
  /// @param sets sorted by size, then by question and answer
  /// @param complete false if the limit stopped the search
  public record Result(List<List<Literal>> sets, boolean complete) {}

  /// All sets of answers, none of which can be dropped, after which `wanted` holds in every world
  /// of `possible` that is left, and at least one is left.
  ///
  /// @param most how many sets to keep at any stage
  public static Result deciding(Worlds worlds, Condition possible, Condition wanted, int most) {
    Implicants search = new Implicants(worlds, most);
    Condition goal = worlds.or(worlds.not(possible), wanted);
    List<List<Literal>> kept = new ArrayList<>();
    for (Set<Literal> set : search.primes(goal)) {
      if (leavesAWorld(worlds, possible, set)) {
        kept.add(set.stream().sorted(LITERALS).toList());
      }
    }
    kept.sort(SETS);
    return new Result(kept, search.complete);
  }

  private static final Comparator<Literal> LITERALS =
      Comparator.<Literal>comparingInt(l -> l.question().index()).thenComparingInt(l -> l.question().indexOf(l.answer()));
  private static final Comparator<List<Literal>> SETS =
      Comparator.<List<Literal>>comparingInt(List::size).thenComparing(Implicants::compareLiterals);

  private static int compareLiterals(List<Literal> a, List<Literal> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = LITERALS.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static boolean leavesAWorld(Worlds worlds, Condition possible, Set<Literal> set) {
    Condition left = possible;
    for (Literal literal : set) {
      left = worlds.and(left, worlds.is(literal.question(), literal.answer()));
    }
    return !left.isNever();
  }

  private Set<Set<Literal>> primes(Condition condition) {
    if (condition.isNever()) {
      return Set.of();
    }
    if (condition.isAlways()) {
      return Set.of(Set.of());
    }
    Set<Set<Literal>> known = done.get(condition);
    if (known != null) {
      return known;
    }
    OpenQuestion question = Objects.requireNonNull(condition.question);
    Condition whatever = worlds.all(condition.branches);
    Set<Set<Literal>> result = new LinkedHashSet<>(primes(whatever));
    List<Set<Literal>> without = List.copyOf(result);
    for (int i = 0; i < condition.branches.size(); i++) {
      Literal literal = new Literal(question, question.answers().get(i));
      for (Set<Literal> prime : primes(condition.branches.get(i))) {
        if (result.size() >= most) {
          complete = false;
          break;
        }
        if (without.stream().noneMatch(prime::containsAll)) {
          Set<Literal> longer = new LinkedHashSet<>(prime);
          longer.add(literal);
          result.add(longer);
        }
      }
    }
    done.put(condition, result);
    return result;
  }
}
