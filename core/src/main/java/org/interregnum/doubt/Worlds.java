package org.interregnum.doubt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.model.Origin;

/// The open questions of one replay, and the algebra of conditions over them.
///
/// Not thread-safe: one replay, one thread.
public final class Worlds {
  static final int NEVER_ID = 0;
  static final int ALWAYS_ID = 1;

  private static final int DEFAULT_BUDGET = 4_000_000;

  private final Map<String, OpenQuestion> byName = new LinkedHashMap<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final Map<Node, Condition> nodes = new HashMap<>();
  private final Map<Long, Condition> conjunctions = new HashMap<>();
  private final Map<Condition, Condition> negations = new HashMap<>();
  private final Condition never = new Condition(NEVER_ID, null, List.of());
  private final Condition always = new Condition(ALWAYS_ID, null, List.of());
  private final int budget;

  private record Node(int question, List<Condition> branches) {}

  /// Worlds with the default budget of diagram nodes.
  public Worlds() {
    this(DEFAULT_BUDGET);
  }

  /// @param budget how many nodes may be made before [EntangledException] is thrown
  public Worlds(int budget) {
    this.budget = budget;
  }

  /// The condition that holds everywhere.
  public Condition always() {
    return always;
  }

  /// The condition that holds nowhere.
  public Condition never() {
    return never;
  }

  /// The question of that name, raised now if it is new.
  public OpenQuestion question(String name, List<String> answers, Origin raisedBy) {
    OpenQuestion known = byName.get(name);
    if (known != null) {
      return known;
    }
    OpenQuestion raised = new OpenQuestion(questions.size(), name, List.copyOf(answers), raisedBy);
    byName.put(name, raised);
    questions.add(raised);
    return raised;
  }

  /// The question of that name, if it was raised.
  public Optional<OpenQuestion> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// All questions raised so far, in order.
  public List<OpenQuestion> questions() {
    return Collections.unmodifiableList(questions);
  }

  /// The worlds in which a question has this answer.
  public Condition is(OpenQuestion question, String answer) {
    int wanted = question.indexOf(answer);
    List<Condition> branches = new ArrayList<>(question.answers().size());
    for (int i = 0; i < question.answers().size(); i++) {
      branches.add(i == wanted ? always : never);
    }
    return node(question, branches);
  }

  /// The node that asks one question and goes on with one condition for each answer.
  public Condition node(OpenQuestion question, List<Condition> branches) {
    Condition first = branches.get(0);
    if (branches.stream().allMatch(b -> b == first)) {
      return first;
    }
    Node key = new Node(question.index(), List.copyOf(branches));
    Condition known = nodes.get(key);
    if (known != null) {
      return known;
    }
    if (nodes.size() >= budget) {
      throw new EntangledException(questions.reversed().stream().limit(8).map(OpenQuestion::name).toList());
    }
    Condition made = new Condition(nodes.size() + 2, question, key.branches());
    nodes.put(key, made);
    return made;
  }

  /// What asks a question whose place in the order may lie anywhere, with one condition for each answer.
  public Condition choose(OpenQuestion question, List<Condition> byAnswer) {
    Condition result = never;
    for (int i = 0; i < byAnswer.size(); i++) {
      result = or(result, and(is(question, question.answers().get(i)), byAnswer.get(i)));
    }
    return result;
  }

  /// The worlds in which both hold.
  public Condition and(Condition a, Condition b) {
    if (a == b || b == always) {
      return a;
    }
    if (a == always) {
      return b;
    }
    if (a == never || b == never) {
      return never;
    }
    Condition low = a.id < b.id ? a : b;
    Condition high = low == a ? b : a;
    long key = ((long) low.id << 32) | high.id;
    Condition known = conjunctions.get(key);
    if (known != null) {
      return known;
    }
    Condition result = conjoin(a, b);
    conjunctions.put(key, result);
    return result;
  }

