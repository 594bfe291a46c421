package org.interregnum.casefile;

import org.interregnum.spelling.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Word;
import org.interregnum.casefile.Shape.Ref;
import org.interregnum.model.Origin.InFile;
import org.jspecify.annotations.Nullable;

/// Checks that ids lead somewhere; without a case.yaml, ids are declared by being used.
final class References {
  /// What happens to ids that nobody declared.
  enum Mode {
    /// Those whose kind the place tells are declared.
    DECLARE_TYPED,
    /// All others are declared as people.
    DECLARE_REST,
    REPORT
  }

  /// The questions that acts raise: how many ids each takes, whether the second is a party, and its answers.
  private static final Map<String, List<String>> RAISED =
      Map.of(
          "happened", List.of("yes", "no"),
          "ballot", List.of("aye", "nay", "abstain", "absent"),
          "signed", List.of("yes", "no"),
          "notified", List.of("yes", "no"),
          "waived", List.of("yes", "no"),
          "form", List.of("meeting", "consent"),
          "vote", List.of("carried", "lost"),
          "order", List.of());

  private static final List<String> OF_A_PARTY = List.of("ballot", "signed", "notified", "waived");
  private static final Pattern CALL = Pattern.compile("([a-z]+)\\(\\s*([^(),\\s]+)\\s*(?:,\\s*([^(),\\s]+)\\s*)?\\)");
  private static final Ref ACT = new Ref("act", List.of(Kind.ACT), List.of());
  private static final Ref VOTER = new Ref("person", List.of(Kind.PERSON, Kind.ENTITY, Kind.GROUP), List.of());

  /// A case with more problems has others than typing mistakes.
  private static final int MOST_SUGGESTIONS = 500;

  private final Scope scope;
  private final Problems problems;
  private Mode mode = Mode.REPORT;

  References(Scope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  void setMode(Mode mode) {
    this.mode = mode;
  }

  void check(Ref ref, Word word) {
    String id = word.text();
    if (ref.words().contains(id) || scope.knows(ref.kinds(), id)) {
      return;
    }
    if (mode == Mode.REPORT) {
      report(ref, word);
    } else if (scope.isByUse() && ref.kinds().getFirst() != Kind.ACT && (mode == Mode.DECLARE_REST || ref.kinds().size() == 1)) {
      scope.declareByUse(ref.kinds().getFirst(), word);
    }
  }

  /// What an agreement makes depend on somebody's consent; of an unknown word only a warning comes.
  void vetoed(Word word, List<String> kindsOfAct) {
    if (mode == Mode.REPORT && scope.isWhole() && !scope.isByUse() && !scope.knows(List.of(Kind.POWER), word.text())) {
      String nearest = scope.nearest(List.of(Kind.POWER), word.text());
      problems.warn(word, "unknown-veto", word.text(), nearest.isEmpty() ? Nearest.of(word.text(), kindsOfAct) : nearest);
    }
  }

  private void report(Ref ref, Word word) {
    if (!scope.isWhole()) {
      return;
    }
    String id = word.text();
    Kind other = scope.kindOf(id);
    if (other != null) {
      problems.error(word, "wrong-kind-of-id", id, other.word(), scope.placeOf(List.of(other), id), ref.what());
      return;
    }
    String nearest = problems.count() < MOST_SUGGESTIONS ? scope.nearest(ref.kinds(), id) : "";
    problems.error(word, "unknown-" + ref.what(), id, nearest, scope.placeOf(ref.kinds(), nearest));
  }

  /// The source of a citation such as `retrospective#2.4`.
  void cite(Word word) {
    String source = Citations.parse(word.text()).source();
    check(new Ref("source", List.of(Kind.SOURCE), List.of()), new Word(source, word.plain(), word.at()));
  }

  /// The name of a question.
  void raised(Shape.Raised shape, Word word) {
    if (shape.declaredToo() && scope.answers(word.text()) != null) {
      return;
    }
    Matcher call = CALL.matcher(word.text());
    if (!call.matches()) {
      boolean opens = word.text().contains("(");
      if (opens != word.text().contains(")")) {
        if (opens && mode == Mode.REPORT) {
          problems.error(word, "question-needs-quotes");
        }
      } else if (mode == Mode.REPORT && scope.isWhole()) {
        String nearest = shape.declaredToo() ? scope.nearest(List.of(Kind.QUESTION), word.text()) : "";
        problems.error(word, "unknown-question", word.text(), nearest, scope.placeOf(List.of(Kind.QUESTION), nearest));
      }
      return;
    }
    String name = call.group(1);
    if (!RAISED.containsKey(name)) {
      if (mode == Mode.REPORT) {
        problems.error(part(word, call, 1), "unknown-question", name, Nearest.of(name, RAISED.keySet().stream().sorted().toList()), "");
      }
      return;
    }
    boolean two = OF_A_PARTY.contains(name) || name.equals("order");
    if (two != (call.group(3) != null)) {
      problems.error(word, "question-arguments", name, two ? "2" : "1");
      return;
    }
    check(ACT, part(word, call, 2));
    if (two) {
      check(name.equals("order") ? ACT : VOTER, part(word, call, 3));
    }
  }

  /// Whether a question has an answer; reports if not.
  void answer(String question, Word answer) {
    List<String> answers = answersOf(question);
    if (answers != null && !answers.contains(answer.text())) {
      problems.error(answer, "unknown-answer", answer.text(), question, String.join(", ", answers), Nearest.of(answer.text(), answers));
    }
  }

  private @Nullable List<String> answersOf(String question) {
    List<String> declared = scope.answers(question);
    if (declared != null) {
      return declared;
    }
    Matcher call = CALL.matcher(question);
    if (!call.matches()) {
      return null;
    }
    return call.group(1).equals("order") && call.group(3) != null ? Arrays.asList(call.group(2), call.group(3)) : RAISED.get(call.group(1));
  }

  private static Word part(Word word, Matcher call, int group) {
    InFile at = word.at();
    return new Word(call.group(group), true, new InFile(at.file(), at.line(), at.column() + call.start(group)));
  }
}
