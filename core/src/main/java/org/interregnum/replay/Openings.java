package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.Office;
import org.interregnum.model.Post;
import org.interregnum.model.Seat;
import org.interregnum.model.Variants;
import org.jspecify.annotations.Nullable;

/// The state at the opening, which is the same in fact and in law.
final class Openings {
  private final Case theCase;
  private final Worlds worlds;
  private final Elements elements;

  Openings(Case theCase, Worlds worlds, Elements elements) {
    this.theCase = theCase;
    this.worlds = worlds;
    this.elements = elements;
  }

  Guarded<Object> of(Key key) {
    return switch (key.kind()) {
      case HOLDER -> of(theCase.offices().get(key.id()), this::holding, new Holding(null, false, null));
      case SEATS -> of(theCase.bodies().get(key.id()), this::membership, new Membership(List.of(), 0));
      case RULES -> Guarded.certain(List.of(), worlds);
    };
  }

  private <T> Guarded<Object> of(@Nullable Variants<T> variants, java.util.function.Function<T, Object> opening, Object none) {
    if (variants == null) {
      return Guarded.certain(none, worlds);
    }
    return elements.of(variants).map((Optional<T> found) -> found.map(opening).orElse(none), worlds);
  }

  private Object holding(Office office) {
    String holder = office.holder();
    if (holder == null && !office.holderStated() && theCase.opening() == null) {
      holder = firstToGo(new Post.OfOffice(office.id())).stream().findFirst().orElse(null);
    }
    return new Holding(holder, office.interim() && holder != null, null);
  }

  private Object membership(Body body) {
    List<String> members = new ArrayList<>(body.seats().stream().map(Seat::holder).filter(Objects::nonNull).toList());
    int seats = body.seats().size();
    if (theCase.opening() == null && (!theCase.hasCaseFile() || body.seats().isEmpty()) && body.members() == null) {
      for (String person : firstToGo(new Post.SeatOn(body.id()))) {
        if (!members.contains(person)) {
          members.add(person);
          seats++;
        }
      }
    }
    return new Membership(members, seats);
  }

  /// Those whose first act about a post takes it from them, so that they held it before; of an office
  /// only if it is the first act about the office at all.
  private Set<String> firstToGo(Post post) {
    Set<String> gone = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Variants<Act> variants : theCase.acts().values()) {
      Act act = variants.any();
      String leaves = switch (act.deed()) {
        case Deed.Remove r when r.post().equals(post) -> r.person();
        case Deed.Resign r when r.post().equals(post) -> r.person();
        default -> null;
      };
      String comes = act.deed() instanceof Deed.Appoint a && a.post().equals(post) ? a.person() : null;
      if (leaves != null && !seen.contains(leaves) && (post instanceof Post.SeatOn || seen.isEmpty())) {
        gone.add(leaves);
      }
      if (leaves != null) {
        seen.add(leaves);
      }
      if (comes != null) {
        seen.add(comes);
      }
    }
    return gone;
  }
}
