package org.interregnum.doubt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A set of worlds, as a node of a decision diagram: it holds in a world iff the world's answer to
/// [#question] leads to a branch that holds there. Made by [Worlds] only; equal sets of worlds are
/// the same object.
public final class Condition {
  final int id;
  final @Nullable OpenQuestion question;
  final List<Condition> branches;

  Condition(int id, @Nullable OpenQuestion question, List<Condition> branches) {
    this.id = id;
    this.question = question;
    this.branches = branches;
  }

  /// Whether it holds in every world.
  public boolean isAlways() {
    return id == Worlds.ALWAYS_ID;
  }

  /// Whether it holds in no world.
  public boolean isNever() {
    return id == Worlds.NEVER_ID;
  }

  /// The questions it depends on, in their order.
  public Set<OpenQuestion> questions() {
    Set<OpenQuestion> found = new java.util.TreeSet<>(java.util.Comparator.comparingInt(OpenQuestion::index));
    collect(found, new LinkedHashSet<>());
    return found;
  }

  private void collect(Set<OpenQuestion> found, Set<Condition> seen) {
    OpenQuestion own = question;
    if (own == null || !seen.add(this)) {
      return;
    }
    found.add(own);
    for (Condition branch : branches) {
      branch.collect(found, seen);
    }
  }

  int level() {
    OpenQuestion own = question;
    return own == null ? Integer.MAX_VALUE : own.index();
  }
}
