package org.interregnum.replay;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Form;
import org.interregnum.model.Meeting;
import org.interregnum.model.Origin;
import org.interregnum.model.Stated;
import org.interregnum.model.Vote;
import org.interregnum.rule.Ballot;
import org.interregnum.time.Truth3;
import org.interregnum.time.When;
import org.jspecify.annotations.Nullable;

/// The facts about acts in one circumstance: who voted how, signed, was told, waived. They belong to
/// persons and are the same whatever the law turns out to be.
final class ActFacts {
  static final List<String> YES_NO = List.of("yes", "no");
  private static final List<String> BALLOTS = List.of("aye", "nay", "abstain", "absent");

  private final Worlds worlds;
  private final OpenFacts facts;
  private final Organization organization;
  private final Elements elements;
  private final Circumstance circumstance;
  private final View fact;
  private final boolean presumptions;
  private final Function<String, Set<String>> mayDecide;
  private final Map<BallotKey, Tallies.BallotWhere> ballots = new HashMap<>();
  private final Map<FactKey, Condition> done = new HashMap<>();
  private final Map<String, List<String>> meetings = new HashMap<>();
  private @Nullable List<String> linked;

  /// @param mayDecide for an act the bodies that may decide it
  ActFacts(
      Worlds worlds, OpenFacts facts, Organization organization, Elements elements, Circumstance circumstance, View fact,
      boolean presumptions, Function<String, Set<String>> mayDecide) {
    this.worlds = worlds;
    this.facts = facts;
    this.organization = organization;
    this.elements = elements;
    this.circumstance = circumstance;
    this.fact = fact;
    this.presumptions = presumptions;
    this.mayDecide = mayDecide;
  }

  private record BallotKey(String act, String person, Set<String> bodies) {}

  private record FactKey(String kind, String act, String person, Object more) {}

  Optional<Act> act(Branching world, String id) {
    var variants = organization.theCase().acts().get(id);
    return variants == null ? Optional.empty() : world.choose(elements.of(variants));
  }

  /// Where the act happened, given what the case says of it.
  Condition happened(Act act) {
    return facts.happened(act, circumstance.where());
  }

  /// The bodies that may decide an act in some world.
  Set<String> deciders(String act) {
    return mayDecide.apply(act);
  }

  /// The act whose meeting this act's is.
  String root(Branching world, Act act) {
    Act root = act;
    for (int steps = 0; steps < 100; steps++) {
      Meeting meeting = root.procedure().meeting();
      if (meeting == null || meeting.sameAs() == null) {
        return root.id();
      }
      Optional<Act> next = act(world, meeting.sameAs());
      if (next.isEmpty()) {
        return root.id();
      }
      root = next.get();
    }
    return root.id();
  }

  /// What is said of the meeting itself; null: nothing.
  @Nullable Meeting meeting(Branching world, String root) {
    return act(world, root).map(a -> a.procedure().meeting()).orElse(null);
  }

  boolean isMemberInFact(Branching world, String act, String person, Set<String> bodies) {
    View before = fact.at(Math.max(0, circumstance.before(act)));
    return bodies.stream().anyMatch(b -> before.members(world, b).contains(person));
  }

  List<String> membersInFact(Branching world, String act, String body) {
    return fact.at(Math.max(0, circumstance.before(act))).members(world, body);
  }

  /// How a person voted on an act that a body is judged to have decided.
  Tallies.BallotWhere ballot(Branching asking, String act, String person, String body) {
    facts.asked("ballot(" + act + "," + person + ")", asking.here());
    return ballot(act, person, Set.of(body));
  }

  /// How a person voted on an act, as one of the members in fact of these bodies.
  Tallies.BallotWhere ballot(String act, String person, Set<String> bodies) {
    BallotKey key = new BallotKey(act, person, bodies);
    Tallies.BallotWhere known = ballots.get(key);
    if (known == null) {
      known = findBallot(act, person, bodies);
      ballots.put(key, known);
    }
    return known;
  }

  private record BallotSaid(@Nullable Ballot known, boolean wasThere, Origin from) {}

  private Tallies.BallotWhere findBallot(String act, String person, Set<String> bodies) {
    String name = "ballot(" + act + "," + person + ")";
    Condition[] where = {worlds.never(), worlds.never(), worlds.never(), worlds.never()};
    for (var said : Branching.run(worlds, circumstance.where(), w -> ballotSaid(w, act, person, bodies))) {
      BallotSaid value = said.value();
      String known = value.known() == null ? null : value.known().name().toLowerCase(Locale.ROOT);
      for (int i = 0; i < 4; i++) {
        Condition is = facts.is(name, BALLOTS, known, BALLOTS.get(i), value.from(), said.where());
        where[i] = worlds.or(where[i], worlds.and(said.where(), is));
      }
      if (value.wasThere() && value.known() != Ballot.ABSENT) {
        facts.exclude(name, "absent", said.where());
      }
    }
    return new Tallies.BallotWhere(here(where[0]), here(where[1]), here(where[2]), here(where[3]));
  }