  private Condition conjoin(Condition a, Condition b) {
    Condition top = a.level() <= b.level() ? a : b;
    OpenQuestion question = java.util.Objects.requireNonNull(top.question);
    List<Condition> branches = new ArrayList<>(top.branches.size());
    for (int i = 0; i < top.branches.size(); i++) {
      Condition left = a.level() == top.level() ? a.branches.get(i) : a;
      Condition right = b.level() == top.level() ? b.branches.get(i) : b;
      branches.add(and(left, right));
    }
    return node(question, branches);
  }

  /// The worlds in which all of them hold.
  public Condition all(Iterable<Condition> conditions) {
    Condition result = always;
    for (Condition each : conditions) {
      result = and(result, each);
    }
    return result;
  }

  /// The worlds in which at least one holds.
  public Condition or(Condition a, Condition b) {
    if (a == b || b == never) {
      return a;
    }
    if (a == never) {
      return b;
    }
    return not(and(not(a), not(b)));
  }

  /// The worlds in which at least one of them holds.
  public Condition any(Iterable<Condition> conditions) {
    Condition result = never;
    for (Condition each : conditions) {
      result = or(result, each);
    }
    return result;
  }

  /// The worlds in which it does not hold.
  public Condition not(Condition a) {
    if (a == always) {
      return never;
    }
    if (a == never) {
      return always;
    }
    Condition known = negations.get(a);
    if (known != null) {
      return known;
    }
    List<Condition> branches = new ArrayList<>(a.branches.size());
    for (Condition branch : a.branches) {
      branches.add(not(branch));
    }
    Condition result = node(java.util.Objects.requireNonNull(a.question), branches);
    negations.put(a, result);
    negations.put(result, a);
    return result;
  }

  /// Where `test` holds `then`, elsewhere `otherwise`.
  public Condition where(Condition test, Condition then, Condition otherwise) {
    return or(and(test, then), and(not(test), otherwise));
  }

  /// The worlds of `a` in which `b` does not hold.
  public Condition minus(Condition a, Condition b) {
    return and(a, not(b));
  }

  /// Whether `b` holds wherever `a` does.
  public boolean implies(Condition a, Condition b) {
    return minus(a, b).isNever();
  }

  /// Whether some world satisfies both.
  public boolean meet(Condition a, Condition b) {
    return !and(a, b).isNever();
  }

  /// The condition once a question is answered.
  public Condition given(Condition a, OpenQuestion question, String answer) {
    return given(a, question, question.indexOf(answer), new HashMap<>());
  }

  private Condition given(Condition a, OpenQuestion question, int answer, Map<Condition, Condition> done) {
    if (a.level() > question.index()) {
      return a;
    }
    if (a.level() == question.index()) {
      return a.branches.get(answer);
    }
    Condition known = done.get(a);
    if (known != null) {
      return known;
    }
    List<Condition> branches = new ArrayList<>(a.branches.size());
    for (Condition branch : a.branches) {
      branches.add(given(branch, question, answer, done));
    }
    Condition result = node(java.util.Objects.requireNonNull(a.question), branches);
    done.put(a, result);
    return result;
  }

  /// The worlds in which some answers to the chosen questions would make it hold.
  public Condition possibly(Condition a, Predicate<OpenQuestion> chosen) {
    return possibly(a, chosen, new HashMap<>());
  }

  private Condition possibly(Condition a, Predicate<OpenQuestion> chosen, Map<Condition, Condition> done) {
    OpenQuestion question = a.question;
    if (question == null) {
      return a;
    }
    Condition known = done.get(a);
    if (known != null) {
      return known;
    }
    List<Condition> branches = new ArrayList<>(a.branches.size());
    for (Condition branch : a.branches) {
      branches.add(possibly(branch, chosen, done));
    }
    Condition result = chosen.test(question) ? any(branches) : node(question, branches);
    done.put(a, result);
    return result;
  }
}
