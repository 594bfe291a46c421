package org.interregnum.query;

import java.util.List;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Origin;

/// One point of the story in one view, as the evaluation of an expression asks it.
public interface Scene {
  /// The open questions of the case.
  Worlds worlds();

  /// The worlds of this scene.
  Condition where();

  /// What a function comes to here, within [#where].
  Guarded<Value> value(Function function, List<Value> arguments);

  /// The scenes of another moment of the same story, disjoint and covering [#where].
  List<Scene> at(String moment);

  /// The scenes from the opening up to and including this one, in the order of the story.
  List<Scene> sinceOpening();

  /// Where a question comes from that a value leaves open because nothing states it.
  Origin origin();
}
