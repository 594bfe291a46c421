package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.Implicants;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Claim;
import org.interregnum.model.Deed;
import org.interregnum.model.Origin;
import org.interregnum.model.Phase;
import org.interregnum.model.Post;
import org.interregnum.replay.Changed;
import org.interregnum.replay.Conflict;
import org.interregnum.replay.Reason;
import org.interregnum.replay.ReasonCode;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Verdict;
import org.jspecify.annotations.Nullable;

/// `replay`: what happened, and whether each act was valid.
public final class ReplayAnswer {
  private static final int MOST_SETS = 5_000;
  private static final int MOST_WAYS = 12;

  private final Replayed replayed;
  private final Words words;
  private final Worlds worlds;
  private final ConditionText conditions;
  private final int mostSets;

  public ReplayAnswer(Replayed replayed, Words words) {
    this(replayed, words, MOST_SETS);
  }

  /// @param mostSets how many sets of missing facts to look for each way; where there are more, `missingComplete` is false
  public ReplayAnswer(Replayed replayed, Words words, int mostSets) {
    this.mostSets = mostSets;
    this.replayed = replayed;
    this.words = words;
    this.worlds = replayed.worlds();
    this.conditions = new ConditionText(replayed, words);
  }

  /// The whole answer.
  ///
  /// @param acts the acts to list, in order
  public Map<String, Object> tree(List<String> acts) {
    Map<String, Object> tree = Shapes.head(replayed, "replay");
    tree.put("acts", acts.stream().map(this::act).toList());
    tree.put("conflicts", replayed.conflicts().stream().map(this::conflict).toList());
    tree.put("phases", replayed.theCase().phases().stream().map(ReplayAnswer::phase).toList());
    tree.put("questions", replayed.theCase().questions().values().stream().map(this::question).toList());
    tree.put("readings", replayed.theCase().readings().values().stream().map(ReplayAnswer::reading).toList());
    tree.put("assumptions", Assumptions.of(replayed, words));
    tree.put("notes", notes());
    return tree;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    replayed.idlePairs().forEach(pair -> notes.add(words.say("note.idle-pair", pair)));
    notes.add(words.say("note.not-advice"));
    return notes;
  }

  /// One act with its verdict.
  public Map<String, @Nullable Object> act(String id) {
    Act act = replayed.act(id);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("at", Shapes.moment(replayed, id));
    tree.put("act", act.kind());
    tree.put("by", act.by());
    Optional<Verdict> verdict = replayed.verdict(id);
    if (verdict.isEmpty()) {
      tree.put("verdict", "informal");
    } else {
      judged(tree, verdict.get());
    }
    if (replayed.isHistory(id)) {
      tree.put("history", true);
    }
    tree.put("changes", replayed.isHistory(id) ? List.of() : replayed.changes(id).stream().map(ReplayAnswer::change).toList());
    told(tree, act);
    return tree;
  }

  private void judged(Map<String, @Nullable Object> tree, Verdict verdict) {
    Condition possible = replayed.possible();
    Verdict.Answer answer = verdict.over(possible, worlds).orElseThrow();
    tree.put("verdict", answer.spelling());
    Map<String, @Nullable Object> byReading = new LinkedHashMap<>();
    replayed.theCase().readings().keySet().forEach(reading -> byReading.put(reading,
        verdict.over(worlds.and(possible, replayed.reading(reading)), worlds).map(Verdict.Answer::spelling).orElse(null)));
    tree.put("byReading", byReading);
    tree.put("clean", Shapes.truth(verdict.clean(worlds), replayed));
    tree.put("defect", defect(verdict, answer));
    tree.put("reasons", reasons(verdict, answer));
    boolean open = answer == Verdict.Answer.UNPROVEN;
    tree.put("condition", open ? conditions.of(verdict.valid()) : null);
    if (open) {
      tree.put("ways", conditions.ways(verdict.valid(), possible, MOST_WAYS));
      tree.put("waysByReading", waysByReading(verdict, byReading));
    }
    boolean complete = true;
    List<Object> missing = new ArrayList<>();
    if (open) {
      complete = missing(missing, worlds.not(verdict.valid()), "invalid");
      complete &= missing(missing, verdict.valid(), "valid");
    }
    tree.put("missing", missing);
    if (!complete) {
      tree.put("missingComplete", false);
    }
    if (!verdict.about().isEmpty()) {
      tree.put("settledBy", verdict.about());
    }
  }

  /// Under each reading that leaves the verdict open: the ways in which the act is valid.
  private Map<String, Object> waysByReading(Verdict verdict, Map<String, @Nullable Object> byReading) {
    Map<String, Object> tree = Shapes.object();
    byReading.forEach((reading, answer) -> {
      if (Verdict.Answer.UNPROVEN.spelling().equals(answer)) {
        tree.put(reading, conditions.ways(verdict.valid(), worlds.and(replayed.possible(), replayed.reading(reading)), MOST_WAYS));
      }
    });
    return tree;
  }

