package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A document that a case cites.
///
/// @param rank 1 is best; null where the case ranks nothing
/// @param url http or https only; null if none
public record Source(
    String id,
    @Nullable Text title,
    @Nullable Text by,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url,
    @Nullable Integer rank,
    Origin origin) {}
