package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Answers to questions as they are asked: running again with the next answers goes through every combination, depth first.
final class Answers {
  /// These answers do not go together: there is no such world.
  static final class NoWorld extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// More worlds than were allowed.
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final List<Integer> path;
  private final List<Integer> sizes;
  private final Map<String, String> given = new LinkedHashMap<>();
  private int position;

  private Answers(List<Integer> path, List<Integer> sizes) {
    this.path = path;
    this.sizes = sizes;
  }

  /// What a run yields in each world that exists.
  static <T> List<T> everyWorld(Function<Answers, T> run, int limit) {
    List<T> worlds = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    int runs = 0;
    do {
      if (runs++ > limit) {
        throw new TooMany();
      }
      try {
        worlds.add(run.apply(new Answers(path, sizes)));
      } catch (NoWorld e) {
        // the next one
      }
    } while (next(path, sizes));
    return worlds;
  }

  private static boolean next(List<Integer> path, List<Integer> sizes) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) + 1 < sizes.get(i)) {
        path.set(i, path.get(i) + 1);
        return true;
      }
      path.remove(i);
      sizes.remove(i);
    }
    return false;
  }

  /// One of n ways.
  int choose(int n) {
    if (n == 0) {
      throw new NoWorld();
    }
    if (position == path.size()) {
      path.add(0);
      sizes.add(n);
    }
    return path.get(position++);
  }

  /// The answer to a question; the same whenever it is asked.
  String ask(String question, List<String> options) {
    String known = given.get(question);
    if (known != null) {
      return known;
    }
    String answer = options.get(choose(options.size()));
    given.put(question, answer);
    return answer;
  }

  /// An answer that is settled.
  void give(String question, String answer) {
    given.put(question, answer);
  }

  Map<String, String> given() {
    return given;
  }
}
