package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.interregnum.replay.Replayed;
import org.junit.jupiter.api.Test;

/// What the searches find is what going through everything finds, in thousands of tiny organizations.
class RoutesAreShortestTest {
  private static final int MOST = 1_500;
  private static final int ACTS = 5;

  private final AtomicInteger found = new AtomicInteger();
  private final AtomicInteger deep = new AtomicInteger();

  @Test
  void routesAreTheShortestAndTheEarliest() {
    assertThat(LongStream.range(0, 2_500).parallel().mapToObj(this::compareRoutes).filter(w -> !w.isEmpty()).toList()).isEmpty();
    assertThat(found.get()).isGreaterThan(600);
    assertThat(deep.get()).isGreaterThan(60);
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
