package org.interregnum.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An assertion about a case.
///
/// @param is what is expected of it: `true`, `false` or `unknown`
/// @param at the moments at which it is asserted; empty: the end
/// @param every whether it is asserted at the opening and just after every act, instead
/// @param view `de-facto` or `de-jure`
/// @param each a set, as an expression: it is asserted of each of them, under the name `each`; null: it names nobody so
/// @param readings it is asserted where these readings are right; empty: in all worlds
/// @param text in words
/// @param because the reason
/// @param list the ready list from which it comes; null: the case's own
public record Check(
    String id,
    Assertion asserts,
    String is,
    List<Stated> at,
    boolean every,
    String view,
    @Nullable Stated each,
    List<String> readings,
    @Nullable Text text,
    @Nullable Text because,
    @Nullable String list,
    Origin origin) {

  /// The name under which `each` speaks of one of its set.
  public static final String EACH = "each";

  private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\p{N}_-])each(?![\\p{L}\\p{N}_-])");

  /// The same check of one of the set: `each` is that party.
  public Check of(String party) {
    Assertion one = switch (asserts) {
      case Assertion.Expect e -> new Assertion.Expect(of(e.expr(), party));
      case Assertion.Always a -> new Assertion.Always(of(a.expr(), party));
      case Assertion.Never n -> new Assertion.Never(of(n.expr(), party));
      case Assertion.Can c -> new Assertion.Can(of(c.goal(), party));
      case Assertion.Cannot c -> new Assertion.Cannot(of(c.goal(), party));
      case Assertion.PowerBound p -> new Assertion.PowerBound(p.body(), p.power(), of(p.of(), party), p.index(), p.unions(), p.least(), p.most());
    };
    return new Check(id, one, is, at, every, view, null, readings, text, because, list, origin);
  }

  private static Stated of(Stated said, String party) {
    return new Stated(ONE.matcher(said.text()).replaceAll(Matcher.quoteReplacement(party)), said.at());
  }

  private static Goal of(Goal goal, String party) {
    Coalition by = goal.by() == null ? null : of(goal.by(), party);
    Coalition against = goal.against() == null ? null : of(goal.against(), party);
    return new Goal(of(goal.expr(), party), by, against, goal.pool(), goal.within(), goal.acts(), goal.mode(), goal.unlessAttended());
  }

  private static Coalition of(Coalition coalition, String party) {
    return switch (coalition) {
      case Coalition.Named named -> new Coalition.Named(named.parties().stream().map(p -> p.equals(EACH) ? party : p).toList());
      case Coalition.OfSet set -> new Coalition.OfSet(set.size(), set.number(), of(set.set(), party), set.text());
    };
  }
}
