package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Assertion;
import org.interregnum.model.Check;
import org.interregnum.model.Coalition;
import org.interregnum.model.Goal;
import org.interregnum.model.PowerIndex;
import org.interregnum.model.Share;
import org.interregnum.model.Stated;
import org.jspecify.annotations.Nullable;

/// Binds the assertions of checks.yaml, those of included lists too.
final class CheckBinder {
  private final Trees trees;
  private final Problems problems;

  CheckBinder(Trees trees, Problems problems) {
    this.trees = trees;
    this.problems = problems;
  }

  /// Included lists first, then the case's own checks, in the order of the file.
  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    if (trees.checks() instanceof Mapping map && map.get("include") instanceof Sequence lists) {
      ReadyChecks ready = new ReadyChecks(trees, problems);
      for (Node item : lists.items()) {
        for (Mapping check : ready.of(item)) {
          bind(check, checks, new Fields(check).word("x-list"));
        }
      }
    }
    Node own = trees.checks() instanceof Mapping map ? map.get("checks") : trees.checks();
    if (own instanceof Sequence list) {
      list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).forEach(map -> bind(map, checks, null));
    }
    return List.copyOf(checks);
  }

  private void bind(Mapping map, List<Check> checks, @Nullable String list) {
    Fields said = new Fields(map);
    String kind = CheckKeys.KINDS.stream().filter(said::has).findFirst().orElse(null);
    if (kind == null) {
      return;
    }
    boolean ofGoal = kind.equals("can") || kind.equals("cannot");
    if (!ofGoal) {
      CheckKeys.OF_GOAL.stream().filter(said::has).forEach(key -> misplaced(map, key, kind));
    }
    Fields inner = said.sub(kind);
    Assertion asserts = assertion(kind, said, inner);
    if (asserts == null) {
      return;
    }
    Node at = said.node("at") == null && inner != null ? inner.node("at") : said.node("at");
    List<Stated> moments = new ArrayList<>(Fields.wordsIn(at).stream().map(w -> new Stated(w.text(), w.at())).toList());
    boolean every = moments.removeIf(m -> m.text().equals("every"));
    String view = said.word("view", inner == null ? "de-facto" : inner.word("view", "de-facto"));
    checks.add(new Check(said.word("id", "check-" + (checks.size() + 1)), asserts, said.word("is", "true"), moments, every, view, said.stated("each"),
        said.words("reading"), said.text("text"), said.text("because"), list, map.at()));
  }

  private void misplaced(Mapping map, String key, String kind) {
    Entry entry = map.entries().get(key);
    if (entry != null) {
      problems.error(entry.key(), "key-not-for-kind", key, kind);
    }
  }

  private @Nullable Assertion assertion(String kind, Fields said, @Nullable Fields inner) {
    if (kind.equals("power")) {
      return inner == null ? null : bound(inner);
    }
    Stated expr = inner == null ? said.stated(kind) : inner.stated("goal");
    if (expr == null) {
      return null;
    }
    return switch (kind) {
      case "expect" -> new Assertion.Expect(expr);
      case "always" -> new Assertion.Always(expr);
      case "never" -> new Assertion.Never(expr);
      case "can" -> new Assertion.Can(goal(expr, said, inner));
      default -> new Assertion.Cannot(goal(expr, said, inner));
    };
  }

  /// What a goal says stands inside it or beside it; not in both places.
  private Goal goal(Stated expr, Fields beside, @Nullable Fields inner) {
    Fields inside = inner == null ? new Fields(Mapping.empty(beside.at())) : inner;
    Set<String> twice = new LinkedHashSet<>(CheckKeys.OF_GOAL);
    twice.removeIf(key -> !beside.has(key) || !inside.has(key));
    for (String key : twice) {
      Entry again = beside.map().entries().get(key);
      if (again != null) {
        problems.error(again.key(), "duplicate-key", key, Places.show(inside.map().placeOf(key)));
      }
    }
    Fields all = new Fields(merged(inside.map(), beside.map()));
    return new Goal(expr, Coalitions.in(all.node("by")), Coalitions.in(all.node("against")), all.words("pool"), all.stated("within"), all.count("acts"),
        all.word("mode"), all.isTrue("unless-attended"));
  }

  private static Mapping merged(Mapping inside, Mapping beside) {
    Mapping all = inside;
    for (String key : CheckKeys.OF_GOAL) {
      Entry entry = beside.entries().get(key);
      all = entry == null || all.get(key) != null ? all : all.with(entry);
    }
    return all;
  }

  private Assertion.@Nullable PowerBound bound(Fields said) {
    Assertion.Limit least = limit(said, "at-least", "more-than");
    Assertion.Limit most = limit(said, "at-most", "less-than");
    Coalition of = Coalitions.in(said.node("of"));
    if (least == null && most == null) {
      problems.error(said.map(), "missing-key", "at-least|at-most|more-than|less-than", "bound", "");
    }
    List<List<String>> unions = new ArrayList<>();
    said.items("unions").forEach(union -> unions.add(Fields.wordsIn(union).stream().map(Word::text).toList()));
    PowerIndex index = PowerIndex.spelled(said.word("index", "")).orElse(PowerIndex.SHAPLEY_SHUBIK);
    String body = said.word("body");
    return of == null || body == null ? null : new Assertion.PowerBound(body, said.word("power"), of, index, List.copyOf(unions), least, most);
  }

  private static Assertion.@Nullable Limit limit(Fields said, String loose, String strict) {
    String key = said.has(loose) ? loose : strict;
    Share share = said.word(key) == null ? null : Numbers.share(said.word(key, ""));
    return share == null || share.value() == null ? null : new Assertion.Limit(share.value(), key.equals(strict), share.text());
  }
}
