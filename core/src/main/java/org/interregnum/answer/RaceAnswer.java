package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.control.Arena;
import org.interregnum.control.Field;
import org.interregnum.control.Goal;
import org.interregnum.doubt.Condition;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `race`: can they, if the others act to stop it?
public final class RaceAnswer {
  /// What says how a race ends.
  private static final List<String> ENDS = List.of("ifByFirst", "ifAgainstFirst", "winner", "safe", "proved");

  private final Replayed replayed;
  private final Words words;
  private final Moment moment;
  private final Side side;
  private final RouteShapes shapes;

  public RaceAnswer(Replayed replayed, Words words, Moment moment, Side side) {
    this.replayed = replayed;
    this.words = words;
    this.moment = moment;
    this.side = side;
    this.shapes = new RouteShapes(replayed, words, moment);
  }

  public Map<String, @Nullable Object> tree(String text, Goal goal, List<String> by, List<String> against, Arena.Terms terms) {
    Field field = Field.at(replayed, moment, side, goal);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "race"));
    tree.put("by", by);
    tree.put("against", against);
    tree.put("goal", text);
    tree.put("at", ControlShapes.at(replayed, moment));
    tree.put("view", side.spelling());
    tree.put("horizon", RouteShapes.iso(terms.horizon()));
    tree.put("win", terms.reach() ? "reach" : "settle");
    tree.put("actsPerInstant", terms.actsPerInstant());
    Map<Arena.Winner, Field.Place> places = new LinkedHashMap<>();
    for (Field.Place place : field.places()) {
      places.merge(place.arena().winner(by, against, terms), place, (x, y) -> x.or(y.where(), replayed.worlds()));
    }
    List<Ending> endings = places.values().stream().map(p -> new Ending(race(p.arena(), by, against, terms), p.where())).toList();
    tree.putAll(together(endings, by, against));
    tree.put("assumptions", ControlShapes.assumptions(replayed, words, field));
    List<Object> notes = new ArrayList<>(ControlShapes.notes(field, words));
    notes.add(words.say("race.limit", terms.actsPerInstant()));
    tree.put("notes", notes);
    return tree;
  }

  private Map<String, @Nullable Object> race(Arena arena, List<String> by, List<String> against, Arena.Terms terms) {
    Arena.Race race = arena.race(by, against, terms);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Object byFirst = side(race.ifByFirst());
    Object againstFirst = side(race.ifAgainstFirst());
    tree.put("ifByFirst", byFirst);
    tree.put("ifAgainstFirst", againstFirst);
    boolean proved = race.ifByFirst().isPresent() && race.ifAgainstFirst().isPresent();
    Object winner = !proved ? "unknown" : byFirst.equals(againstFirst) ? byFirst : "tie";
    tree.put("winner", winner);
    tree.put("safe", race.ifByFirst().<Object>map(won -> !won).orElse("unknown"));
    tree.put("unopposed", unopposed(race));
    tree.put("line", race.line().stream().map(this::play).toList());
    tree.put("alphaRoute", race.alpha().map(shapes::route).orElse(null));
    tree.put("proved", proved);
    tree.put("because", words.say("race." + winner, by(by), by(against)));
    return tree;
  }

  private String by(List<String> ids) {
    return shapes.names(ids);
  }

  private static Object side(Optional<Boolean> won) {
    return won.<Object>map(w -> w ? "by" : "against").orElse("unknown");
  }

  private static List<Object> unopposed(Arena.Race race) {
    List<Object> list = new ArrayList<>();
    list.add(unopposed("by", race.byAlone().earliest().map(r -> RouteShapes.iso(r.finish())).orElse(null)));
    list.add(unopposed("against", race.againstAlone().map(RouteShapes::iso).orElse(null)));
    return list;
  }

  private static Object unopposed(String side, @Nullable String finish) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("by", side);
    tree.put("finish", finish);
    return tree;
  }

  private Object play(Arena.RacePlay play) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("side", play.byFirst() ? "by" : "against");
    tree.putAll(shapes.act(play.act()));
    return tree;
  }

  /// How the race ends in some worlds.
  private record Ending(Map<String, @Nullable Object> tree, Condition where) {}

  /// The same everywhere, or unknown with what is so where.
  private Map<String, @Nullable Object> together(List<Ending> endings, List<String> by, List<String> against) {
    Map<String, @Nullable Object> first = new LinkedHashMap<>(endings.getFirst().tree());
    if (endings.size() == 1) {
      return first;
    }
    for (String key : ENDS) {
      if (endings.stream().map(e -> java.util.Objects.requireNonNull(e.tree().get(key))).distinct().count() > 1) {
        first.put(key, "unknown");
      }
    }
    ConditionText conditions = new ConditionText(replayed, words);
    List<Object> worlds = new ArrayList<>();
    for (Ending ending : endings) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("condition", conditions.of(replayed.worlds().and(ending.where(), replayed.possible())));
      each.putAll(ending.tree());
      worlds.add(each);
    }
    first.put("line", List.of());
    first.put("alphaRoute", null);
    first.put("unopposed", List.of());
    first.put("because", words.say("race.depends", by(by), by(against)));
    first.put("worlds", worlds);
    return first;
  }
}
