package org.interregnum.replay;

/// Hears how far the judging of a case has come.
public interface Progress {
  /// Hears nothing.
  Progress NONE = (done, total) -> {};

  /// One more act is judged.
  ///
  /// @param done from 1 to `total`
  /// @param total acts to judge, in all orders that the story can have
  void judged(int done, int total);
}
