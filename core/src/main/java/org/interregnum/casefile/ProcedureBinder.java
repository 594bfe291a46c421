package org.interregnum.casefile;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Answer3;
import org.interregnum.model.Consent;
import org.interregnum.model.Form;
import org.interregnum.model.Meeting;
import org.interregnum.model.Meeting.Notice;
import org.interregnum.model.Meeting.Notified;
import org.interregnum.model.Procedure;
import org.interregnum.model.Stated;
import org.interregnum.model.Vote;
import org.jspecify.annotations.Nullable;

/// Binds how an act was done: meeting, ballots, signatures.
final class ProcedureBinder {
  private static final List<String> LISTS = List.of("for", "against", "abstain", "absent", "unknown");
  private final Problems problems;

  ProcedureBinder(Problems problems) {
    this.problems = problems;
  }

  Procedure procedure(Fields act) {
    Meeting meeting = meeting(act.node("meeting"));
    Vote vote = vote(act.node("vote"));
    Consent consent = consent(act.node("consent"));
    reportContradictions(act);
    String form = act.word("form");
    Form shape =
        switch (form == null ? "" : form) {
          case "consent" -> Form.CONSENT;
          case "unknown" -> Form.UNKNOWN;
          case "meeting" -> Form.MEETING;
          default -> consent != null && meeting == null && vote == null ? Form.CONSENT : Form.MEETING;
        };
    return new Procedure(act.word("power"), shape, form != null, meeting, vote, consent, !Boolean.FALSE.equals(act.flag("carried")));
  }

  private static @Nullable Meeting meeting(@Nullable Node node) {
    if (node instanceof Word w && !w.isNull()) {
      return new Meeting(
          w.text(), Meeting.Kind.SPECIAL, null, new Notified.Silent(), Map.of(), Answer3.NO, List.of(), List.of(), w.at());
    }
    if (!(node instanceof Mapping map)) {
      return null;
    }
    Fields said = new Fields(map);
    boolean unknown = said.node("waived") instanceof Word w && w.text().equals("unknown");
    return new Meeting(
        null,
        "regular".equals(said.word("kind")) ? Meeting.Kind.REGULAR : Meeting.Kind.SPECIAL,
        said.word("held"),
        notified(said.node("notified")),
        waived(said.node("waived")),
        unknown ? Answer3.UNKNOWN : Answer3.NO,
        said.words("objected"),
        said.words("present"),
        map.at());
  }

  private static Notified notified(@Nullable Node node) {
    return switch (node) {
      case null -> new Notified.Silent();
      case Word w when w.text().equals("none") -> new Notified.All(Answer3.NO);
      case Word w when w.text().equals("unknown") -> new Notified.All(Answer3.UNKNOWN);
      case Word w -> new Notified.Named(Map.of(w.text(), new Notice(Answer3.YES, null)));
      case Sequence s -> {
        Map<String, Notice> told = new LinkedHashMap<>();
        Fields.wordsIn(s).forEach(w -> told.put(w.text(), new Notice(Answer3.YES, null)));
        yield new Notified.Named(Collections.unmodifiableMap(told));
      }
      case Mapping m -> {
        Map<String, Notice> told = new LinkedHashMap<>();
        for (Entry e : m.entries().values()) {
          if (e.value() instanceof Word w && !w.isNull()) {
            told.put(e.key().text(), notice(w));
          }
        }
        yield new Notified.Named(Collections.unmodifiableMap(told));
      }
    };
  }

  private static Notice notice(Word word) {
    return switch (word.text()) {
      case "none", "no" -> new Notice(Answer3.NO, null);
      case "unknown" -> new Notice(Answer3.UNKNOWN, null);
      case "yes" -> new Notice(Answer3.YES, null);
      default -> new Notice(null, new Stated(word.text(), word.at()));
    };
  }

  private static Map<String, Answer3> waived(@Nullable Node node) {
    Map<String, Answer3> waived = new LinkedHashMap<>();
    switch (node) {
      case Sequence s -> Fields.wordsIn(s).forEach(w -> waived.put(w.text(), Answer3.YES));
      case Mapping m -> {
        for (Entry e : m.entries().values()) {
          if (e.value() instanceof Word w && !w.isNull()) {
            waived.put(e.key().text(), answer(w.text()));
          }
        }
      }
      case Word w when !w.text().equals("unknown") && !w.text().equals("none") -> waived.put(w.text(), Answer3.YES);
      case null, default -> {}
    }
    return Collections.unmodifiableMap(waived);
  }

  /// `yes`, `no` or `unknown`.
  static Answer3 answer(String word) {
    return switch (word) {
      case "yes", "true" -> Answer3.YES;
      case "no", "false" -> Answer3.NO;
      default -> Answer3.UNKNOWN;
    };
  }

  private static @Nullable Vote vote(@Nullable Node node) {
    if (node instanceof Word w) {
      return new Vote(true, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, w.at());
    }
    if (!(node instanceof Mapping map)) {
      return null;
    }
    Fields said = new Fields(map);
    return new Vote(
        false,
        said.words("for"),
        said.words("against"),
        said.words("abstain"),
        said.words("absent"),
        said.words("unknown"),
        said.count("for-count"),
        said.count("against-count"),
        said.count("abstain-count"),
        map.at());
  }

  private static @Nullable Consent consent(@Nullable Node node) {
    if (node instanceof Word w) {
      return new Consent(true, List.of(), List.of(), w.at());
    }
    if (!(node instanceof Mapping map)) {
      return null;
    }
    Fields said = new Fields(map);
    return new Consent(false, said.words("signed"), said.words("unknown"), map.at());
  }

  private void reportContradictions(Fields act) {
    if (act.node("vote") instanceof Mapping vote) {
      reportTwice(vote, LISTS);
      if (act.node("meeting") instanceof Mapping meeting) {
        Set<String> present = new HashSet<>(new Fields(meeting).words("present"));
        for (Word absent : Fields.wordsIn(vote.get("absent"))) {
          if (present.contains(absent.text())) {
            problems.error(absent, "present-and-absent", absent.text());
          }
        }
      }
    }
    if (act.node("consent") instanceof Mapping consent) {
      reportTwice(consent, List.of("signed", "unknown"));
    }
  }

  private void reportTwice(Mapping map, List<String> lists) {
    Set<String> seen = new HashSet<>();
    for (String list : lists) {
      for (Word word : Fields.wordsIn(map.get(list))) {
        if (!seen.add(word.text())) {
          problems.error(word, "named-twice", word.text());
        }
      }
    }
  }
}
