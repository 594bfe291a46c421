package org.interregnum.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.control.Obstacle;
import org.interregnum.control.Route;
import org.interregnum.control.RouteAct;
import org.interregnum.model.Amendment;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stated;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.time.Bounds;
import org.interregnum.time.Durations;
import org.jspecify.annotations.Nullable;

/// Routes, and what stands in the way of one, as trees.
final class RouteShapes {
  private final Replayed replayed;
  private final Words words;
  private final @Nullable Instant start;

  /// @param moment from which the routes start
  RouteShapes(Replayed replayed, Words words, Moment moment) {
    this.replayed = replayed;
    this.words = words;
    this.start = replayed.instant(moment);
  }

  Map<String, @Nullable Object> route(Route route) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("acts", route.acts().stream().map(this::act).toList());
    tree.put("length", route.length());
    Map<String, @Nullable Object> finish = new LinkedHashMap<>();
    finish.put("after", iso(route.finish()));
    finish.put("earliest", start == null ? null : Bounds.iso(start.plusSeconds(route.finish()), replayed.theCase().zone()));
    tree.put("finish", finish);
    tree.put("equity", route.isOpenToEquity() ? words.say("route.equity") : null);
    return tree;
  }

  /// Only how long a route is and when it is done.
  static Map<String, Object> measures(Route route) {
    Map<String, Object> tree = Shapes.object();
    tree.put("length", route.length());
    tree.put("after", iso(route.finish()));
    return tree;
  }

  /// A duration as ISO 8601 has it.
  static String iso(long seconds) {
    return Durations.iso(Duration.ofSeconds(seconds));
  }

  Map<String, @Nullable Object> act(RouteAct act) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("act", act.act());
    tree.put("power", act.power().orElse(null));
    tree.put("target", act.target());
    tree.put("person", act.person().orElse(null));
    act.change().ifPresent(change -> tree.put("change", change(change)));
    tree.put("by", act.exercises().stream().map(RouteAct.Exercise::by).toList());
    tree.put("at", iso(act.at()));
    List<Object> needs = new ArrayList<>();
    act.exercises().forEach(e -> needs(e, needs));
    tree.put("needs", needs);
    tree.put("how", act.exercises().stream().map(RouteShapes::exercise).toList());
    tree.put("text", sentence(act));
    return tree;
  }

  private static Object exercise(RouteAct.Exercise exercise) {
    Map<String, Object> tree = Shapes.object();
    tree.put("by", exercise.by());
    tree.put("form", exercise.form().name().toLowerCase(java.util.Locale.ROOT));
    tree.put("ayes", exercise.ayes());
    tree.put("notice", iso(exercise.form() == RouteAct.Form.MEETING ? exercise.notice() : 0));
    tree.put("noticed", exercise.noticed());
    return tree;
  }

  private void needs(RouteAct.Exercise exercise, List<Object> needs) {
    String by = name(exercise.by());
    String ayes = names(exercise.ayes());
    switch (exercise.form()) {
      case MEETING -> {
        needs.add(words.say("route.needs.votes", by, ayes));
        if (exercise.notice() > 0) {
          needs.add(exercise.noticed() ? words.say("route.needs.notice", by, Durations.brief(Duration.ofSeconds(exercise.notice()))) : words.say("route.needs.waiver", by));
        }
        if (exercise.needsOthers()) {
          needs.add(words.say("route.needs.others", by));
        }
      }
      case CONSENT -> needs.add(words.say("route.needs.signatures", by, ayes));
      case OFFICE -> needs.add(words.say("route.needs.office", by, ayes));
      case PARTY -> needs.add(words.say("route.needs.party", by));
    }
  }

  static Map<String, Object> change(Amendment change) {
    Map<String, Object> tree = Shapes.object();
    if (change.seats() != 0) {
      tree.put("seats", (change.seats() > 0 ? "+" : "") + change.seats());
    }
    RuleParts rule = change.rule();
    put(tree, "quorum", rule.quorum());
    put(tree, "vote", rule.vote());
    put(tree, "notice", rule.notice());
    put(tree, "written-consent", rule.writtenConsent());
    put(tree, "recused", rule.recused());
    if (rule.waivable() != null) {
      tree.put("waivable", rule.waivable());
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Stated stated) {
    if (stated != null) {
      tree.put(key, stated.text());
    }
  }

  /// An act in words.
  String sentence(RouteAct act) {
    String person = act.person().map(this::name).orElse("");
    String change = act.change().map(c -> {
      List<String> parts = new ArrayList<>();
      change(c).forEach((k, v) -> parts.add(words.say("change." + k, v)));
      return String.join(", ", parts);
    }).orElse("");
    return words.say("route.act." + act.act() + (act.ofBody() ? ".seat" : ""), person, name(act.target()), change);
  }

  String sentence(Obstacle obstacle) {
    List<String> args = new ArrayList<>(List.of(powerName(obstacle.power()), obstacle.by().isEmpty() ? "" : name(obstacle.by())));
    switch (obstacle.kind()) {
      case TOO_LATE -> args.add(Durations.brief(Duration.ofSeconds(Long.parseLong(obstacle.args().getFirst()))));
      case OFFICE -> args.add(obstacle.args().isEmpty() ? words.say("nobody") : names(obstacle.args()));
      case NOBODY_CALLS -> args.add(obstacle.args().isEmpty() ? words.say("called-by.member") : names(obstacle.args()));
      default -> args.addAll(obstacle.args());
    }
    return words.say("obstacle." + obstacle.kind().spelling(), args.toArray());
  }

  private static String powerName(String power) {
    return power;
  }

  Map<String, @Nullable Object> obstacle(Obstacle obstacle) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", obstacle.kind().spelling());
    tree.put("power", obstacle.power().isEmpty() ? null : obstacle.power());
    tree.put("by", obstacle.by().isEmpty() ? null : obstacle.by());
    tree.put("text", sentence(obstacle));
    return tree;
  }

  String name(String id) {
    return words.name(replayed.theCase(), id);
  }

  String names(List<String> ids) {
    return String.join(words.say("list.separator"), ids.stream().map(this::name).toList());
  }
}
