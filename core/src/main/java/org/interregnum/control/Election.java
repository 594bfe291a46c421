package org.interregnum.control;

import java.util.Optional;
import org.interregnum.replay.DecisionRules;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;

/// One decision of a body as it stands at a moment: who votes, under which rules, compiled.
///
/// @param body the body
/// @param power the power whose rule it is; empty: the body's own
/// @param electorate who may vote, in the order of both decisions' players
/// @param vote whether the ballots carry it
/// @param quorum whether enough are there
public record Election(String body, Optional<String> power, Electorate electorate, Decision vote, Decision quorum, DecisionRules rules) {}
