package org.interregnum.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.library.CaseLibrary;
import org.interregnum.model.Language;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.nodes.Node;

/// Every teaching example of replay loads as it stands and comes out.
class ReplayExamplesTest {
  private static final Words WORDS = new Words(Language.EN, false);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/org/interregnum/examples/replay.yaml")) {
      Slices slices = new Slices(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<Node> cases = Slices.items(Slices.get(slices.root(), "cases"));
      assertThat(cases).hasSizeGreaterThan(40);
      return cases.stream().map(c -> DynamicTest.dynamicTest(Slices.scalar(Slices.get(c, "id")), () -> new Example(slices, c).check()));
    }
  }

  private record Example(Slices slices, Node node) {

    private Replayed replay() {
      String id = Slices.scalar(Slices.get(node, "id"));
      Map<String, String> files = new LinkedHashMap<>();
      String body = slices.of(Slices.get(node, "case"));
      files.put("case.yaml", "{interregnum: 1, case: " + id + ", " + body.substring(1));
      StringBuilder chronicle = new StringBuilder("acts:\n");
      Slices.items(Slices.get(node, "acts")).forEach(a -> chronicle.append("- ").append(slices.of(a)).append('\n'));
      Node unordered = Slices.get(node, "unordered");
      if (unordered != null) {
        chronicle.append("unordered: ").append(slices.of(unordered)).append('\n');
      }
      files.put("chronicle.yaml", chronicle.toString());
      Slices.items(Slices.get(node, "readings"))
          .forEach(r -> files.put("readings/" + Slices.scalar(Slices.get(r, "reading")) + ".yaml", slices.of(r)));
      Loaded loaded = CaseLibrary.load(id, files, Limits.standard());
      assertThat(loaded.errors()).isEmpty();
      return Replay.of(loaded.orThrow(), new ReplayOptions(List.of(), Slices.scalar(Slices.get(node, "as-of")), true));
    }

    void check() {
      Replayed replayed = replay();
      Node expect = Slices.get(node, "expect");
      Map<String, Map<?, ?>> acts = new LinkedHashMap<>();
      ReplayAnswer answer = new ReplayAnswer(replayed, WORDS);
      ((List<?>) answer.tree(replayed.order()).get("acts")).forEach(a -> acts.put((String) ((Map<?, ?>) a).get("id"), (Map<?, ?>) a));
      SoftAssertions soft = new SoftAssertions();
      for (String act : Slices.keys(Slices.get(expect, "verdicts"))) {
        soft.assertThat(acts.get(act).get("verdict")).as(act).isEqualTo(Slices.scalar(Slices.get(Slices.get(expect, "verdicts"), act)));
      }
      Node reasons = Slices.get(expect, "reasons");
      for (String act : Slices.keys(reasons)) {
        soft.assertThat(codes(acts.get(act))).as("reasons of " + act).isEqualTo(new TreeSet<>(Slices.strings(Slices.get(reasons, act))));
      }
      Node byReading = Slices.get(expect, "by-reading");
      for (String act : Slices.keys(byReading)) {
        Node columns = Slices.get(byReading, act);
        for (String reading : Slices.keys(columns)) {
          soft.assertThat(((Map<?, ?>) acts.get(act).get("byReading")).get(reading)).as(act + " under " + reading)
              .isEqualTo(Slices.scalar(Slices.get(columns, reading)));
        }
      }
      missing(soft, Slices.get(expect, "missing"), acts);
      Slices.items(Slices.get(expect, "ask")).forEach(a -> ask(soft, replayed, a));
      Node state = Slices.get(expect, "state");
      Slices.keys(state).forEach(view -> state(soft, replayed, view, Slices.get(state, view)));
      soft.assertAll();
    }

    private static Set<String> codes(Map<?, ?> act) {
      Set<String> codes = new TreeSet<>();
      ((List<?>) act.get("reasons")).forEach(r -> codes.add(((String) ((Map<?, ?>) r).get("code")).replace("-unknown", "")));
      codes.remove("declared-otherwise");
      return codes;
    }

    private static void missing(SoftAssertions soft, Node missing, Map<String, Map<?, ?>> acts) {
      for (String act : Slices.keys(missing)) {
        Set<String> expected = new TreeSet<>();
        for (Node each : Slices.items(Slices.get(missing, act))) {
          List<Node> pair = Slices.items(each);
          Set<String> facts = new TreeSet<>();
          Slices.items(pair.get(1)).forEach(f -> facts.add(String.join("=", Slices.strings(f))));
          expected.add(Slices.scalar(pair.get(0)) + facts);
        }
        Set<String> found = new TreeSet<>();
        ((List<?>) acts.get(act).get("missing")).forEach(m -> {
          Set<String> facts = new TreeSet<>();
          ((List<?>) ((Map<?, ?>) m).get("facts")).forEach(f -> facts.add(((Map<?, ?>) f).get("question") + "=" + ((Map<?, ?>) f).get("answer")));
          found.add(((Map<?, ?>) m).get("wouldMake") + facts.toString());
        });
        soft.assertThat(found).as("missing of " + act).isEqualTo(expected);
      }
    }

    private static void ask(SoftAssertions soft, Replayed replayed, Node ask) {
      String text = Slices.scalar(Slices.get(ask, "expr"));
      Expr.Parse parse = Expr.parse(text, replayed.names());
      soft.assertThat(parse).isInstanceOf(Expr.Parse.Ok.class);
      if (parse instanceof Expr.Parse.Ok ok) {
        String view = Slices.scalar(Slices.get(ask, "view"));
        Side side = view == null ? Side.FACT : Side.spelled(view).orElseThrow();
        Map<String, ?> tree = new AskAnswer(replayed, WORDS).tree(text, ok.expr(), replayed.at(Slices.scalar(Slices.get(ask, "at"))), side);
        soft.assertThat(String.valueOf(tree.get("value"))).as(text).isEqualTo(Slices.scalar(Slices.get(ask, "value")));
      }
    }

    private static void state(SoftAssertions soft, Replayed replayed, String view, Node expected) {
      Map<String, ?> tree = new StateAnswer(replayed, WORDS, replayed.end(), Side.spelled(view).orElseThrow()).tree();
      Map<?, ?> offices = (Map<?, ?>) tree.get("offices");
      Node expectedOffices = Slices.get(expected, "offices");
      for (String office : Slices.keys(expectedOffices)) {
        Map<?, ?> found = (Map<?, ?>) offices.get(office);
        Node wanted = Slices.get(expectedOffices, office);
        String holder = Slices.scalar(Slices.get(wanted, "holder"));
        if (holder != null && holder.equals("unknown")) {
          soft.assertThat(found.get("holder")).isNull();
          List<String> possible = new ArrayList<>();
          ((List<?>) found.get("possible")).forEach(p -> possible.add(String.valueOf(((Map<?, ?>) p).get("party"))));
          soft.assertThat(possible).as(office).containsExactlyInAnyOrderElementsOf(Slices.strings(Slices.get(wanted, "possible")));
        } else {
          soft.assertThat(String.valueOf(found.get("holder"))).as(office + " " + view).isEqualTo(holder);
          soft.assertThat(found.containsKey("possible")).isFalse();
        }
      }
      Map<?, ?> bodies = (Map<?, ?>) tree.get("bodies");
      Node members = Slices.get(expected, "members");
      for (String body : Slices.keys(members)) {
        Node wanted = Slices.get(members, body);
        Map<?, ?> found = (Map<?, ?>) bodies.get(body);
        soft.assertThat(((List<?>) found.get("members")).stream().map(Object::toString).toList()).as(body + " " + view)
            .containsExactlyInAnyOrderElementsOf(Slices.strings(Slices.get(wanted, "certain")));
      }
      Node vacant = Slices.get(expected, "vacant");
      for (String body : Slices.keys(vacant)) {
        Object found = ((Map<?, ?>) bodies.get(body)).get("vacant");
        List<String> wanted = Slices.strings(Slices.get(vacant, body));
        List<String> range = found instanceof Map<?, ?> m ? List.of("" + m.get("atLeast"), "" + m.get("atMost")) : List.of("" + found, "" + found);
        soft.assertThat(range).as("vacant " + body).isEqualTo(wanted);
      }
    }
  }
}
