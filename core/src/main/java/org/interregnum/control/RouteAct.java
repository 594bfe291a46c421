package org.interregnum.control;

import java.util.List;
import java.util.Optional;
import org.interregnum.model.Amendment;

/// One act of a route, told by ids.
///
/// @param act as chronicles spell it: `remove`, `appoint`, `replace`, `amend`, `issue`, `transfer`, `resign`
/// @param power the power used; empty: none is needed
/// @param target the office, body or entity
/// @param ofBody whether the target is a body: its seats, or for `amend` its rules
/// @param person who is put in or out, or gets votes; empty for amendments
/// @param change what an amendment changes
/// @param exercises who exercises the power, and how
/// @param at seconds from the start
public record RouteAct(
    String act, Optional<String> power, String target, boolean ofBody, Optional<String> person, Optional<Amendment> change, List<Exercise> exercises, long at) {

  /// Whether another act changes the same, under whatever power.
  boolean doesTheSame(RouteAct other) {
    return act.equals(other.act) && target.equals(other.target) && ofBody == other.ofBody && person.equals(other.person) && change.equals(other.change);
  }

  /// How a power is exercised.
  public enum Form {
    /// A body meets and votes.
    MEETING,
    /// Members of a body sign, without a meeting.
    CONSENT,
    /// The holder of an office acts.
    OFFICE,
    /// A party acts for itself.
    PARTY
  }

  /// Who exercises a power, and how.
  ///
  /// @param by the body, office or party
  /// @param ayes those of the coalition who vote aye, sign or act, entities it carries included
  /// @param notice seconds of notice that a meeting needs
  /// @param noticed whether notice was given in time; else everybody there waives it
  /// @param due seconds from the start at which notice was due; negative if it was not
  /// @param needsOthers whether somebody else must attend, who need not agree
  /// @param members who sits or votes in the body; nobody if no body decides
  /// @param looksAt those outside of the coalition whom the rules name, though they have no vote there
  /// @param away recused members of the coalition who stay away from a meeting, where they would weigh as abstentions
  public record Exercise(
      Form form, String by, List<String> ayes, long notice, boolean noticed, long due, boolean needsOthers, List<String> members, List<String> looksAt,
      List<String> away) {
    /// Whether somebody who sits or votes there is no part of it.
    boolean leavesOut() {
      return !ayes.containsAll(members);
    }

    static Exercise alone(Form form, String by, List<String> ayes) {
      return new Exercise(form, by, ayes, 0, true, 0, false, List.of(), List.of(), List.of());
    }
  }
}
