package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Builds the tree of one file from the parser's events, without recursion, so that no input can overflow the stack.
///
/// Tags are refused, duplicate keys reported, aliases repeated within a budget.
final class YamlTree {
  private final String file;
  private final Limits limits;
  private final Problems problems;
  private final List<Open> open = new ArrayList<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private int repeated;
  private @Nullable Node root;

  private YamlTree(String file, Limits limits, Problems problems) {
    this.file = file;
    this.limits = limits;
    this.problems = problems;
  }

  /// The tree; null if the file is empty or cannot be read as YAML, which is then reported.
  static @Nullable Node read(String file, String text, Limits limits, Problems problems) {
    YamlTree tree = new YamlTree(file, limits, problems);
    try {
      return tree.build(text);
    } catch (YamlEngineException e) {
      problems.add(YamlFault.of(file, text, e));
      return null;
    } catch (Stop e) {
      return null;
    }
  }

  private @Nullable Node build(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setLabel(file).setBufferSize(4096).build();
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (++documents > 1) {
            stop(place(event.getStartMark(), 0), "several-documents");
          }
        }
        case Scalar -> scalar((ScalarEvent) event);
        case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
        case SequenceEnd, MappingEnd -> end();
        case Alias -> alias((AliasEvent) event);
        default -> {}
      }
    }
    return root;
  }

  private void scalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    boolean quoted = event.isSQuoted() || event.isDQuoted();
    InFile at = place(event.getStartMark(), quoted ? 1 : 0);
    remember(event, new Word(event.getValue(), event.isPlain(), at));
  }

  private void start(CollectionStartEvent event) {
    refuseTag(event.getTag(), event);
    InFile at = place(event.getStartMark(), 0);
    if (open.size() >= limits.nesting()) {
      stop(at, "too-deep", Integer.toString(limits.nesting()));
    }
    String anchor = event.getAnchor().map(Anchor::getValue).orElse(null);
    open.add(new Open(at, event.getEventId() == Event.ID.MappingStart, anchor));
  }

  private void end() {
    Open done = open.removeLast();
    Node node = done.close();
    if (done.anchor != null) {
      anchors.put(done.anchor, node);
    }
    put(node);
  }

  private void alias(AliasEvent event) {
    InFile at = place(event.getStartMark(), 0);
    Node node = anchors.get(event.getAlias().getValue());
    if (node == null) {
      problems.error(at, "unknown-anchor", event.getAlias().getValue());
      node = new Word("", true, at);
    }
    repeated += node.size();
    if (repeated > limits.repeatedNodes()) {
      stop(at, "too-many-repeats", Integer.toString(limits.repeatedNodes()));
    }
    put(node);
  }

  private void remember(NodeEvent event, Node node) {
    event.getAnchor().ifPresent(a -> anchors.put(a.getValue(), node));
    put(node);
  }

  private void put(Node node) {
    if (open.isEmpty()) {
      root = node;
    } else {
      open.getLast().add(node, problems);
    }
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals("tag:yaml.org,2002:str")) {
      String shown = tag.get().replace("tag:yaml.org,2002:", "!!");
      problems.error(place(event.getStartMark(), 0), "tag", shown);
    }
  }

  private InFile place(Optional<Mark> mark, int shift) {
    Mark m = mark.orElseThrow();
    return new InFile(file, m.getLine() + 1, m.getColumn() + 1 + shift);
  }

  private void stop(InFile at, String code, String... args) {
    problems.error(at, code, args);
    throw new Stop();
  }

  /// Reading this file cannot go on; the reason is already reported.
  private static final class Stop extends RuntimeException {
    Stop() {
      super(null, null, false, false);
    }
  }

  /// A list or map whose end is not reached.
  private static final class Open {
    private final InFile at;
    private final boolean mapping;
    private final @Nullable String anchor;
    private final List<Node> items = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable Node key;

    Open(InFile at, boolean mapping, @Nullable String anchor) {
      this.at = at;
      this.mapping = mapping;
      this.anchor = anchor;
    }

    void add(Node node, Problems problems) {
      if (!mapping) {
        items.add(node);
        return;
      }
      Node name = key;
      if (name == null) {
        key = node;
        return;
      }
      key = null;
      if (!(name instanceof Word word)) {
        problems.error(name, "key-not-a-word");
      } else if (entries.containsKey(word.text())) {
        Entry first = entries.get(word.text());
        problems.error(word, "duplicate-key", word.text(), Places.show(first == null ? at : first.key().at()));
      } else {
        entries.put(word.text(), new Entry(word, node));
      }
    }

    Node close() {
      return mapping ? Mapping.of(entries, at) : Sequence.of(items, at);
    }
  }
}
