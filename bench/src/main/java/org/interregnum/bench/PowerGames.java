package org.interregnum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.interregnum.games.Games;
import org.interregnum.power.Game;
import org.interregnum.rule.Formula;

/// The games whose voting power is timed.
final class PowerGames {
  private static final int PLAYERS = 25;

  private PowerGames() {}

  /// A game file beside this class.
  static Game file(String name) {
    try (InputStream in = Objects.requireNonNull(PowerGames.class.getResourceAsStream(name), name)) {
      return Games.file(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), Optional.empty()).game().orElseThrow().game();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Twenty-five players, none alike: two of four weighted votes must carry.
  static Game arbitrary() {
    SplittableRandom random = new SplittableRandom(25);
    List<Formula> parts = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      long[] weights = random.longs(PLAYERS, 1, 1_000_000).toArray();
      long total = 0;
      for (long weight : weights) {
        total += weight;
      }
      parts.add(new Formula.AtLeast(weights, total * 55 / 100));
    }
    List<Game.Kind> kinds = new ArrayList<>();
    for (int p = 0; p < PLAYERS; p++) {
      kinds.add(new Game.Kind("p" + p, 1, ""));
    }
    return new Game(kinds, new Formula.Enough(2, parts));
  }
}
