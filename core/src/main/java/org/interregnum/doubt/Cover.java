package org.interregnum.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interregnum.doubt.Implicants.Literal;

/// A short way to say a condition: a few sets of answers, each of which makes it hold and from none of
/// which an answer can be dropped, that together cover it.
public final class Cover {
  private final Worlds worlds;
  private final Map<Condition, Integer> distances = new HashMap<>();

  private Cover(Worlds worlds) {
    this.worlds = worlds;
  }

  /// The sets found.
  ///
  /// @param complete false if more than the wished number would be needed
  public record Result(List<List<Literal>> sets, boolean complete) {}

  /// Covers `wanted` among the worlds `possible`.
  ///
  /// @param most how many sets to use
  public static Result of(Worlds worlds, Condition possible, Condition wanted, int most) {
    Cover cover = new Cover(worlds);
    Condition goal = worlds.or(worlds.not(possible), wanted);
    Condition left = worlds.and(possible, wanted);
    List<List<Literal>> sets = new ArrayList<>();
    while (!left.isNever() && sets.size() < most) {
      List<Literal> set = cover.shortened(cover.shortestPath(left), goal);
      sets.add(set);
      left = worlds.minus(left, cover.where(set));
    }
    return new Result(sets, left.isNever());
  }

  private Condition where(List<Literal> set) {
    Condition where = worlds.always();
    for (Literal literal : set) {
      where = worlds.and(where, worlds.is(literal.question(), literal.answer()));
    }
    return where;
  }

  private List<Literal> shortestPath(Condition from) {
    List<Literal> path = new ArrayList<>();
    Condition here = from;
    while (!here.isAlways()) {
      OpenQuestion question = Objects.requireNonNull(here.question);
      int best = -1;
      for (int i = 0; i < here.branches.size(); i++) {
        if (!here.branches.get(i).isNever() && (best < 0 || distance(here.branches.get(i)) < distance(here.branches.get(best)))) {
          best = i;
        }
      }
      path.add(new Literal(question, question.answers().get(best)));
      here = here.branches.get(best);
    }
    return path;
  }

  /// How many answers lead at least from here to the condition that always holds.
  private int distance(Condition condition) {
    if (condition.isAlways()) {
      return 0;
    }
    if (condition.isNever()) {
      return Integer.MAX_VALUE / 2;
    }
    Integer known = distances.get(condition);
    if (known != null) {
      return known;
    }
    int least = Integer.MAX_VALUE / 2;
    for (Condition branch : condition.branches) {
      least = Math.min(least, distance(branch) + 1);
    }
    distances.put(condition, least);
    return least;
  }

  /// Drops answers while the rest still makes the goal hold: those raised last go first, or, if that
  /// leaves fewer, those raised first.
  private List<Literal> shortened(List<Literal> path, Condition goal) {
    List<Literal> fromBehind = drop(path.reversed(), goal);
    List<Literal> fromFront = drop(path, goal);
    List<Literal> chosen = new ArrayList<>(fromFront.size() < fromBehind.size() ? fromFront : fromBehind);
    chosen.sort(java.util.Comparator.comparingInt(l -> l.question().index()));
    return chosen;
  }

  private List<Literal> drop(List<Literal> order, Condition goal) {
    List<Literal> kept = new ArrayList<>(order);
    for (Literal literal : order) {
      List<Literal> without = new ArrayList<>(kept);
      without.remove(literal);
      if (worlds.implies(where(without), goal)) {
        kept = without;
      }
    }
    return kept;
  }
}
