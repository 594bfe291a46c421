package org.interregnum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `power`: its answers, its shape, and what it says to mistakes. -Dgoldens=write writes the messages anew.
class PowerVerbTest {
  private static final Path KEPT = Run.root().resolve("cli/src/test/resources/org/interregnum/cli/game-messages.txt");

  private static JsonNode json(String... args) {
    Run run = Run.of(Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    JsonShapesTest.assertShape("power", run.out());
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void ofAWeightedGame() {
    JsonNode answer = json("power", "--game", "[12; 4,4,4,2,2,1]");
    assertThat(answer.get("winning").asInt()).isEqualTo(14);
    JsonNode fourth = answer.get("players").get(3);
    assertThat(fourth.get("shapleyShubik").get("exact").asString()).isEqualTo("3/20");
    assertThat(fourth.get("swings").asInt()).isEqualTo(6);
    assertThat(fourth.get("weight").asInt()).isEqualTo(2);
    assertThat(answer.get("players").get(5).get("dummy").asBoolean()).isTrue();
    assertThat(answer.get("coleman").get("act").get("exact").asString()).isEqualTo("7/32");
    assertThat(answer.get("method").asString()).isEqualTo("exact");
    assertThat(answer.get("minimalCoalitions")).hasSize(4);
  }

  @Test
  void ofARuleAmongKinds() {
    JsonNode answer = json("power", "--rule", "at least 9 and all of permanent", "--players", "permanent*5,elected*10");
    assertThat(answer.get("players")).hasSize(2);
    assertThat(answer.get("players").get(0).get("count").asInt()).isEqualTo(5);
    assertThat(answer.get("players").get(0).get("shapleyShubik").get("exact").asString()).isEqualTo("421/2145");
    assertThat(json("power", "--rule", "at least 9 and all of p1..p5", "--players", "15").get("players").get(9).get("shapleyShubik").get("exact").asString()).isEqualTo("4/2145");
  }

  @Test
  void ofGameFiles(@TempDir Path folder) throws IOException {
    Path yaml = folder.resolve("six.yaml");
    Files.writeString(yaml, """
        players:
        - {id: a, weights: {v: 28}}
        - {id: b, weights: {v: 16}}
        - {id: c, weights: {v: 5}}
        - {id: d, weights: {v: 4}}
        - {id: e, weights: {v: 3}}
        - {id: f, weights: {v: 3}}
        rule: at least 30 v
        quorum: majority of seated
        unions: [[a], [b, d, f], [c, e]]
        """);
    JsonNode answer = json("power", "--game", yaml.toString(), "--presence");
    assertThat(answer.get("players").get(1).get("owen").get("exact").asString()).isEqualTo("1/9");
    assertThat(answer.get("players").get(1).get("symmetricCoalitionalBanzhaf").get("exact").asString()).isEqualTo("1/6");
    assertThat(answer.get("presence").get("profiles").asInt()).isEqualTo(729);
    Path csv = folder.resolve("six.csv");
    Files.writeString(csv, "id,count,v\nx,1,28\ny,5,4\n");
    JsonNode table = json("power", "--game", csv.toString(), "--rule", "at least 30 v", "--index", "banzhaf,rae");
    assertThat(table.get("players").get(1).get("count").asInt()).isEqualTo(5);
    assertThat(table.get("players").get(1).propertyNames()).contains("banzhaf", "rae").doesNotContain("johnston");
    Path same = folder.resolve("six.json");
    Files.writeString(same, "{\"players\": {\"a\": {\"weights\": {\"v\": 3}}, \"b\": {\"weights\": {\"v\": 1}}}, \"rule\": \"majority of v\"}");
    assertThat(json("power", "--game", same.toString()).get("players").get(0).get("dictator").asBoolean()).isTrue();
  }

  @Test
  void ofABodyOfACase() {
    JsonNode answer = json("power", "openai-2023", "--body", "board", "--at", "before E003");
    assertThat(answer.get("case").asString()).isEqualTo("openai-2023");
    assertThat(answer.get("players")).hasSize(6);
    JsonNode presence = json("power", "tutorial", "--body", "board", "--presence").get("presence");
    assertThat(presence.get("sureWinning").asInt()).isEqualTo(16);
    assertThat(presence.get("players").get(0).get("ayeAgainstNay").get("exact").asString()).isEqualTo("10/27");
    assertThat(json("power", "tutorial", "--body", "board", "--ballots", "aye,abstain,nay").get("presence").get("profiles").asInt()).isEqualTo(243);
  }

  @Test
  void findsWeights() {
    JsonNode inverse = json("power", "--inverse", "3,1,1,1").get("inverse");
    assertThat(inverse.get("distance").asDouble()).isLessThan(1e-9);
    assertThat(inverse.get("weights")).hasSize(4);
  }

  @Test
  void printsTablesAndSources() {
    Run text = Run.of("power", "--game", "[30; 28,16,5,4,3,3]", "--unions", "p1,p2+p4+p6,p3+p5", "--cite");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("Owen", "0.111111", "American Political Science Review", "exact: ");
    Run csv = Run.of("power", "--game", "[30; 28,16,5,4,3,3]", "--csv", "--index", "all");
    assertThat(csv.out().lines()).hasSize(7).anyMatch(l -> l.startsWith("p1,1,28,30,false,false,false,2/3,15/16,3/4,55/62"));
    assertThat(Run.of("power", "--game", "[30; 28,16,5,4,3,3]", "--lang", "zh").out()).contains("沙普利");
  }

  @Test
  void threadsChangeNothing() {
    String[] game = {"power", "--rule", "at least 3 and majority of votes or at least 5 of {a, b, c, d, e, f, g} and 2/3 of votes", "--players",
        "a=31,b=27,c=25,d=24,e=19,f=17,g=14,h=11,i=9,j=8,k=7,l=6,m=5,n=3", "--index", "all"};
    String one = Run.of(Stream.concat(Stream.of(game), Stream.of("--threads", "1", "--json")).toArray(String[]::new)).out();
    assertThat(Run.of(Stream.concat(Stream.of(game), Stream.of("--threads", "4", "--json")).toArray(String[]::new)).out()).isEqualTo(one).contains("truth-table");
  }

  private record Mistake(String code, int exit, List<String> args) {
    Mistake(String code, int exit, String... args) {
      this(code, exit, List.of(args));
    }
  }

  private static List<Mistake> mistakes(Path folder) throws IOException {
    Path file = folder.resolve("game.yaml");
    Files.writeString(file, "players:\n- {id: de, weights: {votes: 29}}\n- {id: fr, wieghts: {votes: 29}}\n- {id: it, count: 0}\nrule: at leest 30 votes\nunions: [[de, fr]]\n");
    Path names = folder.resolve("names.yaml");
    Files.writeString(names, "players:\n- {id: de, weights: {votes: 29}}\n- {id: fr, weights: {votes: 29}}\n- {id: de}\nrule: at least 30 vots and all of {fr}\nunions: [[de, frr], [de]]\n");
    Path none = folder.resolve("none.yaml");
    Files.writeString(none, "players: [a, b]\n");
    Path nobody = folder.resolve("nobody.yaml");
    Files.writeString(nobody, "players: []\nrule: all of seated\n");
    Path many = folder.resolve("many.csv");
    Files.writeString(many, "id,count\na,9000\nb,9000\n");
    return List.of(
        new Mistake("game-bracket", 2, "--game", "[12: 4,4]"),
        new Mistake("game-number", 2, "--game", "[12; 4,x,-2]"),
        new Mistake("game-players", 2, "--rule", "at least 2", "--players", "ann, b b"),
        new Mistake("game-twice", 2, "--rule", "at least 2", "--players", "ann,bob,ann"),
        new Mistake("game-too-many", 2, "--rule", "at least 2", "--players", "20000"),
        new Mistake("game-too-many", 1, "--game", many.toString(), "--rule", "at least 2"),
        new Mistake("game-empty", 1, "--game", nobody.toString()),
        new Mistake("game-no-rule", 1, "--game", none.toString()),
        new Mistake("unknown-key", 1, "--game", file.toString()),
        new Mistake("rule-unknown-weight", 1, "--game", names.toString()),
        new Mistake("game-unknown-player", 2, "--game", "[3; 1,1,1]", "--unions", "p1+p22"),
        new Mistake("game-two-unions", 2, "--game", "[3; 1,1,1]", "--unions", "p1+p2,p2+p3"),
        new Mistake("rule-unknown-name", 2, "--rule", "at least 2 and all of permanet", "--players", "permanent*5,elected*10"),
        new Mistake("rule-no-vote", 2, "--rule", "none", "--players", "5"),
        new Mistake("no-such-game", 2, "--game", "missing.yaml"),
        new Mistake("power-what", 2, "openai-2023"),
        new Mistake("no-such-body", 2, "openai-2023", "--body", "bord"),
        new Mistake("unknown-index", 2, "--game", "[3; 1,1,1]", "--index", "banzaf"),
        new Mistake("unknown-ballots", 2, "--game", "[3; 1,1,1]", "--ballots", "aye,nay"),
        new Mistake("inverse-what", 2, "--inverse", "a,b"));
  }

  @Test
  void mistakesAreToldAsKept(@TempDir Path folder) throws IOException {
    StringBuilder said = new StringBuilder();
    for (Mistake mistake : mistakes(folder)) {
      for (String language : List.of("en", "zh")) {
        List<String> args = new ArrayList<>(List.of("power"));
        args.addAll(mistake.args());
        args.addAll(List.of("--lang", language));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(mistake.code() + run.err()).isEqualTo(mistake.exit());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(mistake.code() + ": ").doesNotContain("{0}", "{1}", "{2}", "Exception");
        said.append(run.err().replace(folder.toString() + "/", ""));
      }
    }
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, said, StandardCharsets.UTF_8);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(KEPT));
  }

  @TestFactory
  Stream<DynamicTest> everyMessageIsKeptInBothLanguages() throws IOException {
    return Stream.of("en", "zh").map(language -> DynamicTest.dynamicTest(language, () -> {
      Properties texts = new Properties();
      try (var in = Files.newBufferedReader(Run.root().resolve("core/src/main/resources/org/interregnum/games/problems_" + language + ".properties"))) {
        texts.load(in);
      }
      String kept = Files.readString(KEPT);
      Set<String> missing = new TreeSet<>(texts.stringPropertyNames());
      missing.removeIf(k -> k.contains(".") || kept.contains(k + ": "));
      assertThat(missing).isEmpty();
    }));
  }
}
