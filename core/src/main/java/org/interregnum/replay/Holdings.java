package org.interregnum.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.model.Act;
import org.interregnum.model.Bound;
import org.interregnum.model.Case;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Share;
import org.interregnum.model.ShareClass;
import org.interregnum.model.Stake;
import org.interregnum.model.Stated;
import org.interregnum.time.Asked;
import org.interregnum.time.Story;
import org.interregnum.time.When;

/// Who holds which stakes when, in one circumstance. Registers are taken as they are, in fact and in law alike.
///
/// A stake dated by an act counts from just after that act, where it happened. One dated by a time counts, for an asked
/// instant, from that time on; along the story, from the first act that must be later, which it already finds in force.
final class Holdings {
  private static final int NEVER = Integer.MAX_VALUE;

  private final Case theCase;
  private final Elements elements;
  private final OpenFacts facts;
  private final Circumstance circumstance;
  private final Optional<Instant> opening;
  private final IdentityHashMap<List<Stake>, List<Dated>> dated = new IdentityHashMap<>();

  Holdings(Case theCase, Elements elements, OpenFacts facts, Circumstance circumstance, Optional<Instant> opening) {
    this.theCase = theCase;
    this.elements = elements;
    this.facts = facts;
    this.circumstance = circumstance;
    this.opening = opening;
  }

  /// From when on a stake is the holding.
  ///
  /// @param from the point just after the act from which on it counts; 0: from the opening; [#NEVER]
  /// @param act the act after which it counts, if it is dated by one
  /// @param asked the instant, if it is dated by a time
  /// @param vague whether the act or time leaves open when exactly
  private record Dated(Stake stake, int from, Optional<String> act, Optional<Asked.AtInstant> asked, boolean vague) {
    Instant instant() {
      return asked.map(Asked.AtInstant::instant).orElse(Instant.MAX);
    }
  }

  private static final Comparator<Dated> IN_ORDER =
      Comparator.comparingInt(Dated::from).thenComparing(d -> d.act().isPresent()).thenComparing(Dated::instant);

  /// The stakes at a point, with the votes that their classes give them.
  List<Stake> at(Branching world, Organization organization, int point, Standpoint standpoint) {
    List<Stake> all = world.choose(elements.of(theCase.stakes())).orElse(List.of());
    List<Dated> changes = dated.computeIfAbsent(all, this::changes);
    List<Stake> held = all;
    if (!changes.isEmpty()) {
      held = new ArrayList<>(all.stream().filter(s -> s.at() == null).toList());
      for (Dated change : changes) {
        if (counts(change, point, standpoint) && happened(world, change)) {
          held.removeIf(s -> change.stake().isSameHolding(s));
          held.add(change.stake());
        }
      }
      held.removeIf(Stake::isEnd);
    }
    return withVotes(world, organization, held);
  }

  private static boolean counts(Dated change, int point, Standpoint standpoint) {
    if (change.act().isPresent()) {
      return change.from() <= point;
    }
    return switch (standpoint) {
      case Standpoint.AfterAct after -> change.from() <= point;
      case Standpoint.BeforeNext next -> change.from() - 1 <= point;
      case Standpoint.At at -> change.from() <= point || change.asked().map(d -> !isLater(d, at.instant())).orElse(false);
    };
  }

  /// Whether a stake's time has not come yet.
  private static boolean isLater(Asked.AtInstant date, Asked.AtInstant asked) {
    int order = date.instant().compareTo(asked.instant());
    return order > 0 || (order == 0 && asked.justBefore() && !date.justBefore());
  }

  private boolean happened(Branching world, Dated change) {
    if (change.act().isEmpty()) {
      return true;
    }
    Optional<Act> act = world.choose(elements.of(theCase.act(change.act().get())));
    return act.isPresent() && world.decide(facts.happened(act.get(), world.here()));
  }

  // ------------------------------------------------------------------ dates

