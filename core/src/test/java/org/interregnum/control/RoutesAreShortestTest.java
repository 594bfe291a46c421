package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interregnum.replay.Replayed;
import org.junit.jupiter.api.Test;

/// What the searches find is what going through everything finds, in thousands of tiny organizations.
class RoutesAreShortestTest {
  private static final int MOST = 3_000;
  private static final int ACTS = 5;

  /// Organizations about which the searches and the oracle once differed: members are recused.
  private static final long[] ONCE_WRONG = {200_989, 205_250, 205_415, 505_471};

  private final AtomicInteger found = new AtomicInteger();
  private final AtomicInteger deep = new AtomicInteger();

  @Test
  void routesAreTheShortestAndTheEarliest() {
    assertThat(LongStream.range(0, 1_600).parallel().mapToObj(this::compareRoutes).filter(w -> !w.isEmpty()).toList()).isEmpty();
    assertThat(found.get()).isGreaterThan(350);
    assertThat(deep.get()).isGreaterThan(15);
  }

  /// Where the searches and the oracle differ; empty: nowhere.
  String compareRoutes(long seed) {
    TinyOrganizations.Asked asked = TinyOrganizations.of(seed);
    Mode mode = seed % 2 == 0 ? Mode.WORST : Mode.BEST;
    NaiveSearch search = new NaiveSearch(new NaiveCamp(asked.org(), asked.bits(asked.by()), mode), asked.holds(), MOST);
    NaiveSearch.Found all = search.run(asked.org().start(), ACTS);
    Arena.Routes routes = arena(asked).routes(asked.by(), mode, new Arena.Extent(Long.MAX_VALUE - 1, all.acts(), Set.of(), 200_000));
    found.addAndGet(all.fewest().filter(m -> m.acts() > 0).isPresent() ? 1 : 0);
    deep.addAndGet(all.fewest().filter(m -> m.acts() > 2).isPresent() ? 1 : 0);
    String expected = told(all.fewest()) + " / " + told(all.earliest());
    String actual = told(measure(routes.fewest())) + " / " + told(measure(routes.earliest()));
    return expected.equals(actual) && routes.proved() ? ""
        : "organization " + seed + " " + mode + " " + asked.by() + " want " + asked.goal() + " in " + all.acts() + " acts: " + expected + ", but " + actual + "\n" + asked.tree();
  }

  @Test
  void minimalCoalitionsAreThoseOfAllSubsets() {
    assertThat(LongStream.concat(LongStream.of(ONCE_WRONG), LongStream.range(0, 600)).parallel().mapToObj(this::compareCoalitions).filter(w -> !w.isEmpty()).toList()).isEmpty();
    assertThat(found.get()).isGreaterThan(100);
  }

  /// Where the minimal coalitions, or the minimal sets that block, differ from the oracle's.
  String compareCoalitions(long seed) {
    TinyOrganizations.Asked asked = TinyOrganizations.of(seed);
    Mode mode = seed % 2 == 0 ? Mode.WORST : Mode.BEST;
    int acts = 1 + (int) (seed % 3);
    Arena arena = arena(asked);
    List<String> pool = arena.pool();
    boolean[] can = new boolean[1 << pool.size()];
    for (int subset = 0; subset < can.length; subset++) {
      NaiveCamp camp = new NaiveCamp(asked.org(), asked.bits(members(pool, subset)), mode);
      NaiveSearch.Found all = new NaiveSearch(camp, asked.holds(), MOST).run(asked.org().start(), acts);
      if (all.acts() < acts) {
        return "";
      }
      can[subset] = all.fewest().isPresent();
    }
    List<String> winning = told(minimal(can), pool);
    Coalitions coalitions = Coalitions.towardsGoal(List.of(arena), pool, mode, new Arena.Extent(Long.MAX_VALUE - 1, acts, Set.of(), 200_000), 100_000);
    boolean same = coalitions.isComplete() && winning.equals(sorted(coalitions.winning())) && told(hitting(minimal(can), pool.size()), pool).equals(sorted(coalitions.blocking()));
    found.addAndGet(winning.size() > 1 ? 1 : 0);
    return same ? "" : "organization " + seed + " " + mode + " " + asked.goal() + " in " + acts + " acts: " + winning + ", but " + coalitions.winning() + " and "
        + coalitions.blocking() + "\n" + asked.tree();
  }

