package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import org.interregnum.compare.Before;
import org.interregnum.compare.Camps;
import org.interregnum.compare.Drift;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Text;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.interregnum.rule.Ballot;
import org.jspecify.annotations.Nullable;

/// `drift`: which camp decides, blocks or falls short in a body, at each change of its seats.
public final class DriftAnswer {
  private final Replayed replayed;
  private final Worlds worlds;
  private final Words words;
  private final String body;
  private final Side side;
  private final Camps camps;
  private final ConditionText conditions;

  public DriftAnswer(Replayed replayed, Words words, String body, Side side, Camps camps) {
    this.replayed = replayed;
    this.worlds = replayed.worlds();
    this.words = words;
    this.body = body;
    this.side = side;
    this.camps = camps;
    this.conditions = new ConditionText(replayed, words);
  }

  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "drift"));
    tree.put("body", body);
    tree.put("view", side.spelling());
    Map<String, Object> named = Shapes.object();
    Map<String, Object> titles = Shapes.object();
    camps.ever().forEach((camp, members) -> {
      named.put(camp, List.copyOf(members));
      Map<String, Object> title = Shapes.text(camps.title(camp).orElse(null));
      if (title != null) {
        titles.put(camp, title);
      }
    });
    tree.put("camps", named);
    tree.put("titles", titles);
    tree.put("history", Before.of(replayed, body).stream().map(this::history).toList());
    tree.put("points", new Drift(replayed, body, side, camps).points().stream().map(this::point).toList());
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", List.of(words.say("drift.alone"), words.say("drift.camps")));
    return tree;
  }

  private Map<String, @Nullable Object> history(Before before) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", before.act());
    tree.put("when", Shapes.moment(replayed, before.act()));
    tree.put("concerns", before.concerns());
    Text text = replayed.act(before.act()).account().text();
    tree.put("text", Shapes.text(text));
    tree.put("note", Shapes.text(replayed.act(before.act()).account().note()));
    if (before.concerns()) {
      tree.put("membersBefore", Map.of("atLeast", before.before()));
      tree.put("membersAfter", Map.of("atLeast", before.after()));
    }
    return tree;
  }

  // ------------------------------------------------------------------ points

  private Map<String, @Nullable Object> point(Drift.Point point) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("at", point.at() == null ? "opening" : point.at());
    tree.put("when", point.at() == null ? null : Shapes.moment(replayed, point.at()));
    tree.put("changed", point.changed());
    tree.put("seats", range(point.seats(), s -> s.orElse(0L)));
    tree.put("vacant", vacant(point));
    Map<String, Condition> members = members(point.members());
    tree.put("members", members.entrySet().stream().filter(m -> isCertain(m.getValue())).map(Map.Entry::getKey).toList());
    List<Object> possible = possible(members);
    if (!possible.isEmpty()) {
      tree.put("possibleMembers", possible);
    }
    truth(tree, "canDecide", point.canDecide());
    tree.put("camps", point.camps().stream().map(this::weight).toList());
    return tree;
  }

  private Object vacant(Drift.Point point) {
    List<Guarded.Alternative<Long>> free = new ArrayList<>();
    for (Guarded.Alternative<Optional<Long>> seats : point.seats().alternatives()) {
      for (Guarded.Alternative<Optional<List<String>>> members : point.members().alternatives()) {
        Condition both = worlds.and(seats.where(), members.where());
        free.add(new Guarded.Alternative<>(seats.value().orElse(0L) - members.value().map(List::size).orElse(0), both));
      }
    }
    return range(Guarded.merged(free, worlds), v -> v);
  }

  private static Map<String, Condition> of(Guarded<List<String>> members, Worlds worlds) {
    Map<String, Condition> where = new LinkedHashMap<>();
    members.alternatives().forEach(a -> a.value().forEach(m -> where.merge(m, a.where(), worlds::or)));
    return where;
  }

  private Map<String, Condition> members(Guarded<Optional<List<String>>> members) {
    return of(members.map(m -> m.orElse(List.of()), worlds), worlds);
  }

  private List<Object> possible(Map<String, Condition> members) {
    List<Object> possible = new ArrayList<>();
    members.forEach((member, where) -> {
      if (!isCertain(where)) {
        Map<String, Object> each = Shapes.object();
        each.put("party", member);
        each.put("condition", conditions.of(where));
        possible.add(each);
      }
    });
    return possible;
  }

  // ------------------------------------------------------------------ camps

  private Map<String, @Nullable Object> weight(Drift.Weight weight) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("camp", weight.camp());
    Map<String, Condition> members = of(weight.members(), worlds);
    tree.put("members", members.entrySet().stream().filter(m -> isCertain(m.getValue())).map(Map.Entry::getKey).toList());
    List<Object> possible = possible(members);
    if (!possible.isEmpty()) {
      tree.put("possibleMembers", possible);
    }
    truth(tree, "decides", weight.decides());
    truth(tree, "blocks", weight.ways().map(w -> !w.isEmpty(), worlds));
    tree.put("blocksBy", List.of(Ballot.NAY, Ballot.ABSTAIN, Ballot.ABSENT).stream()
        .filter(b -> isCertain(weight.ways().where(w -> w.contains(b), worlds))).map(DriftAnswer::spelled).toList());
    tree.put("shortOfDeciding", shortOf(weight.shortOfDeciding()));
    tree.put("shortOfBlocking", shortOf(weight.shortOfBlocking()));
    return tree;
  }

  private static String spelled(Ballot ballot) {
    return switch (ballot) {
      case NAY -> "voting-no";
      case ABSTAIN -> "abstaining";
      case ABSENT -> "staying-away";
      case AYE -> "voting-aye";
    };
  }

  /// A truth value, with the condition beside it where it is unknown.
  private void truth(Map<String, @Nullable Object> tree, String key, Guarded<Boolean> value) {
    Condition where = value.where(v -> v, worlds);
    Object truth = Shapes.truth(where, replayed);
    tree.put(key, truth);
    if (truth.equals("unknown")) {
      tree.put(key + "If", conditions.of(where));
    }
  }

  private boolean isCertain(Condition where) {
    return worlds.implies(replayed.possible(), where);
  }

  private <T> Object range(Guarded<T> value, ToLongFunction<T> number) {
    long[] numbers = value.within(replayed.possible(), worlds).alternatives().stream().mapToLong(a -> number.applyAsLong(a.value())).sorted().toArray();
    if (numbers.length == 0 || numbers[0] == numbers[numbers.length - 1]) {
      return numbers.length == 0 ? 0L : numbers[0];
    }
    return Map.of("atLeast", numbers[0], "atMost", numbers[numbers.length - 1]);
  }

  /// How many more members are needed; null where no number of those who sit there does, `unknown`
  /// where too many sets were to try.
  private @Nullable Object shortOf(Guarded<OptionalInt> more) {
    List<OptionalInt> all = more.within(replayed.possible(), worlds).alternatives().stream().map(Guarded.Alternative::value).toList();
    int[] numbers = all.stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).sorted().toArray();
    if (numbers.length == 0) {
      return null;
    }
    if (numbers[0] < 0) {
      return "unknown";
    }
    boolean never = all.stream().anyMatch(OptionalInt::isEmpty);
    if (!never && numbers[0] == numbers[numbers.length - 1]) {
      return numbers[0];
    }
    Map<String, @Nullable Object> range = new LinkedHashMap<>();
    range.put("atLeast", numbers[0]);
    range.put("atMost", never ? null : numbers[numbers.length - 1]);
    return range;
  }
}
