package org.interregnum.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.interregnum.control.Arena.Reach;

/// Finds the minimal coalitions that can do something, among alike parties by their number only, and the minimal
/// sets that block it. Whatever a coalition can do, a larger one can: so a set blocks if and only if what is left
/// without it cannot.
public final class Coalitions {
  private final List<List<String>> sorts;
  private final List<List<Integer>> winning;
  private final List<List<Integer>> blocking;
  private final boolean complete;

  private Coalitions(List<List<String>> sorts, List<List<Integer>> winning, List<List<Integer>> blocking, boolean complete) {
    this.sorts = sorts;
    this.winning = winning;
    this.blocking = blocking;
    this.complete = complete;
  }

  /// Those with a route to the goal: in the worst case in every arena, at best in some.
  ///
  /// @param arenas the organization in each world that is possible
  /// @param pool who may be members
  /// @param most how many coalitions to try before giving up
  public static Coalitions towardsGoal(List<Arena> arenas, List<String> pool, Mode mode, Arena.Extent extent, int most) {
    List<List<String>> sorts = sorts(arenas, pool, arena -> -1);
    return find(arenas, sorts, most, mode, (arena, members) -> arena.reaches(arena.members(members), mode, extent, Outsiders.ANYTHING));
  }

  /// Those that carry one vote under a power, every notice given.
  public static Coalitions forPower(List<Arena> arenas, String power, List<String> pool, Mode mode, int most) {
    List<List<String>> sorts = sorts(arenas, pool, arena -> arena.officesThatMatter(power));
    return find(arenas, sorts, most, mode, (arena, members) -> arena.carries(power, arena.members(members), mode, Outsiders.ANYTHING));
  }

  /// Whether a coalition can, in one arena.
  private interface Can {
    Reach in(Arena arena, List<String> members);
  }

  /// Asks first where the last answer was decided.
  private static Reach everywhere(List<Arena> arenas, List<String> members, Mode mode, Can can) {
    Reach result = mode == Mode.WORST ? Reach.YES : Reach.NO;
    for (int i = 0; i < arenas.size(); i++) {
      Reach here = can.in(arenas.get(i), members);
      if (here == (mode == Mode.WORST ? Reach.NO : Reach.YES)) {
        Collections.swap(arenas, 0, i);
        return here;
      }
      result = here == Reach.UNDECIDED ? here : result;
    }
    return result;
  }

  private static Coalitions find(List<Arena> arenas, List<List<String>> sorts, int most, Mode mode, Can can) {
    List<Arena> decisiveFirst = new ArrayList<>(arenas);
    Search search = new Search(sorts, most, members -> everywhere(decisiveFirst, members, mode, can));
    List<List<Integer>> winning = search.minimal(search::reach);
    boolean complete = search.complete;
    List<Integer> all = sorts.stream().map(List::size).toList();
    Search hitting = new Search(sorts, most * 20, members -> Reach.NO);
    List<List<Integer>> blocking = winning.isEmpty() ? List.of()
        : hitting.minimal(vector -> winning.stream().anyMatch(one -> fits(one, vector, all)) ? Reach.NO : Reach.YES);
    return new Coalitions(sorts, winning, blocking, complete && hitting.complete);
  }

  /// So many of a set, whichever they are: of choices that differ only in who of alike parties is in, one.
  public static List<List<String>> choices(List<Arena> arenas, List<String> set, int number) {
    List<List<String>> found = new ArrayList<>();
    choose(sorts(arenas, set, arena -> -1), 0, number, new ArrayList<>(), found);
    return found;
  }

