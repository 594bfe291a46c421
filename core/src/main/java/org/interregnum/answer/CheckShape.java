package org.interregnum.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Assertion;
import org.interregnum.model.Check;
import org.interregnum.model.Coalition;
import org.interregnum.model.Goal;
import org.interregnum.model.Stated;
import org.jspecify.annotations.Nullable;

/// What a check asserts, as data.
final class CheckShape {
  private CheckShape() {}

  /// The keys of an answer that say what is asserted, of whom, when, why and on whose list.
  static Map<String, Object> of(Check check) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("kind", check.asserts().kind());
    said.put("asserts", asserts(check.asserts()));
    said.put("at", check.every() ? List.of("every") : check.at().isEmpty() ? null : check.at().stream().map(Stated::text).toList());
    said.put("view", check.view());
    said.put("eachOf", text(check.each()));
    said.put("readings", check.readings().isEmpty() ? null : check.readings());
    said.put("list", check.list());
    said.put("text", Shapes.text(check.text()));
    said.put("reason", Shapes.text(check.because()));
    return withoutNulls(said);
  }

  private static Map<String, Object> asserts(Assertion assertion) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    switch (assertion) {
      case Assertion.Expect e -> said.put("expr", e.expr().text());
      case Assertion.Always a -> said.put("expr", a.expr().text());
      case Assertion.Never n -> said.put("expr", n.expr().text());
      case Assertion.Can c -> goal(c.goal(), said);
      case Assertion.Cannot c -> goal(c.goal(), said);
      case Assertion.PowerBound p -> {
        said.put("body", p.body());
        said.put("power", p.power());
        said.put("of", coalition(p.of()));
        said.put("index", p.index().spelling());
        said.put("unions", p.unions().isEmpty() ? null : p.unions());
        limit(p.least(), "moreThan", "atLeast", said);
        limit(p.most(), "lessThan", "atMost", said);
      }
    }
    return withoutNulls(said);
  }

  private static void goal(Goal goal, Map<String, @Nullable Object> said) {
    said.put("goal", goal.expr().text());
    said.put("by", coalition(goal.by()));
    said.put("against", coalition(goal.against()));
    said.put("pool", goal.pool().isEmpty() ? null : goal.pool());
    said.put("within", text(goal.within()));
    said.put("acts", goal.acts());
    said.put("mode", goal.mode());
    said.put("unlessAttended", goal.unlessAttended() ? true : null);
  }

  private static void limit(Assertion.@Nullable Limit limit, String strict, String loose, Map<String, @Nullable Object> said) {
    if (limit != null) {
      said.put(limit.strict() ? strict : loose, Shapes.number(limit.value()));
    }
  }

  private static @Nullable Object coalition(@Nullable Coalition coalition) {
    return switch (coalition) {
      case Coalition.Named named -> named.parties();
      case Coalition.OfSet set -> set.text();
      case null -> null;
    };
  }

  private static @Nullable String text(@Nullable Stated stated) {
    return stated == null ? null : stated.text();
  }

  private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> said) {
    Map<String, Object> kept = new LinkedHashMap<>();
    said.forEach((key, value) -> {
      if (value != null) {
        kept.put(key, value);
      }
    });
    return kept;
  }
}
