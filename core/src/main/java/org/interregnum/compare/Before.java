package org.interregnum.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Deed;
import org.interregnum.model.InFact;
import org.interregnum.model.Post;
import org.interregnum.replay.Replayed;

/// What a case tells from before its opening. It is not folded, so that of the members of a body then only some are
/// known: who is said to leave sat there, and who is said to come sat there from then on.
///
/// @param act the act
/// @param concerns whether it gives, takes or changes a seat or a rule of the body
/// @param before,after those known to sit there just before and just after; there may have been others
public record Before(String act, boolean concerns, List<String> before, List<String> after) {
  /// The acts before the opening, in order, as they bear on a body.
  public static List<Before> of(Replayed replayed, String body) {
    List<Before> history = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (String id : replayed.order()) {
      if (!replayed.isHistory(id)) {
        continue;
      }
      Act act = replayed.act(id);
      boolean took = tookEffect(act);
      if (took) {
        leaver(act, body, known);
      }
      List<String> before = List.copyOf(known);
      if (took) {
        fold(act, body, known);
      }
      history.add(new Before(id, concerns(act, body), before, List.copyOf(known)));
    }
    return history;
  }

  private static boolean tookEffect(Act act) {
    return act.happened() == Answer3.YES && act.inFact() instanceof InFact.AtOnce && act.procedure().carried();
  }

  private static void leaver(Act act, String body, Set<String> known) {
    switch (act.deed()) {
      case Deed.Remove r when isSeat(r.post(), body) -> known.add(r.person());
      case Deed.Resign r when isSeat(r.post(), body) -> known.add(r.person());
      default -> {}
    }
  }

  private static void fold(Act act, String body, Set<String> known) {
    switch (act.deed()) {
      case Deed.Remove r when isSeat(r.post(), body) -> known.remove(r.person());
      case Deed.Resign r when isSeat(r.post(), body) -> known.remove(r.person());
      case Deed.Appoint a when isSeat(a.post(), body) -> known.add(a.person());
      default -> {}
    }
  }

  private static boolean concerns(Act act, String body) {
    return switch (act.deed()) {
      case Deed.Remove r -> isSeat(r.post(), body);
      case Deed.Resign r -> isSeat(r.post(), body);
      case Deed.Appoint a -> isSeat(a.post(), body);
      case Deed.Amend a -> a.body().equals(body);
      case Deed.Informal i -> body.equals(i.body());
      default -> false;
    };
  }

  private static boolean isSeat(Post post, String body) {
    return post instanceof Post.SeatOn && post.id().equals(body);
  }
}
