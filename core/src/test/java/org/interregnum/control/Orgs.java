package org.interregnum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.library.CaseLibrary;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.replay.Situation;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/// Organizations for tests.
final class Orgs {
  private Orgs() {}

  /// The replayed case of an organization without acts.
  static Replayed replayed(Map<String, Object> organization) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("interregnum", 1);
    tree.put("case", "org");
    tree.put("opening", "2024-01-01");
    tree.putAll(organization);
    return replayed(new Dump(DumpSettings.builder().build()).dumpToString(tree));
  }

  static Replayed replayed(String caseFile) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("case.yaml", caseFile);
    files.put("chronicle.yaml", "acts: []\n");
    Loaded loaded = CaseLibrary.load("org", files, Limits.standard());
    assertThat(loaded.errors()).isEmpty();
    return Replay.of(loaded.orThrow(), ReplayOptions.DEFAULT);
  }

  static Situation situation(Replayed replayed) {
    var all = Situation.at(replayed, replayed.end(), Side.FACT);
    assertThat(all.alternatives()).hasSize(1);
    return all.alternatives().getFirst().value();
  }

  static Goal goal(Replayed replayed, String text) {
    Expr.Parse parsed = Expr.parse(text, replayed.names());
    assertThat(parsed).as(text).isInstanceOf(Expr.Parse.Ok.class);
    return Goal.of(((Expr.Parse.Ok) parsed).expr()).orElseThrow();
  }
}
