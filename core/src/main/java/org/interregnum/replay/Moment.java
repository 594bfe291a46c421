package org.interregnum.replay;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.interregnum.time.Asked;

/// A moment of the story that was asked about: the points at which the story may then stand.
///
/// @param text as asked, or the id of the last act
/// @param frames disjoint, covering all worlds
@SuppressWarnings("exports")
public record Moment(String text, List<Frame> frames) {
  public Moment {
    frames = List.copyOf(frames);
  }

  static Asked asked(String text, ZoneId zone, Predicate<String> isAct) {
    return switch (Asked.parse(text, zone, isAct)) {
      case Asked.Parse.Ok ok -> ok.asked();
      case Asked.Parse.Bad bad -> throw new ReplayException(new ReplayException.Trouble.BadMoment(text));
    };
  }
}
