package org.interregnum.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small organization with its chronicle, as plain trees, and the options under which it is replayed.
/// @param theCase what stands in case.yaml but the first two lines
/// @param acts one map for each act, in the file's order
/// @param unordered pairs of acts
/// @param readings one map for each reading file
/// @param asOf an act, or null
record OracleOrg(
    Map<String, Object> theCase, List<Object> acts, List<Object> unordered, List<Object> readings, String asOf, List<String> chosen, boolean presumptions) {

  static OracleOrg of(Map<String, Object> theCase, List<Object> acts, List<Object> unordered, List<Object> readings, String asOf) {
    return new OracleOrg(theCase, acts, unordered, readings, asOf, List.of(), true);
  }

  /// The same under the readings that are named.
  OracleOrg reading(List<String> ids) {
    return new OracleOrg(theCase, acts, unordered, readings, asOf, ids, presumptions);
  }

  OracleOrg copy() {
    return new OracleOrg(
        Tree.asMap(Tree.copy(theCase)), Tree.list(acts.stream().map(Tree::copy).toList()), Tree.list(unordered.stream().map(Tree::copy).toList()),
        Tree.list(readings.stream().map(Tree::copy).toList()), asOf, chosen, presumptions);
  }

  /// The files of the case.
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("interregnum: 1\ncase: oracle\n");
    theCase.forEach((k, v) -> text.append(k).append(": ").append(Tree.yaml(v)).append('\n'));
    files.put("case.yaml", text.toString());
    StringBuilder chronicle = new StringBuilder("acts:\n");
    acts.forEach(a -> chronicle.append("- ").append(Tree.yaml(a)).append('\n'));
    if (!unordered.isEmpty()) {
      chronicle.append("unordered: ").append(Tree.yaml(unordered)).append('\n');
    }
    files.put("chronicle.yaml", chronicle.toString());
    for (Object r : readings) {
      files.put("readings/" + Tree.text(Tree.asMap(r), "reading") + ".yaml", Tree.yaml(r) + "\n");
    }
    return files;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    files().forEach((name, text) -> out.append("# ").append(name).append('\n').append(text));
    return out.append("# as-of ").append(asOf).append(", readings ").append(chosen).append(", presumptions ").append(presumptions).append('\n').toString();
  }
}
