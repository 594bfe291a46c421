package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.answer.RouteChronicle;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.library.CaseLibrary;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Verdict;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/// A route is true: written as a chronicle and replayed, it gets where it says. In the worst case every act is valid,
/// at best none is invalid.
class RoutesReplayTest {
  private static final int ORGANIZATIONS = 500;
  private static final Instant START = Instant.parse("2024-01-01T00:01:00Z");

  @Test
  void aRouteReplaysAsItWasFound() {
    int routes = 0;
    List<String> failures = new ArrayList<>();
    for (long seed = 0; seed < ORGANIZATIONS; seed++) {
      RandomOrganizations.Asked asked = RandomOrganizations.of(seed);
      Replayed replayed = Orgs.replayed(asked.tree());
      Arena arena = Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, asked.goal()));
      for (Mode mode : Mode.values()) {
        Arena.Routes found = arena.routes(asked.by(), mode, Arena.Extent.ANY);
        assertThat(found.proved()).as("organization %d", seed).isTrue();
        for (Route route : Stream.of(found.fewest(), found.earliest()).flatMap(Optional::stream).distinct().toList()) {
          if (route.length() == 0 || isUnspeakable(route)) {
            continue;
          }
          routes++;
          String wrong = replay(asked, route, mode);
          if (!wrong.isEmpty()) {
            failures.add("organization " + seed + ", " + mode + ", " + asked.by() + " want " + asked.goal() + ":\n" + wrong + "\n"
                + dump(asked.tree()) + RouteChronicle.of(route, START, ZoneOffset.UTC));
          }
        }
      }
    }
    assertThat(failures).as("%d of %d routes", failures.size(), routes).isEmpty();
    assertThat(routes).isGreaterThan(ORGANIZATIONS / 3);
  }

  /// What is done at the opening itself would be history and never judged.
  @Test
  void aRouteFromTheOpeningIsJudged() {
    Map<String, Object> tree = Map.of("people", List.of("a", "b", "boss"),
        "bodies", Map.of("board", Map.of("seats", List.of("a", "b"), "rule", Map.of("notice", "48h"))),
        "offices", Map.of("ceo", Map.of("holder", "boss")),
        "powers", List.of(Map.of("id", "fire", "act", "remove", "target", "ceo", "by", "board")));
    Replayed replayed = Orgs.replayed(new LinkedHashMap<>(tree));
    Route route = Arena.of(Orgs.situation(replayed), Orgs.goal(replayed, "vacant(ceo)")).routes(List.of("a", "b"), Mode.WORST, Arena.Extent.ANY).fewest().orElseThrow();
    Instant opening = START.minusSeconds(60);
    assertThat(route.finish()).isZero();
    Replayed again = replayed(tree, RouteChronicle.of(route, opening, ZoneOffset.UTC, replayed.isHistory(opening)));
    assertThat(again.verdict("R1").orElseThrow().over(again.possible(), again.worlds())).contains(Verdict.Answer.VALID);
  }

  /// Whether one act is carried by a body that meets and another that signs: an act of a chronicle has one form for all.
  private static boolean isUnspeakable(Route route) {
    return route.acts().stream().anyMatch(act -> act.exercises().stream().map(RouteAct.Exercise::form)
        .filter(f -> f == RouteAct.Form.MEETING || f == RouteAct.Form.CONSENT).distinct().count() > 1);
  }

  /// What is wrong with a route; empty: nothing.
  private static String replay(RandomOrganizations.Asked asked, Route route, Mode mode) {
    Replayed replayed = replayed(asked.tree(), RouteChronicle.of(route, START, ZoneOffset.UTC));
    StringBuilder wrong = new StringBuilder();
    for (int number = 1; number <= route.length(); number++) {
      Verdict verdict = replayed.verdict("R" + number).orElseThrow();
      Verdict.Answer answer = verdict.over(replayed.possible(), replayed.worlds()).orElseThrow();
      if (mode == Mode.WORST ? answer != Verdict.Answer.VALID : answer == Verdict.Answer.INVALID) {
        wrong.append("R").append(number).append(" is ").append(answer.spelling()).append(' ')
            .append(verdict.reasons().stream().map(r -> r.value().code().spelling()).distinct().toList()).append('\n');
      }
    }
    Expr goal = ((Expr.Parse.Ok) Expr.parse(asked.goal(), replayed.names())).expr();
    for (Side side : mode == Mode.WORST ? Side.values() : new Side[] {Side.FACT}) {
      if (!replayed.worlds().implies(replayed.possible(), replayed.holds(goal, replayed.end(), side))) {
        wrong.append("the goal does not hold on side ").append(side).append('\n');
      }
    }
    return wrong.toString();
  }

  private static Replayed replayed(Map<String, Object> organization, String chronicle) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("interregnum", 1);
    tree.put("case", "org");
    tree.put("opening", "2024-01-01");
    tree.putAll(organization);
    Loaded loaded = CaseLibrary.load("org", Map.of("case.yaml", dump(tree), "chronicle.yaml", chronicle), Limits.standard());
    assertThat(loaded.errors()).as(chronicle).isEmpty();
    return Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT);
  }

  private static String dump(Map<String, Object> tree) {
    return new Dump(DumpSettings.builder().build()).dumpToString(tree);
  }
}
