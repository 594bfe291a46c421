package org.interregnum.power;

import java.math.BigInteger;
import java.util.Arrays;

/// A table of whole numbers, each in a fixed number of 64-bit limbs, lowest first.
///
/// Arithmetic is modulo `2^(64 limbs)`. What the tables here hold in the end are numbers of coalitions, at most
/// `2^n`; with more than n bits nothing is lost, whatever overflows on the way, since only sums and differences are
/// taken.
final class LimbTable {
  final int limbs;
  final int columns;
  final long[][] rows;

  /// @param bits how many bits the final numbers need
  LimbTable(int bits, int rows, int columns) {
    this.limbs = bits / Long.SIZE + 1;
    this.columns = columns;
    this.rows = new long[rows][Math.multiplyExact(columns, limbs)];
  }

  void set(int row, int column, long value) {
    rows[row][column * limbs] = value;
  }

  /// Adds one row to another, moved to the right; columns from `shift` to `end` of the other change. In one row it adds
  /// what was there before.
  void addShifted(int to, int from, int shift, int end) {
    long[] target = rows[to];
    long[] source = rows[from];
    if (limbs == 1) {
      for (int x = end - 1; x >= shift; x--) {
        target[x] += source[x - shift];
      }
      return;
    }
    for (int x = end - 1; x >= shift; x--) {
      add(target, x * limbs, source, (x - shift) * limbs);
    }
  }

  private void add(long[] target, int at, long[] source, int from) {
    long carry = 0;
    for (int l = 0; l < limbs; l++) {
      long a = target[at + l];
      long b = source[from + l];
      long sum = a + b;
      long out = Long.compareUnsigned(sum, a) < 0 ? 1 : 0;
      long total = sum + carry;
      out += Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
      target[at + l] = total;
      carry = out;
    }
  }

  /// Row by row, each column becomes the sum of those before it: column x is what lies below x. The last column is lost.
  LimbTable below() {
    LimbTable sums = new LimbTable((limbs - 1) * Long.SIZE, rows.length, columns + 1);
    for (int r = 0; r < rows.length; r++) {
      for (int x = 0; x < columns; x++) {
        System.arraycopy(sums.rows[r], x * limbs, sums.rows[r], (x + 1) * limbs, limbs);
        add(sums.rows[r], (x + 1) * limbs, rows[r], x * limbs);
      }
    }
    return sums;
  }

  /// Adds or takes away one number from an accumulator of as many limbs.
  void accumulate(long[] into, int row, int column, boolean minus) {
    long[] source = rows[row];
    int from = column * limbs;
    if (limbs == 1) {
      into[0] += minus ? -source[from] : source[from];
    } else if (minus) {
      subtract(into, source, from);
    } else {
      add(into, 0, source, from);
    }
  }

  private void subtract(long[] into, long[] source, int from) {
    long borrow = 0;
    for (int l = 0; l < limbs; l++) {
      long a = into[l];
      long b = source[from + l];
      long difference = a - b;
      long out = Long.compareUnsigned(a, b) < 0 ? 1 : 0;
      long total = difference - borrow;
      out += Long.compareUnsigned(difference, borrow) < 0 ? 1 : 0;
      into[l] = total;
      borrow = out;
    }
  }

  /// The number in an accumulator.
  static BigInteger number(long[] limbs) {
    byte[] bytes = new byte[limbs.length * Long.BYTES];
    for (int l = 0; l < limbs.length; l++) {
      for (int b = 0; b < Long.BYTES; b++) {
        bytes[bytes.length - 1 - l * Long.BYTES - b] = (byte) (limbs[l] >>> (8 * b));
      }
    }
    return new BigInteger(1, bytes);
  }

  void clear() {
    for (long[] row : rows) {
      Arrays.fill(row, 0);
    }
  }
}
