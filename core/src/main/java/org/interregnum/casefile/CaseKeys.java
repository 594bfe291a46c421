package org.interregnum.casefile;

import static org.interregnum.casefile.Shapes.ACT;
import static org.interregnum.casefile.Shapes.FREE;
import static org.interregnum.casefile.Shapes.LABEL;
import static org.interregnum.casefile.Shapes.NAME;
import static org.interregnum.casefile.Shapes.PROSE;
import static org.interregnum.casefile.Shapes.TIME;
import static org.interregnum.casefile.Shapes.byId;
import static org.interregnum.casefile.Shapes.either;
import static org.interregnum.casefile.Shapes.keys;
import static org.interregnum.casefile.Shapes.listOf;
import static org.interregnum.casefile.Shapes.oneOrMore;
import static org.interregnum.casefile.Shapes.withId;

import java.util.List;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.MapOf;
import org.interregnum.casefile.Shape.Piece;

/// The keys of each file of a case: the whole table begins here.
final class CaseKeys {
  private CaseKeys() {}

  static final Keys PHASE =
      keys("phase")
          .need("id", NAME, "its id")
          .may("title", PROSE, "a neutral title")
          .need("from", ACT, "the act with which it begins")
          .may("source-title", PROSE, "the source's own heading, as a quotation")
          .done();

  static final Keys CHRONICLE =
      keys("chronicle")
          .may("acts", listOf(ActKeys.ACT_KEYS), "what happened, in the order of the story")
          .may("unordered", listOf(new Shape.PairOf(ACT)), "pairs of acts of which nobody knows which came first")
          .may("phases", listOf(PHASE), "named stretches of the story")
          .may("later", listOf(ActKeys.ACT_KEYS), "acts after the story that a fair account must not leave out")
          .done();

  /// What an answer or a reading lays over the case.
  static Keys fragment() {
    return keys("fragment")
        .may("entities", new MapOf(NAME, new Piece(OrganizationKeys.ENTITY)), "entities by id")
        .may("bodies", new MapOf(NAME, new Piece(OrganizationKeys.BODY_KEYS)), "bodies by id; seats: +2 adds vacant ones")
        .may("offices", new MapOf(NAME, new Piece(OrganizationKeys.OFFICE_KEYS)), "offices by id")
        .may("powers", new MapOf(NAME, new Piece(OrganizationKeys.POWER_KEYS)), "powers by id; null takes one away")
        .may("agreements", new MapOf(NAME, new Piece(OrganizationKeys.AGREEMENT)), "agreements by id; null takes one away")
        .may("acts", new MapOf(NAME, new Piece(ActKeys.ACT_KEYS)), "acts by id")
        .may("stakes", listOf(OrganizationKeys.STAKE), "all stakes, replaced whole")
        .may("without", oneOrMore(FREE), "closed bodies and powers of the law, replaced whole")
        .done();
  }

  private static Keys question() {
    Keys answer = keys("answer")
            .may("set", fragment(), "what then holds")
            .may("text", PROSE, "in words")
            .may("credence", Shapes.number(0, 1), "how likely you hold it, from 0 to 1; kept, no number is shown yet")
            .may("because", PROSE, "the reason for the credence")
            .done();
    return keys("question")
        .may("why", PROSE, "why it is open")
        .need("answers", either(listOf(LABEL), new MapOf(LABEL, answer)), "the answers, each with what then holds")
        .done();
  }

  static final Keys READING =
      keys("reading")
          .need("reading", LABEL, "its id")
          .may("group", LABEL, "of the readings of a group one is right; text unless said")
          .may("title", PROSE, "its title")
          .may("because", PROSE, "what speaks for it")
          .may("answers", new MapOf(new Shape.Raised(true), FREE), "answers to questions, declared or raised by acts")
          .may("open", oneOrMore(new Shape.Raised(false)), "questions that it opens, for example notified(E1,bob)")
          .may("set", fragment(), "what it lays over the case")
          .may("credence", Shapes.number(0, 1), "how likely you hold it, from 0 to 1; kept, no number is shown yet")
          .done();

  private static final Shape CORRECTION_LIST = listOf(ExhibitKeys.CORRECTION);

  static final Shape CORRECTIONS =
      either(CORRECTION_LIST, keys("corrections").need("corrections", CORRECTION_LIST, "what was corrected").done());

  static Shape chronicle() {
    return either(listOf(ActKeys.ACT_KEYS), CHRONICLE);
  }

  static final Keys CASE =
      keys("case")
          .may("interregnum", new Shape.Version(), "the version of this format: 1")
          .may("case", LABEL, "the id of the case; the folder's name unless said")
          .may("title", PROSE, "its title")
          .may("about", PROSE, "what it is about")
          .may("timezone", new Shape.Zone(), "the zone of all times without offset, for example America/Los_Angeles; UTC unless said")
          .may("opening", TIME, "the moment at which the state below holds")
          .may("researched-to", FREE, "the date up to which it was researched")
          .may("sources", byId(OrganizationKeys.SOURCE, true), "the documents cited")
          .may("entities", byId(OrganizationKeys.ENTITY, true), "corporations, nonprofits, companies, states")
          .may("people", byId(OrganizationKeys.PERSON_KEYS, true), "human beings")
          .may("groups", byId(OrganizationKeys.GROUP, true), "people counted, not named")
          .may("letters", byId(OrganizationKeys.LETTER, false), "documents that people sign")
          .may("stakes", listOf(OrganizationKeys.STAKE), "who holds how much of what")
          .may("agreements", listOf(withId(OrganizationKeys.AGREEMENT)), "promises that bind votes")
          .may("bodies", byId(OrganizationKeys.BODY_KEYS, false), "boards, meetings, councils: what decides by vote")
          .may("offices", byId(OrganizationKeys.OFFICE_KEYS, false), "posts that people hold")
          .may("powers", listOf(withId(OrganizationKeys.POWER_KEYS)), "who may do what to whom under which rule")
          .may("without", oneOrMore(FREE), "bodies and powers of the law that this organization closes")
          .may("questions", new MapOf(NAME, question()), "what is open")
          .may("phases", listOf(PHASE), "named stretches of the story")
          .may("later", listOf(ActKeys.ACT_KEYS), "acts after the story that a fair account must not leave out")
          .with(List.copyOf(ExhibitKeys.SECTIONS))
          .done();
}
