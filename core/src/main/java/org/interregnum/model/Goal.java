package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that somebody may bring about by lawful acts.
///
/// @param expr what is to be so, an expression
/// @param by who acts; null: anybody in the pool
/// @param against who acts to prevent it; null: nobody, the others only vote against
/// @param pool who may take part; empty: everybody
/// @param within how long it may take, a duration; null: however long
/// @param acts how many acts it may take; null: however many
/// @param mode `worst` or `best`: what the others do; null: worst for what can be done, best for what cannot
/// @param unlessAttended whether what hangs only on the others' attendance counts for the assertion instead of leaving it unproven
public record Goal(
    Stated expr,
    @Nullable Coalition by,
    @Nullable Coalition against,
    List<String> pool,
    @Nullable Stated within,
    @Nullable Integer acts,
    @Nullable String mode,
    boolean unlessAttended) {}