  private BallotSaid ballotSaid(Branching world, String id, String person, Set<String> bodies) {
    Optional<Act> found = act(world, id);
    if (found.isEmpty() || found.get().procedure().vote() == null) {
      return new BallotSaid(Ballot.ABSENT, false, found.map(Act::origin).orElse(organization.theCase().origin()));
    }
    Act act = found.get();
    Vote vote = java.util.Objects.requireNonNull(act.procedure().vote());
    Meeting meeting = meeting(world, root(world, act));
    boolean there = meeting != null && meeting.present().contains(person);
    Ballot named = named(vote, person);
    if (named != null) {
      return new BallotSaid(named, there, vote.origin());
    }
    if (vote.undecided().contains(person) || isMemberInFact(world, id, person, bodies)) {
      return new BallotSaid(null, there, vote.origin());
    }
    return new BallotSaid(there ? Ballot.ABSTAIN : Ballot.ABSENT, there, vote.origin());
  }

  private static @Nullable Ballot named(Vote vote, String person) {
    if (vote.aye().contains(person)) {
      return Ballot.AYE;
    }
    if (vote.nay().contains(person)) {
      return Ballot.NAY;
    }
    if (vote.abstain().contains(person)) {
      return Ballot.ABSTAIN;
    }
    return vote.absent().contains(person) ? Ballot.ABSENT : null;
  }

  /// Where a person signed the consent to an act.
  Condition signed(Branching asking, String act, String person, String body) {
    facts.asked("signed(" + act + "," + person + ")", asking.here());
    return signed(act, person, body);
  }

  Condition signed(String act, String person, String body) {
    return remembered(new FactKey("signed", act, person, body), () -> sum(w -> {
      Optional<Act> found = act(w, act);
      var consent = found.map(a -> a.procedure().consent()).orElse(null);
      if (consent == null) {
        return new Said("no", found.map(Act::origin).orElse(organization.theCase().origin()));
      }
      boolean open = consent.undecided().contains(person) || (consent.unknown() && isMemberInFact(w, act, person, Set.of(body)));
      return new Said(consent.signed().contains(person) ? "yes" : open ? null : "no", consent.origin());
    }, "signed(" + act + "," + person + ")"));
  }

  /// Where a person waived notice in writing.
  Condition waived(Branching asking, String root, String person) {
    facts.asked("waived(" + root + "," + person + ")", asking.here());
    return waived(root, person);
  }

  private Condition waived(String root, String person) {
    return remembered(new FactKey("waived", root, person, ""), () -> sum(w -> {
      Meeting meeting = meeting(w, root);
      if (meeting == null) {
        return new Said("no", organization.theCase().origin());
      }
      Answer3 answer = meeting.waived().getOrDefault(person, meeting.everybodyWaived());
      return new Said(answer == Answer3.UNKNOWN ? null : answer == Answer3.YES ? "yes" : "no", meeting.origin());
    }, "waived(" + root + "," + person + ")"));
  }

  /// Where a person was told in time of the meeting at which an act was decided.
  ///
  /// @param judged the act judged; being a member then or at the meeting's first act is enough
  Condition notified(Branching asking, String root, String judged, String person, String body, DecisionRules.Notice notice) {
    facts.asked("notified(" + root + "," + person + ")", asking.here());
    return notified(root, judged, person, body, notice);
  }

  private Condition notified(String root, String judged, String person, String body, DecisionRules.Notice notice) {
    return remembered(new FactKey("notified", root, person, List.of(judged, body, notice)), () -> sum(w -> {
      Meeting meeting = meeting(w, root);
      Origin from = meeting == null ? act(w, judged).map(Act::origin).orElse(organization.theCase().origin()) : meeting.origin();
      boolean inFact = isMemberInFact(w, root, person, Set.of(body)) || isMemberInFact(w, judged, person, Set.of(body));
      Meeting.Notified told = meeting == null ? new Meeting.Notified.Silent() : meeting.notified();
      return new Said(switch (told) {
        case Meeting.Notified.Silent silent -> inFact && presumptions ? "yes" : null;
        case Meeting.Notified.All all -> !inFact || all.answer() == Answer3.UNKNOWN ? null : all.answer() == Answer3.YES ? "yes" : "no";
        case Meeting.Notified.Named named -> inTime(root, named.byPerson().get(person), notice);
      }, from);
    }, "notified(" + root + "," + person + ")"));
  }

