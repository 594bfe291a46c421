package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Situation;
import org.interregnum.time.Durations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The organizations of examples/routes.yaml, whose answers two independent programs agreed on.
class RouteExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyAnswerComesOut() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = RouteExamplesTest.class.getResourceAsStream("/org/interregnum/examples/routes.yaml")) {
      Map<String, Object> file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
      for (Object each : list(file.get("cases"))) {
        Map<String, Object> organization = new LinkedHashMap<>(map(each));
        String id = organization.remove("id").toString();
        for (Object question : list(organization.remove("questions"))) {
          Map<String, Object> asked = map(question);
          tests.add(DynamicTest.dynamicTest(id + "/" + asked.get("id"), () -> answer(organization, asked)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests.stream();
  }

  private static void answer(Map<String, Object> organization, Map<String, Object> asked) {
    Replayed replayed = Orgs.replayed(organization);
    Situation situation = Orgs.situation(replayed);
    Mode mode = "best".equals(asked.get("mode")) ? Mode.BEST : Mode.WORST;
    switch (asked.get("ask").toString()) {
      case "minimal" -> coalitions(Coalitions.forPower(List.of(Arena.of(situation)), power(asked), pool(asked, situation), mode, 100_000).winning(), asked.get("answer"));
      case "blocking" -> coalitions(Coalitions.forPower(List.of(Arena.of(situation)), power(asked), pool(asked, situation), mode, 100_000).blocking(), asked.get("answer"));
      case "coalitions" -> {
        Arena arena = Arena.of(situation, Orgs.goal(replayed, asked.get("goal").toString()));
        coalitions(Coalitions.towardsGoal(List.of(arena), pool(asked, situation), mode, extent(asked), 100_000).winning(), asked.get("answer"));
      }
      case "route" -> {
        Arena arena = Arena.of(situation, Orgs.goal(replayed, asked.get("goal").toString()));
        route(arena.routes(strings(asked.get("by")), mode, extent(asked)), map(asked.get("answer")));
      }
      case "race" -> race(Arena.of(situation, Orgs.goal(replayed, asked.get("goal").toString())), asked);
      default -> throw new IllegalArgumentException(asked.toString());
    }
  }

  private static void race(Arena arena, Map<String, Object> asked) {
    long horizon = Durations.parse(asked.get("horizon").toString()).orElseThrow().toSeconds();
    Arena.Race race = arena.race(strings(asked.get("a")), strings(asked.get("b")), new Arena.Terms("reach".equals(asked.get("win")), horizon, 4, 2_000_000));
    Map<String, Object> answer = map(asked.get("answer"));
    assertThat(race.ifByFirst()).contains("A".equals(answer.get("A-first")));
    assertThat(race.ifAgainstFirst()).contains("A".equals(answer.get("B-first")));
  }

  private static void route(Arena.Routes routes, Map<String, Object> answer) {
    assertThat(routes.proved()).isTrue();
    if ("none".equals(answer.get("route"))) {
      assertThat(routes.found()).isFalse();
      return;
    }
    assertThat(measured(routes.fewest())).isEqualTo(measures(map(answer.get("fewest"))));
    assertThat(measured(routes.earliest())).isEqualTo(measures(map(answer.get("earliest"))));
  }

  private static String measured(Optional<Route> route) {
    return route.map(r -> r.length() + " acts, " + r.finish() / 3600 + "h").orElse("none");
  }

  private static String measures(Map<String, Object> stated) {
    return stated.get("acts") + " acts, " + stated.get("finish") + "h";
  }

  private static void coalitions(List<List<String>> found, Object answer) {
    if (answer instanceof Map<?, ?> counted) {
      assertThat(found).hasSize((Integer) counted.get("count")).allSatisfy(c -> assertThat(c).hasSize((Integer) counted.get("size")));
    } else {
      assertThat(found.stream().map(List::toString)).containsExactlyInAnyOrderElementsOf(list(answer).stream().map(c -> strings(c).stream().sorted().toList().toString()).toList());
    }
  }

  private static Arena.Extent extent(Map<String, Object> asked) {
    Object within = asked.get("within");
    return within == null ? Arena.Extent.ANY : Arena.Extent.ANY.within(Durations.parse(within.toString()).orElseThrow().toSeconds());
  }

  private static String power(Map<String, Object> asked) {
    return asked.get("power").toString();
  }

  private static List<String> pool(Map<String, Object> asked, Situation situation) {
    return asked.get("pool") == null ? Arena.of(situation).pool() : strings(asked.get("pool"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static List<String> strings(Object value) {
    return list(value).stream().map(Object::toString).toList();
  }
}
