package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A class of shares of an entity. What it says holds throughout the story.
///
/// @param votesPerShare how many votes each share has, 0 or more
/// @param price of one share; null: not said
public record ShareClass(String id, Text name, Fraction votesPerShare, @Nullable Price price) {}
