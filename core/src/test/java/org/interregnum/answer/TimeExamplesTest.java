package org.interregnum.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.casefile.ProblemText;
import org.interregnum.library.CaseLibrary;
import org.interregnum.library.Contradiction;
import org.interregnum.model.Language;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayException;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// Every example of moments and order comes out through the whole program.
class TimeExamplesTest {
  private static final Words WORDS = new Words(Language.EN, false);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/org/interregnum/examples/time.yaml")) {
      Slices slices = new Slices(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<Node> cases = Slices.items(Slices.get(slices.root(), "cases"));
      assertThat(cases).hasSizeGreaterThan(20);
      return cases.stream().map(c -> DynamicTest.dynamicTest(Slices.scalar(Slices.get(c, "id")), () -> check(slices, c)));
    }
  }

  private static Map<String, String> files(Slices slices, Node node) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("case.yaml", """
        interregnum: 1
        case: %s
        timezone: %s
        opening: 1980-01-01
        sources: {s1: {title: one}, s2: {title: two}}
        people: [ann, bob, cat, dan]
        entities: {firm: {}}
        offices: {ceo: {of: firm, holder: ann}}
        """.formatted(Slices.scalar(Slices.get(node, "id")), Slices.scalar(Slices.get(node, "zone"))));
    StringBuilder chronicle = new StringBuilder("acts:\n");
    Node acts = Slices.get(node, "acts");
    for (String id : Slices.keys(acts)) {
      Node act = Slices.get(acts, id);
      String text = slices.of(act);
      if (act instanceof MappingNode) {
        String kind = Slices.get(act, "act") == null ? "act: note, " : "";
        chronicle.append("- {id: ").append(id).append(", ").append(kind).append(text.substring(1)).append('\n');
      } else {
        chronicle.append("- {id: ").append(id).append(", act: note, at: ").append(text).append("}\n");
      }
    }
    files.put("chronicle.yaml", chronicle.toString());
    return files;
  }

  private static void check(Slices slices, Node node) {
    Loaded loaded = CaseLibrary.load("time", files(slices, node), Limits.standard());
    assertThat(loaded.errors()).isEmpty();
    Node contradiction = Slices.get(node, "contradiction");
    if (contradiction != null) {
      ReplayException thrown = catchThrowableOfType(ReplayException.class, () -> Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT));
      List<Problem> problems = Contradiction.problems((ReplayException.Trouble.TimesContradict) thrown.trouble());
      assertThat(problems).hasSize(1);
      String message = ProblemText.message(problems.getFirst(), Language.EN);
      Set<String> named = new TreeSet<>(Pattern.compile("\\bE\\d+\\b").matcher(message).results().map(r -> r.group()).toList());
      assertThat(named).isEqualTo(new TreeSet<>(Slices.strings(contradiction)));
      return;
    }
    Replayed replayed = Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT);
    SoftAssertions soft = new SoftAssertions();
    Map<String, Object> tree = new ReplayAnswer(replayed, WORDS).tree(replayed.order());
    bounds(soft, Slices.get(node, "bounds"), tree);
    if (Slices.get(node, "order") != null) {
      soft.assertThat(replayed.order()).isEqualTo(Slices.strings(Slices.get(node, "order")));
    }
    String conflicts = tree.get("conflicts").toString();
    Slices.strings(Slices.get(node, "conflicts")).forEach(act -> soft.assertThat(conflicts).contains("acts=[" + act + "]"));
    Slices.strings(Slices.get(node, "no-conflict")).forEach(act -> soft.assertThat(conflicts).doesNotContain("acts=[" + act + "]"));
    Slices.items(Slices.get(node, "ask")).forEach(ask -> ask(soft, replayed, ask));
    soft.assertAll();
  }

  private static void bounds(SoftAssertions soft, Node bounds, Map<String, Object> tree) {
    Map<String, Map<?, ?>> at = new LinkedHashMap<>();
    ((List<?>) tree.get("acts")).forEach(a -> at.put((String) ((Map<?, ?>) a).get("id"), (Map<?, ?>) ((Map<?, ?>) a).get("at")));
    for (String act : Slices.keys(bounds)) {
      List<String> wanted = Slices.strings(Slices.get(bounds, act));
      soft.assertThat(String.valueOf(at.get(act).get("earliest"))).as(act).isEqualTo(wanted.get(0));
      soft.assertThat(String.valueOf(at.get(act).get("latest"))).as(act).isEqualTo(wanted.get(1));
    }
  }

  private static void ask(SoftAssertions soft, Replayed replayed, Node ask) {
    String text = Slices.scalar(Slices.get(ask, "expr"));
    Expr expr = ((Expr.Parse.Ok) Expr.parse(text, replayed.names())).expr();
    Map<String, ?> answer = new AskAnswer(replayed, WORDS).tree(text, expr, replayed.at(Slices.scalar(Slices.get(ask, "at"))), Side.FACT);
    soft.assertThat(String.valueOf(answer.get("value"))).as(text).isEqualTo(Slices.scalar(Slices.get(ask, "value")));
    Slices.strings(Slices.get(ask, "condition")).forEach(act -> soft.assertThat((String) answer.get("condition")).contains(act));
  }
}
