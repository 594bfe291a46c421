package org.interregnum.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Phase;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// At which stages of a story control is asked about, and which posts it is asked of: the opening and the phases at
/// whose beginning others hold the posts in fact; the offices that changed hands most, and the body that changed most.
final class ControlStages {
  private static final int MOST_STAGES = 3;
  private static final int MOST_OFFICES = 2;
  private static final int LARGEST_BODY = 12;

  private final Replayed replayed;
  private final List<String> told;
  private final List<Stage> stages = new ArrayList<>();
  private final List<String> offices;
  private final Optional<String> body;

  ControlStages(Replayed replayed) {
    this.replayed = replayed;
    this.told = replayed.order().stream().filter(a -> !replayed.isHistory(a)).toList();
    Map<?, ?> lanes = new TimelineAnswer(replayed).tree();
    Moment start = told.isEmpty() ? replayed.end() : replayed.at("before " + told.getFirst());
    this.body = replayed.theCase().bodies().keySet().stream().filter(b -> decides(start, b))
        .max(Comparator.comparingInt(b -> stretches(lanes.get("bodies"), b)));
    this.offices = replayed.theCase().offices().keySet().stream()
        .filter(o -> holder(start, o).isPresent())
        .sorted(Comparator.comparingInt((String o) -> -changes(lanes.get("offices"), o))).limit(MOST_OFFICES).toList();
    add(start, null);
    for (Phase phase : replayed.theCase().phases()) {
      if (told.contains(phase.from()) && !phase.from().equals(told.getFirst())) {
        add(replayed.at("before " + phase.from()), phase.id());
      }
    }
    if (replayed.theCase().phases().isEmpty() && !told.isEmpty()) {
      add(replayed.end(), null);
    }
  }

  /// One stage.
  ///
  /// @param at the moment as asked; empty: the end
  /// @param phase the phase that begins there; null: the opening or the end
  /// @param holders who holds each office in fact; empty: vacant; missing: not certain
  /// @param members who sits on the body in fact; empty: not certain
  record Stage(String at, @Nullable String phase, Moment moment, Map<String, String> holders, List<String> members) {}

  List<Stage> stages() {
    return stages;
  }

  List<String> offices() {
    return offices;
  }

  /// The body whose members are asked about.
  Optional<String> body() {
    return body;
  }

  /// The next member to lose a seat after a stage, else the first of them.
  Optional<String> nextToLeave(Stage stage) {
    String from = stage.at().startsWith("before ") ? stage.at().substring("before ".length()) : "";
    for (String act : told.subList(Math.max(0, told.indexOf(from)), told.size())) {
      List<String> now = body.map(b -> members(replayed.at(act), b)).orElse(List.of());
      Optional<String> gone = now.isEmpty() ? Optional.empty() : stage.members().stream().filter(m -> !now.contains(m)).findFirst();
      if (gone.isPresent()) {
        return gone;
      }
    }
    return stage.members().stream().findFirst();
  }

  private void add(Moment moment, @Nullable String phase) {
    Map<String, String> holders = new LinkedHashMap<>();
    offices.forEach(o -> holder(moment, o).ifPresent(h -> holders.put(o, h)));
    List<String> members = body.map(b -> members(moment, b)).orElse(List.of());
    boolean same = !stages.isEmpty() && stages.getLast().holders().equals(holders) && stages.getLast().members().equals(members);
    if (!same && stages.size() < MOST_STAGES) {
      stages.add(new Stage(moment.text(), phase, moment, holders, members));
    }
  }

  private boolean decides(Moment moment, String id) {
    int members = members(moment, id).size();
    return members > 1 && members <= LARGEST_BODY;
  }

  /// Who sits there in fact; empty if that is not certain.
  private List<String> members(Moment moment, String id) {
    Set<List<String>> found = new LinkedHashSet<>();
    replayed.membership(moment, Side.FACT, id).alternatives().forEach(a -> found.add(a.value().members()));
    return found.size() == 1 ? found.iterator().next() : List.of();
  }

  /// Who holds an office in fact: empty text if nobody; nothing if that is not certain.
  private Optional<String> holder(Moment moment, String office) {
    Set<String> found = new LinkedHashSet<>();
    replayed.holding(moment, Side.FACT, office).alternatives().forEach(a -> found.add(a.value().party() == null ? "" : a.value().party()));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static int changes(@Nullable Object lanes, String id) {
    return lanes instanceof Map<?, ?> map && map.get(id) instanceof Map<?, ?> lane && lane.get(Side.FACT.spelling()) instanceof List<?> list ? list.size() : 0;
  }

  private static int stretches(@Nullable Object bodies, String id) {
    return bodies instanceof Map<?, ?> map && map.get(id) instanceof Map<?, ?> people ? people.keySet().stream().mapToInt(p -> changes(people, String.valueOf(p))).sum() : 0;
  }
}
