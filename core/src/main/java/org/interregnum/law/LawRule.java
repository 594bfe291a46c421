package org.interregnum.law;

import java.time.LocalDate;
import java.util.Map;
import org.interregnum.model.Layer;
import org.jspecify.annotations.Nullable;

/// One default or mandatory rule of a pack.
///
/// @param body the kind of body: `board` or `members`
/// @param part what it sets
/// @param text its content in the rule language (a duration or `any` for notice, `true` or `false` for waivable)
/// @param citation for example `DGCL 141(b)`
/// @param inForce the first day on which it was in force; null: not known, which the page says
/// @param until the first day on which it no longer was; null: still in force
/// @param varied who may vary it: `charter`, `bylaws` (and the charter), `nobody`
/// @param noLooserThan the least that a document of a layer must ask, as a rule; a layer that is not there is free
public record LawRule(
    String body,
    RulePart part,
    String text,
    String citation,
    @Nullable LocalDate inForce,
    @Nullable LocalDate until,
    String varied,
    Map<Layer, String> noLooserThan) {

  boolean isInForce(LocalDate on) {
    return (inForce == null || !on.isBefore(inForce)) && (until == null || on.isBefore(until));
  }
}
