package org.interregnum.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One default or mandatory rule of a pack.
///
/// @param part what it sets
/// @param text its content in the rule language (a duration or `any` for notice, `true` or `false` for waivable)
/// @param citation for example `DGCL 141(b)`
/// @param inForce the first day on which it was in force; null: not known, which the page says
/// @param until the first day on which it no longer was; null: still in force
/// @param varied who may vary it: `charter`, `bylaws` (and the charter), `nobody`
public record LawRule(
    RulePart part,
    String text,
    String citation,
    @Nullable LocalDate inForce,
    @Nullable LocalDate until,
    String varied) {}
