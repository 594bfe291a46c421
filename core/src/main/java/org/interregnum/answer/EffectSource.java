package org.interregnum.answer;

import java.util.List;
import java.util.Map;
import org.interregnum.compare.Vantage;
import org.jspecify.annotations.Nullable;

/// One kind of consequence that a change may have.
interface EffectSource {
  /// The effects, each with its `kind`; what is the same on both sides is none.
  ///
  /// @param before,after the sides; their stories may be one and the same
  /// @param notes takes what could not be worked out, so that silence is never taken for "no effect"
  List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes);
}
