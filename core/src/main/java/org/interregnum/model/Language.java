package org.interregnum.model;

/// The languages in which the product speaks.
public enum Language {
  EN,
  ZH;

  /// The code used on the command line and in pages: `en` or `zh`.
  public String code() {
    return this == EN ? "en" : "zh";
  }
}
