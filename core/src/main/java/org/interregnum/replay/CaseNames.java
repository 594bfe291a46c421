package org.interregnum.replay;

import java.util.LinkedHashSet;
import java.util.Set;
import org.interregnum.model.Case;
import org.interregnum.query.Function;
import org.interregnum.query.Names;
import org.interregnum.time.Asked;

/// The ids of a case, as expressions may use them.
public final class CaseNames implements Names {
  private final Case theCase;
  private final Set<String> bodies;

  /// @param bodies the ids of all bodies, those that the law brings included
  public CaseNames(Case theCase, Set<String> bodies) {
    this.theCase = theCase;
    this.bodies = bodies;
  }

  /// The ids of a case that is not replayed yet, bodies that its laws may bring included.
  public static CaseNames of(Case theCase) {
    Set<String> bodies = new LinkedHashSet<>(theCase.bodies().keySet());
    theCase.entities().values().forEach(e -> {
      if (e.any().law() != null) {
        bodies.add(e.any().id() + ".members");
      }
    });
    return new CaseNames(theCase, bodies);
  }

  @Override
  public Set<String> in(Function.Scope scope) {
    Set<String> ids = new LinkedHashSet<>();
    switch (scope) {
      case OFFICE -> ids.addAll(theCase.offices().keySet());
      case BODY -> ids.addAll(bodies);
      case OFFICE_OR_BODY -> {
        ids.addAll(theCase.offices().keySet());
        ids.addAll(bodies);
      }
      case ENTITY -> ids.addAll(theCase.entities().keySet());
      case GROUP_OR_SET -> ids.addAll(theCase.groups().keySet());
      case LETTER -> ids.addAll(theCase.letters().keySet());
      case ACT -> ids.addAll(theCase.acts().keySet());
      case PARTY -> {
        ids.addAll(theCase.people().keySet());
        ids.addAll(theCase.entities().keySet());
        ids.addAll(theCase.groups().keySet());
        ids.addAll(theCase.offices().keySet());
        ids.addAll(bodies);
      }
      case SET -> {}
    }
    return ids;
  }

  @Override
  public Set<String> all() {
    Set<String> ids = in(Function.Scope.PARTY);
    ids.addAll(in(Function.Scope.LETTER));
    ids.addAll(theCase.acts().keySet());
    return ids;
  }

  @Override
  public boolean isMoment(String text) {
    return Asked.parse(text, theCase.zone(), theCase.acts()::containsKey) instanceof Asked.Parse.Ok;
  }
}
