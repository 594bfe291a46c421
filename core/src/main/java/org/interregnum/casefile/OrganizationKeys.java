package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.BODY;
import static org.interregnum.casefile.Shapes.FLAG;
import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.NAME;
import static org.interregnum.casefile.Shapes.OWNER;
import static org.interregnum.casefile.Shapes.PARTY;
import static org.interregnum.casefile.Shapes.PERSON;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.REMARKS;
import static org.interregnum.casefile.Shapes.TIME;
import static org.interregnum.casefile.Shapes.TOTAL;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.oneOf;
import static org.interregnum.casefile.Shapes.oneOrMore;
import static org.interregnum.casefile.Shapes.told;

import java.math.BigDecimal;
import java.util.List;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.MapOf;
import org.interregnum.casefile.Shape.Num;
import org.interregnum.casefile.Shape.Part;
import org.interregnum.casefile.Shape.Ref;

/// The keys of the parts of an organization: who there is, what bodies and offices there are, who may do what.
final class OrganizationKeys {
  private OrganizationKeys() {}

  private static final List<Shape.Key> TEXT = Shapes.join(List.of(new Shape.Key("text", PROSE, "what is said of it, for people")), told());

  static final Keys SOURCE =
      keys("source")
          .may("title", PROSE, "its title")
          .may("by", PROSE, "its author or publisher")
          .may("published", FREE, "when it was published")
          .may("language", FREE, "its language, for example zh")
          .may("url", new Shape.Link(), "where it can be read; http or https")
          .may("rank", new Num(true, BigDecimal.ONE, BigDecimal.valueOf(1_000_000)), "1 is best; decides between competing claims")
          .may("kind", FREE, "what sort of source it is")
          .may("note", PROSE, "a note on it")
          .done();

  private static final Shape PRICE = Shapes.sum(TOTAL);

  private static final Keys SHARE_CLASS =
      keys("share class")
          .may("name", PROSE, "its name")
          .may("votes-per-share", TOTAL, "votes of each share; 1 unless said")
          .may("price", PRICE, "what one share of it costs")
          .done();

  static final Keys ENTITY =
      keys("entity")
          .may("name", PROSE, "its name")
          .may("kind", FREE, "nonprofit, corporation, company, dao, party, state …")
          .may("law", FREE, "the pack of law underneath, for example us-de/nonstock")
          .may("governed-by", BODY, "the body that decides for it")
          .may("controlled-by", PARTY, "who controls it")
          .may("about", PROSE, "one line on what it is")
          .may("classes", either(new MapOf(NAME, either(TOTAL, SHARE_CLASS)), listOf(Shapes.withId(SHARE_CLASS))), "its classes of shares, each with the votes of a share")
          .may("price", PRICE, "what one share costs, or one vote where no shares are counted")
          .may("facts", REMARKS, "what the sources say of it")
          .with(TEXT)
          .done();

  static final Keys PERSON_KEYS =
      keys("person")
          .may("name", PROSE, "the name")
          .may("about", PROSE, "one neutral line on who this is")
          .may("role", PROSE, "shown instead of the name where names are hidden")
          .may("notes", REMARKS, "what sources say")
          .may("claims", REMARKS, "where sources differ")
          .with(TEXT)
          .done();

  static final Keys GROUP =
      keys("group")
          .may("name", PROSE, "its name")
          .may("of", OWNER, "the entity or body it belongs to")
          .may("size", TOTAL, "how many people")
          .may("precision", oneOf("exact", "about"), "how exact the size is")
          .with(TEXT)
          .done();

  static final Keys LETTER =
      keys("letter")
          .may("of", PARTY, "whose letter it is")
          .may("asks", oneOrMore(FREE), "what it demands")
          .with(TEXT)
          .done();

