package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Route;
import org.interregnum.control.RouteAct;
import org.interregnum.model.Agreement;
import org.interregnum.model.Body;
import org.interregnum.model.Variants;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.jspecify.annotations.Nullable;

/// What answers about control share: the moment, the assumptions, the notes.
final class ControlShapes {
  private ControlShapes() {}

  /// The moment as asked, or the last act.
  static @Nullable String at(Replayed replayed, Moment moment) {
    if (!moment.text().isEmpty()) {
      return moment.text();
    }
    List<String> order = replayed.order();
    var opening = replayed.theCase().opening();
    return !order.isEmpty() ? order.getLast() : opening == null ? null : opening.text();
  }

  /// What everything said of control rests on, besides what the case assumes.
  static List<Object> assumptions(Replayed replayed, Words words, Field field) {
    List<Object> list = new ArrayList<>(Assumptions.of(replayed, words));
    list.add(assumption("start-lawful", words.say("assumption.start-lawful")));
    Set<String> any = new LinkedHashSet<>();
    Set<String> stated = new LinkedHashSet<>();
    for (Arena arena : field.arenas()) {
      arena.situation().bodies().forEach((id, then) -> {
        boolean says = then.documents().stream().anyMatch(d -> !d.calledBy().isEmpty());
        (says ? stated : any).add(id);
      });
    }
    any.removeAll(stated);
    if (!any.isEmpty()) {
      list.add(assumption("called-by", words.say("assumption.called-by", String.join(words.say("list.separator"), any.stream().map(b -> words.name(replayed.theCase(), b)).toList()))));
    }
    boolean open = field.arenas().stream().flatMap(a -> a.situation().powers().stream()).anyMatch(p -> p.act().equals("amend") && p.change() == null);
    if (open) {
      list.add(assumption("open-amendments", words.say("assumption.open-amendments")));
    }
    return list;
  }

  private static Object assumption(String id, String text) {
    Map<String, Object> tree = Shapes.object();
    tree.put("id", id);
    tree.put("where", Map.of("assumed", id));
    tree.put("text", text);
    return tree;
  }

  /// Bodies that can never make their quorum, and holdings in a circle.
  static List<Object> notes(Field field, Words words) {
    Set<Object> notes = new LinkedHashSet<>();
    for (Arena arena : field.arenas()) {
      for (String body : arena.deadBodies()) {
        Body found = java.util.Objects.requireNonNull(arena.situation().bodies().get(body)).body();
        notes.add(words.say("note.dead-body", found.id()));
      }
    }
    return List.copyOf(notes);
  }

  /// Agreements by which a route needs somebody's consent: without it the acts stand, but break a promise.
  static List<Object> agreements(Replayed replayed, Words words, Route route, List<String> by) {
    List<Object> notes = new ArrayList<>();
    for (RouteAct act : route.acts()) {
      for (Variants<Agreement> variants : replayed.theCase().agreements().values()) {
        Agreement agreement = variants.any();
        boolean touched = agreement.veto().contains(act.act()) || act.power().filter(agreement.veto()::contains).isPresent();
        List<String> missing = agreement.by().stream().filter(p -> !by.contains(p)).toList();
        if (touched && !missing.isEmpty()) {
          String note = words.say("note.agreement", agreement.id(), String.join(", ", missing), act.power().orElse(act.act()));
          if (!notes.contains(note)) {
            notes.add(note);
          }
        }
      }
    }
    return notes;
  }
}
