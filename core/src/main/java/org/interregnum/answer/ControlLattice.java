package org.interregnum.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.control.Coalitions;
import org.interregnum.control.Field;
import org.interregnum.control.Mode;
import org.interregnum.model.Power;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// All sets of members of a body by size, with what each decides in one vote: sets that differ only in members who
/// may stand for each other are one node.
final class ControlLattice {
  private static final int MOST_NODES = 40;
  private static final int MOST_TRIED = 4_000;

  private final String body;
  private final String power;
  private final List<List<String>> kinds;
  private final List<List<String>> worst;
  private final List<List<String>> best;
  private final int seated;

  private ControlLattice(String body, String power, List<String> members, Coalitions worst, Coalitions best) {
    this.body = body;
    this.power = power;
    this.worst = worst.winning();
    this.best = best.winning();
    this.kinds = kinds(members);
    this.seated = members.size();
  }

  /// Of the vote by which the body can take an office from its holder, else of any vote of it.
  static Optional<ControlLattice> of(Replayed replayed, ControlStages stages) {
    if (stages.body().isEmpty() || stages.stages().getFirst().members().isEmpty()) {
      return Optional.empty();
    }
    String body = stages.body().get();
    ControlStages.Stage stage = stages.stages().getFirst();
    Field field = Field.at(replayed, stage.moment(), Side.FACT, null);
    for (String office : stages.offices()) {
      Optional<String> power = field.arenas().getFirst().situation().powers().stream().filter(p -> takes(p, office, body)).map(Power::id).findFirst();
      if (power.isPresent() && field.arenas().stream().allMatch(a -> a.powers().contains(power.get()))) {
        List<String> members = stage.members();
        Coalitions worst = Coalitions.forPower(field.arenas(), power.get(), members, Mode.WORST, MOST_TRIED);
        Coalitions best = Coalitions.forPower(field.arenas(), power.get(), members, Mode.BEST, MOST_TRIED);
        ControlLattice lattice = new ControlLattice(body, power.get(), members, worst, best);
        return worst.isComplete() && best.isComplete() && lattice.size() <= MOST_NODES ? Optional.of(lattice) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean takes(Power power, String office, String body) {
    return (power.act().equals("remove") || power.act().equals("replace")) && !power.target().seats() && power.target().id().equals(office) && power.by().equals(List.of(body));
  }

  private int size() {
    int size = 1;
    for (List<String> kind : kinds) {
      size *= kind.size() + 1;
    }
    return size;
  }

  /// Members in kinds: two are alike if swapping them leaves the smallest winning sets the same.
  private List<List<String>> kinds(List<String> members) {
    List<List<String>> found = new ArrayList<>();
    for (String member : members) {
      Optional<List<String>> kind = found.stream().filter(k -> alike(k.getFirst(), member, worst) && alike(k.getFirst(), member, best)).findFirst();
      kind.ifPresentOrElse(k -> k.add(member), () -> found.add(new ArrayList<>(List.of(member))));
    }
    return found;
  }

  private static boolean alike(String a, String b, List<List<String>> sets) {
    Set<Set<String>> before = new HashSet<>();
    Set<Set<String>> after = new HashSet<>();
    for (List<String> set : sets) {
      before.add(Set.copyOf(set));
      Set<String> swapped = new HashSet<>();
      set.forEach(m -> swapped.add(m.equals(a) ? b : m.equals(b) ? a : m));
      after.add(swapped);
    }
    return before.equals(after);
  }

  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("body", body);
    tree.put("power", power);
    tree.put("kinds", kinds);
    List<Object> nodes = new ArrayList<>();
    node(new ArrayList<>(Collections.nCopies(kinds.size(), 0)), 0, nodes);
    nodes.sort(java.util.Comparator.comparingInt(n -> ((Number) java.util.Objects.requireNonNull(((Map<?, ?>) n).get("size"))).intValue()));
    tree.put("nodes", nodes);
    tree.put("seated", seated);
    return tree;
  }

  private void node(List<Integer> counts, int kind, List<Object> nodes) {
    if (kind == kinds.size()) {
      nodes.add(node(counts));
      return;
    }
    for (int n = 0; n <= kinds.get(kind).size(); n++) {
      counts.set(kind, n);
      node(counts, kind + 1, nodes);
    }
    counts.set(kind, 0);
  }

  private Map<String, @Nullable Object> node(List<Integer> counts) {
    List<String> set = members(counts);
    List<String> rest = new ArrayList<>(kinds.stream().flatMap(List::stream).toList());
    rest.removeAll(set);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("counts", List.copyOf(counts));
    tree.put("size", set.size());
    tree.put("value", wins(worst, set) ? "can" : wins(best, set) ? "depends" : "cannot");
    tree.put("minimal", worst.stream().anyMatch(w -> w.size() == set.size() && set.containsAll(w)));
    tree.put("minimalBest", best.stream().anyMatch(w -> w.size() == set.size() && set.containsAll(w)));
    tree.put("blocks", !wins(worst, rest));
    tree.put("blocksSurely", !wins(best, rest));
    return tree;
  }

  private static boolean wins(List<List<String>> sets, List<String> set) {
    return sets.stream().anyMatch(set::containsAll);
  }

  private List<String> members(List<Integer> counts) {
    List<String> set = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      set.addAll(kinds.get(i).subList(0, counts.get(i)));
    }
    return set;
  }
}
