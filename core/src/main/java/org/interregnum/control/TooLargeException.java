package org.interregnum.control;

/// An organization has more bodies or offices than the search can tell apart.
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int found;
  private final int most;

  TooLargeException(int found, int most) {
    super(found + " of at most " + most);
    this.found = found;
    this.most = most;
  }

  /// How many there are.
  public int found() {
    return found;
  }

  /// How many there may be.
  public int most() {
    return most;
  }
}
