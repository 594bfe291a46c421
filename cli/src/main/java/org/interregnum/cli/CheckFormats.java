package org.interregnum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer of `check` for build servers: JUnit's XML and SARIF 2.1.0.
final class CheckFormats {
  private CheckFormats() {}

  static String junit(Map<String, @Nullable Object> tree) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    List<Map<?, ?>> checks = checks(tree);
    xml.append("<testsuite name=\"").append(escaped(tree.get("case"))).append("\" tests=\"").append(checks.size()).append("\" failures=\"")
        .append(checks.stream().filter(c -> Boolean.FALSE.equals(c.get("holds"))).count()).append("\" skipped=\"")
        .append(checks.stream().filter(c -> "unknown".equals(c.get("holds"))).count()).append("\">\n");
    for (Map<?, ?> check : checks) {
      xml.append("  <testcase name=\"").append(escaped(check.get("id"))).append("\" classname=\"").append(escaped(tree.get("case"))).append("\"");
      if (Boolean.TRUE.equals(check.get("holds"))) {
        xml.append("/>\n");
      } else {
        String kind = "unknown".equals(check.get("holds")) ? "skipped" : "failure";
        xml.append(">\n    <").append(kind).append(" message=\"").append(escaped(message(check))).append("\"/>\n  </testcase>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  static Map<String, Object> sarif(Map<String, @Nullable Object> tree) {
    List<Object> results = checks(tree).stream().filter(c -> !Boolean.TRUE.equals(c.get("holds"))).<Object>map(c -> {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("ruleId", String.valueOf(c.get("id")));
      result.put("level", "unknown".equals(c.get("holds")) ? "warning" : "error");
      result.put("message", Map.of("text", message(c)));
      if (c.get("where") instanceof Map<?, ?> where && where.get("file") != null) {
        result.put("locations", List.of(Map.of("physicalLocation", location(where))));
      }
      flow(c).ifPresent(flow -> result.put("codeFlows", List.of(flow)));
      return result;
    }).toList();
    List<Object> all = new ArrayList<>(results);
    Tree.list(tree.get("warnings")).forEach(w -> all.add(warning(w)));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", Map.of("name", "interregnum")));
    run.put("results", all);
    Map<String, Object> sarif = new LinkedHashMap<>();
    sarif.put("version", "2.1.0");
    sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    sarif.put("runs", List.of(run));
    return sarif;
  }

  /// The route of a counterexample, act by act.
  private static Optional<Object> flow(Map<?, ?> check) {
    List<Object> steps = new ArrayList<>();
    for (Map<?, ?> act : Tree.list(Tree.map(Tree.map(check.get("counterexample")).get("route")).get("acts"))) {
      Map<String, Object> location = new LinkedHashMap<>();
      if (check.get("where") instanceof Map<?, ?> where && where.get("file") != null) {
        location.put("physicalLocation", location(where));
      }
      location.put("message", Map.of("text", RouteLines.after(act.get("at")) + ": " + Tree.text(act.get("text"))));
      steps.add(Map.of("location", location));
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(Map.of("threadFlows", List.of(Map.of("locations", steps))));
  }

  /// What deserves a second look, as a note.
  private static Map<String, Object> warning(Map<?, ?> warning) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", String.valueOf(warning.get("code")));
    result.put("level", "note");
    String hint = Tree.text(warning.get("hint"));
    result.put("message", Map.of("text", Tree.text(warning.get("message")) + (hint.isEmpty() ? "" : "; " + hint)));
    if (warning.get("line") instanceof Number line && line.intValue() > 0) {
      result.put("locations", List.of(Map.of("physicalLocation", location(warning))));
    }
    return result;
  }

  private static Map<String, Object> location(Map<?, ?> where) {
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    region.put("startLine", where.get("line"));
    region.put("startColumn", where.get("column"));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", String.valueOf(where.get("file"))));
    location.put("region", region);
    return location;
  }

  private static List<Map<?, ?>> checks(Map<String, @Nullable Object> tree) {
    return ((List<?>) java.util.Objects.requireNonNull(tree.get("checks"))).stream().<Map<?, ?>>map(c -> (Map<?, ?>) c).toList();
  }

  private static String message(Map<?, ?> check) {
    String because = String.join("; ", Tree.list(check.get("because")).stream().map(b -> Tree.text(b.get("text"))).toList());
    return check.get("id") + ": expected " + check.get("expected") + ", found " + check.get("found") + (because.isEmpty() ? "" : ": " + because);
  }

  private static String escaped(@Nullable Object text) {
    return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
