package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.DURATION;
import static org.interregnum.casefile.Shapes.EXPRESSION;
import static org.interregnum.casefile.Shapes.LABEL;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.oneOf;
import static org.interregnum.casefile.Shapes.oneOrMore;

import java.util.List;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.Ref;
import org.interregnum.casefile.Shape.Tongue;
import org.interregnum.model.Check;
import org.interregnum.model.PowerIndex;

/// The keys of checks.yaml.
final class CheckKeys {
  private CheckKeys() {}

  /// One of these must be there.
  static final List<String> KINDS = List.of("expect", "always", "never", "can", "cannot", "power");
  /// These say more of a goal, inside it or beside it.
  static final List<String> OF_GOAL = List.of("by", "against", "within", "acts", "mode", "pool", "unless-attended");

  private static final Shape MEMBER = new Ref("party", ((Ref) Shapes.PARTY).kinds(), List.of(Check.EACH));
  private static final Shape BY = either(new Shape.Joint(), listOf(MEMBER));
  private static final Shape MOMENTS = oneOrMore(Shapes.lingo(Tongue.TIME, "every"));

  private static final List<Shape.Key> GOAL_KEYS =
      List.of(
          new Shape.Key("by", BY, "by whom, for example [ann, bob] or any 3 of members(board)"),
          new Shape.Key("against", BY, "against whom"),
          new Shape.Key("within", DURATION, "how fast"),
          new Shape.Key("acts", Shapes.COUNT, "by at most so many acts"),
          new Shape.Key("mode", oneOf("worst", "best"), "what the others do"),
          new Shape.Key("pool", oneOrMore(Shapes.PARTY), "who may take part"),
          new Shape.Key("unless-attended", Shapes.FLAG, "whether what hangs only on the others' attendance counts for the assertion"));

  private static final Keys GOAL =
      keys("goal")
          .need("goal", EXPRESSION, "what is to be brought about")
          .with(GOAL_KEYS)
          .may("at", MOMENTS, "from which moment, as beside it")
          .may("view", oneOf("de-facto", "de-jure"), "in which view, as beside it")
          .done();

  private static final Keys POWER_BOUND =
      keys("bound")
          .need("body", Shapes.BODY, "in which body")
          .may("power", Shapes.POWER, "under the rule of which power; the body's own unless said")
          .need("of", BY, "whose votes; each of several, or any 1 of a set")
          .may("index", oneOf(PowerIndex.spellings().toArray(String[]::new)), "how it is measured; shapley-shubik unless said")
          .may("unions", listOf(listOf(Shapes.PARTY)), "who votes as one block, for owen, banzhaf-owen and symmetric-coalitional-banzhaf")
          .may("at-least", new Shape.Part(), "not below this")
          .may("more-than", new Shape.Part(), "above this")
          .may("at-most", new Shape.Part(), "not above this")
          .may("less-than", new Shape.Part(), "below this")
          .notBoth("at-least", "more-than")
          .notBoth("at-most", "less-than")
          .done();

  private static final Keys CHECK =
      keys("check")
          .may("id", LABEL, "its id")
          .may("expect", EXPRESSION, "holds at the moment")
          .may("always", EXPRESSION, "holds at every point up to the moment")
          .may("never", EXPRESSION, "holds at no point up to the moment")
          .may("can", either(EXPRESSION, GOAL), "somebody can bring it about")
          .may("cannot", either(EXPRESSION, GOAL), "nobody of them can bring it about")
          .may("power", POWER_BOUND, "a vote counts so much in a body")
          .with(GOAL_KEYS)
          .may("is", oneOf("true", "false", "unknown"), "what is expected; true unless said")
          .may("at", MOMENTS, "the moment, several, or every; the end unless said")
          .may("view", oneOf("de-facto", "de-jure"), "the view; de-facto unless said")
          .may("each", EXPRESSION, "a set: it is asserted of each of them, called each")
          .may("reading", oneOrMore(new Ref("reading", List.of(Kind.READING), List.of())), "the readings under which it is asserted; all unless said")
          .may("text", PROSE, "in words")
          .may("because", PROSE, "the reason")
          .oneOf(KINDS.toArray(String[]::new))
          .done();

  static final Keys INCLUDE =
      keys("include")
          .need("list", oneOf(ReadyChecks.NAMES.toArray(String[]::new)), "which ready list")
          .may("body", Shapes.BODY, "the body it is about; the only one unless said")
          .may("entity", Shapes.ENTITY, "the entity it is about; that of the body unless said")
          .may("office", Shapes.OFFICE, "the office it is about")
          .may("holder", Shapes.PARTY, "the party it is about")
          .may("lender", Shapes.PARTY, "from whom votes can be had")
          .may("amend", Shapes.POWER, "the power to amend its rules")
          .may("within", DURATION, "the time it is about")
          .may("at", MOMENTS, "the moments at which its checks are asserted")
          .may("without", oneOrMore(Shapes.FREE), "checks of the list that are left out")
          .done();

  private static final Shape LIST = listOf(CHECK);

  /// A list of checks, or a map that also includes ready lists.
  static final Shape CHECKS =
      either(
          LIST,
          keys("checks")
              .may("include", listOf(either(oneOf(ReadyChecks.NAMES.toArray(String[]::new)), INCLUDE)), "ready lists of checks")
              .may("checks", LIST, "assertions about the case")
              .done());
}
