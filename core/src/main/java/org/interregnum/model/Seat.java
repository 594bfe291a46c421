package org.interregnum.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place on a body.
///
/// @param id the seat's own id if it has one; null otherwise
/// @param holder the party who sits there at the opening; null: vacant
/// @param since as written, for the report; null if not given
/// @param attributes class, designation, term: kept for laws that need them
public record Seat(
    @Nullable String id, @Nullable String holder, @Nullable String since, Map<String, String> attributes, Origin origin) {}
