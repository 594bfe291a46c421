package org.interregnum.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an offer, a demand, a threat or an agreement hangs on.
///
/// @param ifNot the condition as an expression; null if none
/// @param thenActs ids of acts that follow, or empty
/// @param then the announced act as written, for the report; empty if none
/// @param by until when; null if open
/// @param backedBy acts that make it credible
public record Terms(
    @Nullable Stated ifNot, List<String> thenActs, Map<String, String> then, @Nullable Stated by, List<String> backedBy, Origin origin) {}
