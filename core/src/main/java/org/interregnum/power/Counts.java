package org.interregnum.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an algorithm counted, for the players that matter: those whom some comparison sees.
///
/// Rows are types; every number is of ONE player of the type.
final class Counts {
  /// Winning coalitions.
  final BigInteger winning;
  /// By type and by how many others are there: coalitions that win only with the player. Others of a second colour
  /// count `firstColour + 1` each.
  final BigInteger[][] swings;
  /// By type: coalitions that lose only because of the player; all zero in monotone games.
  final BigInteger[] spoils;
  /// By type and size: minimal winning coalitions with the player.
  BigInteger @Nullable [][] minimal;
  @Nullable BigInteger minimalWinning;
  @Nullable BigInteger maximalLosing;
  /// By type and number of members who swing: coalitions in which the player is one of them.
  BigInteger @Nullable [][] critical;
  /// Minimal winning coalitions as the number of each type, if few.
  @Nullable List<int[]> listed;

  Counts(BigInteger winning, BigInteger[][] swings, BigInteger[] spoils) {
    this.winning = winning;
    this.swings = swings;
    this.spoils = spoils;
  }

  static BigInteger[][] zeros(int rows, int columns) {
    BigInteger[][] zeros = new BigInteger[rows][];
    for (int r = 0; r < rows; r++) {
      zeros[r] = zeros(columns);
    }
    return zeros;
  }

  static BigInteger[] zeros(int columns) {
    BigInteger[] zeros = new BigInteger[columns];
    java.util.Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  static BigInteger sum(BigInteger[] row) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger each : row) {
      sum = sum.add(each);
    }
    return sum;
  }

  static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  static BigInteger[][] big(long[][] rows) {
    BigInteger[][] big = new BigInteger[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      big[r] = new BigInteger[rows[r].length];
      for (int c = 0; c < rows[r].length; c++) {
        big[r][c] = BigInteger.valueOf(rows[r][c]);
      }
    }
    return big;
  }

  /// Coalitions with at least one member who swings.
  @Nullable BigInteger vulnerable(List<Integer> count) {
    if (critical == null) {
      return null;
    }
    BigInteger all = BigInteger.ZERO;
    int most = 0;
    for (BigInteger[] row : critical) {
      most = Math.max(most, row.length);
    }
    for (int k = 1; k < most; k++) {
      BigInteger members = BigInteger.ZERO;
      for (int t = 0; t < critical.length; t++) {
        members = members.add(critical[t][k].multiply(big(count.get(t))));
      }
      all = all.add(members.divide(big(k)));
    }
    return all;
  }

  /// A list that may be too long: null then.
  static @Nullable List<int[]> merged(List<@Nullable List<int[]>> lists, int most) {
    List<int[]> all = new ArrayList<>();
    for (List<int[]> each : lists) {
      if (each == null || all.size() + each.size() > most) {
        return null;
      }
      all.addAll(each);
    }
    return all;
  }
}