  private List<Dated> changes(List<Stake> stakes) {
    List<Dated> found = new ArrayList<>();
    for (Stake stake : stakes) {
      Stated at = stake.at();
      if (at != null) {
        found.add(dated(stake, Moment.asked(at.text(), theCase.zone(), theCase.acts()::containsKey)));
      }
    }
    found.removeIf(d -> d.from() == NEVER && d.asked().isEmpty());
    found.sort(IN_ORDER);
    return found;
  }

  private Dated dated(Stake stake, Asked asked) {
    return switch (asked) {
      case Asked.AfterAct after -> new Dated(stake, pointOf(after.act()), Optional.of(after.act()), Optional.empty(), false);
      case Asked.BeforeAct before -> new Dated(stake, pointOf(before.act()), Optional.empty(), Optional.empty(), false);
      case Asked.AtInstant instant -> new Dated(stake, firstAfter(instant), Optional.empty(), Optional.of(instant), isVague(stake, instant));
    };
  }

  private int pointOf(String act) {
    return circumstance.history().contains(act) ? 0 : circumstance.points().getOrDefault(act, NEVER);
  }

  /// The point just after the first act that must be at this time or later.
  private int firstAfter(Asked.AtInstant date) {
    if (opening.isPresent() && !isLater(date, new Asked.AtInstant(opening.get(), false))) {
      return 0;
    }
    Story story = circumstance.story();
    for (int i = 0; i < circumstance.order().size(); i++) {
      Instant earliest = story.bounds(circumstance.order().get(i)).earliest();
      if (earliest != null && !earliest.isBefore(date.instant())) {
        return i + 1;
      }
    }
    return NEVER;
  }

  /// Whether some act may lie before or after this time.
  private boolean isVague(Stake stake, Asked.AtInstant date) {
    String text = stake.at() == null ? "" : stake.at().text();
    Instant begins = When.parse(text, theCase.zone()) instanceof When.Parse.Ok ok && ok.when() instanceof When.Absolute time && time.from() != null
        ? time.from() : date.instant();
    Story story = circumstance.story();
    int first = story.positions(circumstance.order(), new Asked.AtInstant(begins, false)).first();
    return first != story.positions(circumstance.order(), date).last();
  }

  /// The stakes of which it is vague since when they count.
  Set<Stake> vague() {
    Set<Stake> vague = new LinkedHashSet<>();
    theCase.stakes().byAnswers().values().forEach(all -> dated.computeIfAbsent(all, this::changes).stream().filter(Dated::vague).forEach(d -> vague.add(d.stake())));
    return vague;
  }

  /// Whether some stake counts anew from just after this point's act, or already before it.
  boolean changesAt(int point) {
    return theCase.stakes().byAnswers().values().stream().anyMatch(all -> dated.computeIfAbsent(all, this::changes).stream().anyMatch(d -> d.from() == point));
  }

  // ------------------------------------------------------------------ classes

  /// Votes stated win; else a share has the votes that its class gives it.
  private List<Stake> withVotes(Branching world, Organization organization, List<Stake> stakes) {
    if (theCase.entities().values().stream().flatMap(e -> e.byAnswers().values().stream()).allMatch(e -> e.classes().isEmpty())) {
      return stakes;
    }
    return stakes.stream().map(s -> withVotes(world, organization, s)).toList();
  }

  private static Stake withVotes(Branching world, Organization organization, Stake stake) {
    Fraction shares = stake.shares();
    if (stake.votes() != null || shares == null || stake.kind() == null) {
      return stake;
    }
    Map<String, ShareClass> classes = organization.entity(world, stake.in()).map(Entity::classes).orElse(Map.of());
    ShareClass of = classes.get(stake.kind());
    return of == null ? stake : stake.withVotes(new Share(shares.times(of.votesPerShare()), Bound.EXACT, shares + " × " + of.votesPerShare()));
  }

  /// From where at a point of the story somebody looks at it.
  sealed interface Standpoint {
    /// Just after the point's act.
    record AfterAct() implements Standpoint {}

    /// Just before the next act, as one who judges that act.
    record BeforeNext() implements Standpoint {}

    /// At an instant between the point's act and the next.
    record At(Asked.AtInstant instant) implements Standpoint {}
  }
}
