package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Fraction;

/// The indices with a-priori unions. For each union the game is played by its members, by themselves, and the other
/// unions, each as one; swings are counted by how many members and how many unions there are.
final class UnionIndices {
  private static final long MOST_VECTORS = 1 << 20;

  private final Game game;
  /// The union of each player.
  private final int[] union;
  private final int unions;

  private UnionIndices(Game game) {
    this.game = game;
    union = new int[game.players()];
    Arrays.fill(union, -1);
    int next = 0;
    for (List<Integer> each : game.unions()) {
      for (int kind : each) {
        int first = game.first(kind);
        Arrays.fill(union, first, first + game.kinds().get(kind).count(), next);
      }
      next++;
    }
    for (int p = 0; p < union.length; p++) {
      union[p] = union[p] < 0 ? next++ : union[p];
    }
    unions = next;
  }

  /// Values by kind; empty if a game is too large.
  static Optional<List<Map<Index, Fraction>>> of(Game game, Set<Index> wanted) {
    UnionIndices all = new UnionIndices(game);
    List<Map<Index, Fraction>> values = new ArrayList<>();
    Map<Integer, Opened> opened = new java.util.HashMap<>();
    for (int k = 0; k < game.kinds().size(); k++) {
      int player = game.first(k);
      Opened with = opened.get(all.union[player]);
      if (with == null) {
        Optional<Opened> found = all.opened(all.union[player]);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        with = found.get();
        opened.put(all.union[player], with);
      }
      values.add(with.values(player, wanted));
    }
    return Optional.of(values);
  }

  /// The game with one union opened.
  private record Opened(Collapsed game, Counts counts, List<Integer> placeOf) {
    Map<Index, Fraction> values(int player, Set<Index> wanted) {
      Map<Index, Fraction> values = new EnumMap<>(Index.class);
      int type = game.typeOf().get(placeOf.get(player));
      int members = ofColour(0);
      int others = ofColour(1);
      for (Index index : wanted) {
        if (index.ofUnions()) {
          values.put(index, type < 0 ? Fraction.ZERO : value(index, counts.swings[type], members, others));
        }
      }
      return values;
    }

    private int ofColour(int colour) {
      int found = 0;
      for (int t = 0; t < game.types(); t++) {
        found += game.colour().get(t) == colour ? game.count().get(t) : 0;
      }
      return found;
    }

    private static Fraction value(Index index, BigInteger[] swings, int members, int others) {
      BigInteger[] within = Binomials.factorials(members);
      BigInteger[] between = Binomials.factorials(others + 1);
      BigInteger sum = BigInteger.ZERO;
      for (int b = 0; b <= others; b++) {
        for (int a = 0; a < members; a++) {
          BigInteger ways = swings[a + (members + 1) * b];
          if (index != Index.BANZHAF_OWEN) {
            ways = ways.multiply(within[a]).multiply(within[members - 1 - a]);
          }
          if (index == Index.OWEN) {
            ways = ways.multiply(between[b]).multiply(between[others - b]);
          }
          sum = sum.add(ways);
        }
      }
      BigInteger inside = index == Index.BANZHAF_OWEN ? BigInteger.TWO.pow(members - 1) : within[members];
      BigInteger outside = index == Index.OWEN ? between[others + 1] : BigInteger.TWO.pow(others);
      return new Fraction(sum, inside.multiply(outside));
    }
  }

  private Optional<Opened> opened(int open) {
    List<Integer> placeOf = new ArrayList<>();
    int members = 0;
    for (int each : union) {
      members += each == open ? 1 : 0;
    }
    int member = 0;
    for (int each : union) {
      placeOf.add(each == open ? member++ : members + (each < open ? each : each - 1));
    }
    int size = members + unions - 1;
    int[] colours = new int[size];
    Arrays.fill(colours, members, size, 1);
    Collapsed collapsed = Collapsed.of(Formulas.moved(game.formula(), placeOf, size), size, colours);
    if (collapsed.vectors(MOST_VECTORS) < MOST_VECTORS) {
      return Optional.of(new Opened(collapsed, ClassEnumeration.count(collapsed, 0), placeOf));
    }
    return LayeredDiagram.count(collapsed).map(counts -> new Opened(collapsed, counts, placeOf));
  }
}
