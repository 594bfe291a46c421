package org.interregnum.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The smallest sets of answers that decide a condition: its prime implicants over positive
/// literals "question = answer" (Coudert and Madre 1992, for many-valued questions).
public final class Implicants {

  /// One answer to one question.
  public record Literal(OpenQuestion question, String answer) {}

  private final Worlds worlds;
  private final int most;
  private final List<Literal> literals = new ArrayList<>();
  private final Map<OpenQuestion, Integer> firstLiteral = new HashMap<>();
  private final int words;
  private final Map<Condition, List<long[]>> done = new HashMap<>();
  private boolean complete = true;

  private Implicants(Worlds worlds, Condition goal, int most) {
    this.worlds = worlds;
    this.most = most;
    for (OpenQuestion question : goal.questions()) {
      firstLiteral.put(question, literals.size());
      question.answers().forEach(answer -> literals.add(new Literal(question, answer)));
    }
    this.words = Math.max(1, (literals.size() + 63) / 64);
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
    Condition goal = worlds.or(worlds.not(possible), wanted);
    Implicants search = new Implicants(worlds, goal, most);
    List<List<Literal>> kept = new ArrayList<>();
    for (long[] prime : search.primes(goal)) {
      List<Literal> set = search.read(prime);
      if (leavesAWorld(worlds, possible, set)) {
        kept.add(set);
      }
    }
    kept.sort(SETS);
    return new Result(kept, search.complete);
  }

  /// The answers that a bit set stands for, in the order of the questions.
  private List<Literal> read(long[] prime) {
    List<Literal> set = new ArrayList<>();
    for (int i = 0; i < literals.size(); i++) {
      if ((prime[i / 64] & (1L << (i % 64))) != 0) {
        set.add(literals.get(i));
      }
    }
    return set;
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

  private static boolean leavesAWorld(Worlds worlds, Condition possible, List<Literal> set) {
    Condition left = possible;
    for (Literal literal : set) {
      left = worlds.and(left, worlds.is(literal.question(), literal.answer()));
    }
    return !left.isNever();
  }

  /// Each prime is a set of bits, one for each literal.
  private List<long[]> primes(Condition condition) {
    if (condition.isNever()) {
      return List.of();
    }
    if (condition.isAlways()) {
      return List.of(new long[words]);
    }
    List<long[]> known = done.get(condition);
    if (known != null) {
      return known;
    }
    OpenQuestion question = Objects.requireNonNull(condition.question);
    List<long[]> without = primes(worlds.all(condition.branches));
    List<long[]> result = new ArrayList<>(without);
    int first = Objects.requireNonNull(firstLiteral.get(question));
    for (int i = 0; i < condition.branches.size(); i++) {
      for (long[] prime : primes(condition.branches.get(i))) {
        if (result.size() >= most) {
          complete = false;
          break;
        }
        if (without.stream().noneMatch(shorter -> isWithin(shorter, prime))) {
          long[] longer = prime.clone();
          longer[(first + i) / 64] |= 1L << ((first + i) % 64);
          result.add(longer);
        }
      }
    }
    done.put(condition, result);
    return result;
  }

  private static boolean isWithin(long[] shorter, long[] prime) {
    for (int i = 0; i < shorter.length; i++) {
      if ((shorter[i] & ~prime[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
