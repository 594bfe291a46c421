package org.interregnum.time;

/// An order of two acts that the times leave open and an answered question settles.
///
/// @param before the act that comes first
/// @param after the act that comes later
public record Precedence(String before, String after) {}
