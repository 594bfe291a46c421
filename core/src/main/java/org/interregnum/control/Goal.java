package org.interregnum.control;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin;
import org.interregnum.query.Evaluation;
import org.interregnum.query.Expr;
import org.interregnum.query.Function;
import org.interregnum.query.Scene;
import org.interregnum.query.Value;
import org.interregnum.replay.Stakeholding;

/// What a coalition wants: an expression of the case's language over what acts can change.
public final class Goal {
  private final Expr expr;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> subjects = new LinkedHashSet<>();

  private Goal(Expr expr) {
    this.expr = expr;
    collect(expr);
  }

  /// A goal; empty if the expression speaks of what no act of this kind can change (who knows what, who signed,
  /// what happened), or of another moment.
  public static Optional<Goal> of(Expr expr) {
    return speaksOfPosition(expr) ? Optional.of(new Goal(expr)) : Optional.empty();
  }

  private static boolean speaksOfPosition(Expr expr) {
    return switch (expr) {
      case Expr.At at -> false;
      case Expr.Throughout throughout -> false;
      case Expr.Not not -> speaksOfPosition(not.of());
      case Expr.Junction junction -> junction.parts().stream().allMatch(Goal::speaksOfPosition);
      case Expr.Comparison comparison -> speaksOfPosition(comparison.left()) && speaksOfPosition(comparison.right());
      case Expr.Combination combination -> speaksOfPosition(combination.left()) && speaksOfPosition(combination.right());
      case Expr.Call call -> switch (call.function()) {
        case HOLDER, VACANT, MEMBERS, SEATS, VOTES, ECONOMIC, CONTROLS -> true;
        case COUNT, SIZE -> call.arguments().stream().allMatch(Goal::speaksOfPosition);
        default -> false;
      };
      case Expr.Literal literal -> true;
      case Expr.Constant constant -> true;
      case Expr.Name name -> true;
      case Expr.Listing listing -> true;
    };
  }

  private void collect(Expr expr) {
    switch (expr) {
      case Expr.Not not -> collect(not.of());
      case Expr.Junction junction -> junction.parts().forEach(this::collect);
      case Expr.Comparison comparison -> {
        collect(comparison.left());
        collect(comparison.right());
      }
      case Expr.Combination combination -> {
        collect(combination.left());
        collect(combination.right());
      }
      case Expr.Call call -> {
        if (call.arguments().stream().allMatch(a -> a instanceof Expr.Name)) {
          call.arguments().forEach(a -> subjects.add(((Expr.Name) a).id()));
        }
        call.arguments().forEach(this::collect);
      }
      case Expr.Name name -> ids.add(name.id());
      case Expr.Listing listing -> ids.addAll(listing.ids());
      case Expr.At at -> collect(at.of());
      case Expr.Throughout throughout -> collect(throughout.of());
      case Expr.Literal literal -> {}
      case Expr.Constant constant -> {}
    }
  }

  /// The offices, bodies, parties and entities of whose state a part of a goal speaks.
  static Set<String> subjectsOf(Expr part) {
    return new Goal(part).subjects;
  }

  Expr expr() {
    return expr;
  }

  /// All ids it names.
  Set<String> ids() {
    return ids;
  }

  /// The offices, bodies, parties and entities of whose state it speaks.
  Set<String> subjects() {
    return subjects;
  }

  /// The goal in one roster, with what it came to before.
  Test in(Roster roster) {
    return new Test(roster);
  }

  /// Where a search ends.
  interface Until {
    boolean holds(Position position);
  }

  /// Whether positions reach the goal.
  final class Test implements Until {
    private final Roster roster;
    private final IdentityHashMap<Expr, Map<IntBuffer, Boolean>> known = new IdentityHashMap<>();
    private final Worlds worlds = new Worlds();
    private final List<Integer> offices = new ArrayList<>();
    private final List<Integer> bodies = new ArrayList<>();
    private final boolean holdings;