  private static List<String> members(List<String> pool, int subset) {
    return IntStream.range(0, pool.size()).filter(i -> (subset >>> i & 1) != 0).mapToObj(pool::get).toList();
  }

  private static List<Integer> minimal(boolean[] can) {
    return IntStream.range(0, can.length).filter(s -> can[s] && IntStream.range(0, s).noneMatch(t -> can[t] && (t & s) == t)).boxed().toList();
  }

  /// The minimal sets that meet all of these; none if there is nothing to meet.
  private static List<Integer> hitting(List<Integer> sets, int size) {
    boolean[] hits = new boolean[1 << size];
    for (int subset = 0; subset < hits.length; subset++) {
      int candidate = subset;
      hits[subset] = !sets.isEmpty() && sets.stream().allMatch(s -> (s & candidate) != 0);
    }
    return minimal(hits);
  }

  private static List<String> told(List<Integer> subsets, List<String> pool) {
    return sorted(subsets.stream().map(s -> members(pool, s)).toList());
  }

  private static List<String> sorted(List<List<String>> sets) {
    return sets.stream().map(s -> s.stream().sorted().toList().toString()).sorted().toList();
  }

  @Test
  void racesEndAsTheyDoIfPlayedOut() {
    assertThat(LongStream.range(0, 800).parallel().mapToObj(this::compareRaces).filter(w -> !w.isEmpty()).toList()).isEmpty();
    assertThat(found.get()).isGreaterThan(150);
    assertThat(deep.get()).isGreaterThan(4);
  }

  /// Where a race ends otherwise than it does if it is played out in every way.
  String compareRaces(long seed) {
    TinyOrganizations.Asked asked = TinyOrganizations.of(seed);
    List<String> against = new ArrayList<>(asked.people());
    against.removeAll(asked.by());
    if (asked.by().size() > 1 && against.isEmpty()) {
      return "";
    }
    boolean reach = seed % 3 == 0;
    long horizon = seed % 5 == 0 ? 0 : 48 * 3600;
    NaiveCamp one = new NaiveCamp(asked.org(), asked.bits(asked.by()), Mode.WORST);
    NaiveCamp other = new NaiveCamp(asked.org(), asked.bits(against), Mode.WORST);
    List<Optional<Boolean>> played = IntStream.of(0, 1)
        .mapToObj(first -> new NaiveRace(one, other, asked.holds(), reach, horizon, 2, first, 20_000).wins(asked.org().start())).toList();
    if (played.stream().anyMatch(Optional::isEmpty)) {
      return "";
    }
    Arena.Race race = arena(asked).race(asked.by(), against, new Arena.Terms(reach, horizon, 2, 500_000));
    found.addAndGet(played.contains(Optional.of(true)) ? 1 : 0);
    deep.addAndGet(played.get(0).equals(played.get(1)) ? 0 : 1);
    return race.ifByFirst().equals(played.get(0)) && race.ifAgainstFirst().equals(played.get(1)) ? ""
        : "organization " + seed + " " + asked.by() + " against " + against + " " + asked.goal() + (reach ? " at any moment" : "") + " within " + horizon + ": " + played
            + ", but " + race.ifByFirst() + " and " + race.ifAgainstFirst() + "\n" + asked.tree();
  }

  private static Arena arena(TinyOrganizations.Asked asked) {
    Replayed replayed = Orgs.replayed(asked.tree());
    return Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, asked.goal()));
  }

  private static Optional<NaiveSearch.Measure> measure(Optional<Route> route) {
    return route.map(r -> new NaiveSearch.Measure(r.length(), r.finish()));
  }

  private static String told(Optional<NaiveSearch.Measure> measure) {
    return measure.map(m -> m.acts() + " acts " + m.seconds() / 3600 + "h").orElse("none");
  }
}
