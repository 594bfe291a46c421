package org.interregnum.model;

/// A change of a body's rules.
///
/// @param rule the parts it sets
/// @param seats how many seats it adds, or takes away if negative; 0: none
public record Amendment(RuleParts rule, int seats) {}
