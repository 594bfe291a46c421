package org.interregnum.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.query.Expr;
import org.interregnum.rule.Recusal;
import org.jspecify.annotations.Nullable;

/// How many acts a coalition needs at least to reach a goal from a position, never too many.
///
/// What the goal speaks of must be changed by an act under some power; whoever exercises it must be won first; and
/// winning one body takes acts on that body, which are counted apart from those on others. Times, and who is in the
/// set besides, are taken at their best.
final class Bounds {
  /// No acts lead there.
  static final int NEVER = Integer.MAX_VALUE;

  /// Stands for any resignation among powers.
  private static final int RESIGNS = -1;

  private final Roster roster;
  private final Position start;
  private final Goal.Until until;
  private final @Nullable Expr goal;
  private final Relevance relevance;
  private final Musters musters;
  private final Contests contests;
  private final Camp camp;
  private final Set<String> without;
  /// Powers that could ever be exercised, if everything else went well.
  private final BitSet live = new BitSet();
  private final Map<Expr, List<Integer>> touching = new HashMap<>();
  private final boolean[] atBest;

  Bounds(Roster roster, Contests contests, Camp camp, Position start, @Nullable Goal goal, Goal.Until until, Relevance relevance, Set<String> without) {
    this.roster = roster;
    this.contests = contests;
    this.camp = camp;
    this.start = start;
    this.until = until;
    this.goal = goal == null ? null : goal.expr();
    this.relevance = relevance;
    this.without = without;
    this.atBest = camp.members().clone();
    roster.governed().forEach(entity -> atBest[entity] = true);
    this.musters = new Musters(roster, contests, camp, live);
    findLive();
    musters.settle();
  }

