package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that people sign.
///
/// @param of the group whose letter it is; null if none
/// @param asks ids or words for what it demands
public record Letter(
    String id, @Nullable String of, List<String> asks, @Nullable Text text, List<SourceRef> sources, Origin origin) {}
