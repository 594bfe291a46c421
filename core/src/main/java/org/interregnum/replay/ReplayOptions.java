package org.interregnum.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a case is to be replayed.
///
/// @param readings the readings that are taken as right, at most one of each group; empty: all stay open
/// @param asOf the moment up to which acts count, as the user wrote it; null: the end of the chronicle
/// @param presumptions whether silence is presumed regular
public record ReplayOptions(List<String> readings, @Nullable String asOf, boolean presumptions) {
  public static final ReplayOptions DEFAULT = new ReplayOptions(List.of(), null, true);
}
