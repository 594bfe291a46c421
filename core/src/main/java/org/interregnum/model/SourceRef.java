package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A citation: a source of the case and, if given, the place in it.
///
/// @param source id of a [Source]
/// @param where section, page or the like, for example `2.4`; null if not given
public record SourceRef(String source, @Nullable String where) {}
