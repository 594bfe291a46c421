package org.interregnum.games;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.interregnum.casefile.GameFile;
import org.interregnum.model.Fraction;
import org.interregnum.model.Stated;
import org.interregnum.power.Game;
import org.interregnum.power.RuleGame;
import org.interregnum.rule.Atom;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Formula;
import org.interregnum.rule.Mention;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.UnfitRule;
import org.interregnum.rule.Use;
import org.interregnum.spelling.Nearest;

/// Makes a game of players and a rule. A kind of several players is a class of its name; its players are called
/// `permanent-1`, `permanent-2`…
final class GameBuilder {
  private final GameProblems problems;
  private final List<GameFile.Player> players;
  private final List<List<Integer>> unions = new ArrayList<>();
  private final List<Player> electors = new ArrayList<>();

  GameBuilder(GameProblems problems, List<GameFile.Player> players, List<List<Stated>> unions) {
    this.problems = problems;
    this.players = players;
    long count = players.stream().mapToLong(GameFile.Player::count).sum();
    if (count > Game.MOST_PLAYERS && !players.isEmpty()) {
      Stated first = players.getFirst().id();
      problems.in(first, 0, first.text().length(), "game-too-many", List.of(Long.toString(count), Integer.toString(Game.MOST_PLAYERS)));
      return;
    }
    Set<String> seen = new HashSet<>();
    for (GameFile.Player player : players) {
      add(player, seen);
    }
    Set<String> taken = new HashSet<>();
    List<String> ids = players.stream().map(p -> p.id().text()).toList();
    for (List<Stated> union : unions) {
      List<Integer> places = new ArrayList<>();
      union.forEach(id -> problems.union(id, ids, taken).ifPresent(places::add));
      this.unions.add(places);
    }
  }

  private void add(GameFile.Player player, Set<String> seen) {
    String id = player.id().text();
    Set<String> classes = new LinkedHashSet<>(player.kinds());
    if (player.count() > 1) {
      classes.add(id);
    }
    for (int i = 1; i <= player.count(); i++) {
      String name = player.count() == 1 ? id : id + "-" + i;
      if (!seen.add(name)) {
        problems.in(player.id(), 0, id.length(), "game-twice", List.of(name));
        return;
      }
      electors.add(new Player(name, Standing.ELECTOR, player.weights(), classes));
    }
  }

  /// The game in which the weight of the ayes is at least the quota.
  GameRead weighted(Fraction quota, String weight, String shown) {
    Fraction scale = wider(Fraction.ONE, quota);
    for (Player player : electors) {
      scale = wider(scale, player.weights().getOrDefault(weight, Fraction.ZERO));
    }
    Fraction factor = scale;
    List<Player> scaled = electors.stream().map(p -> new Player(p.id(), p.standing(), Map.of(weight, p.weights().getOrDefault(weight, Fraction.ZERO).times(factor)), p.classes())).toList();
    Electorate electorate = new Electorate(scaled, scaled.size(), Map.of(), Electorate.HEADS);
    try {
      long least = quota.times(factor).numerator().longValueExact();
      long[] weights = scaled.stream().mapToLong(p -> p.weights().getOrDefault(weight, Fraction.ZERO).numerator().longValueExact()).toArray();
      Decision vote = Decision.compile(new Atom.Count(least, Optional.of(weight), Optional.empty(), List.of()), Use.VOTE, electorate);
      Game game = new Game(kinds(Optional.of(weight)), new Formula.AtLeast(weights, least));
      List<Integer> voters = IntStream.range(0, scaled.size()).boxed().toList();
      return read(new RuleGame(game, vote, Decision.compile(new Rule.Unneeded(), Use.QUORUM, electorate), voters), shown);
    } catch (ArithmeticException | IllegalArgumentException | UnfitRule e) {
      problems.at(Games.GAME, shown, 0, shown.length(), "game-number", shown);
      return problems.none();
    }
  }

  private static Fraction wider(Fraction scale, Fraction number) {
    return number.times(scale).isWhole() ? scale : scale.times(new Fraction(number.times(scale).denominator(), java.math.BigInteger.ONE));
  }

  private Electorate electorate() {
    return new Electorate(electors, electors.size(), Map.of(), Electorate.HEADS);
  }

