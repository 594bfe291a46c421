package org.interregnum.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The measures of voting power.
public enum PowerIndex {
  SHAPLEY_SHUBIK,
  BANZHAF,
  BANZHAF_NORMALIZED,
  RAE,
  OWEN,
  BANZHAF_OWEN,
  SYMMETRIC_COALITIONAL_BANZHAF,
  JOHNSTON,
  DEEGAN_PACKEL,
  HOLLER_PUBLIC_GOOD,
  COLEMAN_PREVENT,
  COLEMAN_INITIATE;

  /// The word for it in case files, for example `shapley-shubik`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The index of that spelling.
  public static Optional<PowerIndex> spelled(String word) {
    return Arrays.stream(values()).filter(i -> i.spelling().equals(word)).findFirst();
  }

  /// All words.
  public static List<String> spellings() {
    return Arrays.stream(values()).map(PowerIndex::spelling).toList();
  }
}
