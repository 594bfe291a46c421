package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the chronicle says of the ballots of one decision.
///
/// @param unknown `vote: unknown`: a map that names nobody
/// @param undecided those listed under `unknown:`
/// @param ayeCount totals; null if not stated
public record Vote(
    boolean unknown,
    List<String> aye,
    List<String> nay,
    List<String> abstain,
    List<String> absent,
    List<String> undecided,
    @Nullable Integer ayeCount,
    @Nullable Integer nayCount,
    @Nullable Integer abstainCount,
    Origin origin) {}
