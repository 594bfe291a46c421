package org.interregnum.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interregnum.model.Act;
import org.interregnum.model.Claim;
import org.interregnum.model.Stated;
import org.interregnum.time.Story;
import org.interregnum.time.When;

/// Something that does not fit together and is reported, though it is no error.
///
/// @param key names the sentence: `conflict.times`, `conflict.counts`, `conflict.beside`, `conflict.futile`, `conflict.dropped`
/// @param acts the acts concerned
/// @param claims the claims that differ; empty if none do
public record Conflict(String key, List<String> acts, List<Claim> claims) {

  static List<Conflict> of(Replayed replayed) {
    List<Conflict> result = new ArrayList<>();
    Story story = replayed.told().getFirst().circumstance().story();
    for (String id : replayed.order()) {
      claims(replayed, replayed.act(id), story).ifPresent(result::add);
    }
    replayed.futile().forEach(act -> result.add(new Conflict("conflict.futile", List.of(act), List.of())));
    replayed.droppedCounts().forEach(act -> result.add(new Conflict("conflict.dropped", List.of(act), List.of())));
    return result;
  }

  private static Optional<Conflict> claims(Replayed replayed, Act act, Story story) {
    List<Claim> claims = act.account().claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        boolean meet = meet(replayed, story, claims.get(i), claims.get(j));
        boolean counts = !Objects.equals(claims.get(i).count(), claims.get(j).count())
            && claims.get(i).count() != null && claims.get(j).count() != null;
        if (!meet || counts) {
          return Optional.of(new Conflict(meet ? "conflict.counts" : "conflict.times", List.of(act.id()), claims));
        }
      }
    }
    for (Claim claim : claims) {
      for (When when : times(replayed, claim)) {
        if (!story.holdsBeside(act.id(), when)) {
          return Optional.of(new Conflict("conflict.beside", List.of(act.id()), claims));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean meet(Replayed replayed, Story story, Claim a, Claim b) {
    for (When first : times(replayed, a)) {
      for (When second : times(replayed, b)) {
        if (!story.meets(first, second)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<When> times(Replayed replayed, Claim claim) {
    List<When> times = new ArrayList<>();
    for (Stated stated : claim.at()) {
      if (When.parse(stated.text(), replayed.theCase().zone()) instanceof When.Parse.Ok ok && replayed.theCase().acts().keySet().containsAll(ok.when().acts())) {
        times.add(ok.when());
      }
    }
    return times;
  }
}
