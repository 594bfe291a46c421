package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.AMOUNT;
import static org.interregnum.casefile.Shapes.AUTHOR;
import static org.interregnum.casefile.Shapes.AXIS;
import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.NAME;
import static org.interregnum.casefile.Shapes.PARTY;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.SOURCE;
import static org.interregnum.casefile.Shapes.TIME;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.number;
import static org.interregnum.casefile.Shapes.oneOf;
import static org.interregnum.casefile.Shapes.oneOrMore;
import static org.interregnum.casefile.Shapes.told;

import java.util.List;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.MapOf;

/// The keys of what a case shows beside the story.
final class ExhibitKeys {
  private ExhibitKeys() {}

  private static final Keys PURPOSE =
      keys("purpose")
          .need("text", PROSE, "the purpose")
          .may("binds", oneOf("charter", "stated", "judged"), "whether it binds, is only stated, or judged by somebody")
          .may("by", AUTHOR, "who says so")
          .with(told())
          .done();

  private static final Keys PURPOSE_OF = keys("purpose").need("of", PARTY, "whose purpose").with(List.copyOf(PURPOSE.keys().values())).needs(PURPOSE.needs()).done();

  private static final Keys POSITION =
      keys("position")
          .need("who", PARTY, "whose position")
          .need("on", AXIS, "on which axis")
          .need("at", number(-1, 1), "from -1 to 1")
          .may("from", TIME, "since when")
          .may("until", TIME, "until when")
          .may("by", AUTHOR, "who judges so")
          .may("because", PROSE, "why")
          .with(told())
          .done();

  private static final Keys MEMBER = keys("member").need("who", PARTY, "who").with(told()).done();

  private static final Keys FACTION =
      keys("faction")
          .need("id", NAME, "its id")
          .may("name", PROSE, "its name")
          .may("named-by", SOURCE, "the source that names it")
          .may("members", listOf(either(PARTY, MEMBER)), "who belongs to it, says the source")
          .may("text", PROSE, "what is said of it")
          .with(told())
          .done();

  private static final Shape SUM = Shapes.sum(AMOUNT);

  private static final Keys MONEY =
      keys("money")
          .may("of", PARTY, "whose value or money")
          .may("by", PARTY, "who pays")
          .may("in", PARTY, "into what")
          .may("valuation", SUM, "what it is said to be worth")
          .may("invested", SUM, "what was invested")
          .may("paid", SUM, "what was paid")
          .may("lent", SUM, "what was lent")
          .may("unit", FREE, "the unit, for example USD")
          .may("at", TIME, "when")
          .may("text", PROSE, "in words")
          .with(told())
          .done();

  private static final Keys SERIES =
      keys("series")
          .may("name", PROSE, "its name")
          .may("of", PARTY, "what is measured")
          .may("unit", FREE, "the unit")
          .need(
              "values",
              listOf(
                  keys("value")
                      .need("at", TIME, "when")
                      .need("value", AMOUNT, "how much")
                      .may("change", new Shape.Change(), "the change, for example 2.05%")
                      .with(told())
                      .done()),
              "the values, in order")
          .with(told())
          .done();

  private static final Keys QUOTE =
      keys("quote")
          .need("by", PROSE, "who said it: an id, or a name")
          .may("about", FREE, "about whom or what")
          .may("at", TIME, "when")
          .need("text", PROSE, "the words")
          .may("kind", FREE, "for example opinion")
          .with(told())
          .done();

  private static final Keys JUDGEMENT =
      keys("judgement")
          .need("by", AUTHOR, "who judges")
          .may("about", FREE, "about whom or what")
          .need("text", PROSE, "the judgement")
          .with(told())
          .done();

  private static final Keys INSTRUMENT =
      keys("instrument")
          .may("name", PROSE, "its name")
          .may("kept-by", PARTY, "who has it")
          .may("may-use", oneOrMore(PARTY), "who may use it")
          .may("text", PROSE, "what is said of it")
          .with(told())
          .done();

  static final Keys CORRECTION =
      keys("correction").need("date", FREE, "when it was corrected").need("what", PROSE, "what was changed").need("why", PROSE, "why").done();

  /// The sections of case.yaml that become exhibits.
  static final List<Shape.Key> SECTIONS =
      List.of(
          new Shape.Key("purposes", either(listOf(PURPOSE_OF), new MapOf(PARTY, PURPOSE)), "what the organizations are for"),
          new Shape.Key(
              "axes",
              new MapOf(
                  NAME, keys("axis").may("name", PROSE, "its name").need("minus", PROSE, "the end at -1").need("plus", PROSE, "the end at 1").done()),
              "what people disagree about"),
          new Shape.Key("positions", listOf(POSITION), "where people stand, dated and attributed"),
          new Shape.Key("sides", new MapOf(FREE, listOf(PARTY)), "a reading aid for colours"),
          new Shape.Key("factions", listOf(FACTION), "groups that a source names"),
          new Shape.Key("money", listOf(MONEY), "sums"),
          new Shape.Key("series", new MapOf(NAME, SERIES), "prices and other values over time"),
          new Shape.Key("quotes", listOf(QUOTE), "words of others"),
          new Shape.Key("judgements", listOf(JUDGEMENT), "judgements of others"),
          new Shape.Key("instruments", new MapOf(NAME, INSTRUMENT), "seals, accounts, keys: who has them and who may use them"));

}
