package org.interregnum.power;

import java.util.Optional;

/// How to compute.
/// @param threads at most so many at once; never changes a number
/// @param seed where chance is needed
/// @param samples how many coalitions and orders to draw where a game is too large for exact numbers
/// @param algorithm this one and no other, for tests; empty: the cheapest that is exact
/// @param listed list the minimal winning coalitions if there are at most so many
public record PowerOptions(int threads, long seed, int samples, Optional<Algorithm> algorithm, int listed) {
  /// Two threads, a million samples, the cheapest exact way.
  public static final PowerOptions DEFAULT = new PowerOptions(2, 1, 1_000_000, Optional.empty(), 100);

  public PowerOptions {
    if (threads < 1 || samples < 1 || listed < 0) {
      throw new IllegalArgumentException("threads " + threads + ", samples " + samples + ", listed " + listed);
    }
  }

  /// The same with one algorithm prescribed.
  public PowerOptions with(Algorithm only) {
    return new PowerOptions(threads, seed, samples, Optional.of(only), listed);
  }

  /// The same with other threads.
  public PowerOptions withThreads(int others) {
    return new PowerOptions(others, seed, samples, algorithm, listed);
  }
}
