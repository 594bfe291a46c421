package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A part of a whole, exact or bounded from below, with the spelling of the case.
///
/// @param value the fraction of 1; null if not stated
/// @param atLeast whether the value is a lower bound
/// @param text as the case wrote it
public record Share(@Nullable Fraction value, boolean atLeast, String text) {}