  private static void choose(List<List<String>> sorts, int sort, int left, List<String> chosen, List<List<String>> found) {
    if (sort == sorts.size()) {
      if (left == 0) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    int before = chosen.size();
    for (int n = 0; n <= Math.min(left, sorts.get(sort).size()); n++) {
      chosen.subList(before, chosen.size()).clear();
      chosen.addAll(sorts.get(sort).subList(0, n));
      choose(sorts, sort + 1, left - n, chosen, found);
    }
    chosen.subList(before, chosen.size()).clear();
  }

  /// Whether a coalition is still there when the vector is taken away.
  private static boolean fits(List<Integer> coalition, List<Integer> taken, List<Integer> all) {
    for (int i = 0; i < all.size(); i++) {
      if (coalition.get(i) > all.get(i) - taken.get(i)) {
        return false;
      }
    }
    return true;
  }

  /// The pool in sorts of parties that may stand for each other in every arena: of one kind, with the same posts.
  ///
  /// @param offices the offices that matter, a bit each
  private static List<List<String>> sorts(List<Arena> arenas, List<String> pool, ToIntFunction<Arena> offices) {
    Map<List<Integer>, List<String>> found = new LinkedHashMap<>();
    for (String id : pool) {
      List<Integer> sort = new ArrayList<>();
      for (Arena arena : arenas) {
        Roster roster = arena.roster();
        if (roster.isParty(id)) {
          int party = roster.party(id);
          sort.addAll(List.of(roster.kind(party), arena.start().seatsOf(party), arena.start().officesOf(party) & offices.applyAsInt(arena)));
        } else {
          sort.addAll(List.of(-1, 0, 0));
        }
      }
      found.computeIfAbsent(sort, k -> new ArrayList<>()).add(id);
    }
    return List.copyOf(found.values());
  }

  /// Goes through numbers of members per sort, smallest coalitions first.
  private static final class Search {
    private final List<List<String>> sorts;
    private final int most;
    private final Function<List<String>, Reach> can;
    private final Map<List<Integer>, Reach> known = new HashMap<>();
    private final List<List<Integer>> losing = new ArrayList<>();
    private int tried;
    private boolean complete = true;

    Search(List<List<String>> sorts, int most, Function<List<String>, Reach> can) {
      this.sorts = sorts;
      this.most = most;
      this.can = can;
    }

    Reach reach(List<Integer> vector) {
      return known.computeIfAbsent(vector, v -> {
        List<String> members = new ArrayList<>();
        for (int sort = 0; sort < sorts.size(); sort++) {
          members.addAll(sorts.get(sort).subList(0, v.get(sort)));
        }
        return can.apply(members);
      });
    }

    List<List<Integer>> minimal(Function<List<Integer>, Reach> reaches) {
      List<List<Integer>> found = new ArrayList<>();
      List<Integer> all = sorts.stream().map(List::size).toList();
      tried++;
      Reach everybody = reaches.apply(all);
      if (everybody != Reach.YES) {
        complete &= everybody == Reach.NO;
        return found;
      }
      int[] needed = needed(reaches, all);
      int[] useful = all.stream().mapToInt(Integer::intValue).toArray();
      int total = Arrays.stream(useful).sum();
      for (int size = Arrays.stream(needed).sum(); size <= total && complete; size++) {
        vectors(0, size, new int[sorts.size()], needed, useful, found, reaches);
      }
      return found;
    }

    /// How many of each sort no coalition can do without.
    private int[] needed(Function<List<Integer>, Reach> reaches, List<Integer> all) {
      int[] needed = new int[all.size()];
      for (int sort = 0; sort < needed.length; sort++) {
        for (int left = all.get(sort) - 1; left >= 0; left--) {
          List<Integer> fewer = new ArrayList<>(all);
          fewer.set(sort, left);
          if (reaches.apply(fewer) == Reach.NO) {
            needed[sort] = left + 1;
            break;
          }
        }
      }
      return needed;
    }

    private void vectors(
        int sort, int left, int[] vector, int[] needed, int[] all, List<List<Integer>> found, Function<List<Integer>, Reach> reaches) {
      if (!complete) {
        return;
      }
      if (sort == all.length) {
        if (left == 0) {
          tryOut(Arrays.stream(vector).boxed().toList(), found, reaches);
        }
        return;
      }
      int rest = 0;
      int least = 0;
      for (int i = sort + 1; i < all.length; i++) {
        rest += all[i];
        least += needed[i];
      }
      for (int n = Math.max(needed[sort], left - rest); n <= Math.min(all[sort], left - least); n++) {
        vector[sort] = n;
        vectors(sort + 1, left - n, vector, needed, all, found, reaches);
      }
      vector[sort] = 0;
    }

    private void tryOut(List<Integer> vector, List<List<Integer>> found, Function<List<Integer>, Reach> reaches) {
      for (List<Integer> smaller : found) {
        if (isWithin(smaller, vector)) {
          return;
        }
      }
      for (List<Integer> larger : losing) {
        if (isWithin(vector, larger)) {
          return;
        }
      }
      switch (tried(vector, reaches)) {
        case YES -> found.add(vector);
        case NO -> losing.add(grown(vector, reaches));
        case UNDECIDED -> complete = false;
      }
    }

    private Reach tried(List<Integer> vector, Function<List<Integer>, Reach> reaches) {
      return ++tried > most ? Reach.UNDECIDED : reaches.apply(vector);
    }

    /// A coalition that cannot, made as large as can be: none within it need be tried.
    private List<Integer> grown(List<Integer> vector, Function<List<Integer>, Reach> reaches) {
      List<Integer> now = new ArrayList<>(vector);
      for (int sort = now.size() - 1; sort >= 0; sort--) {
        int cannot = now.get(sort);
        int can = sorts.get(sort).size() + 1;
        int next = can - 1;
        while (next > cannot && next < can) {
          List<Integer> more = new ArrayList<>(now);
          more.set(sort, next);
          if (tried(more, reaches) == Reach.NO) {
            cannot = next;
          } else {
            can = next;
          }
          next = (cannot + can) >>> 1;
        }
        now.set(sort, cannot);
      }
      return List.copyOf(now);
    }

    private static boolean isWithin(List<Integer> vector, List<Integer> larger) {
      for (int i = 0; i < vector.size(); i++) {
        if (vector.get(i) > larger.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  // ------------------------------------------------------------------ reading it

  /// Whether all minimal coalitions were found.
  public boolean isComplete() {
    return complete;
  }

  /// How many minimal coalitions there are.
  public long count() {
    return count(grouped());
  }

  /// How many minimal blocking sets there are.
  public long countBlocking() {
    return count(groupedBlocking());
  }

  /// The minimal coalitions, smallest first, then by name.
  public List<List<String>> winning() {
    return named(grouped());
  }

  /// The minimal blocking sets, smallest first, then by name.
  public List<List<String>> blocking() {
    return named(groupedBlocking());
  }

  /// How many of each group of alike parties are in a set. Sets of which this is the same can do the same.
  public List<Integer> profile(List<String> parties) {
    Set<String> in = new HashSet<>(parties);
    return sorts.stream().map(sort -> (int) sort.stream().filter(in::contains).count()).toList();
  }

  /// Whether a set contains one of the minimal coalitions.
  public boolean wins(List<String> parties) {
    List<Integer> profile = profile(parties);
    return winning.stream().anyMatch(vector -> Search.isWithin(vector, profile));
  }

  /// The minimal coalitions as numbers of alike parties: all `atLeast` of each group.
  public List<List<Some>> grouped() {
    return winning.stream().map(this::some).toList();
  }

  /// The minimal blocking sets, likewise.
  public List<List<Some>> groupedBlocking() {
    return blocking.stream().map(this::some).toList();
  }

  /// Any so many of some alike parties.
  public record Some(int number, List<String> of) {}

  private List<Some> some(List<Integer> vector) {
    List<Some> parts = new ArrayList<>();
    for (int sort = 0; sort < sorts.size(); sort++) {
      if (vector.get(sort) > 0) {
        parts.add(new Some(vector.get(sort), sorts.get(sort).stream().sorted().toList()));
      }
    }
    return parts;
  }

  private static long ways(List<Some> parts) {
    long ways = 1;
    for (Some some : parts) {
      ways = saturated(ways, choose(some.of().size(), some.number()));
    }
    return ways;
  }

  private static long choose(int n, int k) {
    long result = 1;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      result = saturated(result, n - i + 1) / i;
    }
    return result;
  }

  private static long saturated(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    return high != 0 || a * b < 0 ? Long.MAX_VALUE / 2 : a * b;
  }

  /// Those of these minimal coalitions that contain none of another search's among the same parties: what this one has and
  /// the other has not. Alike are here those who are alike in both.
  public List<List<Some>> beyond(Coalitions others) {
    List<List<List<String>>> cells = sorts.stream().map(sort -> {
      Map<Integer, List<String>> parts = new LinkedHashMap<>();
      sort.forEach(party -> parts.computeIfAbsent(others.sortOf(party), k -> new ArrayList<>()).add(party));
      return List.copyOf(parts.values());
    }).toList();
    List<List<Some>> found = new ArrayList<>();
    winning.forEach(vector -> spread(vector, cells, 0, 0, vector.isEmpty() ? 0 : vector.getFirst(), new ArrayList<>(), others, found));
    return found;
  }

  private int sortOf(String party) {
    for (int sort = 0; sort < sorts.size(); sort++) {
      if (sorts.get(sort).contains(party)) {
        return sort;
      }
    }
    return -1;
  }

  private static void spread(List<Integer> vector, List<List<List<String>>> cells, int sort, int cell, int left, List<Some> chosen,
      Coalitions others, List<List<Some>> found) {
    if (sort == vector.size()) {
      List<String> one = chosen.stream().flatMap(some -> some.of().stream().limit(some.number())).toList();
      if (!others.wins(one)) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    if (cell == cells.get(sort).size()) {
      if (left == 0) {
        spread(vector, cells, sort + 1, 0, sort + 1 < vector.size() ? vector.get(sort + 1) : 0, chosen, others, found);
      }
      return;
    }
    List<String> parties = cells.get(sort).get(cell);
    for (int number = 0; number <= Math.min(left, parties.size()); number++) {
      if (number > 0) {
        chosen.add(new Some(number, parties.stream().sorted().toList()));
      }
      spread(vector, cells, sort, cell + 1, left - number, chosen, others, found);
      if (number > 0) {
        chosen.removeLast();
      }
    }
  }

  /// How many sets are meant by numbers of alike parties.
  public static long count(List<List<Some>> groups) {
    return groups.stream().mapToLong(Coalitions::ways).sum();
  }

  /// The sets that are meant by numbers of alike parties, smallest first, then by name.
  public static List<List<String>> named(List<List<Some>> groups) {
    List<List<String>> all = new ArrayList<>();
    groups.forEach(parts -> expand(parts, 0, new ArrayList<>(), all));
    all.sort(Comparator.<List<String>>comparingInt(List::size).thenComparing(l -> String.join("\u0000", l)));
    return all;
  }

  /// One minimal coalition of each kind, smallest first.
  public List<List<String>> examples() {
    return grouped().stream().map(parts -> parts.stream().flatMap(some -> some.of().stream().limit(some.number())).sorted().toList())
        .sorted(Comparator.comparingInt(List::size)).toList();
  }

  private static void expand(List<Some> parts, int part, List<String> chosen, List<List<String>> all) {
    if (part == parts.size()) {
      all.add(chosen.stream().sorted().toList());
      return;
    }
    choose(parts, part, 0, parts.get(part).number(), chosen, all);
  }

  private static void choose(List<Some> parts, int part, int from, int left, List<String> chosen, List<List<String>> all) {
    if (left == 0) {
      expand(parts, part + 1, chosen, all);
      return;
    }
    List<String> parties = parts.get(part).of();
    for (int i = from; i <= parties.size() - left; i++) {
      chosen.add(parties.get(i));
      choose(parts, part, i + 1, left - 1, chosen, all);
      chosen.removeLast();
    }
  }
}
