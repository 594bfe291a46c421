package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Verdict;
import org.jspecify.annotations.Nullable;

/// `why`: a proof tree down to rules, votes and sources.
public final class WhyAnswer {
  /// The version of the tree's shape.
  public static final int VERSION = 1;

  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final ConditionText conditions;

  public WhyAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
    this.conditions = new ConditionText(replayed, words);
  }

  public Map<String, @Nullable Object> tree(String id) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "why"));
    tree.put("version", VERSION);
    tree.put("act", id);
    ReplayAnswer replay = new ReplayAnswer(replayed, words);
    Map<String, @Nullable Object> act = replay.act(id);
    tree.put("verdict", act.get("verdict"));
    for (String key : List.of("byReading", "clean", "defect", "reasons", "condition", "missing")) {
      if (act.containsKey(key)) {
        tree.put(key, act.get(key));
      }
    }
    tree.put("tree", root(id, String.valueOf(act.get("verdict"))));
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", List.of(words.say("note.not-advice")));
    return tree;
  }

  private Map<String, @Nullable Object> root(String id, String verdict) {
    Act act = replayed.act(id);
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("text", words.say("why.root", id, words.say("verdict." + verdict)));
    List<Object> children = new ArrayList<>();
    var judged = replayed.verdict(id);
    root.put("holds", judged.isEmpty() ? (Object) true : Shapes.truth(judged.get().valid(), replayed));
    root.put("from", Shapes.from(act.origin()));
    judged.ifPresent(v -> {
      if (act.happened() != org.interregnum.model.Answer3.YES) {
        children.add(leaf(words.say("step.happened", id), Shapes.truth(v.happened(), replayed), Shapes.from(act.origin())));
      }
      v.steps(worlds).forEach(step -> step(step, children));
      for (String by : v.about()) {
        children.add(leaf(words.say("step.reached-back", by, id), Shapes.truth(replayed.verdict(by).map(Verdict::valid).orElse(worlds.never()), replayed), Shapes.from(replayed.act(by).origin())));
      }
    });
    act.account().sources().forEach(source -> children.add(
        leaf(words.say("step.source", source.source(), source.where() == null ? "" : source.where()).strip(), true, Map.of("source", source.source()))));
    root.put("children", children);
    return root;
  }

  private static Map<String, @Nullable Object> leaf(String text, Object holds, Object from) {
    Map<String, @Nullable Object> leaf = new LinkedHashMap<>();
    leaf.put("text", text);
    leaf.put("holds", holds);
    leaf.put("from", from);
    leaf.put("children", List.of());
    return leaf;
  }

  private void step(Verdict.Step step, List<Object> into) {
    Condition taken = worlds.and(step.taken(), replayed.possible());
    if (taken.isNever()) {
      return;
    }
    Condition holds = worlds.and(step.holds(), taken);
    boolean always = holds == taken;
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Object[] args = step.what().args().stream().map(a -> words.name(replayed.theCase(), a)).toArray();
    tree.put("text", words.say("step." + step.what().key(), args));
    tree.put("holds", always ? (Object) true : holds.isNever() ? false : "unknown");
    if (!always && !holds.isNever()) {
      tree.put("condition", conditions.of(holds));
    }
    if (taken != replayed.possible()) {
      tree.put("where", conditions.of(taken));
    }
    if (step.what().code() != null) {
      tree.put("code", step.what().code().spelling());
    }
    tree.put("from", Shapes.from(step.what().from()));
    List<Object> children = new ArrayList<>();
    step.parts().forEach(part -> step(part, children));
    tree.put("children", children);
    into.add(tree);
  }
}
