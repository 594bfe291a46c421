package org.interregnum.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Guarded;
import org.interregnum.replay.InForce;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.RulesShown;
import org.interregnum.replay.Side;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Player;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.time.Bounds;
import org.jspecify.annotations.Nullable;

/// Which camp decides, blocks or falls short in a body, at each change of its seats, members or rules.
///
/// Deciding and blocking are of one vote under the body's own quorum and majority, with nobody recused: a camp decides
/// if its ayes carry whatever the others do, and blocks if nothing carries whatever the others do.
public final class Drift {
  private final Replayed replayed;
  private final String body;
  private final Side side;
  private final Camps camps;
  private final Map<Board, Weighing> weighings = new LinkedHashMap<>();

  public Drift(Replayed replayed, String body, Side side, Camps camps) {
    this.replayed = replayed;
    this.body = body;
    this.side = side;
    this.camps = camps;
  }

  /// A body as it can decide in one world.
  private record Board(Rule vote, Rule quorum, Electorate electorate) {
    List<String> members() {
      return electorate.players().stream().filter(p -> p.standing() == Standing.ELECTOR).map(Player::id).toList();
    }
  }

  /// Where a body stands.
  ///
  /// @param at the act just after which; null: at the opening
  /// @param changed what differs from the point before: `members`, `seats`, `rules`, `offices`
  /// @param seats,members over all worlds; empty where the body is not there
  /// @param canDecide whether its members together can carry anything
  public record Point(
      @Nullable String at, Bounds when, List<String> changed, Guarded<Optional<Long>> seats, Guarded<Optional<List<String>>> members,
      Guarded<Boolean> canDecide, List<Weight> camps) {}

  /// What a camp weighs at a point.
  ///
  /// @param ways the ballots by which it blocks; none: it does not
  /// @param shortOfDeciding,shortOfBlocking how many more members it needs at least, the best ones; empty: no number does;
  ///     negative: not known, since too many sets were to try
  public record Weight(String camp, Guarded<List<String>> members, Guarded<Boolean> decides, Guarded<List<Ballot>> ways,
      Guarded<OptionalInt> shortOfDeciding, Guarded<OptionalInt> shortOfBlocking) {}

  /// The opening, and each act that changes something, in the story's order.
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    List<String> told = replayed.order().stream().filter(a -> !replayed.isHistory(a)).toList();
    Moment opening = told.isEmpty() ? replayed.end() : replayed.at("before " + told.getFirst());
    Guarded<Optional<Board>> last = board(opening);
    Bounds start = told.isEmpty() ? new Bounds(null, null, false, false) : replayed.bounds(told.getFirst());
    points.add(point(null, new Bounds(start.earliest(), start.earliest(), false, false), List.of(), last));
    for (String act : told) {
      Guarded<Optional<Board>> now = board(replayed.at(act));
      List<String> changed = changed(last, now);
      if (!changed.isEmpty()) {
        points.add(point(act, replayed.bounds(act), changed, now));
        last = now;
      }
    }
    return points;
  }

  private Guarded<Optional<Board>> board(Moment moment) {
    Guarded<Optional<RulesShown>> rules = new InForce(replayed, moment, side).rules(body);
    return rules.map(r -> r.map(shown -> new Board(shown.vote(), shown.quorum(), shown.electorate())), replayed.worlds());
  }

  // ------------------------------------------------------------------ what changed

  private List<String> changed(Guarded<Optional<Board>> last, Guarded<Optional<Board>> now) {
    List<String> changed = new ArrayList<>();
    Map<String, Function<Board, Object>> aspects = new LinkedHashMap<>();
    aspects.put("members", board -> new HashSet<>(board.members()));
    aspects.put("seats", board -> board.electorate().seats());
    aspects.put("rules", board -> List.of(board.vote(), board.quorum()));
    aspects.put("offices", board -> board.electorate().holders());
    aspects.forEach((name, aspect) -> {
      if (!alternatives(last, aspect).equals(alternatives(now, aspect))) {
        changed.add(name);
      }
    });
    return changed;
  }

  private Set<Guarded.Alternative<Optional<Object>>> alternatives(Guarded<Optional<Board>> boards, Function<Board, Object> aspect) {
    return new HashSet<>(boards.map(b -> b.map(aspect), replayed.worlds()).alternatives());
  }

  // ------------------------------------------------------------------ what camps weigh

  private Point point(@Nullable String at, Bounds when, List<String> changed, Guarded<Optional<Board>> boards) {
    var worlds = replayed.worlds();
    List<Weight> weights = new ArrayList<>();
    Map<String, Set<String>> members = camps.at(when);
    Set<String> names = new LinkedHashSet<>(camps.ever().keySet());
    names.addAll(members.keySet());
    for (String camp : names) {
      Guarded<Weighing.Weight> weight = boards.map(b -> b.map(board -> weighing(board).weight(members.getOrDefault(camp, Set.of()))).orElse(NONE), worlds);
      weights.add(new Weight(camp, weight.map(Weighing.Weight::members, worlds), weight.map(Weighing.Weight::decides, worlds),
          weight.map(Weighing.Weight::ways, worlds), weight.map(Weighing.Weight::shortOfDeciding, worlds),
          weight.map(Weighing.Weight::shortOfBlocking, worlds)));
    }
    return new Point(at, when, changed, boards.map(b -> b.map(x -> x.electorate().seats()), worlds), boards.map(b -> b.map(Board::members), worlds),
        boards.map(b -> b.map(x -> weighing(x).canDecide()).orElse(false), worlds), weights);
  }

  private static final Weighing.Weight NONE = new Weighing.Weight(List.of(), false, List.of(), OptionalInt.empty(), OptionalInt.empty());

  private Weighing weighing(Board board) {
    return Objects.requireNonNull(weighings.computeIfAbsent(board, b -> new Weighing(b.vote(), b.quorum(), b.electorate())));
  }
}
