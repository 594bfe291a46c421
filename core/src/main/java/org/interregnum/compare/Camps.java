package org.interregnum.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interregnum.model.Case;
import org.interregnum.model.Exhibit;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.interregnum.time.Bounds;
import org.interregnum.time.When;
import org.jspecify.annotations.Nullable;

/// Sets of parties whose weight in a body is watched over time. Who belongs to one is what the user or the case says,
/// never a finding.
public interface Camps {
  /// All who ever belong to each camp, by its name.
  Map<String, Set<String>> ever();

  /// Who belongs to each camp at a time.
  ///
  /// @param when the tightest bounds of that time
  Map<String, Set<String>> at(Bounds when);

  /// What a camp is called; empty: by its name.
  default Optional<Text> title(String camp) {
    return Optional.empty();
  }

  /// The same camps throughout.
  static Camps fixed(Map<String, Set<String>> camps) {
    return new Camps() {
      @Override
      public Map<String, Set<String>> ever() {
        return camps;
      }

      @Override
      public Map<String, Set<String>> at(Bounds when) {
        return camps;
      }
    };
  }

  /// Camps as typed, `a+b,c+d`; a name of a side or a faction of the case stands for its members.
  static Camps of(Case theCase, String text) {
    Map<String, Set<String>> known = new LinkedHashMap<>(factions(theCase));
    known.putAll(sides(theCase));
    Map<String, Set<String>> camps = new LinkedHashMap<>();
    for (String camp : text.split(",")) {
      Set<String> members = new LinkedHashSet<>();
      for (String id : camp.split("\\+")) {
        members.addAll(known.getOrDefault(id.strip(), Set.of(id.strip())));
      }
      camps.put(camp.strip(), members);
    }
    return fixed(camps);
  }

  /// The `sides` of a case; none if it draws none.
  static Map<String, Set<String>> sides(Case theCase) {
    Map<String, Set<String>> sides = new LinkedHashMap<>();
    theCase.exhibits().stream().filter(e -> e.section().equals("sides")).forEach(e -> e.values().forEach((name, members) -> sides.put(name, ids(members))));
    return sides;
  }

  /// The `factions` that sources of a case name.
  static Map<String, Set<String>> factions(Case theCase) {
    Map<String, Set<String>> factions = new LinkedHashMap<>();
    theCase.exhibits().stream().filter(e -> e.section().equals("factions")).forEach(e -> factions.put(e.id(), ids(e.values().get("members"))));
    return factions;
  }

  private static Set<String> ids(@Nullable Object members) {
    Set<String> ids = new LinkedHashSet<>();
    if (members instanceof List<?> list) {
      list.forEach(m -> ids.add(m instanceof Map<?, ?> map ? String.valueOf(map.get("who")) : String.valueOf(m)));
    }
    return ids;
  }

  /// The signs of positions on an axis: `minus`, `plus`, `middle` for zero, and `disputed` where sources differ.
  static Camps onAxis(Case theCase, String axis) {
    return new OnAxis(theCase, axis);
  }

  /// Signs of dated positions.
  final class OnAxis implements Camps {
    private final ZoneId zone;
    private final List<Exhibit> positions = new ArrayList<>();
    private final Optional<Exhibit> axis;

    OnAxis(Case theCase, String axis) {
      this.zone = theCase.zone();
      this.axis = theCase.exhibits().stream().filter(e -> e.section().equals("axes") && e.id().equals(axis)).findFirst();
      theCase.exhibits().stream().filter(e -> e.section().equals("positions") && axis.equals(e.values().get("on"))).forEach(positions::add);
    }

    @Override
    public Map<String, Set<String>> ever() {
      Map<String, Set<String>> camps = empty();
      positions.forEach(p -> add(camps, sign(p), String.valueOf(p.values().get("who"))));
      return camps;
    }

    @Override
    public Map<String, Set<String>> at(Bounds when) {
      Map<String, Map<String, String>> signs = new LinkedHashMap<>();
      for (Exhibit position : positions) {
        if (holds(position, when)) {
          signs.computeIfAbsent(String.valueOf(position.values().get("who")), w -> new TreeMap<>())
              .put(String.valueOf(position.values().get("by")), sign(position));
        }
      }
      Map<String, Set<String>> camps = empty();
      signs.forEach((who, bySource) -> add(camps, Set.copyOf(bySource.values()).size() > 1 ? "disputed" : bySource.values().iterator().next(), who));
      return camps;
    }

    private static Map<String, Set<String>> empty() {
      Map<String, Set<String>> camps = new LinkedHashMap<>();
      camps.put("minus", new LinkedHashSet<>());
      camps.put("plus", new LinkedHashSet<>());
      return camps;
    }

    private static void add(Map<String, Set<String>> camps, String camp, String who) {
      camps.computeIfAbsent(camp, c -> new LinkedHashSet<>()).add(who);
    }

    private static String sign(Exhibit position) {
      int sign = position.values().get("at") instanceof BigDecimal at ? at.signum() : 0;
      return sign < 0 ? "minus" : sign > 0 ? "plus" : "middle";
    }

    private boolean holds(Exhibit position, Bounds when) {
      Instant from = edge(position.values().get("from"), false);
      Instant until = edge(position.values().get("until"), true);
      Instant earliest = when.earliest();
      Instant latest = when.latest();
      return (from == null || latest == null || !from.isAfter(latest)) && (until == null || earliest == null || until.isAfter(earliest));
    }

    private @Nullable Instant edge(@Nullable Object time, boolean end) {
      String text = time instanceof Stated stated ? stated.text() : time == null ? "" : time.toString();
      if (!text.isEmpty() && When.parse(text, zone) instanceof When.Parse.Ok ok && ok.when() instanceof When.Absolute absolute) {
        return end ? absolute.to() : absolute.from();
      }
      return null;
    }

    @Override
    public Optional<Text> title(String camp) {
      return axis.map(a -> a.values().get(camp)).filter(Text.class::isInstance).map(Text.class::cast);
    }
  }
}