  private @Nullable String inTime(String root, Meeting.@Nullable Notice told, DecisionRules.Notice notice) {
    if (told == null) {
      return null;
    }
    Stated moment = told.moment();
    if (moment == null) {
      return told.inTime() == Answer3.YES ? "yes" : told.inTime() == Answer3.NO ? "no" : null;
    }
    ZoneId zone = organization.theCase().zone();
    if (!(When.parse(moment.text(), zone) instanceof When.Parse.Ok ok)) {
      return null;
    }
    Duration length = notice.length();
    Truth3 certain = notice.any()
        ? circumstance.story().strictlyBefore(ok.when(), root)
        : circumstance.story().atLeastBefore(ok.when(), length, root);
    return switch (certain) {
      case CERTAIN -> "yes";
      case IMPOSSIBLE -> "no";
      case OPEN -> null;
    };
  }

  /// Where a person was at the meeting: listed, or with a ballot on any of its acts.
  ///
  /// @param judged the act judged, whose ballots count for members of `body`
  Condition present(Branching asking, String root, String judged, String person, String body) {
    for (String item : actsOf(root)) {
      facts.asked("ballot(" + item + "," + person + ")", worlds.and(asking.here(), sameMeeting(item, root)));
    }
    return present(root, judged, person, body);
  }

  private Condition present(String root, String judged, String person, String body) {
    return remembered(new FactKey("present", root, person, List.of(judged, body)), () -> {
      Condition listed = worlds.any(Branching.run(worlds, circumstance.where(), w -> {
        Meeting meeting = meeting(w, root);
        return meeting != null && meeting.present().contains(person);
      }).stream().filter(Guarded.Alternative::value).map(Guarded.Alternative::where).toList());
      Condition result = here(listed);
      for (String item : actsOf(root)) {
        Set<String> bodies = item.equals(judged) ? Set.of(body) : mayDecide.apply(item);
        Condition there = ballot(item, person, bodies).present(worlds);
        result = worlds.or(result, worlds.and(sameMeeting(item, root), there));
      }
      return result;
    });
  }

  /// The folded acts that are in some world items of the meeting.
  private List<String> actsOf(String root) {
    List<String> known = meetings.get(root);
    if (known != null) {
      return known;
    }
    List<String> items = new ArrayList<>();
    for (String id : linkedActs()) {
      if (!sameMeeting(id, root).isNever()) {
        items.add(id);
      }
    }
    if (circumstance.points().containsKey(root)) {
      items.add(root);
    }
    meetings.put(root, items);
    return items;
  }

  /// The folded acts that name another act's meeting as theirs in some world.
  private List<String> linkedActs() {
    if (linked == null) {
      linked = circumstance.order().stream()
          .filter(id -> organization.theCase().act(id).byAnswers().values().stream()
              .anyMatch(a -> a.procedure().meeting() != null && a.procedure().meeting().sameAs() != null))
          .toList();
    }
    return linked;
  }

  private Condition sameMeeting(String item, String root) {
    if (item.equals(root)) {
      return worlds.always();
    }
    return remembered(new FactKey("root", item, root, ""), () -> here(worlds.any(
        Branching.run(worlds, circumstance.where(), w -> act(w, item).map(a -> root(w, a).equals(root)).orElse(false)).stream()
            .filter(Guarded.Alternative::value).map(Guarded.Alternative::where).toList())));
  }

  /// Where a body decided in a meeting, not by written consent.
  Condition isMeeting(Act act) {
    Form form = act.procedure().form();
    String known = form == Form.UNKNOWN ? null : form == Form.MEETING ? "meeting" : "consent";
    return facts.is("form(" + act.id() + ")", List.of("meeting", "consent"), known, "meeting", act.origin(), circumstance.where());
  }

  /// Where an act of whose votes nothing is said was carried.
  ///
  /// @param presumed whether it may be presumed at all, because the members in law are those in fact
  /// @param relevant the worlds in which it is asked
  Condition carried(Act act, boolean presumed, Condition relevant) {
    String known = presumed && presumptions ? (act.procedure().carried() ? "carried" : "lost") : null;
    return facts.is("vote(" + act.id() + ")", List.of("carried", "lost"), known, "carried", act.origin(), relevant);
  }

  private Condition remembered(FactKey key, Supplier<Condition> compute) {
    Condition known = done.get(key);
    if (known == null) {
      known = compute.get();
      done.put(key, known);
    }
    return known;
  }

  private record Said(@Nullable String known, Origin from) {}

  private Condition sum(Function<Branching, Said> said, String name) {
    Condition result = worlds.never();
    for (var each : Branching.run(worlds, circumstance.where(), said)) {
      Condition yes = facts.is(name, YES_NO, each.value().known(), "yes", each.value().from(), each.where());
      result = worlds.or(result, worlds.and(each.where(), yes));
    }
    return here(result);
  }

  /// What holds throughout the circumstance needs no condition in it.
  private Condition here(Condition condition) {
    return condition == circumstance.where() ? worlds.always() : condition;
  }
}