    private Test(Roster roster) {
      this.roster = roster;
      boolean votes = false;
      for (String id : subjects) {
        Integer office = roster.officeOrNull(id);
        Integer body = roster.bodyOrNull(id);
        if (office != null) {
          offices.add(office);
        } else if (body != null) {
          bodies.add(body);
          votes |= roster.membersFrom(body) < 0;
        } else if (roster.situation().entities().containsKey(id)) {
          votes = true;
          for (int i = 0; i < roster.offices().size(); i++) {
            offices.add(i);
          }
        }
      }
      this.holdings = votes;
    }

    @Override
    public boolean holds(Position position) {
      return holds(expr, position);
    }

    /// Whether a part of the goal holds.
    boolean holds(Expr part, Position position) {
      Map<IntBuffer, Boolean> answers = known.computeIfAbsent(part, p -> new HashMap<>());
      IntBuffer key = projection(position);
      Boolean answer = answers.get(key);
      if (answer == null) {
        answer = new Evaluation(worlds).holds(part, List.of(new PositionScene(position))).isAlways();
        answers.put(key, answer);
      }
      return answer;
    }

    /// What of a position the goal speaks of.
    private IntBuffer projection(Position position) {
      int parties = roster.parties().size();
      int[] key = new int[offices.size() + bodies.size() * (parties + 1) + 1];
      int at = 0;
      for (int office : offices) {
        key[at++] = position.holder(office);
      }
      for (int body : bodies) {
        for (int member : position.members(body)) {
          key[at++] = member;
        }
        key[at++] = -1 - position.seats(body);
      }
      key[at++] = holdings ? position.holdingsNumber() : 0;
      return IntBuffer.wrap(key, 0, at);
    }

    /// A position as an expression asks it.
    private final class PositionScene implements Scene {
      private final Position position;

      PositionScene(Position position) {
        this.position = position;
      }

      @Override
      public Worlds worlds() {
        return worlds;
      }

      @Override
      public Condition where() {
        return worlds.always();
      }

      @Override
      public List<Scene> at(String moment) {
        throw new IllegalArgumentException(moment);
      }

      @Override
      public List<Scene> sinceOpening() {
        return List.of(this);
      }

      @Override
      public Origin origin() {
        return new Origin.Assumed("goal");
      }

      @Override
      public Guarded<Value> value(Function function, List<Value> arguments) {
        String first = id(arguments.getFirst());
        String second = arguments.size() > 1 ? id(arguments.get(1)) : "";
        Value value = switch (function) {
          case HOLDER -> holder(first);
          case VACANT -> roster.officeOrNull(first) != null ? new Value.Truth(holder(first).id() == null) : number(vacancies(first));
          case MEMBERS -> new Value.Ids(roster.bodyOrNull(first) == null ? List.of() : position.memberIds(roster.body(first)));
          case SEATS -> number(roster.bodyOrNull(first) == null ? 0 : position.seats(roster.body(first)));
          case VOTES -> votes(first, second);
          case ECONOMIC -> Stakeholding.economic(first, second, position.stakes());
          case CONTROLS -> new Value.Truth(controls(first, second));
          default -> throw new IllegalArgumentException(function.spelling());
        };
        return Guarded.certain(value, worlds);
      }

      private static String id(Value value) {
        return value instanceof Value.Id named && named.id() != null ? named.id() : "";
      }

      private Value.Id holder(String office) {
        Integer index = roster.officeOrNull(office);
        int holder = index == null ? -1 : position.holder(index);
        return new Value.Id(holder < 0 ? null : roster.partyId(holder));
      }

      private long vacancies(String body) {
        Integer index = roster.bodyOrNull(body);
        return index == null ? 0 : position.seats(index) - position.members(index).length;
      }

      private static Value number(long value) {
        return new Value.Quantity(Fraction.of(value), false);
      }

      private Value votes(String party, String body) {
        Integer index = roster.bodyOrNull(body);
        return index == null ? number(0) : Stakeholding.votes(party, roster.bodyOf(index), position.memberIds(index), position.stakes());
      }

      private boolean controls(String controller, String entity) {
        return Stakeholding.controls(controller, entity, id -> Optional.ofNullable(roster.situation().entities().get(id)), id -> holder(id).id());
      }
    }
  }
}
