package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.DURATION;
import static org.interregnum.casefile.Shapes.FLAG;
import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.lingo;
import static org.interregnum.casefile.Shapes.oneOf;
import static org.interregnum.casefile.Shapes.oneOrMore;

import java.util.List;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.Signed;
import org.interregnum.casefile.Shape.Tongue;

/// The keys of rules and amendments.
final class RuleKeys {
  private RuleKeys() {}

  private static final Shape NOTICE =
      either(
          lingo(Tongue.DURATION, "any"),
          keys("notice")
              .may("special-meeting", lingo(Tongue.DURATION, "any"), "notice of a special meeting, for example 48h")
              .may("waivable", FLAG, "whether it can be waived")
              .may("assumed", PROSE, "why this is only assumed")
              .done());

  /// The parts of a rule, wherever they stand.
  static final List<Shape.Key> PARTS =
      List.of(
          new Shape.Key("quorum", Shapes.RULE, "who must be there, for example majority of seats; none: nobody"),
          new Shape.Key("vote", Shapes.RULE, "how many must agree, for example majority of present"),
          new Shape.Key("notice", NOTICE, "how long before a meeting its members must be told, for example 48h; any: before it begins"),
          new Shape.Key("waivable", FLAG, "whether notice can be waived"),
          new Shape.Key("written-consent", Shapes.RULE, "who must sign to decide without a meeting; none: impossible"),
          new Shape.Key(
              "recused",
              oneOf("interested", "interested counted-in-quorum", "interested counted-in-base"),
              "whose ballots do not count"),
          new Shape.Key("called-by", oneOrMore(FREE), "who may call a meeting"),
          new Shape.Key("regular", DURATION, "how often it meets uncalled"),
          new Shape.Key("layer", oneOf("charter", "bylaws", "agreement"), "the document in which this stands; bylaws unless said"),
          new Shape.Key("assumed", PROSE, "why this is only assumed"));

  static final Keys RULE = keys("rule").with(PARTS).done();

  static final Keys AMENDMENT = keys("amendment").with(PARTS).may("seats", new Signed(), "seats added (+2) or taken away (-1)").done();
}
