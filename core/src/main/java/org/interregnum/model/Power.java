package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The right of a body, entity, office or party to do an act to a target under a rule.
///
/// @param act `remove`, `appoint`, `replace`, `amend`, or another kind of act
/// @param target an office, a body (`amend`), an entity, or `seats(BODY)` as [Target]
/// @param by ids: one, or several that must all act
/// @param rule what it says itself; what it leaves out comes from the body
/// @param candidates the only ones who may be appointed, or of a power to remove, removed; null: everybody
/// @param change the only amendment it allows; null: any
/// @param times how often a route may use it
/// @param from the only holder whose stake it moves; null: any
/// @param votes new votes that an issue creates; null if none
public record Power(
    String id,
    String act,
    Target target,
    List<String> by,
    RuleParts rule,
    @Nullable List<String> candidates,
    @Nullable Amendment change,
    int times,
    @Nullable String from,
    @Nullable Fraction votes,
    Origin origin) {

  /// What a power is about.
  ///
  /// @param id an office, a body or an entity
  /// @param seats whether the seats of that body are meant (`seats(BODY)`), not the body
  public record Target(String id, boolean seats) {}
}
