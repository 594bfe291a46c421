package org.interregnum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What must hold of the engine besides agreeing with the oracle.
class OraclePropertiesTest {
  private static final int SEEDS = Integer.getInteger("oracle.seeds", 400);

  /// A case in which some answers are stated by a reading of a group of its own.
  private static OracleOrg knowing(OracleOrg org, Map<String, String> answers) {
    List<Object> readings = new ArrayList<>(org.readings());
    readings.add(Tree.map("reading", "learnt", "group", "zz-learnt", "answers", new LinkedHashMap<>(answers)));
    return new OracleOrg(org.theCase(), org.acts(), org.unordered(), readings, org.asOf(), org.chosen(), org.presumptions());
  }

  private static Map<String, String> verdicts(OracleOrg org) {
    Map<String, String> out = new TreeMap<>(Found.in(org, List.of()));
    assertThat(out).doesNotContainKey("errors");
    out.keySet().removeIf(k -> !k.startsWith("verdict"));
    return out;
  }

  private static Oracle worlds(OracleOrg org) {
    try {
      Oracle oracle = Oracle.of(org);
      return oracle.worlds.isEmpty() ? null : oracle;
    } catch (Answers.TooMany e) {
      return null;
    }
  }

  @Test
  void learningNeverTurnsAVerdict() {
    LongStream.range(0, SEEDS).parallel().forEach(seed -> {
      OracleOrg org = RandomOrg.of(seed);
      Oracle oracle = worlds(org);
      if (oracle == null || oracle.worlds.size() < 2) {
        return;
      }
      Random random = new Random(seed);
      Map<String, String> world = oracle.worlds.get(random.nextInt(oracle.worlds.size())).answers();
      Map<String, String> learnt = new TreeMap<>();
      world.forEach((q, a) -> {
        boolean group = org.readings().stream().anyMatch(r -> q.equals(Tree.text(Tree.asMap(r), "group", "text")));
        if (!group && random.nextInt(2) == 0) {
          learnt.put(q, a);
        }
      });
      Map<String, String> before = verdicts(org);
      Map<String, String> after = verdicts(knowing(org, learnt));
      before.forEach((e, v) -> {
        if (!v.equals("unproven")) {
          assertThat(after.get(e)).as("seed %d, %s learning %s%n%s", seed, e, learnt, org).isEqualTo(v);
        }
      });
      if (learnt.size() == world.size()) {
        assertThat(after.values()).as("seed %d", seed).doesNotContain("unproven");
      }
    });
  }

  @Test
  void withoutDoubtLawIsTheReplayOfTheLawfulActs() {
    LongStream.range(0, SEEDS).parallel().forEach(seed -> {
      OracleOrg org = RandomOrg.of(seed);
      Oracle oracle = worlds(org);
      if (oracle == null || oracle.worlds.size() != 1) {
        return;
      }
      State state = State.opening(Tree.asMap(org.theCase()));
      if (!org.readings().isEmpty() || org.theCase().containsKey("questions")) {
        return;
      }
      Map<String, String> found = Found.in(org, List.of());
      for (String e : oracle.worlds.getFirst().order()) {
        if (found.get("verdict " + e).equals("valid")) {
          org.acts().stream().map(Tree::asMap).filter(a -> e.equals(Tree.text(a, "id"))).forEach(state::apply);
        }
        state.settle();
      }
      state.holders.forEach((o, h) -> assertThat(found.get("holders " + o + " de-jure")).as("seed %d%n%s", seed, org).isEqualTo("[" + h + "]"));
      state.seats.forEach((b, n) -> assertThat(found.get("seats " + b + " de-jure")).as("seed %d%n%s", seed, org).isEqualTo("" + n));
    });
  }

  @Test
  void aReadingEqualsTheTextInWhichItIsSubstituted() {
    LongStream.range(0, 4L * SEEDS).parallel().forEach(seed -> {
      OracleOrg org = RandomOrg.of(seed);
      boolean plain = org.readings().stream().map(Tree::asMap).noneMatch(r -> r.containsKey("answers") || r.containsKey("open"));
      if (org.readings().isEmpty() || !plain || org.theCase().containsKey("questions") || worlds(org) == null) {
        return;
      }
      Map<String, Map<String, Object>> one = new TreeMap<>();
      org.readings().stream().map(Tree::asMap).forEach(r -> one.put(Tree.text(r, "group", "text"), r));
      OracleOrg copy = org.copy();
      one.values().forEach(r -> Fragments.lay(copy.theCase(), copy.acts(), Tree.map(r, "set")));
      OracleOrg substituted = new OracleOrg(copy.theCase(), copy.acts(), copy.unordered(), List.of(), copy.asOf(), List.of(), copy.presumptions());
      Map<String, String> expected = Found.in(substituted, List.of());
      if (expected.containsKey("errors")) {
        return; // an act names the power that this reading strikes
      }
      Map<String, String> found = Found.in(org.reading(one.values().stream().map(r -> Tree.text(r, "reading")).toList()), List.of());
      Map<String, String> differences = Oracle.differences(expected, found);
      assertThat(differences).as("seed %d%n%s", seed, org).isEmpty();
    });
  }
}
