package org.interregnum.model;

/// A piece of one of the little languages (a time, a rule, an expression, a duration) as it stands in a file.
///
/// @param text the text, unparsed
/// @param at where it begins
public record Stated(String text, Origin at) {}
