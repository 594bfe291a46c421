package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many people counted, not named one by one.
///
/// @param size how many; null if not stated
/// @param precision `exact` or `about`
public record Group(
    String id, Text name, @Nullable String of, @Nullable Long size, @Nullable String precision, List<SourceRef> sources, Origin origin) {}
