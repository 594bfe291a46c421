package org.interregnum.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The rule of Gauss and Legendre on [0, 1], ascending: exact for polynomials up to degree 2m-1 with m nodes. Computed with
/// 34 digits by Newton's method.
record GaussLegendre(List<Double> nodes, List<Double> weights) {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  static GaussLegendre of(int m) {
    List<Double> nodes = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = m; i >= 1; i--) {
      BigDecimal x = new BigDecimal(Math.cos(Math.PI * (i - 0.25) / (m + 0.5)));
      if (2 * i == m + 1) {
        x = BigDecimal.ZERO;
      }
      BigDecimal[] value = legendre(m, x);
      for (int step = 0; step < 4; step++) {
        x = x.subtract(value[0].divide(value[1], DIGITS), DIGITS);
        value = legendre(m, x);
      }
      BigDecimal one = BigDecimal.ONE;
      nodes.add(one.add(x).divide(BigDecimal.TWO, DIGITS).doubleValue());
      weights.add(one.divide(one.subtract(x.multiply(x)).multiply(value[1]).multiply(value[1]), DIGITS).doubleValue());
    }
    return new GaussLegendre(List.copyOf(nodes), List.copyOf(weights));
  }

  /// The polynomial of degree m and its derivative at x.
  private static BigDecimal[] legendre(int m, BigDecimal x) {
    BigDecimal before = BigDecimal.ONE;
    BigDecimal here = x;
    for (int k = 2; k <= m; k++) {
      BigDecimal next = x.multiply(here, DIGITS).multiply(BigDecimal.valueOf(2L * k - 1)).subtract(before.multiply(BigDecimal.valueOf(k - 1L)))
          .divide(BigDecimal.valueOf(k), DIGITS);
      before = here;
      here = next;
    }
    BigDecimal slope = BigDecimal.valueOf(m).multiply(x.multiply(here, DIGITS).subtract(before))
        .divide(x.multiply(x).subtract(BigDecimal.ONE), DIGITS);
    return new BigDecimal[] {m == 0 ? BigDecimal.ONE : here, slope};
  }
}
