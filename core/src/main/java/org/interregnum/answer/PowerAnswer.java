package org.interregnum.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.interregnum.control.Field;
import org.interregnum.doubt.Condition;
import org.interregnum.replay.Side;
import org.interregnum.doubt.Guarded;
import org.interregnum.power.Game;
import org.interregnum.power.Index;
import org.interregnum.power.Inverse;
import org.interregnum.power.PowerIndices;
import org.interregnum.power.PowerOptions;
import org.interregnum.power.PowerResult;
import org.interregnum.power.PowerResult.Value;
import org.interregnum.power.Presence;
import org.interregnum.power.PresenceResult;
import org.interregnum.power.RuleGame;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.RulesShown;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Electorate;
import org.jspecify.annotations.Nullable;

/// `power`: whose vote counts how much.
public final class PowerAnswer {
  private final Words words;
  /// Games of this question that other worlds asked before.
  private final Map<List<Object>, PowerResult> known = new HashMap<>();

  public PowerAnswer(Words words) {
    this.words = words;
  }

  /// What is asked.
  /// @param indices those wanted; those of unions only count where there are unions
  /// @param ballots what players may do, for power with presence; empty: no such power
  /// @param cite whether to say what each index is and who defined it
  public record Question(Set<Index> indices, List<Ballot> ballots, boolean cite, PowerOptions options) {
    public Question {
      indices = Set.copyOf(indices);
      ballots = List.copyOf(ballots);
    }
  }

