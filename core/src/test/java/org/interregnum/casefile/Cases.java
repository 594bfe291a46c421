package org.interregnum.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Act;
import org.interregnum.model.Case;

/// Small cases for tests; what does not matter is hidden here.
final class Cases {
  static final String FIRM =
      """
      interregnum: 1
      case: example
      people: [ann, bob, cat, dan]
      entities: {firm: {governed-by: board}}
      bodies: {board: {of: firm, seats: [ann, bob, cat]}}
      offices: {ceo: {of: firm, holder: ann}}
      powers: [{id: remove-ceo, act: remove, target: ceo, by: board}]
      """;

  private Cases() {}

  static Loaded load(Map<String, String> files) {
    return CaseLoader.load("folder", files, Limits.standard(), LanguageChecks.none());
  }

  /// The firm, with more lines in case.yaml.
  static Case firm(String more) {
    return load(Map.of("case.yaml", FIRM + more)).orThrow();
  }

  /// The firm with one act.
  static Act act(String act) {
    return act(act, "");
  }

  static Act act(String act, String more) {
    return with(act, more).acts().values().iterator().next().any();
  }

  /// The firm with acts and more lines in case.yaml.
  static Case with(String acts, String more, String... readings) {
    return load(files(acts, more, readings)).orThrow();
  }

  static Map<String, String> files(String acts, String more, String... readings) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("case.yaml", FIRM + more);
    files.put("chronicle.yaml", "acts:\n" + acts);
    for (int i = 0; i < readings.length; i++) {
      files.put("readings/" + i + ".yaml", readings[i]);
    }
    return files;
  }

  /// The codes of the errors of a case.
  static List<String> codes(Map<String, String> files) {
    return load(files).errors().stream().map(Problem::code).toList();
  }
}
