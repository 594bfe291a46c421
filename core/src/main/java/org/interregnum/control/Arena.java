package org.interregnum.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.replay.Situation;
import org.jspecify.annotations.Nullable;

/// An organization at one moment, as a field on which coalitions act. Use by one thread at a time.
public final class Arena {
  private final Situation situation;
  private final Roster roster;
  private final Contests contests;
  private final Position start;
  private final @Nullable Goal goal;
  private final Goal.@Nullable Test test;
  private final @Nullable Relevance relevance;
  private final Map<Reached, Reach> reached = new HashMap<>();

  private Arena(Situation situation, Set<String> named, @Nullable Goal goal) {
    this.situation = situation;
    this.roster = new Roster(situation, named);
    this.contests = new Contests(roster);
    this.start = Position.of(roster, new Holdings());
    this.goal = goal;
    this.test = goal == null ? null : goal.in(roster);
    this.relevance = goal == null ? null : new Relevance(roster, contests, start, goal);
  }

  /// For questions about one vote under a power.
  public static Arena of(Situation situation) {
    return new Arena(situation, Set.of(), null);
  }

  /// For questions about a goal.
  ///
  /// @throws TooLargeException if the organization has more bodies or offices than can be told apart
  public static Arena of(Situation situation, Goal goal) {
    return new Arena(situation, goal.ids(), goal);
  }

  Roster roster() {
    return roster;
  }

  Position start() {
    return start;
  }

  Contests contests() {
    return contests;
  }

  Goal goal() {
    return java.util.Objects.requireNonNull(goal);
  }

  Goal.Test test() {
    return java.util.Objects.requireNonNull(test);
  }

  Relevance relevance() {
    return java.util.Objects.requireNonNull(relevance);
  }

  /// The organization as it stands.
  public Situation situation() {
    return situation;
  }

  /// Who may be part of a coalition unless the question says otherwise: people, and parties that nobody decides for.
  public List<String> pool() {
    Set<String> pool = new LinkedHashSet<>();
    for (String party : roster.parties()) {
      if (roster.decider(roster.party(party)).isEmpty()) {
        pool.add(party);
      }
    }
    return List.copyOf(pool);
  }

  /// Who decides for a party: the id of a body, an office or another party; empty: it acts for itself.
  public Optional<String> decider(String party) {
    return roster.isParty(party) ? roster.decider(roster.party(party)) : Optional.empty();
  }

  /// Whether there is a party of that id.
  public boolean isParty(String id) {
    return roster.isParty(id);
  }

  /// The ids of the powers that somebody has here, each once.
  public List<String> powers() {
    return roster.authorities().stream().map(Authority::id).distinct().toList();
  }

  /// Everything that can bear on the goal: arenas of different worlds in which it is equal are alike.
  List<Object> signature() {
    return new Signature(this).all();
  }

  /// Whether a rule of some decision gives a party, or the holder of an office, a veto (`without veto of`), or
  /// asks for its consent (`with`).
  ///
  /// @param power the only power whose decisions count; null: all
  boolean isNamedInRules(String party, boolean veto, @Nullable String power) {
    for (Authority authority : roster.authorities()) {
      if (power != null && !power.equals(authority.id())) {
        continue;
      }
      for (Authority.By by : authority.by()) {
        if (by instanceof Authority.By.ByBody body && contests.rules(authority.index(), body.body(), start).names(party, veto, this::holderOf)) {
          return true;
        }
      }
    }
    return false;
  }

  private String holderOf(String id) {
    Integer office = roster.officeOrNull(id);
    return office == null ? id : start.holder(office) < 0 ? "" : roster.partyId(start.holder(office));
  }

  /// Bodies that cannot make their quorum even if all their members come.
  public List<String> deadBodies() {
    boolean[] everybody = new boolean[roster.parties().size()];
    java.util.Arrays.fill(everybody, true);
    List<String> dead = new ArrayList<>();
    for (int body = 0; body < roster.bodies().size(); body++) {
      if (!contests.of(-1, body, start, everybody, -1, -1, Outsiders.ANYTHING).quorumWorst()) {
        dead.add(roster.bodies().get(body));
      }
    }
    return dead;
  }

  /// A decision of a body under a power, or under its own rules.
  ///
  /// @return empty if there is no such body here, or it does not exercise that power
  public Optional<Election> election(String body, @Nullable String power) {
    Integer index = roster.bodyOrNull(body);
    if (index == null) {
      return Optional.empty();
    }
    if (power == null) {
      return Optional.of(contests.election(-1, index, start));
    }
    return roster.authorities().stream()
        .filter(a -> a.id().equals(power) && a.by().stream().anyMatch(by -> by instanceof Authority.By.ByBody each && each.body() == index))
        .findFirst().map(a -> contests.election(a.index(), index, start));
  }

