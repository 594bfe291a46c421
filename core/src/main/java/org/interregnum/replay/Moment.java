package org.interregnum.replay;

import java.util.List;

/// A moment of the story that was asked about: the points at which the story may then stand.
///
/// @param text as asked, or the id of the last act
/// @param frames disjoint, covering all worlds
@SuppressWarnings("exports")
public record Moment(String text, List<Frame> frames) {
  /// The worlds and points, for this package.
  public Moment {
    frames = List.copyOf(frames);
  }
}
