package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// The trees of all files of a case.
///
/// @param caseFile the map of case.yaml; empty if there is none
/// @param hasCaseFile whether there is a case.yaml, readable or not
/// @param whole whether every file could be read, so that an unknown id is really unknown
record Trees(
    Mapping caseFile,
    boolean hasCaseFile,
    boolean whole,
    Map<String, Node> chronicles,
    Map<String, Node> readings,
    @Nullable Node checks,
    @Nullable Node corrections) {

  static Trees read(Map<String, String> texts, Limits limits, Problems problems) {
    boolean whole = problems.errors().isEmpty();
    Mapping caseFile = Mapping.empty(new InFile("case.yaml", 1, 1));
    Map<String, Node> chronicles = new LinkedHashMap<>();
    Map<String, Node> readings = new LinkedHashMap<>();
    Node checks = null;
    Node corrections = null;
    for (Map.Entry<String, String> file : inOrder(texts)) {
      String path = file.getKey();
      int before = problems.count();
      Node tree = path.endsWith(".csv") ? Csv.read(path, file.getValue(), problems) : YamlTree.read(path, file.getValue(), limits, problems);
      whole &= tree != null || problems.count() == before;
      if (path.equals("case.yaml")) {
        caseFile = problems.count() > before && tree == null ? caseFile : caseMap(tree, caseFile, problems);
      } else if (path.startsWith("readings/") && Node.isNull(tree) && problems.count() == before) {
        readings.put(path, Mapping.empty(new InFile(path, 1, 1)));
      } else if (tree != null && !Node.isNull(tree)) {
        if (path.startsWith("chronicle")) {
          chronicles.put(path, tree);
        } else if (path.startsWith("readings/")) {
          readings.put(path, tree);
        } else if (path.equals("checks.yaml")) {
          checks = tree;
        } else {
          corrections = tree;
        }
      }
    }
    return new Trees(caseFile, texts.containsKey("case.yaml"), whole, chronicles, readings, checks, corrections);
  }

  /// case.yaml, then chronicle.yaml before the parts of the folder, then the rest.
  private static List<Map.Entry<String, String>> inOrder(Map<String, String> texts) {
    List<Map.Entry<String, String>> files = new ArrayList<>(texts.entrySet());
    List<String> first = List.of("case.yaml", "chronicle.yaml");
    files.sort((a, b) -> {
      int ra = first.contains(a.getKey()) ? first.indexOf(a.getKey()) : 2;
      int rb = first.contains(b.getKey()) ? first.indexOf(b.getKey()) : 2;
      return ra != rb ? Integer.compare(ra, rb) : a.getKey().compareTo(b.getKey());
    });
    return files;
  }

  private static Mapping caseMap(@Nullable Node tree, Mapping empty, Problems problems) {
    if (tree instanceof Mapping map && !map.entries().isEmpty()) {
      return map;
    }
    if (Node.isNull(tree) || tree instanceof Mapping) {
      problems.aboutFile("case.yaml", "empty-case");
    } else {
      problems.error(tree == null ? empty : tree, "case-not-a-map");
    }
    return empty;
  }

  /// The sections of that name in all chronicles, one after the other.
  List<Node> inChronicles(String section) {
    List<Node> found = new ArrayList<>();
    for (Node chronicle : chronicles.values()) {
      Node part = section.equals("acts") && chronicle instanceof Sequence ? chronicle : chronicle instanceof Mapping m ? m.get(section) : null;
      if (part instanceof Sequence s) {
        found.addAll(s.items());
      } else if (part != null) {
        found.add(part);
      }
    }
    return found;
  }

  /// The items of a list section of case.yaml and of the chronicles.
  List<Node> everywhere(String section) {
    List<Node> found = new ArrayList<>(new Fields(caseFile).items(section));
    found.addAll(inChronicles(section));
    return found;
  }
}