  boolean[] members(List<String> ids) {
    boolean[] members = new boolean[roster.parties().size()];
    ids.stream().filter(roster::isParty).forEach(id -> members[roster.party(id)] = true);
    return members;
  }

  // ------------------------------------------------------------------ routes

  /// The best routes of a coalition to the goal.
  public Routes routes(List<String> by, Mode mode, Extent extent) {
    Camp camp = new Camp(roster, contests, members(by), mode, Outsiders.ANYTHING);
    RouteSearch search = new RouteSearch(roster, contests, camp, start, goal(), test(), relevance(), extent.limits());
    RouteSearch.Result fewest = search.best(start, RouteSearch.Objective.FEWEST);
    if (fewest.route() == null) {
      return new Routes(Optional.empty(), Optional.empty(), fewest.proved(), fewest.atLeast());
    }
    RouteSearch.Result earliest = sooner(search, fewest.route());
    Route fast = earliest.route() == null ? fewest.route() : earliest.route();
    return new Routes(Optional.of(fewest.route()), Optional.of(fast), fewest.proved() && earliest.proved(), fewest.route().length());
  }

  /// Only a route of fewest acts, and of these the earliest; empty if none was found.
  public Optional<Route> fewest(List<String> by, Mode mode, Extent extent) {
    Camp camp = new Camp(roster, contests, members(by), mode, Outsiders.ANYTHING);
    RouteSearch search = new RouteSearch(roster, contests, camp, start, goal(), test(), relevance(), extent.limits());
    return Optional.ofNullable(search.best(start, RouteSearch.Objective.FEWEST).route());
  }

  /// The earliest route, if one finishes before another of fewest acts.
  private RouteSearch.Result sooner(RouteSearch search, Route fewest) {
    if (fewest.finish() == 0 || search.notBefore(start) >= fewest.finish()) {
      return new RouteSearch.Result(null, true, 0);
    }
    return search.best(start, RouteSearch.Objective.EARLIEST, fewest.finish() - 1);
  }

  /// Why a coalition has no route, power by power.
  public List<Obstacle> obstacles(List<String> by, Mode mode, Extent extent) {
    return new Obstacles(this, new Camp(roster, contests, members(by), mode, Outsiders.ANYTHING), extent.seconds()).all();
  }

  /// Whether acts found in another world lead to the goal in this one too, at their times.
  public boolean follows(Route route, List<String> by, Mode mode) {
    Camp camp = new Camp(roster, contests, members(by), mode, Outsiders.ANYTHING);
    Moves moves = new Moves(roster, contests, Likes.none(roster), relevance(), Set.of());
    Position position = start;
    Clock clock = camp.start(position);
    for (RouteAct act : route.acts()) {
      List<Clock> epochs = camp.epochs(position, clock, act.at());
      clock = camp.call(position, epochs.getLast().at(act.at()));
      Optional<Position> next = Optional.empty();
      for (Move move : moves.of(camp, position, camp.set(position, clock), clock)) {
        Route.Step step = new Route.Step(move, clock, position, camp.set(position, clock));
        RouteAct same = new Route(camp, roster, List.of(step), clock.now()).acts().getFirst();
        if (next.isEmpty() && same.doesTheSame(act)) {
          next = position.after(move);
        }
      }
      if (next.isEmpty()) {
        return false;
      }
      position = next.get();
      clock = camp.call(position, clock);
    }
    return test().holds(position);
  }

  /// Whether a coalition has a route to the goal, as far as the search comes.
  public boolean can(List<String> by, Mode mode, Extent extent) {
    return reaches(members(by), mode, extent, Outsiders.ANYTHING) == Reach.YES;
  }

  /// Whether a coalition has a route at all.
  Reach reaches(boolean[] members, Mode mode, Extent extent, Outsiders outsiders) {
    BitSet who = new BitSet();
    for (int party = 0; party < members.length; party++) {
      who.set(party, members[party]);
    }
    return reached.computeIfAbsent(new Reached(who, mode, extent, outsiders), k -> {
      Camp camp = new Camp(roster, contests, members, mode, outsiders);
      RouteSearch search = new RouteSearch(roster, contests, camp, start, goal(), test(), relevance(), extent.limits());
      RouteSearch.Result found = search.best(start, RouteSearch.Objective.ANY);
      return found.route() != null ? Reach.YES : found.proved() ? Reach.NO : Reach.UNDECIDED;
    });
  }

  private record Reached(BitSet members, Mode mode, Extent extent, Outsiders outsiders) {}

