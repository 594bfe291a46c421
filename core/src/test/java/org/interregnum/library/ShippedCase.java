package org.interregnum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.interregnum.answer.CheckAnswer;
import org.interregnum.answer.ReplayAnswer;
import org.interregnum.answer.StateAnswer;
import org.interregnum.answer.Words;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.casefile.Problem;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Language;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// A case that ships, loaded and replayed once, with what all of them must keep.
final class ShippedCase {
  private static final Words WORDS = new Words(Language.EN, false);
  private static final Set<String> PROSE = Set.of("text", "note", "why", "because", "reply", "says", "role", "minus", "plus");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern HALF_WIDTH_STOP = Pattern.compile("\\p{IsHan}[,.;:!?]|[,;:!?]\\p{IsHan}");

  private final Path folder;
  private final Loaded loaded;
  private final Replayed replayed;

  private ShippedCase(String name) {
    folder = Path.of("..", "cases", name);
    loaded = CaseLibrary.load(folder, Limits.standard());
    assertThat(loaded.errors()).isEmpty();
    replayed = Replay.of(loaded.orThrow(), new ReplayOptions(List.of(), null, true));
  }

  static ShippedCase load(String name) {
    return new ShippedCase(name);
  }

  List<Problem> warnings() {
    return loaded.warnings();
  }

  Case theCase() {
    return loaded.orThrow();
  }

  Replayed replayed() {
    return replayed;
  }

  /// All acts, those of later days too.
  List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    theCase().acts().values().forEach(a -> acts.add(a.any()));
    acts.addAll(theCase().later());
    return acts;
  }

  // ------------------------------------------------------------------ what all of them must keep

  void checksHold(int atLeast) {
    CheckAnswer answer = new CheckAnswer(replayed, WORDS);
    List<?> checks = (List<?>) answer.tree(null).get("checks");
    assertThat(checks).hasSizeGreaterThanOrEqualTo(atLeast);
    SoftAssertions soft = new SoftAssertions();
    for (Object each : checks) {
      Map<?, ?> check = (Map<?, ?>) each;
      soft.assertThat(check.get("holds")).as("%s: %s", check.get("id"), check.get("found")).isEqualTo(true);
    }
    theCase().checks().forEach(c -> soft.assertThat(c.text()).as("text of %s", c.id()).isNotNull());
    soft.assertAll();
  }

  /// Every text that people read stands in both languages, and each in its own script and punctuation.
  void speaksBothLanguages() {
    SoftAssertions soft = new SoftAssertions();
    for (Path file : files()) {
      both(soft, folder.relativize(file).toString(), parsed(file));
    }
    soft.assertAll();
  }

  private void both(SoftAssertions soft, String place, @Nullable Object node) {
    switch (node) {
      case Map<?, ?> map -> {
        if (map.containsKey("en") || map.containsKey("zh")) {
          soft.assertThat(map.keySet().containsAll(Set.of("en", "zh"))).as("both languages at %s", place).isTrue();
          soft.assertThat(String.valueOf(map.get("en"))).as("English at %s", place).doesNotContainPattern(CHINESE);
          soft.assertThat(String.valueOf(map.get("zh"))).as("Chinese at %s", place).doesNotContainPattern(HALF_WIDTH_STOP);
        }
        map.forEach((key, value) -> {
          if (PROSE.contains(String.valueOf(key))) {
            soft.assertThat(value).as("both languages at %s/%s", place, key).isInstanceOf(Map.class);
          }
          both(soft, place + "/" + key, value);
        });
      }
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          Object id = list.get(i) instanceof Map<?, ?> m ? m.get("id") : null;
          both(soft, place + "/" + (id == null ? i : id), list.get(i));
        }
      }
      case null, default -> {}
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object parsed(Path file) {
    try {
      return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every act says in both languages what happened, and names a source and how well it is supported.
  void actsAreToldAndSourced() {
    SoftAssertions soft = new SoftAssertions();
    for (Act act : acts()) {
      Act.Account told = act.account();
      soft.assertThat(told.text()).as("text of %s", act.id()).isNotNull();
      soft.assertThat(told.sources()).as("sources of %s", act.id()).isNotEmpty();
      soft.assertThat(told.certainty()).as("certainty of %s", act.id()).isNotNull();
    }
    soft.assertAll();
  }

  // ------------------------------------------------------------------ answers

  Map<String, Map<?, ?>> judged() {
    Map<String, Map<?, ?>> acts = new LinkedHashMap<>();
    for (Object each : (List<?>) new ReplayAnswer(replayed, WORDS).tree(replayed.order()).get("acts")) {
      Map<?, ?> act = (Map<?, ?>) each;
      acts.put(String.valueOf(act.get("id")), act);
    }
    return acts;
  }

  /// Who holds each office, with `-` for nobody and `?` for who is not known.
  Map<String, String> offices(String at, Side side) {
    Map<?, ?> tree = (Map<?, ?>) new StateAnswer(replayed, WORDS, replayed.at(at), side).tree().get("offices");
    Map<String, String> holders = new LinkedHashMap<>();
    tree.forEach((office, said) -> {
      Map<?, ?> holder = (Map<?, ?>) said;
      String unknown = holder.containsKey("possible") ? "?" : "-";
      holders.put(String.valueOf(office), holder.get("holder") == null ? unknown : String.valueOf(holder.get("holder")));
    });
    return holders;
  }

  List<String> members(String body, String at, Side side) {
    Map<?, ?> tree = (Map<?, ?>) new StateAnswer(replayed, WORDS, replayed.at(at), side).tree().get("bodies");
    return ((List<?>) ((Map<?, ?>) tree.get(body)).get("members")).stream().map(Object::toString).toList();
  }

  // ------------------------------------------------------------------ conditions

  /// Where all of these facts hold, each as `question = answer or answer`.
  Condition all(String... facts) {
    Worlds worlds = replayed.worlds();
    return worlds.all(Stream.of(facts).map(this::fact).toList());
  }

  Condition any(Condition... conditions) {
    return replayed.worlds().any(List.of(conditions));
  }

  Condition both(Condition a, Condition b) {
    return replayed.worlds().and(a, b);
  }

  Condition not(Condition a) {
    return replayed.worlds().not(a);
  }

  private Condition fact(String text) {
    Worlds worlds = replayed.worlds();
    String[] parts = text.split(" = ", 2);
    var question = worlds.find(parts[0]).orElseThrow(() -> new AssertionError("nobody asks " + parts[0]));
    return worlds.any(Stream.of(parts[1].split(" or ")).map(answer -> worlds.is(question, answer)).toList());
  }

  /// Asserts where an act takes effect in law under a reading.
  void validIff(String reading, String act, Condition expected) {
    Worlds worlds = replayed.worlds();
    Condition here = worlds.and(replayed.possible(), replayed.reading(reading));
    Condition found = worlds.and(here, replayed.verdict(act).orElseThrow().valid());
    Condition wanted = worlds.and(here, expected);
    assertThat(worlds.implies(found, wanted)).as("%s under %s is valid only where it should be", act, reading).isTrue();
    assertThat(worlds.implies(wanted, found)).as("%s under %s is valid wherever it should be", act, reading).isTrue();
  }
}
