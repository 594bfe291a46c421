package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.interregnum.query.Value;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `ask`: is this true, or what is it?
public final class AskAnswer {
  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;

  public AskAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
  }

  /// @param text the expression as asked
  public Map<String, @Nullable Object> tree(String text, Expr expr, Moment moment, Side side) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "ask"));
    tree.put("expr", text);
    tree.put("at", moment.text().isEmpty() ? null : moment.text());
    tree.put("view", side.spelling());
    Guarded<Value> value = replayed.value(expr, moment, side);
    List<Guarded.Alternative<Value>> possible = value.alternatives().stream().filter(a -> worlds.meet(a.where(), replayed.possible())).toList();
    ConditionText conditions = new ConditionText(replayed, words);
    Set<Condition> speaks = new LinkedHashSet<>();
    if (possible.size() == 1 && !(possible.getFirst().value() instanceof Value.Unstated)) {
      tree.put("value", json(possible.getFirst().value()));
      tree.put("condition", null);
    } else {
      tree.put("value", "unknown");
      Condition holds = value.where(v -> v instanceof Value.Truth t && t.holds(), worlds);
      tree.put("condition", expr.type() == Type.TRUTH ? conditions.of(holds) : alternatives(possible, conditions));
      possible.forEach(a -> speaks.add(a.where()));
      if (expr.type() != Type.TRUTH) {
        tree.put("possible", possible.stream().map(a -> {
          Map<String, @Nullable Object> each = new LinkedHashMap<>();
          each.put("value", json(a.value()));
          each.put("condition", conditions.of(a.where()));
          return each;
        }).toList());
      }
    }
    tree.put("because", because(speaks, expr));
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", List.of());
    return tree;
  }

  private String alternatives(List<Guarded.Alternative<Value>> possible, ConditionText conditions) {
    List<String> parts = new ArrayList<>();
    possible.forEach(a -> parts.add(words.say("ask.alternative", show(a.value()), conditions.of(a.where()))));
    return String.join(words.say("ask.separator"), parts);
  }

  /// The questions that keep the answer open, and the acts the expression speaks of.
  private List<Object> because(Set<Condition> speaks, Expr expr) {
    List<Object> list = new ArrayList<>();
    Set<OpenQuestion> questions = new TreeSet<>(java.util.Comparator.comparingInt(OpenQuestion::index));
    ConditionText conditions = new ConditionText(replayed, words);
    speaks.forEach(c -> questions.addAll(conditions.questions(c)));
    for (OpenQuestion question : questions) {
      Map<String, Object> each = Shapes.object();
      each.put("text", words.say("because.question", question.name(), String.join(", ", question.answers())));
      each.put("from", Shapes.from(question.raisedBy()));
      if (!question.name().startsWith(Replayed.HAPPENED_BY)) {
        list.add(each);
      }
    }
    for (String act : Mentioned.acts(expr, replayed.theCase().acts().keySet())) {
      replayed.verdict(act).flatMap(v -> v.over(replayed.possible(), worlds)).ifPresent(answer -> {
        Map<String, Object> each = Shapes.object();
        each.put("text", words.say("because.verdict", act, words.say("verdict." + answer.spelling())));
        each.put("from", Shapes.from(replayed.act(act).origin()));
        list.add(each);
      });
    }
    return list;
  }

  /// A value in JSON: truth, number, id, ids; null for nobody.
  public static @Nullable Object json(Value value) {
    return switch (value) {
      case Value.Truth truth -> truth.holds();
      case Value.Quantity number -> number.atLeast() ? Map.of("atLeast", Shapes.number(number.value())) : Shapes.number(number.value());
      case Value.Id id -> id.id();
      case Value.Ids ids -> ids.ids();
      case Value.Unstated unstated -> "unknown";
    };
  }

  /// A value for people.
  public String show(Value value) {
    return switch (value) {
      case Value.Truth truth -> words.say("truth." + truth.holds());
      case Value.Quantity number -> number.atLeast() ? words.say("number.at-least", number.value()) : number.value().toString();
      case Value.Id id -> id.id() == null ? words.say("nobody") : words.name(replayed.theCase(), id.id());
      case Value.Ids ids -> "{" + String.join(", ", ids.ids().stream().map(i -> words.name(replayed.theCase(), i)).toList()) + "}";
      case Value.Unstated unstated -> words.say("truth.unknown");
    };
  }
}
