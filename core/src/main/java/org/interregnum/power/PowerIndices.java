package org.interregnum.power;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Fraction;

/// Computes the power of the players of a game.
public final class PowerIndices {
  private static final long FEW_VECTORS = 1 << 12;
  private static final long MOST_VECTORS = 1 << 22;
  private static final long MOST_STEPS = 8_000_000_000L;

  private PowerIndices() {}

  /// The wanted indices, by the cheapest exact way; by sampling only where there is none.
  public static PowerResult of(Game game, Set<Index> wanted, PowerOptions options) {
    Set<Index> asked = EnumSet.noneOf(Index.class);
    asked.addAll(wanted);
    Collapsed collapsed = Collapsed.of(game.formula(), game.players());
    checkKinds(game, collapsed);
    if (options.algorithm().isPresent()) {
      return by(options.algorithm().get(), game, collapsed, asked, options).orElseThrow(() -> new IllegalArgumentException(options.algorithm().get() + " does not fit"));
    }
    for (Algorithm algorithm : candidates(collapsed, asked)) {
      Optional<PowerResult> result = by(algorithm, game, collapsed, asked, options);
      if (result.isPresent()) {
        return result.get();
      }
    }
    return Sampling.of(game, collapsed, asked, options);
  }

  private static Optional<PowerResult> by(Algorithm algorithm, Game game, Collapsed collapsed, Set<Index> asked, PowerOptions options) {
    if (algorithm == Algorithm.SAMPLING) {
      return Optional.of(Sampling.of(game, collapsed, asked, options));
    }
    List<Map<Index, PowerResult.Value>> extra = List.of();
    double bound = 0;
    Optional<Counts> counts = Optional.empty();
    if (algorithm == Algorithm.HUGE_WEIGHTS) {
      HugeWeights.Result huge = HugeWeights.of(collapsed, asked, options.threads());
      extra = huge.values();
      bound = huge.bound();
      counts = Optional.of(huge.counts());
    } else {
      counts = switch (algorithm) {
        case KINDS -> Optional.of(ClassEnumeration.count(collapsed, options.listed()));
        case WEIGHTS -> Optional.of(WeightedTable.count(collapsed, options.algorithm().isPresent() ? asked : WeightedTable.affordable(collapsed, asked, MOST_STEPS)));
        case TRUTH_TABLE -> Optional.of(TableCounts.count(collapsed, asked, options.threads(), options.listed()));
        case MEET_IN_THE_MIDDLE -> Optional.of(MeetInTheMiddle.count(collapsed, options.threads()));
        case DIAGRAM -> LayeredDiagram.count(collapsed);
        default -> Optional.empty();
      };
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<Map<Index, Fraction>> unions = asked.stream().anyMatch(Index::ofUnions) ? UnionIndices.of(game, asked).orElse(List.of()) : List.of();
    return Optional.of(new Values(game, collapsed, counts.get(), asked).result(algorithm, bound, extra, unions));
  }

  /// The ways that may fit, cheapest first. Kinds, weights and the truth table know all indices; the others leave out those
  /// that look at minimal coalitions or at who swings with whom.
  private static List<Algorithm> candidates(Collapsed game, Set<Index> wanted) {
    long vectors = game.vectors(Long.MAX_VALUE / 20_000);
    int n = game.players();
    if (vectors <= FEW_VECTORS || n < TruthTables.LOW) {
      return List.of(Algorithm.KINDS);
    }
    if (game.weighted() && !WeightedTable.affordable(game, wanted, MOST_STEPS).isEmpty()) {
      return List.of(Algorithm.WEIGHTS);
    }
    boolean swingsOnly = wanted.stream().allMatch(i -> i.ofSwings() || i.ofUnions() || i == Index.SHAPLEY_SHUBIK);
    if (MeetInTheMiddle.fits(game) && (swingsOnly || n > TruthTables.MOST_PLAYERS) && vectors > (1L << (n / 2))) {
      return List.of(Algorithm.MEET_IN_THE_MIDDLE);
    }
    if (n <= TruthTables.MOST_PLAYERS && vectors > (1L << n) / 512) {
      return List.of(Algorithm.TRUTH_TABLE);
    }
    if (vectors <= MOST_VECTORS) {
      return List.of(Algorithm.KINDS);
    }
    return HugeWeights.fits(game) ? List.of(Algorithm.HUGE_WEIGHTS) : List.of(Algorithm.DIAGRAM);
  }

  /// @throws IllegalArgumentException if the formula tells players of one kind apart
  private static void checkKinds(Game game, Collapsed collapsed) {
    for (int k = 0; k < game.kinds().size(); k++) {
      int first = game.first(k);
      for (int p = first; p < first + game.kinds().get(k).count(); p++) {
        if (!collapsed.typeOf().get(p).equals(collapsed.typeOf().get(first))) {
          throw new IllegalArgumentException("the players of " + game.kinds().get(k).id() + " are not alike");
        }
      }
    }
  }
}
