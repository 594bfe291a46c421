package org.interregnum.control;

/// What the others are taken to do.
public enum Mode {
  /// Anything: the coalition carries for every choice of the outsiders among staying away, abstaining, nay and veto.
  WORST("worst"),
  /// Something that suits the coalition, short of an aye: it carries for some such choice.
  BEST("best");

  private final String spelling;

  Mode(String spelling) {
    this.spelling = spelling;
  }

  /// `worst` or `best`.
  public String spelling() {
    return spelling;
  }
}