  static final Keys STAKE =
      keys("stake")
          .need("holder", PARTY, "who holds it")
          .need("in", Shapes.ENTITY, "the entity it is a part of")
          .may("class", FREE, "the class of shares or kind of stake")
          .may("kind", FREE, "the class of shares or kind of stake")
          .may("economic", new Part(), "the economic share, for example 49%")
          .may("votes", new Part(), "the share of the votes (with %), or a number of votes")
          .may("shares", TOTAL, "number of shares or units")
          .may("votes-per-share", TOTAL, "votes of each share, where the entity has no classes")
          .may("at", TIME, "the act or moment from which on this is the holding; at the opening unless said")
          .may("claims", REMARKS, "where sources differ")
          .with(TEXT)
          .notBoth("class", "kind")
          .done();

  static final Keys AGREEMENT =
      keys("agreement")
          .may("name", PROSE, "its name")
          .need("by", oneOrMore(PARTY), "who is bound or entitled")
          .may("veto", oneOrMore(new Shape.Veto()), "powers, or kinds of act, that need their consent")
          .may("until", FREE, "until when it binds")
          .with(TEXT)
          .done();

  private static final Shape SEAT_HOLDER = new Ref("person", List.of(Kind.PERSON, Kind.ENTITY, Kind.GROUP), List.of("vacant"));

  private static final List<Shape.Key> SEAT_KEYS =
      List.of(
          new Shape.Key("id", NAME, "the seat's own id"),
          new Shape.Key("holder", SEAT_HOLDER, "who sits there; vacant: nobody"),
          new Shape.Key("since", FREE, "since when"),
          new Shape.Key("until", FREE, "until when"),
          new Shape.Key("term", FREE, "its term"),
          new Shape.Key("class", FREE, "its class"),
          new Shape.Key("designated-by", PARTY, "who may name its holder"),
          new Shape.Key("elected-by", FREE, "who elects its holder"),
          new Shape.Key("note", FREE, "a note on it"));

  private static final Keys SEAT = keys("seat").with(SEAT_KEYS).done();

  private static final Shape SEATS = either(listOf(either(SEAT_HOLDER, SEAT)), new MapOf(SEAT_HOLDER, either(FREE, SEAT)));

  static final Keys BODY_KEYS =
      keys("body")
          .may("name", PROSE, "its name")
          .may("kind", FREE, "what sort of body it is")
          .may("of", OWNER, "the entity it belongs to")
          .may("seats", SEATS, "its members at the opening, each with the date since when if known; vacant for an empty seat")
          .may("members", new Ref("body", List.of(Kind.BODY), List.of("stakes")), "stakes, or a body whose members are its members")
          .may("rule", RuleKeys.RULE, "the default for every decision of this body")
          .may("fills-own-vacancies", FLAG, "whether it may appoint to its own empty seats")
          .with(TEXT)
          .notBoth("seats", "members")
          .done();

  static final Keys OFFICE_KEYS =
      keys("office")
          .may("name", PROSE, "its name")
          .may("of", OWNER, "the entity or body whose office it is")
          .may("holder", new Ref("person", List.of(Kind.PERSON, Kind.ENTITY, Kind.GROUP), List.of("vacant")), "who holds it at the opening")
          .may("interim", FLAG, "whether only for the time being")
          .may("must-sit-on", BODY, "the body on which its holder must sit")
          .may("since", FREE, "since when")
          .with(TEXT)
          .done();

  static final Keys POWER_KEYS =
      keys("power")
          .need("act", oneOf(ActKinds.ALL.toArray(String[]::new)), "the kind of act it allows")
          .need("target", new Shape.Aim(), "an office, a body (amend), an entity, or seats(BODY)")
          .need("by", oneOrMore(PARTY), "who has it; of several all must act")
          .with(RuleKeys.PARTS)
          .may("candidates", oneOrMore(PERSON), "the only ones who may be appointed")
          .may("change", RuleKeys.AMENDMENT, "the only amendment it allows")
          .may("times", new Num(true, BigDecimal.ONE, BigDecimal.valueOf(1000)), "how often a route may use it; 1 unless said")
          .may("from", PARTY, "whose stake it moves")
          .may("votes", TOTAL, "new votes that an issue creates")
          .with(TEXT)
          .done();

}
