package org.interregnum.answer;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Cuts pieces out of a YAML text as they stand, so that an example loads exactly as it is written.
final class Slices {
  private final String text;

  Slices(String text) {
    this.text = text;
  }

  Node root() {
    return new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
  }

  static Node get(Node map, String key) {
    for (NodeTuple tuple : ((MappingNode) map).getValue()) {
      if (((ScalarNode) tuple.getKeyNode()).getValue().equals(key)) {
        return tuple.getValueNode();
      }
    }
    return null;
  }

  static List<Node> items(Node list) {
    return list == null ? List.of() : ((SequenceNode) list).getValue();
  }

  static List<String> keys(Node map) {
    List<String> keys = new ArrayList<>();
    if (map != null) {
      ((MappingNode) map).getValue().forEach(t -> keys.add(((ScalarNode) t.getKeyNode()).getValue()));
    }
    return keys;
  }

  static String scalar(Node node) {
    return node == null ? null : ((ScalarNode) node).getValue();
  }

  /// The text of a node, without comments behind it.
  String of(Node node) {
    int start = node.getStartMark().orElseThrow().getIndex();
    int end = node.getEndMark().orElseThrow().getIndex();
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  static List<String> strings(Node list) {
    return items(list).stream().map(Slices::scalar).toList();
  }
}
