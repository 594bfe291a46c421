package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.doubt.Guarded;
import org.interregnum.model.Language;
import org.interregnum.model.Origin;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.RulesShown;
import org.interregnum.rule.Rule;
import org.interregnum.rule.RuleWords;
import org.interregnum.rule.TruthTable;
import org.interregnum.rule.Use;
import org.jspecify.annotations.Nullable;

/// `explain`: what a rule says, in words, with a small truth table and where each part comes from.
public final class ExplainAnswer {
  private final Words words;

  public ExplainAnswer(Words words) {
    this.words = words;
  }

  /// A rule by itself, for a board of alike members.
  public Map<String, @Nullable Object> ofRule(String text, Rule rule, int members) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("verb", "explain");
    tree.put("rule", rule.print());
    tree.put("words", said(rule, Use.VOTE));
    tree.put("table", table(TruthTable.of(rule, new Rule.Unneeded(), members, members)));
    tree.put("parts", List.of(part("vote", text, rule, new Origin.Assumed("command-line"))));
    tree.put("assumptions", List.of());
    tree.put("notes", List.of(words.say("note.alike", members)));
    return tree;
  }

  /// The rules of a body or a power at a moment; empty if there is none of that id.
  public Optional<Map<String, @Nullable Object>> of(Replayed replayed, String id, Moment moment) {
    List<Guarded.Alternative<Optional<RulesShown>>> shown =
        replayed.rules(id, moment).alternatives().stream().filter(a -> a.value().isPresent() && replayed.worlds().meet(a.where(), replayed.possible())).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "explain"));
    tree.putAll(shown(shown.getFirst().value().orElseThrow()));
    if (shown.size() > 1) {
      ConditionText conditions = new ConditionText(replayed, words);
      List<Object> variants = new ArrayList<>();
      for (Guarded.Alternative<Optional<RulesShown>> each : shown) {
        Map<String, @Nullable Object> variant = new LinkedHashMap<>();
        variant.put("condition", conditions.of(each.where()));
        variant.putAll(shown(each.value().orElseThrow()));
        variants.add(variant);
      }
      tree.put("variants", variants);
    }
    tree.put("assumptions", List.of());
    tree.put("notes", List.of());
    return Optional.of(tree);
  }

  private Map<String, @Nullable Object> shown(RulesShown shown) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("body", shown.body());
    if (shown.power() != null) {
      tree.put("power", shown.power());
    }
    tree.put("rule", shown.vote().print());
    tree.put("words", said(shown.vote(), Use.VOTE));
    tree.put("seats", shown.electorate().seats());
    tree.put("members", shown.electorate().players().stream().map(p -> p.id()).toList());
    tree.put("table", table(TruthTable.of(shown.vote(), shown.quorum(), shown.electorate())));
    List<Object> parts = new ArrayList<>();
    for (RulesShown.Part part : shown.parts()) {
      Rule rule = part.part().equals("vote") ? shown.vote() : part.part().equals("quorum") ? shown.quorum() : null;
      parts.add(part(part.part(), part.text(), rule, part.from()));
    }
    tree.put("parts", parts);
    if (!shown.lenders().isEmpty()) {
      tree.put("powers", shown.lenders());
    }
    return tree;
  }

  private Map<String, @Nullable Object> part(String name, String text, @Nullable Rule rule, Origin from) {
    Map<String, @Nullable Object> part = new LinkedHashMap<>();
    part.put("part", name);
    part.put("text", text);
    part.put("words", rule == null ? words.find("part." + name + "." + text).orElseGet(() -> words.say("part." + name, text))
        : said(rule, name.equals("quorum") ? Use.QUORUM : Use.VOTE));
    part.put("from", Shapes.from(from));
    return part;
  }

  private String said(Rule rule, Use use) {
    return RuleWords.of(rule, use, words.language() == Language.ZH ? RuleWords.Language.CHINESE : RuleWords.Language.ENGLISH);
  }

  private static List<Object> table(TruthTable table) {
    List<Object> rows = new ArrayList<>();
    for (TruthTable.Row row : table.rows()) {
      Map<String, Object> each = Shapes.object();
      each.put("ayes", row.ayes());
      each.put("nays", row.nays());
      each.put("abstentions", row.abstentions());
      each.put("absent", row.absent());
      each.put("carried", switch (row.outcome()) {
        case CARRIED -> true;
        case LOST -> false;
        case OPEN -> "unknown";
      });
      rows.add(each);
    }
    return rows;
  }
}
