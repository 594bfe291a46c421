package org.interregnum.replay;

import java.util.List;
import org.interregnum.doubt.Condition;
import org.interregnum.model.Origin;
import org.jspecify.annotations.Nullable;

/// One step of a judgement: what had to hold, where that comes from, and in which worlds it does.
///
/// @param key names the sentence in the bundle, for example `notice.told`
/// @param args ids and rule texts that fill the sentence
/// @param from the rule, fact or law that was read
/// @param holds where it holds, among the worlds in which the step was taken
/// @param code the reason that its failing gives; null if it fails nothing by itself
/// @param parts the steps it rests on
public record Finding(
    String key, List<String> args, Origin from, Condition holds, @Nullable ReasonCode code, List<Finding> parts) {

  static Finding of(String key, List<String> args, Origin from, Condition holds, @Nullable ReasonCode code) {
    return new Finding(key, args, from, holds, code, List.of());
  }
}
