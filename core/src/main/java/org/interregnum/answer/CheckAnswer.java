package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Check;
import org.interregnum.query.Expr;
import org.interregnum.query.Type;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `check`: do the assertions of a case hold?
public final class CheckAnswer {
  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private int passed;
  private int failed;
  private int unproven;

  public CheckAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
  }

  /// @param only the id of the only check to run; null: all
  public Map<String, @Nullable Object> tree(@Nullable String only) {
    List<Object> checks = new ArrayList<>();
    for (Check check : replayed.theCase().checks()) {
      if (only == null || check.id().equals(only)) {
        checks.add(check(check));
      }
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "check"));
    tree.put("checks", checks);
    tree.put("errors", List.of());
    Map<String, Object> summary = Shapes.object();
    summary.put("passed", passed);
    summary.put("failed", failed);
    summary.put("unproven", unproven);
    tree.put("summary", summary);
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", List.of());
    return tree;
  }

  public int failed() {
    return failed;
  }

  public int unproven() {
    return unproven;
  }

  private Map<String, @Nullable Object> check(Check check) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", check.id());
    Object found = found(check);
    String expected = check.kind().equals("never") ? "false" : check.kind().equals("always") ? "true" : check.is();
    Object holds = found.toString().equals(expected) ? (Object) true : found.equals("unknown") ? "unknown" : false;
    if (holds.equals(true)) {
      passed++;
    } else if (holds.equals("unknown")) {
      unproven++;
    } else {
      failed++;
    }
    tree.put("holds", holds);
    tree.put("expected", expected.equals("unknown") ? "unknown" : (Object) Boolean.parseBoolean(expected));
    tree.put("found", found);
    tree.put("because", because(check));
    tree.put("where", Shapes.from(check.origin()));
    if (check.text() != null) {
      tree.put("text", Shapes.text(check.text()));
    }
    return tree;
  }

  private Object found(Check check) {
    return expr(check).map(e -> Shapes.truth(holds(check, e), replayed)).orElse("unknown");
  }

  private java.util.Optional<Expr> expr(Check check) {
    if (check.expr() == null || check.kind().equals("can") || check.kind().equals("cannot")) {
      return java.util.Optional.empty();
    }
    return Expr.parse(check.expr().text(), replayed.names()) instanceof Expr.Parse.Ok ok && ok.expr().type() == Type.TRUTH
        ? java.util.Optional.of(ok.expr()) : java.util.Optional.empty();
  }

  private Condition holds(Check check, Expr expr) {
    Moment moment = replayed.at(check.at() == null ? null : check.at().text());
    Expr whole = switch (check.kind()) {
      case "always" -> new Expr.Throughout(true, expr);
      case "never" -> new Expr.Throughout(false, expr);
      default -> expr;
    };
    return replayed.holds(whole, moment, Side.spelled(check.view()).orElse(Side.FACT));
  }

  private List<Object> because(Check check) {
    List<Object> list = new ArrayList<>();
    expr(check).ifPresentOrElse(expr -> {
      Condition holds = worlds.and(holds(check, expr), replayed.possible());
      if (!holds.isNever() && !worlds.implies(replayed.possible(), holds)) {
        Map<String, Object> each = Shapes.object();
        each.put("text", words.say("check.condition", new ConditionText(replayed, words).of(holds)));
        each.put("from", Shapes.from(check.origin()));
        list.add(each);
      }
    }, () -> {
      Map<String, Object> each = Shapes.object();
      each.put("text", words.say("check.routes-later"));
      each.put("from", Shapes.from(check.origin()));
      list.add(each);
    });
    return list;
  }
}
