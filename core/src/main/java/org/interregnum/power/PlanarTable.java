package org.interregnum.power;

import java.math.BigInteger;
import java.util.Arrays;

/// One row of exact whole numbers by weight, one plane of longs for each 64 bits; planes are touched only when a number
/// can reach them. Arithmetic is modulo `2^(64 planes)`, see [LimbTable].
final class PlanarTable {
  private final long[][] planes;
  private final int columns;
  private int placed;

  /// A table that holds one coalition, the empty one.
  PlanarTable(int bits, int columns) {
    this.columns = columns;
    planes = new long[bits / Long.SIZE + 1][columns];
    planes[0][0] = 1;
  }

  /// Adds a player: columns from `from` to below `to` gain what stood `weight` before them. Their sums after are below
  /// `2^placed`.
  void place(int weight, int from, int to) {
    placed++;
    int used = Math.min(planes.length, placed / Long.SIZE + 1);
    int start = Math.max(from, weight);
    switch (used) {
      case 1 -> one(weight, start, to);
      case 2 -> two(weight, start, to);
      case 3 -> three(weight, start, to);
      default -> many(used, weight, start, to);
    }
  }

  private void one(int weight, int from, int to) {
    long[] a = planes[0];
    for (int x = to - 1; x >= from; x--) {
      a[x] += a[x - weight];
    }
  }

  private void two(int weight, int from, int to) {
    long[] a = planes[0];
    long[] b = planes[1];
    for (int x = to - 1; x >= from; x--) {
      long more = a[x - weight];
      long low = a[x] + more;
      a[x] = low;
      b[x] += b[x - weight] + carry(low, more);
    }
  }

  private void three(int weight, int from, int to) {
    long[] a = planes[0];
    long[] b = planes[1];
    long[] c = planes[2];
    for (int x = to - 1; x >= from; x--) {
      long more = a[x - weight];
      long low = a[x] + more;
      a[x] = low;
      long higher = b[x - weight];
      long part = b[x] + higher;
      long middle = part + carry(low, more);
      b[x] = middle;
      c[x] += c[x - weight] + carry(part, higher) + carry(middle, part);
    }
  }

  private void many(int used, int weight, int from, int to) {
    for (int x = to - 1; x >= from; x--) {
      long carry = 0;
      for (int l = 0; l < used; l++) {
        long more = planes[l][x - weight];
        long part = planes[l][x] + more;
        long all = part + carry;
        planes[l][x] = all;
        carry = carry(part, more) + carry(all, part);
      }
    }
  }

  /// 1 if a sum of unsigned numbers is below a summand.
  private static long carry(long sum, long summand) {
    return Long.compareUnsigned(sum, summand) < 0 ? 1 : 0;
  }

  /// Each column becomes the sum of itself and those before it.
  void accumulate() {
    for (int x = 1; x < columns; x++) {
      long carry = 0;
      for (long[] plane : planes) {
        long more = plane[x - 1];
        long part = plane[x] + more;
        long all = part + carry;
        plane[x] = all;
        carry = carry(part, more) + carry(all, part);
      }
    }
  }

  /// The sum of the columns.
  long[] sum(int from, int to) {
    long[] sum = new long[planes.length];
    for (int x = from; x < to; x++) {
      add(sum, x, false);
    }
    return sum;
  }

  /// Adds a column to a number of as many limbs, or takes it away.
  void add(long[] number, int column, boolean minus) {
    long carry = minus ? 1 : 0;
    for (int l = 0; l < planes.length; l++) {
      long more = minus ? ~planes[l][column] : planes[l][column];
      long part = number[l] + more;
      long all = part + carry;
      number[l] = all;
      carry = carry(part, more) + carry(all, part);
    }
  }

  static void add(long[] number, long[] more) {
    long carry = 0;
    for (int l = 0; l < number.length; l++) {
      long part = number[l] + more[l];
      long all = part + carry;
      number[l] = all;
      carry = carry(part, more[l]) + carry(all, part);
    }
  }

  int limbs() {
    return planes.length;
  }

  static BigInteger number(long[] limbs) {
    return LimbTable.number(Arrays.copyOf(limbs, limbs.length));
  }
}
