package org.interregnum.casefile;

import static org.interregnum.casefile.RuleKeys.AMENDMENT;
import static org.interregnum.casefile.Shapes.ACT;
import static org.interregnum.casefile.Shapes.BODY;
import static org.interregnum.casefile.Shapes.CERTAINTY;
import static org.interregnum.casefile.Shapes.CITATIONS;
import static org.interregnum.casefile.Shapes.COUNT;
import static org.interregnum.casefile.Shapes.EXPRESSION;
import static org.interregnum.casefile.Shapes.FLAG;
import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.LETTER;
import static org.interregnum.casefile.Shapes.NAME;
import static org.interregnum.casefile.Shapes.OFFICE;
import static org.interregnum.casefile.Shapes.PARTY;
import static org.interregnum.casefile.Shapes.PERSON;
import static org.interregnum.casefile.Shapes.POWER;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.TIME;
import static org.interregnum.casefile.Shapes.TOTAL;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.lingo;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.oneOf;
import static org.interregnum.casefile.Shapes.oneOrMore;
import static org.interregnum.casefile.Shapes.told;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Shape.ByTag;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.MapOf;
import org.interregnum.casefile.Shape.Tongue;

/// The keys of acts, kind by kind.
final class ActKeys {
  private ActKeys() {}

  private static final Shape PEOPLE = oneOrMore(PERSON);
  private static final Shape TIMES = oneOrMore(TIME);

  private static final Shape NOTIFIED =
      either(oneOf("none", "unknown"), listOf(PERSON), new MapOf(PERSON, lingo(Tongue.TIME, "none", "unknown", "yes", "no")));

  private static final Shape WAIVED = either(oneOf("unknown", "none"), listOf(PERSON), new MapOf(PERSON, oneOf("yes", "no", "unknown")));

  private static final Shape MEETING =
      either(
          ACT,
          keys("meeting")
              .may("kind", oneOf("special", "regular"), "special unless said; a regular one needs no notice")
              .may("held", FREE, "how, for example video")
              .may("notified", NOTIFIED, "who was told: a list (in time), a map to the moment, none, or unknown")
              .may("waived", WAIVED, "who waived notice")
              .may("objected", PEOPLE, "who came only to object")
              .may("present", PEOPLE, "who was there; says nothing of the others")
              .done());

  private static final Shape VOTE =
      either(
          oneOf("unknown"),
          keys("vote")
              .may("for", PEOPLE, "ayes")
              .may("against", PEOPLE, "nays")
              .may("abstain", PEOPLE, "there, but neither aye nor nay")
              .may("absent", PEOPLE, "not there")
              .may("unknown", PEOPLE, "whose ballot is unknown")
              .may("for-count", COUNT, "all ayes, named or not")
              .may("against-count", COUNT, "all nays")
              .may("abstain-count", COUNT, "all abstentions")
              .done());

  private static final Shape CONSENT =
      either(
          oneOf("unknown"),
          keys("consent").may("signed", PEOPLE, "who signed").may("unknown", PEOPLE, "of whom it is not known").done());

  private static final Shape CLAIMS =
      oneOrMore(
          keys("claim")
              .may("source", CITATIONS, "who says it")
              .may("sources", CITATIONS, "who says it")
              .may("where", FREE, "the place in the source")
              .may("at", TIMES, "when, says the source")
              .may("says", PROSE, "what the source says")
              .may("count", TOTAL, "its total")
              .may("over", TOTAL, "its lower bound")
              .may("use", FLAG, "whether the case goes by this claim")
              .may("open", FLAG, "whether it is an open question which claim is right")
              .may("certainty", CERTAINTY, "how well it is supported")
              .done());

  private static final Shape TERMS =
      keys("terms")
          .may("if-not", EXPRESSION, "the condition")
          .may(
              "then",
              either(
                  ACT,
                  listOf(ACT),
                  keys("announced act")
                      .need("act", oneOf(ActKinds.ALL.toArray(String[]::new)), "the kind of act announced")
                      .may("by", oneOrMore(PARTY), "who would do it")
                      .may("to", oneOrMore(PARTY), "to whom")
                      .may("office", OFFICE, "which office")
                      .may("body", BODY, "which body")
                      .may("person", PERSON, "whom")
                      .may("text", FREE, "in words")
                      .done()),
              "acts that follow, or the act announced")
          .may("by", TIME, "until when")
          .may("backed-by", oneOrMore(ACT), "acts that make it credible")
          .done();