  /// Whether a coalition carries one vote under a power, every notice given.
  Reach carries(String power, boolean[] members, Mode mode, Outsiders outsiders) {
    Camp camp = new Camp(roster, contests, members, mode, outsiders);
    Clock noticed = camp.allNoticed();
    boolean[] in = camp.set(start, noticed);
    for (Authority authority : roster.authorities()) {
      if (authority.id().equals(power)) {
        int holder = authority.target() >= 0 && authority.doing().isOfOffice() ? start.holder(authority.target()) : -1;
        if (camp.exercises(authority, start, in, noticed, holder, -1)) {
          return Reach.YES;
        }
      }
    }
    return Reach.NO;
  }

  // ------------------------------------------------------------------ races

  /// How a race is run.
  ///
  /// @param reach whether the goal need hold only for a moment, not survive the reply
  /// @param horizon seconds after which the others have won
  /// @param actsPerInstant most acts of one side at one instant
  /// @param situations most points of the game to look at before giving up
  public record Terms(boolean reach, long horizon, int actsPerInstant, int situations) {}

  /// How a race ends.
  ///
  /// @param ifByFirst whether those who want the goal win if they move first at every instant; empty: too large to tell
  /// @param ifAgainstFirst the same if the others move first
  /// @param line best play with those who want the goal first
  /// @param byAlone their best routes if nobody acts against them
  /// @param againstAlone seconds until those against it could have closed every route, if nobody acts against them; empty: never
  /// @param alpha a fixed list of acts that wins whatever the others do, if one of their best routes is
  public record Race(Optional<Boolean> ifByFirst, Optional<Boolean> ifAgainstFirst, List<RacePlay> line, Routes byAlone, Optional<Long> againstAlone, Optional<Route> alpha) {}

  /// One act of a race.
  ///
  /// @param byFirst whether those who want the goal do it
  public record RacePlay(boolean byFirst, RouteAct act) {}

  /// Who wins a race; empty: too large to tell.
  ///
  /// @param byFirst whether those who want the goal win if they move first at every instant
  /// @param againstFirst the same if the others move first
  public record Winner(Optional<Boolean> byFirst, Optional<Boolean> againstFirst) {}

  /// Only who wins a race.
  public Winner winner(List<String> by, List<String> against, Terms terms) {
    return new Races(this, members(by), members(against), terms).winner();
  }

  /// Solves a race for the goal: `by` want it, `against` prevent it, everybody else votes against both.
  public Race race(List<String> by, List<String> against, Terms terms) {
    Routes alone = routes(by, Mode.WORST, Extent.ANY.within(terms.horizon()));
    Routes whenever = alone.found() ? alone : routes(by, Mode.WORST, Extent.ANY);
    return new Races(this, members(by), members(against), terms).race(alone, whenever);
  }

  /// Whether parties carry a power in one of the bodies that exercise it, whatever the others do there.
  boolean carriesIn(String body, String power, List<String> parties) {
    int index = roster.body(body);
    boolean[] in = members(parties);
    return roster.authorities().stream().filter(a -> a.id().equals(power)).anyMatch(a -> {
      Contests.Result result = contests.of(a.index(), index, start, in, -1, -1, Outsiders.ANYTHING);
      return result.worst() || result.consent();
    });
  }

  /// The offices whose holder makes a difference for one vote under a power, a bit each.
  int officesThatMatter(String power) {
    return new OfficesThatMatter(this).of(power);
  }

  /// Whether something can be done.
  enum Reach {
    YES,
    NO,
    UNDECIDED
  }

  /// How far to look.
  ///
  /// @param seconds latest finish; [Long#MAX_VALUE]: whenever
  /// @param acts most acts
  /// @param without kinds of act, or ids of powers, that are not to be used
  /// @param positions most positions to look at for one coalition
  public record Extent(long seconds, int acts, Set<String> without, int positions) {
    /// Whatever it takes.
    public static final Extent ANY = new Extent(Long.MAX_VALUE - 1, Integer.MAX_VALUE - 1, Set.of(), 200_000);

    RouteSearch.Limits limits() {
      return new RouteSearch.Limits(seconds, acts, positions, without);
    }

    /// The same within a time.
    public Extent within(long latest) {
      return new Extent(latest, acts, without, positions);
    }
  }

  /// What a search for routes comes to.
  ///
  /// @param fewest a route of fewest acts, and of these the earliest
  /// @param earliest a route that finishes earliest, and of these with fewest acts
  /// @param proved whether it is proved that they are best, or that there is none
  /// @param atLeast acts that any route takes, as far as is known
  public record Routes(Optional<Route> fewest, Optional<Route> earliest, boolean proved, int atLeast) {
    /// Whether a route was found.
    public boolean found() {
      return fewest.isPresent();
    }
  }

  /// Names of all members of a coalition that are no party here.
  public List<String> strangers(List<String> ids) {
    List<String> strangers = new ArrayList<>(ids);
    strangers.removeIf(roster::isParty);
    return strangers;
  }
}
