package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A named stretch of the chronicle.
///
/// @param from the act with which it begins
public record Phase(String id, Text title, String from, @Nullable Text sourceTitle, Origin origin) {}
