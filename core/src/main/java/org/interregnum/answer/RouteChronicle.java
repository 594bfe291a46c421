package org.interregnum.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interregnum.control.Route;
import org.interregnum.control.RouteAct;
import org.interregnum.time.Bounds;
import org.jspecify.annotations.Nullable;

/// A route as acts in the language of chronicles: the coalition's ballots are aye, those of others and their waivers
/// unknown. Replayed from where it starts, every act is valid if the route works in the worst case, and none is
/// invalid if it works at best.
public final class RouteChronicle {
  private RouteChronicle() {}

  /// The acts, one a line.
  ///
  /// @param start the time from which the route runs
  public static String of(Route route, @Nullable Instant start, java.time.ZoneId zone) {
    return of(route, start, zone, false);
  }

  /// The acts, one a line.
  ///
  /// @param start the time from which the route runs
  /// @param opening whether that is the opening of the case, of which all acts are history: then what is done at once is
  ///     done within a minute
  public static String of(Route route, @Nullable Instant start, java.time.ZoneId zone, boolean opening) {
    StringBuilder text = new StringBuilder("acts:\n");
    int number = 0;
    for (RouteAct act : route.acts()) {
      number++;
      List<String> keys = new ArrayList<>();
      keys.add("id: R" + number);
      if (start != null) {
        Instant at = start.plusSeconds(act.at());
        keys.add("at: \"" + Bounds.iso(at, zone) + (opening && act.at() == 0 ? ".." + Bounds.iso(at.plusSeconds(60), zone) : "") + "\"");
      }
      keys.add("act: " + act.act());
      keys.addAll(what(act));
      act.power().ifPresent(p -> keys.add("power: \"" + p + "\""));
      keys.addAll(procedure(act));
      text.append("- {").append(String.join(", ", keys)).append("}\n");
    }
    return text.toString();
  }

  private static List<String> what(RouteAct act) {
    List<String> keys = new ArrayList<>();
    if (act.act().equals("issue") || act.act().equals("transfer")) {
      act.person().ifPresent(p -> keys.add("to: [" + p + "]"));
      return keys;
    }
    keys.add((act.ofBody() ? "body: " : "office: ") + act.target());
    act.person().ifPresent(p -> keys.add("person: " + p));
    act.change().ifPresent(c -> keys.add(
        "set: {" + RouteShapes.change(c).entrySet().stream().map(e -> e.getKey() + ": " + value(e.getValue())).collect(Collectors.joining(", ")) + "}"));
    return keys;
  }

  private static String value(Object value) {
    return value instanceof Boolean || value.toString().startsWith("+") || value.toString().startsWith("-") ? value.toString() : "\"" + value + "\"";
  }

  private static List<String> procedure(RouteAct act) {
    List<String> keys = new ArrayList<>();
    List<String> ayes = act.exercises().stream().filter(e -> e.form() == RouteAct.Form.MEETING).flatMap(e -> e.ayes().stream()).distinct().toList();
    List<String> signed = act.exercises().stream().filter(e -> e.form() == RouteAct.Form.CONSENT).flatMap(e -> e.ayes().stream()).distinct().toList();
    if (!ayes.isEmpty()) {
      keys.addAll(notice(act));
      List<String> unknown = act.exercises().stream().flatMap(e -> e.looksAt().stream()).distinct().filter(x -> !ayes.contains(x)).toList();
      keys.add("vote: {for: [" + String.join(", ", ayes) + "]" + list("absent", away(act)) + list("unknown", unknown) + "}");
    } else if (!signed.isEmpty()) {
      keys.add("consent: {signed: [" + String.join(", ", signed) + "]}");
    } else if (!act.act().equals("resign")) {
      keys.add("by: [" + act.exercises().stream().flatMap(e -> e.ayes().stream()).distinct().collect(Collectors.joining(", ")) + "]");
    }
    return keys;
  }

  /// Who was notified; nothing if everybody was.
  private static List<String> notice(RouteAct act) {
    List<RouteAct.Exercise> meetings = act.exercises().stream().filter(e -> e.form() == RouteAct.Form.MEETING).toList();
    if (meetings.stream().allMatch(RouteAct.Exercise::noticed)) {
      return List.of();
    }
    List<String> notified = meetings.stream().filter(RouteAct.Exercise::noticed).flatMap(e -> e.members().stream()).distinct().toList();
    return List.of("meeting: {notified: " + (notified.isEmpty() ? "none" : "[" + String.join(", ", notified) + "]") + list("waived", away(act)) + "}");
  }

  /// Those of the coalition who stay away.
  private static List<String> away(RouteAct act) {
    return act.exercises().stream().flatMap(e -> e.away().stream()).distinct().filter(x -> act.exercises().stream().noneMatch(e -> e.ayes().contains(x))).toList();
  }

  private static String list(String key, List<String> ids) {
    return ids.isEmpty() ? "" : ", " + key + ": [" + String.join(", ", ids) + "]";
  }
}
