package org.interregnum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The oracle itself agrees with every teaching example; the few kinds of question that it cannot read are passed over.
class OracleExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/org/interregnum/examples/replay.yaml")) {
      Map<String, Object> root = Tree.asMap(Tree.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      List<Object> cases = Tree.list(root, "cases");
      assertThat(cases).hasSizeGreaterThan(40);
      return cases.stream().map(Tree::asMap).map(c -> DynamicTest.dynamicTest(Tree.text(c, "id"), () -> check(c)));
    }
  }

  private static void check(Map<String, Object> example) {
    OracleOrg org = OracleOrg.of(
        Tree.map(example, "case"), Tree.list(example, "acts"), Tree.list(example, "unordered"), Tree.list(example, "readings"), Tree.text(example, "as-of"));
    Oracle oracle = Oracle.of(org);
    Map<String, String> found = oracle.expected(List.of());
    Map<String, String> expected = new TreeMap<>();
    Map<String, Object> expect = Tree.map(example, "expect");
    Tree.map(expect, "verdicts").forEach((e, v) -> expected.put("verdict " + e, (String) v));
    Tree.map(expect, "reasons").keySet().forEach(e -> expected.put("reasons " + e, new TreeSet<>(Tree.strings(Tree.map(expect, "reasons"), e)).toString()));
    Tree.map(expect, "by-reading").forEach((e, columns) -> Tree.asMap(columns).forEach((r, v) -> expected.put("byReading " + e + " " + r, (String) v)));
    Tree.map(expect, "missing").keySet().forEach(e -> expected.put("missing " + e, missing(Tree.list(Tree.map(expect, "missing"), e))));
    Tree.map(expect, "state").forEach((view, state) -> state(expected, found, view, Tree.asMap(state)));
    assertThat(found).containsAllEntriesOf(expected);
  }

  private static String missing(List<Object> sets) {
    Set<String> out = new TreeSet<>();
    for (Object set : sets) {
      Set<String> facts = new TreeSet<>();
      ((List<?>) ((List<?>) set).get(1)).forEach(f -> facts.add(((List<?>) f).get(0) + "=" + ((List<?>) f).get(1)));
      out.add(((List<?>) set).get(0) + facts.toString());
    }
    return out.toString();
  }

  private static void state(Map<String, String> expected, Map<String, String> found, String view, Map<String, Object> state) {
    Tree.map(state, "offices").forEach((o, value) -> {
      Map<String, Object> office = Tree.asMap(value);
      List<String> holders = office.containsKey("possible") ? Tree.strings(office, "possible") : List.of(Tree.text(office, "holder"));
      expected.put("holders " + o + " " + view, new TreeSet<>(holders).toString());
    });
    Tree.map(state, "members").forEach((b, value) -> {
      String certain = new TreeSet<>(Tree.strings(Tree.asMap(value), "certain")).toString();
      String key = "members " + b + " " + view;
      List<String> parts = new ArrayList<>(List.of(found.get(key).split(" of ", 2)));
      expected.put(key, certain + " of " + parts.get(1));
    });
    Tree.map(state, "vacant").keySet().forEach(b -> expected.put("vacant " + b + " " + view, String.join("..", Tree.strings(Tree.map(state, "vacant"), b))));
  }
}