  private List<Game.Kind> kinds(Optional<String> weight) {
    return players.stream().map(p -> new Game.Kind(p.id().text(), p.count(), weight.map(w -> p.weights().getOrDefault(w, Fraction.ZERO).toString()).orElse(""))).toList();
  }

  /// The game of a rule, with the power of absence if there is a quorum.
  GameRead ruled(Stated vote, Optional<Stated> quorum) {
    Optional<Rule> votes = parsed(vote, false);
    Optional<Rule> there = quorum.map(q -> parsed(q, true)).orElse(Optional.of(new Rule.Unneeded()));
    if (electors.isEmpty() && problems.isEmpty()) {
      problems.in(vote, 0, vote.text().length(), "game-empty", List.of());
    }
    if (votes.isEmpty() || there.isEmpty() || electors.isEmpty()) {
      return problems.none();
    }
    votes.get().names().forEach(m -> known(m, vote));
    there.get().names().forEach(m -> quorum.ifPresent(q -> known(m, q)));
    if (!problems.isEmpty()) {
      return problems.none();
    }
    Electorate electorate = electorate();
    Optional<String> weight = weight(votes.get());
    Stated at = vote;
    try {
      Decision.compile(votes.get(), Use.VOTE, electorate);
      at = quorum.orElse(vote);
      RuleGame game = RuleGame.of(electorate, votes.get(), there.get(), weight).withKinds(kinds(weight)).withUnions(unions);
      return read(game, votes.get().print());
    } catch (UnfitRule e) {
      problems.rule(at, e.problem());
      return problems.none();
    }
  }

  private GameRead read(RuleGame game, String rule) {
    return problems.isEmpty() ? new GameRead(Optional.of(game), rule, List.of(), problems.sources(), false) : problems.none();
  }

  private Optional<Rule> parsed(Stated stated, boolean mayBeNone) {
    return switch (Rule.parse(stated.text())) {
      case Parse.Ok ok when ok.rule() instanceof Rule.Unneeded && !mayBeNone -> {
        problems.in(stated, 0, stated.text().length(), "rule-no-vote", List.of(stated.text()));
        yield Optional.empty();
      }
      case Parse.Ok ok -> Optional.of(ok.rule());
      case Parse.Bad bad -> {
        problems.rule(stated, bad.problem());
        yield Optional.empty();
      }
    };
  }

  /// Names must be names of something; a rule about nobody would silently never carry.
  private void known(Mention mention, Stated stated) {
    Set<String> weights = new LinkedHashSet<>(List.of(Electorate.HEADS, "members"));
    Set<String> classes = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Player player : electors) {
      weights.addAll(player.weights().keySet());
      classes.addAll(player.classes());
      ids.add(player.id());
    }
    Set<String> known = new LinkedHashSet<>();
    String code = "rule-unknown-name";
    switch (mention.kind()) {
      case PARTY_OR_OFFICE, PARTY -> known.addAll(ids);
      case CLASS -> known.addAll(classes);
      case WEIGHT -> {
        known.addAll(weights);
        known.add(Electorate.VOTES);
        code = "rule-unknown-weight";
      }
      case WEIGHT_OR_KIND, KIND -> {
        known.addAll(weights);
        known.add(Electorate.VOTES);
        known.addAll(classes);
        known.addAll(ids);
      }
      case BODY -> known.add(mention.id());
    }
    if (!known.contains(mention.id())) {
      int offset = Math.max(0, stated.text().indexOf(mention.id()));
      problems.in(stated, offset, mention.id().length(), code,
          List.of(mention.id(), String.join(", ", known.stream().sorted().limit(12).toList()), Nearest.of(mention.id(), known)));
    }
  }

  /// The weight to show: the first that the rule counts, or the only one there is.
  private Optional<String> weight(Rule rule) {
    Set<String> weights = new LinkedHashSet<>();
    electors.forEach(p -> weights.addAll(p.weights().keySet()));
    Optional<String> counted = rule.names().stream()
        .filter(m -> m.kind() == Mention.Kind.WEIGHT || m.kind() == Mention.Kind.WEIGHT_OR_KIND).map(Mention::id).filter(weights::contains).findFirst();
    return counted.isPresent() ? counted : weights.size() == 1 ? weights.stream().findFirst() : Optional.empty();
  }
}
