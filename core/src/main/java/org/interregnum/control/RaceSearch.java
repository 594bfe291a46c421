package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Solves a race: one coalition wants a goal, another acts to prevent it, everybody else votes against both.
///
/// At an instant the sides alternate, one act or a pass; after two passes in a row the clock jumps to the next
/// time at which something becomes ready for either side, up to a horizon. With at most so many acts per side and
/// instant the play is finite, and is solved backwards.
final class RaceSearch {
  /// When the first side has won.
  enum Win {
    /// The goal holds when both have passed: it survived the reply.
    SETTLE,
    /// The goal holds at any moment.
    REACH
  }

  /// @param horizon seconds after which the other side has won
  /// @param actsPerInstant most acts of one side at one instant
  /// @param situations most points of the game to look at before giving up
  record Terms(Win win, long horizon, int actsPerInstant, int situations) {}

  private final Arena arena;
  private final Camp one;
  private final Camp other;
  private final Goal.Test goal;
  private final Likes likes;
  private final Moves moves;
  private final Terms terms;
  private final @Nullable List<Route.Step> plan;
  private final Map<Point, Boolean> known = new HashMap<>();
  private boolean gaveUp;
  private boolean oneStarts;

  RaceSearch(Arena arena, Camp one, Camp other, Terms terms) {
    this(arena, one, other, terms, null);
  }

  /// @param plan acts that the first side does at their times, whatever the other does; null: it plays freely
  RaceSearch(Arena arena, Camp one, Camp other, Terms terms, @Nullable List<Route.Step> plan) {
    this.arena = arena;
    this.one = one;
    this.other = other;
    this.goal = arena.test();
    this.likes = plan == null ? Likes.of(arena.roster(), one.members(), other.members()) : Likes.none(arena.roster());
    this.moves = new Moves(arena.roster(), arena.contests(), likes, arena.relevance(), java.util.Set.of());
    this.terms = terms;
    this.plan = plan;
  }

  /// A point of the game: whose turn it is, and how many acts each side has done at this instant.
  private record Point(Position position, Clock clock, Clock othersClock, boolean onesTurn, boolean passed, int onesActs, int othersActs, int planned) {}

  /// Whether the first side wins; empty if the game was too large.
  Optional<Boolean> wins(Position from, boolean oneMovesFirst) {
    known.clear();
    gaveUp = false;
    oneStarts = oneMovesFirst;
    boolean won = value(start(from));
    return gaveUp ? Optional.empty() : Optional.of(won);
  }

  private Point start(Position from) {
    Position normal = from.normal(likes);
    return new Point(normal, one.start(normal), other.start(normal), oneStarts, false, 0, 0, 0);
  }

  private boolean value(Point point) {
    Boolean cached = known.get(point);
    if (cached != null) {
      return cached;
    }
    if (gaveUp || known.size() > terms.situations()) {
      gaveUp = true;
      return false;
    }
    boolean won = (terms.win() == Win.REACH && goal.holds(point.position)) || search(point);
    known.put(point, won);
    return won;
  }

  /// Who wins from here. A side whom the position suits tries first to leave it so.
  private boolean search(Point point) {
    if (point.onesTurn && plan != null) {
      return followPlan(point);
    }
    boolean suits = goal.holds(point.position) == point.onesTurn;
    if (suits && passes(point) == point.onesTurn) {
      return point.onesTurn;
    }
    for (Move move : options(point)) {
      Optional<Point> next = played(point, move);
      if (next.isPresent() && value(next.get()) == point.onesTurn) {
        return point.onesTurn;
      }
    }
    return suits ? !point.onesTurn : passes(point);
  }

  private List<Move> options(Point point) {
    int acts = point.onesTurn ? point.onesActs : point.othersActs;
    if (acts >= terms.actsPerInstant()) {
      return List.of();
    }
    Camp camp = point.onesTurn ? one : other;
    Clock clock = point.onesTurn ? point.clock : point.othersClock;
    return moves.of(camp, point.position, camp.set(point.position, clock), clock);
  }

  private Optional<Point> played(Point point, Move move) {
    return point.position.after(move).map(after -> {
      Position position = after.normal(likes);
      return new Point(position, one.call(position, point.clock), other.call(position, point.othersClock), !point.onesTurn, false,
          point.onesActs + (point.onesTurn ? 1 : 0), point.othersActs + (point.onesTurn ? 0 : 1), point.planned + (point.onesTurn && plan != null ? 1 : 0));
    });
  }

  private boolean passes(Point point) {
    return afterPass(point).map(this::value).orElseGet(() -> terms.win() == Win.SETTLE && goal.holds(point.position));
  }

  /// The point after a pass; empty if the game is over.
  private Optional<Point> afterPass(Point point) {
    if (!point.passed) {
      return Optional.of(new Point(point.position, point.clock, point.othersClock, !point.onesTurn, true, point.onesActs, point.othersActs, point.planned));
    }
    if (terms.win() == Win.SETTLE && goal.holds(point.position)) {
      return Optional.empty();
    }
    long next = Math.min(point.clock.next(), point.othersClock.next());
    if (next == Clock.NEVER || next > terms.horizon()) {
      return Optional.empty();
    }
    Clock ones = one.call(point.position, point.clock.at(next));
    Clock others = other.call(point.position, point.othersClock.at(next));
    return Optional.of(new Point(point.position, ones, others, oneStarts, false, 0, 0, point.planned));
  }

  /// The first side does what its plan says for this instant, or fails.
  private boolean followPlan(Point point) {
    List<Route.Step> steps = java.util.Objects.requireNonNull(plan);
    if (point.planned >= steps.size() || steps.get(point.planned).at() > point.clock.now()) {
      return passes(point);
    }
    Route.Step step = steps.get(point.planned);
    if (step.at() < point.clock.now()) {
      return false;
    }
    boolean possible = moves.of(one, point.position, one.set(point.position, point.clock), point.clock).contains(step.move());
    return possible && played(point, step.move()).map(this::value).orElse(false);
  }

  /// A line of best play, where the winner's choices win and the loser tries what it can.
  List<Arena.RacePlay> line(Position from) {
    List<Arena.RacePlay> line = new ArrayList<>();
    Point point = start(from);
    Position real = from;
    while (line.size() < 40) {
      boolean won = value(point);
      Point next = null;
      for (Move move : options(point)) {
        Optional<Point> after = played(point, move);
        if (after.isPresent() && value(after.get()) == won && (won == point.onesTurn) && !passesAs(point, won)) {
          Move done = likes.realized(move, point.position, real);
          line.add(played(point, done, real));
          real = real.after(done).orElseThrow();
          next = after.get();
          break;
        }
      }
      if (next == null) {
        Optional<Point> after = afterPass(point);
        if (after.isEmpty()) {
          return line;
        }
        next = after.get();
      }
      point = next;
    }
    return line;
  }

  private Arena.RacePlay played(Point point, Move move, Position real) {
    Camp camp = point.onesTurn ? one : other;
    Clock clock = point.onesTurn ? point.clock : point.othersClock;
    Route.Step step = new Route.Step(move, clock, real, camp.set(real, clock));
    return new Arena.RacePlay(point.onesTurn, new Route(camp, arena.roster(), List.of(step), clock.now()).acts().getFirst());
  }

  /// Whether doing nothing keeps what is won.
  private boolean passesAs(Point point, boolean won) {
    return passes(point) == won;
  }
}