  private void findLive() {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Authority authority : roster.authorities()) {
        boolean allowed = relevance.isPower(authority.index()) && !without.contains(authority.power().act()) && !without.contains(authority.id());
        if (allowed && !live.get(authority.index()) && couldEver(authority)) {
          live.set(authority.index());
          grew = true;
        }
      }
    }
  }

  private boolean couldEver(Authority authority) {
    return authority.by().stream().allMatch(by -> switch (by) {
      case Authority.By.ByBody body -> actsToWin(authority.index(), body.body(), start) != NEVER;
      case Authority.By.ByOffice office -> holds(office.office(), start) || isChanged(office.office());
      case Authority.By.ByParty party -> atBest[party.party()];
      case Authority.By.ByNobody nobody -> false;
    });
  }

  private boolean holds(int office, Position position) {
    return position.holder(office) >= 0 && atBest[position.holder(office)];
  }

  private boolean isChanged(int office) {
    return live.stream().anyMatch(p -> {
      Authority authority = roster.authorities().get(p);
      return authority.doing().isOfOffice() && authority.target() == office;
    });
  }

  /// Acts on a body itself before a power is carried there.
  private int actsToWin(int power, int body, Position position) {
    return carriesAtBest(power, body, position) ? 0 : musters.acts(power, body, position);
  }

  /// Whether it carries a power there now, whoever may be recused, every notice given.
  private boolean carriesAtBest(int power, int body, Position position) {
    if (carries(power, body, position, -1, -1)) {
      return true;
    }
    if (contests.rules(power, body, position).parts().recusal() == Recusal.NOBODY) {
      return false;
    }
    int[] members = position.members(body);
    for (int one : members) {
      if (carries(power, body, position, one, -1)) {
        return true;
      }
      for (int other : members) {
        if (one != other && carries(power, body, position, one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean carries(int power, int body, Position position, int interested, int replaced) {
    Contests.Result now = contests.of(power, body, position, atBest, interested, replaced, camp.outsiders());
    return now.consent() || (camp.mode() == Mode.WORST ? now.worst() : now.best());
  }

  // ------------------------------------------------------------------ the goal

  /// At least so many acts; [#NEVER] if none lead there.
  int atLeast(Position position) {
    if (until.holds(position)) {
      return 0;
    }
    return goal == null ? 1 : Math.max(1, of(goal, position));
  }

  private int of(Expr expr, Position position) {
    return switch (expr) {
      case Expr.Junction junction -> {
        int most = 0;
        int least = NEVER;
        for (Expr part : junction.parts()) {
          int each = of(part, position);
          most = Math.max(most, each);
          least = Math.min(least, each);
        }
        yield junction.all() ? Math.max(most, Math.min(NEVER, direct(junction, position))) : least;
      }
      default -> leaf(expr, position);
    };
  }

  /// Parts that speak of different things need an act each.
  private int direct(Expr.Junction junction, Position position) {
    List<List<Integer>> apart = new ArrayList<>();
    for (Expr part : junction.parts()) {
      if (part instanceof Expr.Junction || holdsAlready(part, position)) {
        continue;
      }
      List<Integer> powers = new ArrayList<>(touching(part));
      if (canResign(part, position)) {
        powers.add(RESIGNS);
      }
      if (apart.stream().noneMatch(other -> other.stream().anyMatch(powers::contains))) {
        apart.add(powers);
      }
    }
    return apart.size();
  }

  private boolean holdsAlready(Expr part, Position position) {
    return until instanceof Goal.Test test && test.holds(part, position);
  }

  private int leaf(Expr expr, Position position) {
    if (holdsAlready(expr, position)) {
      return 0;
    }
    int best = canResign(expr, position) ? 1 : NEVER;
    for (int power : touching(expr)) {
      if (best <= 1) {
        return best;
      }
      int before = capture(roster.authorities().get(power), position, new BitSet());
      best = before == NEVER ? best : Math.min(best, before + 1);
    }
    return best;
  }

  /// Live powers that change what an expression speaks of.
  private List<Integer> touching(Expr expr) {
    return touching.computeIfAbsent(expr, e -> {
      List<Integer> powers = new ArrayList<>();
      Set<String> subjects = Goal.subjectsOf(e);
      for (Authority authority : roster.authorities()) {
        if (live.get(authority.index()) && touches(authority, subjects)) {
          powers.add(authority.index());
        }
      }
      return powers;
    });
  }

  private boolean touches(Authority authority, Set<String> subjects) {
    for (String subject : subjects) {
      Integer office = roster.officeOrNull(subject);
      Integer body = roster.bodyOrNull(subject);
      boolean touched = office != null ? touchesOffice(authority, office) : body == null || touchesBody(authority, body);
      if (touched) {
        return true;
      }
    }
    return false;
  }

  private boolean touchesOffice(Authority authority, int office) {
    boolean itself = authority.doing().isOfOffice() && authority.target() == office;
    return itself || (authority.doing() == Authority.Doing.REMOVE_MEMBER && roster.mustSit(office) == authority.target());
  }

  private boolean touchesBody(Authority authority, int body) {
    return switch (authority.doing()) {
      case REMOVE_MEMBER, APPOINT_MEMBER, AMEND -> authority.target() == body || authority.target() == roster.membersFrom(body);
      case ISSUE, TRANSFER -> roster.membersFrom(body) < 0;
      default -> false;
    };
  }

  /// Whether the goal could be reached by somebody of the coalition who gives up a post.
  private boolean canResign(Expr expr, Position position) {
    if (without.contains("resign")) {
      return false;
    }
    for (String subject : Goal.subjectsOf(expr)) {
      Integer office = roster.officeOrNull(subject);
      Integer body = roster.bodyOrNull(subject);
      if (office != null ? holds(office, position) : body == null || hasMember(body, position)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMember(int body, Position position) {
    for (int member : position.members(body)) {
      if (atBest[member]) {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ winning those who exercise a power

  /// Acts before a power can be exercised, on bodies and offices not seen yet.
  private int capture(Authority authority, Position position, BitSet seen) {
    int most = 0;
    for (Authority.By by : authority.by()) {
      int needed = switch (by) {
        case Authority.By.ByBody body -> captureBody(authority.index(), body.body(), position, seen);
        case Authority.By.ByOffice office -> captureOffice(office.office(), position, seen);
        case Authority.By.ByParty party -> atBest[party.party()] ? 0 : NEVER;
        case Authority.By.ByNobody nobody -> NEVER;
      };
      if (needed == NEVER) {
        return NEVER;
      }
      most = Math.max(most, needed);
    }
    return most;
  }

  private int captureOffice(int office, Position position, BitSet seen) {
    int mark = roster.bodies().size() + office;
    if (holds(office, position) || seen.get(mark)) {
      return 0;
    }
    seen.set(mark);
    int best = NEVER;
    for (int power = live.nextSetBit(0); power >= 0; power = live.nextSetBit(power + 1)) {
      Authority authority = roster.authorities().get(power);
      if (authority.doing().isOfOffice() && authority.target() == office) {
        int before = capture(authority, position, seen);
        best = before == NEVER ? best : Math.min(best, before + 1);
      }
    }
    seen.clear(mark);
    return best;
  }

  private int captureBody(int power, int body, Position position, BitSet seen) {
    int acts = actsToWin(power, body, position);
    if (acts == 0 || acts == NEVER || seen.get(body)) {
      return acts == NEVER ? NEVER : 0;
    }
    seen.set(body);
    int source = roster.membersFrom(body);
    int before = hasMember(body, position) ? 0 : NEVER;
    for (int other = live.nextSetBit(0); other >= 0 && before > 0; other = live.nextSetBit(other + 1)) {
      Authority authority = roster.authorities().get(other);
      if (touchesBody(authority, body) || (source >= 0 && touchesBody(authority, source))) {
        before = Math.min(before, capture(authority, position, seen));
      }
    }
    seen.clear(body);
    return before == NEVER ? NEVER : acts + before;
  }
}
