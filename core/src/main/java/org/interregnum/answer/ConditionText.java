package org.interregnum.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Cover;
import org.interregnum.doubt.Implicants.Literal;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.model.Question;
import org.interregnum.replay.Replayed;

/// Puts a condition into words, the smallest form first: "… is … and …, or …".
public final class ConditionText {
  private static final int MOST = 24;
  private static final Pattern RAISED = Pattern.compile("(happened|ballot|signed|notified|waived|form|vote|order)\\(([^,()]+)(?:,([^()]+))?\\)");

  private final Replayed replayed;
  private final Words words;

  public ConditionText(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
  }

  /// The condition among the worlds left open.
  public String of(Condition condition) {
    Cover.Result cover = cover(condition);
    String text = join(merged(cover.sets().stream().map(Clause::of).toList()));
    return cover.complete() ? text : words.say("condition.more", text);
  }

  /// The ways in which a condition holds among some worlds, as data: in each way all its parts hold.
  ///
  /// @param within the worlds to look at
  /// @param most how many ways to list
  /// @return `ways`: lists of parts, each with its question, the answers allowed and both in words;
  ///     `complete`: whether there are no more
  Map<String, Object> ways(Condition condition, Condition within, int most) {
    Cover.Result cover = Cover.of(replayed.worlds(), within, condition, most);
    List<Object> ways = new ArrayList<>();
    for (Clause clause : merged(cover.sets().stream().map(Clause::of).toList())) {
      List<Object> parts = new ArrayList<>();
      clause.answers().forEach((question, answers) -> {
        Map<String, Object> part = Shapes.object();
        part.put("question", question);
        part.put("answers", answers);
        part.put("text", literal(question, answers));
        parts.add(part);
      });
      ways.add(parts);
    }
    Map<String, Object> tree = Shapes.object();
    tree.put("ways", ways);
    tree.put("complete", cover.complete());
    return tree;
  }

  /// The questions that the words of a condition speak of, in their order.
  Set<OpenQuestion> questions(Condition condition) {
    Set<OpenQuestion> questions = new TreeSet<>(Comparator.comparingInt(OpenQuestion::index));
    cover(condition).sets().forEach(set -> set.forEach(l -> questions.add(l.question())));
    return questions;
  }

  private Cover.Result cover(Condition condition) {
    return Cover.of(replayed.worlds(), replayed.possible(), condition, MOST);
  }

  /// A conjunction: for each question the answers that it allows.
  private record Clause(Map<String, List<String>> answers) {
    List<String> to(String question) {
      return answers.getOrDefault(question, List.of());
    }

    static Clause of(List<Literal> set) {
      Map<String, List<String>> answers = new LinkedHashMap<>();
      set.forEach(l -> answers.put(l.question().name(), List.of(l.answer())));
      return new Clause(answers);
    }
  }

  /// Joins clauses that differ in one question only, again and again.
  private static List<Clause> merged(List<Clause> clauses) {
    List<Clause> result = new ArrayList<>(clauses);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < result.size() && !changed; i++) {
        for (int j = i + 1; j < result.size() && !changed; j++) {
          Clause both = merge(result.get(i), result.get(j));
          if (both != null) {
            result.set(i, both);
            result.remove(j);
            changed = true;
          }
        }
      }
    }
    return result;
  }

  private static @org.jspecify.annotations.Nullable Clause merge(Clause a, Clause b) {
    if (!a.answers().keySet().equals(b.answers().keySet())) {
      return null;
    }
    List<String> different = a.answers().keySet().stream().filter(q -> !a.to(q).equals(b.to(q))).toList();
    if (different.size() != 1) {
      return null;
    }
    Map<String, List<String>> both = new LinkedHashMap<>(a.answers());
    List<String> answers = new ArrayList<>(a.to(different.getFirst()));
    b.to(different.getFirst()).stream().filter(x -> !answers.contains(x)).forEach(answers::add);
    both.put(different.getFirst(), answers);
    return new Clause(both);
  }

  private String join(List<Clause> clauses) {
    List<String> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      List<String> all = new ArrayList<>();
      clause.answers().forEach((question, answers) -> all.add(literal(question, answers)));
      String conjunction = String.join(words.say("condition.and"), all);
      parts.add(clauses.size() > 1 && all.size() > 1 ? words.say("condition.group", conjunction) : conjunction);
    }
    return String.join(words.say("condition.or"), parts);
  }

  /// One question and the answers allowed, in words; it always names the question.
  public String literal(String question, List<String> answers) {
    if (question.startsWith(Replayed.HAPPENED_BY)) {
      return String.join(words.say("condition.either"), answers.stream().map(this::happenedBy).toList());
    }
    Matcher raised = RAISED.matcher(question);
    if (raised.matches() && !raised.group(1).equals("order")) {
      return raised(question, raised, answers);
    }
    return words.say("condition.is", question, String.join(words.say("condition.either"), answers.stream().map(a -> answer(question, a)).toList()));
  }

  private String answer(String question, String answer) {
    Question declared = replayed.theCase().questions().get(question);
    return declared != null && !declared.readings() ? words.find("answer." + answer).orElse(answer) : answer;
  }

  private String happenedBy(String answer) {
    return answer.startsWith("not ") ? words.say("condition.not-happened", answer.substring(4)) : words.say("condition.happened", answer);
  }

  private String raised(String question, Matcher raised, List<String> answers) {
    String kind = raised.group(1);
    String who = raised.group(3) == null ? "" : words.name(replayed.theCase(), raised.group(3));
    String about = raised.group(2);
    List<String> phrases = answers.stream().map(a -> words.say("literal." + kind + "." + a, who, about)).toList();
    return words.say("condition.raised", String.join(words.say("condition.either"), phrases), question);
  }

}
