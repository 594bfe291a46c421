package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one source says of an act.
///
/// @param source id of the source; null if not given
/// @param at its time; empty if it says none
/// @param says its content; null if none
/// @param count,over its numbers; null if none
/// @param use whether the case chooses this claim
public record Claim(
    @Nullable String source,
    @Nullable String where,
    List<Stated> at,
    @Nullable Text says,
    @Nullable Long count,
    @Nullable Long over,
    boolean use,
    boolean open,
    @Nullable Certainty certainty,
    Origin origin) {}