  private static final List<Shape.Key> COMMON =
      Shapes.join(
          List.of(
              new Shape.Key("id", NAME, "its id"),
              new Shape.Key("at", TIMES, "when, as precisely as known; of a list all holds"),
              new Shape.Key("act", oneOf(ActKinds.ALL.toArray(String[]::new)), "its kind"),
              new Shape.Key("by", oneOrMore(PARTY), "who did it"),
              new Shape.Key("text", PROSE, "what happened, for people"),
              new Shape.Key("note", PROSE, "a note on it"),
              new Shape.Key("claims", CLAIMS, "one per source where sources disagree"),
              new Shape.Key("reply", PROSE, "what the person spoken of answered"),
              new Shape.Key("terms", TERMS, "what an offer, demand, threat or agreement hangs on"),
              new Shape.Key(
                  "tells",
                  keys("tells").may("to", oneOrMore(PARTY), "who is told").may("about", oneOrMore(ACT), "about which acts").done(),
                  "who is told what on this occasion"),
              new Shape.Key("part-of", ACT, "the act it belongs to"),
              new Shape.Key("assumed", PROSE, "why it is only assumed"),
              new Shape.Key("happened", oneOf("yes", "no", "unknown"), "yes unless said"),
              new Shape.Key("in-fact", lingo(Tongue.TIME, "none"), "none: never obeyed; an act or a time: obeyed only then"),
              new Shape.Key("carried", FLAG, "false: declared lost"),
              new Shape.Key("power", POWER, "the power used"),
              new Shape.Key("form", oneOf("meeting", "consent", "unknown"), "how it was decided"),
              new Shape.Key("meeting", MEETING, "the meeting, or the act whose meeting it is"),
              new Shape.Key("vote", VOTE, "the ballots"),
              new Shape.Key("consent", CONSENT, "the signatures of a written consent")),
          told());

  private static final Shape.Key ON_OFFICE = new Shape.Key("office", OFFICE, "which office");
  private static final Shape.Key ON_BODY = new Shape.Key("body", BODY, "which body");
  private static final Shape.Key WHOM = new Shape.Key("person", PERSON, "whom");
  private static final Shape.Key INTERIM = new Shape.Key("interim", FLAG, "whether only for the time being");
  private static final Shape.Key OF = new Shape.Key("of", ACT, "which act");

  private static final List<Shape.Key> MENTIONS =
      List.of(
          new Shape.Key("to", oneOrMore(PARTY), "to whom"),
          new Shape.Key("about", oneOrMore(ACT), "about which acts"),
          new Shape.Key("letter", LETTER, "which letter"),
          new Shape.Key("count", TOTAL, "the total so far"),
          new Shape.Key("over", TOTAL, "the total exceeds this"),
          new Shape.Key("more", TOTAL, "this many more"),
          ON_OFFICE,
          ON_BODY,
          WHOM);

  private static final Map<String, Keys> BY_KIND = byKind();

  static final ByTag ACT_KEYS =
      new ByTag(
          "act",
          BY_KIND,
          keys("act")
              .with(COMMON)
              .with(MENTIONS)
              .with(List.of(INTERIM, OF, new Shape.Key("set", AMENDMENT, "what an amendment changes"), holding()))
              .done());

  private static Map<String, Keys> byKind() {
    Map<String, Keys> kinds = new LinkedHashMap<>();
    kinds.put("remove", act(ON_OFFICE, ON_BODY).oneOf("office", "body").need("person", PERSON, "whom").done());
    kinds.put("appoint", act(ON_OFFICE, ON_BODY, INTERIM).oneOf("office", "body").need("person", PERSON, "whom").done());
    kinds.put("replace", act(INTERIM).need("office", OFFICE, "which office").need("person", PERSON, "the new holder").done());
    kinds.put("resign", act(ON_OFFICE, ON_BODY).oneOf("office", "body").need("person", PERSON, "who").done());
    kinds.put("amend", act().need("body", BODY, "whose rules").need("set", AMENDMENT, "what changes").done());
    kinds.put("resolve", act().need("body", BODY, "which body").done());
    kinds.put("ratify", act().need("of", ACT, "the act ratified").done());
    kinds.put("rule", act().need("of", ACT, "the act ruled upon").need("holding", holding().shape(), "what the court said").done());
    ActKinds.INFORMAL.forEach(kind -> kinds.put(kind, keys("act").with(COMMON).with(MENTIONS).needs(needed()).done()));
    return kinds;
  }

  private static Shape.Key holding() {
    return new Shape.Key("holding", oneOf("void", "valid"), "what the court said");
  }

  private static List<Shape.Need> needed() {
    return List.of(new Shape.Need(List.of("id"), true), new Shape.Need(List.of("act"), true));
  }

  private static Shapes.Builder act(Shape.Key... own) {
    return keys("act").with(COMMON).with(List.of(own)).needs(needed());
  }
}