  /// A game by itself.
  public Map<String, @Nullable Object> of(RuleGame game, String rule, Question question) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("verb", "power");
    tree.put("rule", rule);
    List<Object> notes = new ArrayList<>();
    fill(tree, game, UnaryOperator.identity(), question, notes);
    tree.put("assumptions", List.of());
    tree.put("notes", notes);
    return tree;
  }

  /// The rule of a body, or of a power of it, at a moment; empty if there is none of that id.
  /// @param unions from the ids of the players to unions of their places
  public Optional<Map<String, @Nullable Object>> of(Replayed replayed, String id, Moment moment, Unions unions, Question question) {
    List<Guarded.Alternative<Optional<Body>>> shown = replayed.rules(id, moment)
        .map(rules -> rules.map(r -> ofBody(r, player -> words.name(replayed.theCase(), player), unions, question)), replayed.worlds())
        .alternatives().stream().filter(a -> a.value().isPresent() && replayed.worlds().meet(a.where(), replayed.possible())).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "power"));
    Body first = shown.getFirst().value().orElseThrow();
    tree.putAll(first.tree());
    List<Object> notes = new ArrayList<>(first.notes());
    if (shown.size() > 1) {
      notes.add(words.say("power.note.possible"));
      ConditionText conditions = new ConditionText(replayed, words);
      List<Object> variants = new ArrayList<>();
      for (Guarded.Alternative<Optional<Body>> each : shown) {
        Map<String, @Nullable Object> variant = new LinkedHashMap<>();
        variant.put("condition", conditions.of(each.where()));
        variant.putAll(each.value().orElseThrow().tree());
        variants.add(variant);
      }
      tree.put("variants", variants);
    }
    tree.put("assumptions", List.of());
    tree.put("notes", notes);
    return Optional.of(tree);
  }

  /// The power of those who decide in the end, through the bodies of the entities that sit or hold votes there.
  ///
  /// @param power the power by whose rule; null: the body's own
  public Optional<Map<String, @Nullable Object>> through(Replayed replayed, String body, @Nullable String power, Moment moment, Side side, Question question) {
    Map<Body, Condition> different = new LinkedHashMap<>();
    for (Field.Place place : Field.at(replayed, moment, side, null).places()) {
      ElectionGame.through(place.arena(), body, power).ifPresent(game -> {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        List<Object> notes = new ArrayList<>();
        tree.put("body", body);
        if (power != null) {
          tree.put("power", power);
        }
        tree.put("through", true);
        place.arena().election(body, power).ifPresent(e -> tree.put("rule", e.rules().vote().text()));
        fill(tree, game, player -> words.name(replayed.theCase(), player), new Question(question.indices(), List.of(), question.cite(), question.options()), notes);
        notes.add(words.say("power.note.through"));
        different.merge(new Body(tree, notes), place.where(), replayed.worlds()::or);
      });
    }
    if (different.isEmpty()) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "power"));
    Body first = different.keySet().iterator().next();
    tree.putAll(first.tree());
    if (different.size() > 1) {
      ConditionText conditions = new ConditionText(replayed, words);
      List<Object> variants = new ArrayList<>();
      different.forEach((each, where) -> {
        Map<String, @Nullable Object> variant = new LinkedHashMap<>();
        variant.put("condition", conditions.of(replayed.worlds().and(where, replayed.possible())));
        variant.putAll(each.tree());
        variants.add(variant);
      });
      tree.put("variants", variants);
    }
    tree.put("assumptions", List.of());
    tree.put("notes", first.notes());
    return Optional.of(tree);
  }

  /// What is said of a body in some worlds; what is equal there is said once.
  private record Body(Map<String, @Nullable Object> tree, List<Object> notes) {}

  /// Finds the unions that somebody named among the players there are.
  public interface Unions {
    /// Places of the players of each union.
    List<List<Integer>> among(List<String> ids);
  }

  private Body ofBody(RulesShown shown, UnaryOperator<String> name, Unions unions, Question question) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    List<Object> notes = new ArrayList<>();
    tree.put("body", shown.body());
    if (shown.power() != null) {
      tree.put("power", shown.power());
    }
    tree.put("rule", shown.vote().print());
    tree.put("quorum", shown.quorum().print());
    String own = shown.electorate().ownWeight();
    RuleGame game = RuleGame.of(shown.electorate(), shown.vote(), shown.quorum(), own.equals(Electorate.HEADS) ? Optional.empty() : Optional.of(own));
    fill(tree, game.withUnions(unions.among(game.game().kinds().stream().map(Game.Kind::id).toList())), name, question, notes);
    return new Body(tree, notes);
  }

  private void fill(Map<String, @Nullable Object> tree, RuleGame game, UnaryOperator<String> name, Question question, List<Object> notes) {
    Set<Index> wanted = EnumSet.noneOf(Index.class);
    wanted.addAll(question.indices());
    if (game.game().unions().isEmpty()) {
      wanted.removeIf(Index::ofUnions);
    }
    PowerResult result = known.computeIfAbsent(List.of(game.game(), wanted), key -> PowerIndices.of(game.game(), wanted, question.options()));
    if (!game.game().unions().isEmpty()) {
      tree.put("unions", game.game().unions().stream().map(u -> u.stream().map(k -> game.game().kinds().get(k).id()).toList()).toList());
    }
    tree.put("players", result.kinds().stream().map(k -> player(k, name.apply(k.id()), wanted)).toList());
    totals(tree, result);
    tree.put("method", result.exact() ? "exact" : "sampled");
    tree.put("algorithm", result.algorithm().key());
    tree.put("how", words.say("power.way." + result.algorithm().key()));
    if (result.errorBound() > 0) {
      tree.put("errorBound", result.errorBound());
      notes.add(words.say("power.note.bound", String.format(Locale.ROOT, "%.0e", result.errorBound())));
    }
    if (!result.missing().isEmpty()) {
      List<String> missing = result.missing().stream().sorted().map(Index::key).toList();
      tree.put("notComputed", missing);
      notes.add(words.say("power.note.missing", String.join(", ", missing)));
    }
    if (!result.monotone()) {
      notes.add(words.say("power.note.not-monotone"));
    }
    if (result.totals().filter(t -> t.winning().signum() == 0).isPresent()) {
      notes.add(words.say("power.note.nobody-wins"));
    }
    notes.addFirst(words.say("power.note.model"));
    if (!question.ballots().isEmpty()) {
      Presence.of(game.vote(), game.quorum(), question.ballots(), game.voters())
          .ifPresentOrElse(p -> tree.put("presence", presence(p, game)), () -> notes.add(words.say("power.note.presence-too-large")));
    }
    if (question.cite()) {
      tree.put("definitions", wanted.stream().map(this::definition).toList());
    }
  }

  private Object definition(Index index) {
    Map<String, Object> tree = Shapes.object();
    tree.put("index", index.key());
    tree.put("name", words.say("power.index." + index.key()));
    tree.put("text", words.say("power.meaning." + index.key()));
    tree.put("paper", index.paper());
    return tree;
  }

  private static void totals(Map<String, @Nullable Object> tree, PowerResult result) {
    result.totals().ifPresent(totals -> {
      tree.put("winning", totals.winning());
      totals.minimalWinning().ifPresent(n -> tree.put("minimalWinning", n));
      totals.maximalLosing().ifPresent(n -> tree.put("maximalLosing", n));
      totals.vulnerable().ifPresent(n -> tree.put("vulnerable", n));
    });
    Map<String, Object> coleman = Shapes.object();
    coleman.put("act", value(result.colemanAct()));
    tree.put("coleman", coleman);
    result.minimalCoalitions().ifPresent(list -> tree.put("minimalCoalitions", list));
  }

  private static Object player(PowerResult.OfKind kind, String name, Set<Index> wanted) {
    Map<String, Object> tree = Shapes.object();
    tree.put("id", kind.id());
    if (!name.equals(kind.id())) {
      tree.put("name", name);
    }
    if (kind.count() > 1) {
      tree.put("count", kind.count());
    }
    if (!kind.weight().isEmpty()) {
      tree.put("weight", weight(kind.weight()));
    }
    for (Index index : wanted) {
      kind.value(index).ifPresent(v -> tree.put(index.key(), value(v)));
    }
    kind.swings().ifPresent(s -> tree.put("swings", s));
    tree.put("veto", truth(kind.veto()));
    tree.put("dummy", truth(kind.dummy()));
    tree.put("dictator", truth(kind.dictator()));
    return tree;
  }

  private static Object weight(String weight) {
    if (weight.contains("/")) {
      String[] parts = weight.split("/");
      return new java.math.BigDecimal(parts[0]).divide(new java.math.BigDecimal(parts[1]), java.math.MathContext.DECIMAL64).doubleValue();
    }
    return new java.math.BigInteger(weight);
  }

  private static Object truth(PowerResult.Truth truth) {
    return switch (truth) {
      case TRUE -> true;
      case FALSE -> false;
      case UNKNOWN -> "unknown";
    };
  }

  /// A number as all answers write it.
  static Object value(Value value) {
    Map<String, Object> tree = Shapes.object();
    switch (value) {
      case Value.Exact exact -> {
        tree.put("exact", exact.fraction().toString());
        tree.put("value", exact.nearest());
      }
      case Value.Near near -> {
        tree.put("value", near.nearest());
        tree.put("bound", near.bound());
      }
      case Value.Estimate estimate -> {
        tree.put("value", estimate.nearest());
        tree.put("low", estimate.low());
        tree.put("high", estimate.high());
        tree.put("level", 0.95);
        tree.put("n", estimate.n());
      }
    }
    return tree;
  }

  private static Object presence(PresenceResult presence, RuleGame game) {
    Map<String, Object> tree = Shapes.object();
    tree.put("ballots", presence.options().stream().map(b -> b.name().toLowerCase(Locale.ROOT)).toList());
    tree.put("profiles", presence.profiles());
    tree.put("profilesCarried", presence.profilesCarried());
    tree.put("sureWinning", presence.sureWinning());
    tree.put("minimalSureWinning", presence.minimalSureWinning());
    tree.put("possibleWinning", presence.possibleWinning());
    tree.put("blocking", presence.blocking());
    tree.put("minimalBlocking", presence.minimalBlocking());
    tree.put("blockingByNay", presence.blockingByNay());
    tree.put("blockingByAbsence", presence.blockingByAbsence());
    List<Object> players = new ArrayList<>();
    int place = 0;
    for (Game.Kind kind : game.game().kinds()) {
      PresenceResult.OfPlayer player = presence.players().get(place);
      Map<String, Object> each = Shapes.object();
      each.put("id", kind.id());
      if (kind.count() > 1) {
        each.put("count", kind.count());
      }
      each.put("ayeAgainstNay", value(new Value.Exact(player.ayeAgainstNay())));
      each.put("ayeAgainstNayProfiles", player.ayeAgainstNayProfiles());
      each.put("nayAgainstAbsentProfiles", player.nayAgainstAbsentProfiles());
      each.put("nayHelps", player.nayHelps());
      each.put("nayHurts", player.nayHurts());
      players.add(each);
      place += kind.count();
    }
    tree.put("players", players);
    return tree;
  }

  /// Weights whose power is near what is wanted.
  public Map<String, @Nullable Object> inverse(List<Double> wanted, Index index, Inverse.Found found) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("verb", "power");
    Map<String, Object> inverse = Shapes.object();
    inverse.put("index", index.key());
    inverse.put("wanted", wanted);
    inverse.put("reached", found.reached());
    inverse.put("weights", found.weights());
    inverse.put("quota", found.quota());
    inverse.put("distance", found.distance());
    inverse.put("tries", found.tries());
    tree.put("inverse", inverse);
    tree.put("assumptions", List.of());
    tree.put("notes", List.of(words.say("power.note.inverse")));
    return tree;
  }
}
