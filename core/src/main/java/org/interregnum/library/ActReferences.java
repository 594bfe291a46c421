package org.interregnum.library;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.InFact;
import org.interregnum.model.Meeting;
import org.interregnum.model.Origin;
import org.interregnum.model.Stated;
import org.interregnum.spelling.Nearest;
import org.interregnum.time.When;

/// Whether the acts that times speak of are acts of the case.
final class ActReferences {
  private final Case theCase;
  private final List<Problem> problems = new ArrayList<>();

  ActReferences(Case theCase) {
    this.theCase = theCase;
  }

  List<Problem> problems() {
    theCase.acts().values().forEach(act -> act.byAnswers().values().forEach(this::check));
    theCase.later().forEach(this::check);
    theCase.stakes().byAnswers().values().forEach(stakes -> stakes.forEach(stake -> {
      if (stake.at() != null) {
        check(stake.at());
      }
    }));
    return problems;
  }

  private void check(Act act) {
    act.at().forEach(this::check);
    act.account().claims().forEach(claim -> claim.at().forEach(this::check));
    if (act.inFact() instanceof InFact.Later later) {
      check(later.when());
    }
    if (act.account().terms() != null && act.account().terms().by() != null) {
      check(act.account().terms().by());
    }
    Meeting meeting = act.procedure().meeting();
    if (meeting != null && meeting.notified() instanceof Meeting.Notified.Named named) {
      named.byPerson().values().forEach(notice -> {
        if (notice.moment() != null) {
          check(notice.moment());
        }
      });
    }
  }

  private void check(Stated stated) {
    if (!(When.parse(stated.text(), theCase.zone()) instanceof When.Parse.Ok ok)) {
      return;
    }
    for (String act : ok.when().acts()) {
      if (!theCase.acts().containsKey(act) && stated.at() instanceof Origin.InFile at) {
        int offset = Math.max(0, stated.text().indexOf(act));
        problems.add(new Problem("unknown-act", at.file(), at.line(), at.column() + offset, act.length(), List.of(act, Nearest.of(act, theCase.acts().keySet())), false));
      }
    }
  }
}
