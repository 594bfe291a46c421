package org.interregnum.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.interregnum.query.Expr;
import org.interregnum.query.Function;
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
  private final Goal.Until until;
  private final @Nullable Expr goal;
  private final Captures captures;
  private final Hours hours;
  private final Set<String> without;
  /// Powers that could ever be exercised, if everything else went well.
  private final BitSet live = new BitSet();
  private final IdentityHashMap<Expr, List<Authority>> touching = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Aim> aims = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Set<String>> subjects = new IdentityHashMap<>();

  Bounds(Roster roster, Contests contests, Camp camp, Position start, @Nullable Goal goal, Goal.Until until, Relevance relevance, Set<String> without) {
    this.roster = roster;
    this.until = until;
    this.goal = goal == null ? null : goal.expr();
    this.without = without;
    boolean[] allies = camp.members().clone();
    roster.governed().forEach(entity -> allies[entity] = true);
    this.captures = new Captures(roster, contests, camp, live, allies);
    findLive(start, relevance);
    captures.settle();
    this.hours = new Hours(roster, contests, camp, captures, live, allies);
  }

  private void findLive(Position start, Relevance relevance) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Authority authority : roster.authorities()) {
        boolean allowed = relevance.isPower(authority.index()) && !without.contains(authority.power().act()) && !without.contains(authority.id());
        if (allowed && !live.get(authority.index()) && captures.couldEver(authority, start)) {
          live.set(authority.index());
          grew = true;
        }
      }
    }
  }

  // ------------------------------------------------------------------ the goal

  /// At least so many acts; [#NEVER] if none lead there.
  int atLeast(Position position) {
    if (until.holds(position)) {
      return 0;
    }
    captures.forget();
    return goal == null ? 1 : Math.max(1, of(goal, position));
  }

  /// Not before this time, in seconds from the start; [Clock#NEVER] if it cannot be reached.
  long notBefore(Position position, Clock clock) {
    if (goal == null || until.holds(position)) {
      return clock.now();
    }
    hours.look(position, clock);
    return when(goal, position, clock);
  }

  private long when(Expr expr, Position position, Clock clock) {
    if (expr instanceof Expr.Junction junction) {
      long latest = clock.now();
      long earliest = Clock.NEVER;
      for (Expr part : junction.parts()) {
        long each = when(part, position, clock);
        latest = Math.max(latest, each);
        earliest = Math.min(earliest, each);
      }
      return junction.all() ? latest : earliest;
    }
    if (holdsAlready(expr, position) || canResign(expr, position)) {
      return clock.now();
    }
    long earliest = Clock.NEVER;
    for (Authority power : touching(expr)) {
      earliest = Math.min(earliest, hours.of(power));
    }
    return earliest;
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
      List<Integer> powers = new ArrayList<>(touching(part).stream().map(Authority::index).toList());
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
    Aim aim = aim(expr);
    int best = canResign(expr, position) ? 1 : NEVER;
    for (Authority power : touching(expr)) {
      if (best <= 1) {
        return best;
      }
      int acts = aim.office < 0 ? captures.before(power, position, -1) : beforeInstalling(power, aim, position);
      best = acts == NEVER ? best : Math.min(best, acts + 1);
    }
    return best;
  }

  /// Acts before somebody can be put into an office: it must be vacant, and he may have to sit somewhere.
  private int beforeInstalling(Authority power, Aim aim, Position position) {
    int before = captures.before(power, position, aim.office);
    int mustSit = roster.mustSit(aim.office);
    if (before == NEVER) {
      return NEVER;
    }
    if (mustSit < 0) {
      boolean taken = power.doing() == Authority.Doing.APPOINT_HOLDER && position.holder(aim.office) >= 0 && !position.isInterim(aim.office);
      return before + (taken ? 1 : 0);
    }
    if (position.sits(aim.party, mustSit) || roster.membersFrom(mustSit) != mustSit) {
      return before;
    }
    int seat = NEVER;
    for (Authority other : captures.overBody(mustSit)) {
      if (other.doing() == Authority.Doing.APPOINT_MEMBER && other.candidates().contains(aim.party)) {
        int acts = captures.before(other, position, -1);
        seat = acts == NEVER ? seat : Math.min(seat, acts + 1);
      }
    }
    return Math.max(before, seat);
  }

  /// What a part of a goal asks for, where it asks that somebody holds an office or sits on a body.
  ///
  /// @param party -1: it asks for something else
  /// @param office -1: none
  /// @param body -1: none
  private record Aim(int party, int office, int body) {
    static final Aim OTHER = new Aim(-1, -1, -1);
  }

  private Aim aim(Expr expr) {
    return aims.computeIfAbsent(expr, e -> {
      if (!(e instanceof Expr.Comparison c)) {
        return Aim.OTHER;
      }
      boolean holder = c.operator().equals("=") && c.left() instanceof Expr.Call call && call.function() == Function.HOLDER;
      boolean member = c.operator().equals("in") && c.right() instanceof Expr.Call call && call.function() == Function.MEMBERS;
      Expr who = holder ? c.right() : c.left();
      Expr where = holder ? c.left() : c.right();
      boolean plain = (holder || member) && who instanceof Expr.Name name && roster.isParty(name.id()) && ((Expr.Call) where).arguments().getFirst() instanceof Expr.Name;
      if (!plain) {
        return Aim.OTHER;
      }
      String at = ((Expr.Name) ((Expr.Call) where).arguments().getFirst()).id();
      int party = roster.party(((Expr.Name) who).id());
      Integer office = holder ? roster.officeOrNull(at) : null;
      Integer body = member ? roster.bodyOrNull(at) : null;
      if (office != null) {
        return new Aim(party, office, -1);
      }
      return body != null && roster.membersFrom(body) == body ? new Aim(party, -1, body) : Aim.OTHER;
    });
  }

  /// Live powers that change what an expression speaks of, in the way it asks for.
  private List<Authority> touching(Expr expr) {
    return touching.computeIfAbsent(expr, e -> {
      List<Authority> powers = new ArrayList<>();
      Set<String> subjects = Goal.subjectsOf(e);
      Aim aim = aim(e);
      for (Authority authority : roster.authorities()) {
        if (live.get(authority.index()) && (aim.party >= 0 ? serves(authority, aim) : touches(authority, subjects))) {
          powers.add(authority);
        }
      }
      return powers;
    });
  }

  private static boolean serves(Authority authority, Aim aim) {
    boolean candidate = authority.candidates().contains(aim.party);
    boolean installs = authority.doing() == Authority.Doing.APPOINT_HOLDER || authority.doing() == Authority.Doing.REPLACE_HOLDER;
    return candidate && (aim.office >= 0 ? installs && authority.target() == aim.office
        : authority.doing() == Authority.Doing.APPOINT_MEMBER && authority.target() == aim.body);
  }

  private boolean touches(Authority authority, Set<String> subjects) {
    for (String subject : subjects) {
      Integer office = roster.officeOrNull(subject);
      Integer body = roster.bodyOrNull(subject);
      boolean touched = office != null ? touchesOffice(authority, office) : body == null || captures.touchesBody(authority, body);
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

  /// Whether the goal could be reached by somebody of the coalition who gives up a post.
  private boolean canResign(Expr expr, Position position) {
    if (without.contains("resign") || aim(expr).party >= 0) {
      return false;
    }
    for (String subject : subjects.computeIfAbsent(expr, Goal::subjectsOf)) {
      Integer office = roster.officeOrNull(subject);
      Integer body = roster.bodyOrNull(subject);
      if (office != null ? captures.holds(office, position) : body == null || captures.hasMember(body, position)) {
        return true;
      }
    }
    return false;
  }
}
