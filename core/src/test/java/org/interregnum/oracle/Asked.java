package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An expression with its own plain meaning: a world, and a point of its story (0 is the opening).
/// @param at the act after which it is asked; null: at the end
record Asked(String text, String at, boolean deJure, BiPredicate<World, Integer> meaning) {

  boolean in(World world) {
    return meaning.test(world, at == null ? world.order().size() : world.order().indexOf(at) + 1);
  }

  @Override
  public String toString() {
    return "ask " + text + (at == null ? "" : " at " + at) + (deJure ? " de-jure" : " de-facto");
  }

  private record Term(String text, BiPredicate<World, Integer> meaning) {}

  /// Some questions about a case, the same for the same case.
  static List<Asked> about(OracleOrg org, long seed, int n) {
    Random random = new Random(seed);
    List<Asked> out = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    org.acts().forEach(a -> acts.add(Tree.text(Tree.asMap(a), "id")));
    Set<String> swapped = new HashSet<>();
    org.unordered().forEach(p -> ((List<?>) p).forEach(e -> swapped.add((String) e)));
    for (int i = 0; i < n; i++) {
      boolean deJure = random.nextInt(4) > 0;
      Term term = term(org, acts, deJure, random, 2);
      String at = org.asOf() == null && random.nextInt(4) == 0 ? acts.get(random.nextInt(acts.size())) : null;
      out.add(new Asked(term.text(), swapped.contains(at) ? null : at, deJure, term.meaning()));
    }
    return out;
  }

  private static Term term(OracleOrg org, List<String> acts, boolean deJure, Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 8);
    if (kind < 4) {
      Term atom = atom(org, acts, deJure, random);
      return atom.text().startsWith("lawful") ? atom : switch (random.nextInt(6)) {
        case 0 -> new Term("ever " + atom.text(), (w, p) -> points(p).anyMatch(i -> atom.meaning().test(w, i)));
        case 1 -> new Term("always " + atom.text(), (w, p) -> points(p).allMatch(i -> atom.meaning().test(w, i)));
        default -> atom;
      };
    }
    Term a = term(org, acts, deJure, random, depth - 1);
    Term b = term(org, acts, deJure, random, depth - 1);
    return switch (kind) {
      case 4, 5 -> new Term("(" + a.text() + ") or (" + b.text() + ")", a.meaning().or(b.meaning()));
      case 6 -> new Term("(" + a.text() + ") and (" + b.text() + ")", a.meaning().and(b.meaning()));
      default -> new Term("not (" + a.text() + ")", a.meaning().negate());
    };
  }

  private static Stream<Integer> points(int last) {
    return IntStream.rangeClosed(0, last).boxed();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static State state(World w, int point, boolean deJure) {
    return (deJure ? w.law() : w.fact()).get(point);
  }

  private static Term atom(OracleOrg org, List<String> acts, boolean deJure, Random random) {
    List<String> people = Tree.strings(org.theCase(), "people");
    List<String> offices = List.copyOf(Tree.map(org.theCase(), "offices").keySet());
    List<String> bodies = List.copyOf(Tree.map(org.theCase(), "bodies").keySet());
    String person = pick(people, random);
    int kind = random.nextInt(7);
    if (kind < 3 && !offices.isEmpty()) {
      String o = pick(offices, random);
      return switch (kind) {
        case 0 -> new Term("holder(" + o + ") = " + person, (w, p) -> person.equals(state(w, p, deJure).holders.get(o)));
        case 1 -> new Term("holder(" + o + ") != " + person, (w, p) -> !person.equals(state(w, p, deJure).holders.get(o)));
        default -> new Term("vacant(" + o + ")", (w, p) -> state(w, p, deJure).holders.get(o) == null);
      };
    }
    if (kind < 5 && !bodies.isEmpty()) {
      String b = pick(bodies, random);
      int n = random.nextInt(4);
      return switch (random.nextInt(4)) {
        case 0 -> new Term("seats(" + b + ") > " + n, (w, p) -> state(w, p, deJure).seats.get(b) > n);
        case 1 -> new Term("count(members(" + b + ")) <= " + n, (w, p) -> state(w, p, deJure).members.get(b).size() <= n);
        case 2 -> new Term("vacant(" + b + ") = " + n, (w, p) -> state(w, p, deJure).vacant(b) == n);
        default -> new Term(person + " in members(" + b + ")", (w, p) -> state(w, p, deJure).members.get(b).contains(person));
      };
    }
    String e = pick(org.asOf() == null ? acts : List.of(org.asOf()), random);
    return new Term("lawful(" + e + ")", (w, p) -> w.valid().get(e));
  }
}
