package org.interregnum.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.library.CaseLibrary;

/// Small cases for tests, written as their files.
public final class Stories {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> acts = new ArrayList<>();

  private Stories(String organization) {
    files.put("case.yaml", "interregnum: 1\ncase: story\nopening: 2024-01-01\n" + organization);
  }

  /// A case whose organization is these lines of case.yaml.
  public static Stories of(String organization) {
    return new Stories(organization);
  }

  /// One more act, in flow style without its braces.
  public Stories act(String act) {
    acts.add("- {" + act + "}");
    return this;
  }

  public Stories reading(String id, String text) {
    files.put("readings/" + id + ".yaml", "reading: " + id + "\n" + text);
    return this;
  }

  public Replayed replay() {
    files.put("chronicle.yaml", acts.isEmpty() ? "acts: []\n" : "acts:\n" + String.join("\n", acts) + "\n");
    Loaded loaded = CaseLibrary.load("story", files, Limits.standard());
    assertThat(loaded.errors()).isEmpty();
    return Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT);
  }

  /// The verdict on an act and the codes that fail, for example `invalid [quorum, vote]`.
  public String verdict(String act) {
    Replayed replayed = replay();
    Verdict verdict = replayed.verdict(act).orElseThrow();
    List<String> codes = verdict.reasons().stream()
        .filter(r -> replayed.worlds().meet(r.where(), replayed.possible()))
        .map(r -> r.value().code()).filter(c -> c != ReasonCode.DECLARED_OTHERWISE).distinct().map(ReasonCode::spelling).toList();
    String answer = verdict.over(replayed.possible(), replayed.worlds()).orElseThrow().spelling();
    return codes.isEmpty() ? answer : answer + " " + codes;
  }
}
