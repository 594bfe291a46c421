package org.interregnum.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.interregnum.model.Act;

/// What an act changed: an office or a body, in one view.
///
/// @param what the office or the body
/// @param from those who may have held it, or sat there, just before; the empty text stands for nobody
/// @param to just after
public record Changed(String what, Side side, List<String> from, List<String> to) {

  static List<Changed> by(Replayed replayed, String act) {
    boolean formal = replayed.theCase().act(act).byAnswers().values().stream().anyMatch(Act::isFormal);
    if (!formal && !replayed.isObeyedWith(act)) {
      return List.of();
    }
    Map<String, Changed> result = new LinkedHashMap<>();
    Moment before = replayed.at("before " + act);
    Moment after = replayed.at(act);
    for (Side side : Side.values()) {
      for (String office : replayed.theCase().offices().keySet()) {
        add(result, office, side, before, after, m -> replayed.holding(m, side, office).alternatives().stream()
            .map(a -> Objects.requireNonNullElse(a.value().party(), "")).distinct().sorted().toList());
      }
      for (String body : replayed.theCase().bodies().keySet()) {
        add(result, body, side, before, after, m -> replayed.membership(m, side, body).alternatives().stream()
            .flatMap(a -> a.value().members().stream()).distinct().sorted().toList());
      }
    }
    return List.copyOf(result.values());
  }

  private static void add(Map<String, Changed> result, String what, Side side, Moment before, Moment after, Function<Moment, List<String>> read) {
    List<String> from = read.apply(before);
    List<String> to = read.apply(after);
    if (!from.equals(to)) {
      result.put(what + side, new Changed(what, side, from, to));
    }
  }
}