  private List<Object> reasons(Verdict verdict, Verdict.Answer answer) {
    List<Object> list = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Guarded.Alternative<Reason> each : verdict.reasons()) {
      Condition where = worlds.and(each.where(), replayed.possible());
      if (where.isNever()) {
        continue;
      }
      Reason reason = each.value();
      boolean open = answer == Verdict.Answer.UNPROVEN && reason.code() != ReasonCode.DECLARED_OTHERWISE;
      Map<String, Object> tree = Shapes.object();
      String code = reason.code().spelling() + (open ? "-unknown" : "");
      String text = words.say("reason." + reason.key(), named(reason.args()));
      if (seen.add(code + text)) {
        tree.put("code", code);
        tree.put("text", text);
        tree.put("from", Shapes.from(reason.from()));
        list.add(tree);
      }
    }
    return list;
  }

  private Object[] named(List<String> args) {
    return args.stream().map(a -> words.name(replayed.theCase(), a)).toArray();
  }

  private @Nullable Object defect(Verdict verdict, Verdict.Answer answer) {
    Condition possible = replayed.possible();
    boolean cured = worlds.meet(verdict.cured(), possible);
    List<Reason> failing = verdict.reasons().stream().filter(r -> worlds.meet(r.where(), possible)).map(Guarded.Alternative::value)
        .filter(r -> r.code() != ReasonCode.DECLARED_OTHERWISE).toList();
    boolean voidable = worlds.meet(verdict.voidable(worlds), possible);
    if (answer == Verdict.Answer.VALID && !cured && !voidable) {
      return null;
    }
    if (answer != Verdict.Answer.VALID && failing.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> defect = new LinkedHashMap<>();
    defect.put("grade", answer != Verdict.Answer.VALID ? "void" : voidable ? "voidable" : "cured");
    defect.put("ground", !failing.isEmpty() ? ground(failing.getFirst().from()) : voidable ? "law" : null);
    defect.put("challengers", words.say(challengers()));
    defect.put("until", null);
    defect.put("curableBy", curable(failing));
    if (answer == Verdict.Answer.UNPROVEN) {
      defect.put("certain", "unknown");
    }
    return defect;
  }

  /// Who may go to court over an act, as the law of the case's entities says.
  private String challengers() {
    boolean delaware = replayed.theCase().entities().values().stream().anyMatch(e -> String.valueOf(e.any().law()).startsWith("us-de/"));
    return delaware ? "defect.challengers.delaware" : "defect.challengers.void";
  }

  private static List<String> curable(List<Reason> failing) {
    boolean hopeless = failing.stream().anyMatch(r -> r.code() == ReasonCode.SEAT || r.code() == ReasonCode.NOT_HOLDER || r.code() == ReasonCode.SET_ASIDE);
    boolean noPower = failing.stream().anyMatch(r -> r.code() == ReasonCode.NO_POWER);
    return hopeless ? List.of() : noPower ? List.of("rule") : List.of("ratify", "rule");
  }

  private static String ground(Origin origin) {
    return switch (origin) {
      case Origin.InLaw law -> "law";
      case Origin.InFile file -> "bylaw";
      case Origin.Assumed assumed -> "default";
    };
  }

  /// @return whether all sets are there
  private boolean missing(List<Object> list, Condition wanted, String wouldMake) {
    Implicants.Result found = Implicants.deciding(worlds, replayed.possible(), wanted, mostSets);
    for (List<Implicants.Literal> set : found.sets()) {
      if (set.stream().anyMatch(l -> !occurs(l))) {
        continue;
      }
      Map<String, Object> tree = Shapes.object();
      tree.put("facts", set.stream().map(l -> {
        Map<String, Object> fact = Shapes.object();
        fact.put("question", l.question().name());
        fact.put("answer", l.answer());
        fact.put("text", conditions.literal(l.question().name(), List.of(l.answer())));
        fact.put("from", Shapes.from(l.question().raisedBy()));
        return fact;
      }).toList());
      tree.put("wouldMake", wouldMake);
      list.add(tree);
    }
    return found.complete();
  }

  /// Whether some world raises the question and has this answer.
  private boolean occurs(Implicants.Literal literal) {
    Condition raised = worlds.and(replayed.raisedWhere(literal.question()), replayed.possible());
    return worlds.meet(raised, worlds.is(literal.question(), literal.answer()));
  }

  private static Map<String, Object> change(Changed changed) {
    Map<String, Object> tree = Shapes.object();
    tree.put("what", changed.what());
    tree.put("view", changed.side().spelling());
    tree.put("from", changed.from());
    tree.put("to", changed.to());
    return tree;
  }

  private void told(Map<String, @Nullable Object> tree, Act act) {
    deed(tree, act.deed());
    Act.Account account = act.account();
    put(tree, "text", Shapes.text(account.text()));
    put(tree, "note", Shapes.text(account.note()));
    put(tree, "certainty", account.certainty() == null ? null : account.certainty().spelling());
    if (!account.sources().isEmpty()) {
      tree.put("sources", Shapes.sources(account.sources()));
    }
    put(tree, "reply", Shapes.text(account.reply()));
    put(tree, "assumed", account.assumed());
    if (account.tells() != null) {
      tree.put("tells", account.tells().to());
    }
    if (!account.claims().isEmpty()) {
      tree.put("claims", account.claims().stream().map(ReplayAnswer::claim).toList());
    }
    tree.put("from", Shapes.from(act.origin()));
  }

  /// What it is about: the post and the person, or whom it addresses and how many it counts.
  private static void deed(Map<String, @Nullable Object> tree, Deed deed) {
    switch (deed) {
      case Deed.Remove remove -> post(tree, remove.post(), remove.person());
      case Deed.Appoint appoint -> {
        post(tree, appoint.post(), appoint.person());
        tree.put("interim", appoint.interim());
      }
      case Deed.Resign resign -> post(tree, resign.post(), resign.person());
      case Deed.Amend amend -> tree.put("body", amend.body());
      case Deed.Resolve resolve -> tree.put("body", resolve.body());
      case Deed.Ratify ratify -> tree.put("of", ratify.of());
      case Deed.Rule rule -> tree.put("of", rule.of());
      case Deed.Informal informal -> {
        if (!informal.to().isEmpty()) {
          tree.put("to", informal.to());
        }
        if (!informal.about().isEmpty()) {
          tree.put("about", informal.about());
        }
        put(tree, "letter", informal.letter());
        put(tree, "count", informal.count());
        put(tree, "over", informal.over());
        put(tree, "more", informal.more());
        put(tree, "office", informal.office());
        put(tree, "body", informal.body());
        put(tree, "person", informal.person());
      }
    }
  }

  private static void post(Map<String, @Nullable Object> tree, Post post, String person) {
    tree.put(post instanceof Post.OfOffice ? "office" : "body", post.id());
    tree.put("person", person);
  }

  private static void put(Map<String, @Nullable Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }

  static Map<String, @Nullable Object> claim(Claim claim) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    put(tree, "source", claim.source());
    put(tree, "where", claim.where());
    put(tree, "at", claim.at().isEmpty() ? null : String.join("; ", claim.at().stream().map(s -> s.text()).toList()));
    put(tree, "says", Shapes.text(claim.says()));
    put(tree, "count", claim.count());
    put(tree, "over", claim.over());
    if (claim.use()) {
      tree.put("use", true);
    }
    return tree;
  }

  private Map<String, Object> conflict(Conflict conflict) {
    Map<String, Object> tree = Shapes.object();
    tree.put("acts", conflict.acts());
    tree.put("claims", conflict.claims().stream().map(ReplayAnswer::claim).toList());
    String text = words.say(conflict.key(), String.join(", ", conflict.acts()));
    List<String> said = conflict.claims().stream().map(this::said).toList();
    tree.put("text", said.isEmpty() ? text : words.say("conflict.with-claims", text, String.join(words.say("conflict.separator"), said)));
    return tree;
  }

  /// What one claim says, with its source.
  private String said(Claim claim) {
    List<String> parts = new ArrayList<>();
    claim.at().forEach(at -> parts.add(at.text()));
    if (claim.count() != null) {
      parts.add(claim.count().toString());
    }
    if (claim.over() != null) {
      parts.add(words.say("claim.over", claim.over()));
    }
    if (claim.says() != null) {
      parts.add(words.of(claim.says()));
    }
    return words.say("claim.said", claim.source() == null ? "" : claim.source(), String.join(words.say("claim.comma"), parts));
  }

  private static Map<String, @Nullable Object> phase(Phase phase) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", phase.id());
    tree.put("title", Shapes.text(phase.title()));
    tree.put("from", phase.from());
    put(tree, "sourceTitle", Shapes.text(phase.sourceTitle()));
    return tree;
  }

  private Map<String, @Nullable Object> question(org.interregnum.model.Question question) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", question.id());
    tree.put("answers", question.answers());
    put(tree, "why", Shapes.text(question.why()));
    tree.put("readings", question.readings());
    tree.put("from", Shapes.from(question.origin()));
    return tree;
  }

  private static Map<String, @Nullable Object> reading(org.interregnum.model.Reading reading) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", reading.id());
    tree.put("group", reading.group());
    put(tree, "title", Shapes.text(reading.title()));
    put(tree, "because", Shapes.text(reading.because()));
    tree.put("answers", reading.answers());
    tree.put("open", reading.open());
    return tree;
  }
}
