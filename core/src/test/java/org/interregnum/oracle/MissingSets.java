package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every smallest set of answers that decides an act, found by trying them all.
final class MissingSets {
  private final List<World> worlds;
  private final BitSet valid = new BitSet();
  private final List<Map<String, BitSet>> questions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> found = new TreeSet<>();
  private int budget;

  private MissingSets(List<World> worlds, String act, int budget) {
    this.worlds = worlds;
    this.budget = budget;
    Map<String, Set<String>> answers = new TreeMap<>();
    for (int i = 0; i < worlds.size(); i++) {
      valid.set(i, worlds.get(i).valid().get(act));
      worlds.get(i).answers().forEach((q, a) -> answers.computeIfAbsent(q, k -> new TreeSet<>()).add(a));
    }
    answers.forEach((q, each) -> {
      Map<String, BitSet> agreeing = new TreeMap<>();
      for (String a : each) {
        BitSet bits = new BitSet();
        for (int i = 0; i < worlds.size(); i++) {
          bits.set(i, worlds.get(i).agrees(q, a));
        }
        agreeing.put(a, bits);
      }
      if (agreeing.values().stream().anyMatch(b -> b.cardinality() < worlds.size())) {
        names.add(q);
        questions.add(agreeing);
      }
    });
  }

  /// The sets as text, or null if there are too many to try.
  static Set<String> of(List<World> worlds, String act, int budget) {
    MissingSets sets = new MissingSets(worlds, act, budget);
    BitSet all = new BitSet();
    all.set(0, worlds.size());
    if (sets.decided(all) == null) {
      sets.extend(0, all, new ArrayList<>());
    }
    return sets.budget < 0 ? null : sets.found;
  }

  /// valid, invalid, or null where worlds differ.
  private String decided(BitSet worldsLeft) {
    BitSet good = (BitSet) worldsLeft.clone();
    good.and(valid);
    int n = good.cardinality();
    return n == worldsLeft.cardinality() ? "valid" : n == 0 ? "invalid" : null;
  }

  private void extend(int from, BitSet left, List<int[]> chosen) {
    for (int q = from; q < questions.size() && budget-- >= 0; q++) {
      int index = 0;
      for (BitSet bits : questions.get(q).values()) {
        BitSet next = (BitSet) left.clone();
        next.and(bits);
        chosen.add(new int[] {q, index++});
        if (!next.isEmpty() && next.cardinality() < left.cardinality()) {
          String verdict = decided(next);
          if (verdict == null) {
            extend(q + 1, next, chosen);
          } else if (smallest(chosen)) {
            Set<String> facts = new TreeSet<>();
            chosen.forEach(c -> facts.add(names.get(c[0]) + "=" + List.copyOf(questions.get(c[0]).keySet()).get(c[1])));
            found.add(verdict + facts);
          }
        }
        chosen.removeLast();
      }
    }
  }

  private boolean smallest(List<int[]> chosen) {
    for (int[] without : chosen) {
      BitSet left = new BitSet();
      left.set(0, worlds.size());
      for (int[] c : chosen) {
        if (c != without) {
          left.and(List.copyOf(questions.get(c[0]).values()).get(c[1]));
        }
      }
      if (decided(left) != null) {
        return false;
      }
    }
    return true;
  }
}
