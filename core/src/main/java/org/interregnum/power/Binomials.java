package org.interregnum.power;

import java.math.BigInteger;

/// Factorials and binomial coefficients, exact.
final class Binomials {
  private Binomials() {}

  /// 0! to n!.
  static BigInteger[] factorials(int n) {
    BigInteger[] factorials = new BigInteger[n + 1];
    factorials[0] = BigInteger.ONE;
    for (int i = 1; i <= n; i++) {
      factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
    }
    return factorials;
  }

  /// n over 0 to n over n.
  static BigInteger[] row(int n) {
    BigInteger[] row = new BigInteger[n + 1];
    row[0] = BigInteger.ONE;
    for (int k = 1; k <= n; k++) {
      row[k] = row[k - 1].multiply(BigInteger.valueOf(n - k + 1)).divide(BigInteger.valueOf(k));
    }
    return row;
  }
}
