package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A holding of a party in an entity: its economic share and its votes are two different things.
///
/// @param kind the class or kind of stake; null: the only one
/// @param shares number of shares or units; null if not stated
/// @param claims where sources differ about it
public record Stake(
    String holder,
    String in,
    @Nullable String kind,
    @Nullable Share economic,
    @Nullable Share votes,
    @Nullable Fraction shares,
    @Nullable Certainty certainty,
    List<Remark> claims,
    List<SourceRef> sources,
    Origin origin) {}
