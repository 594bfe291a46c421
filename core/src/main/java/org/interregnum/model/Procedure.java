package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// How a formal act was done.
///
/// @param power the power named; null: all that fit are tried
/// @param form MEETING, CONSENT or UNKNOWN, already defaulted from what the act has
/// @param formStated whether the act has `form:`
/// @param meeting,vote,consent what is said of them; null if left out
/// @param carried what was declared; true unless `carried: false`
public record Procedure(
    @Nullable String power,
    Form form,
    boolean formStated,
    @Nullable Meeting meeting,
    @Nullable Vote vote,
    @Nullable Consent consent,
    boolean carried) {}
