package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of seats that decides by vote.
///
/// @param seats the seats at the opening, vacant ones included; empty when members come from elsewhere
/// @param members `stakes`: whoever holds votes in `of`; a body's id: that body's members at the moment; null: the seats
public record Body(
    String id,
    Text name,
    @Nullable String of,
    List<Seat> seats,
    @Nullable String members,
    RuleParts rule,
    boolean fillsOwnVacancies,
    Origin origin) {}
