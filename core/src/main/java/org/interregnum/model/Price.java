package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// What one share, or one vote where a case counts no shares, costs.
///
/// @param amount not below 0, in `unit`
/// @param unit for example `USD`; null: not said
public record Price(Fraction amount, Bound bound, @Nullable String unit) {}
