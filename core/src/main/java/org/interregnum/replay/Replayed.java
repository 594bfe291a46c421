package org.interregnum.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.EntangledException;
import org.interregnum.doubt.Guarded;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.Origin;
import org.interregnum.model.Reading;
import org.interregnum.model.Stake;
import org.interregnum.query.Evaluation;
import org.interregnum.query.Expr;
import org.interregnum.query.Value;
import org.interregnum.rule.UnfitRule;
import org.interregnum.time.Asked;
import org.interregnum.time.Bounds;
import org.interregnum.time.Precision;
import org.jspecify.annotations.Nullable;

/// A case, replayed: the story's order, the course of both views, the verdicts. Immutable but for
/// questions that later queries may still raise; use by one thread at a time.
public final class Replayed {
  private final Case theCase;
  private final ReplayOptions options;
  private final Worlds worlds;
  private final Elements elements;
  private final OpenFacts facts;
  private final List<Told> told;
  private @Nullable Map<String, Verdict> verdicts;
  private final List<String> idlePairs;
  private final Map<List<Object>, Guarded<Situation>> situations = new java.util.HashMap<>();
  private final java.util.IdentityHashMap<Circumstance, Knowledge> knowledge = new java.util.IdentityHashMap<>();

  Replayed(
      Case theCase, ReplayOptions options, Worlds worlds, Elements elements, OpenFacts facts, List<Told> told, List<String> idlePairs) {
    this.theCase = theCase;
    this.options = options;
    this.worlds = worlds;
    this.elements = elements;
    this.facts = facts;
    this.told = List.copyOf(told);
    this.idlePairs = idlePairs;
  }

  public Case theCase() {
    return theCase;
  }

  public ReplayOptions options() {
    return options;
  }

  public Worlds worlds() {
    return worlds;
  }

  /// The worlds that the case leaves open.
  public Condition possible() {
    return facts.possible();
  }

  List<Told> told() {
    return told;
  }

  Elements elements() {
    return elements;
  }

  /// Pairs listed as unordered although times decide their order.
  public List<String> idlePairs() {
    return idlePairs.stream().distinct().toList();
  }

  /// The acts in the story's order, history first, up to the moment that counts.
  public List<String> order() {
    Told first = told.getFirst();
    List<String> order = new ArrayList<>(first.circumstance().history());
    order.addAll(first.circumstance().order());
    Set<String> known = new LinkedHashSet<>(order);
    for (Told other : told) {
      other.circumstance().order().stream().filter(known::add).forEach(order::add);
    }
    return order;
  }

  /// Whether an act happened at the opening or before, so that it is shown and not folded.
  public boolean isHistory(String act) {
    return told.stream().allMatch(t -> t.circumstance().history().contains(act));
  }

  /// The verdict on a formal act; empty for others and for acts that are not folded.
  public Optional<Verdict> verdict(String act) {
    return Optional.ofNullable(verdicts().get(act));
  }

  /// Whether anything asked so far concerned the law.
  public boolean isLawConsulted() {
    return verdicts != null;
  }

  private Map<String, Verdict> verdicts() {
    Map<String, Verdict> known = verdicts;
    if (known == null) {
      try {
        known = judgeAll();
      } catch (UnfitRule e) {
        throw new ReplayException(new ReplayException.Trouble.RuleUnfit(e.problem().found()));
      } catch (EntangledException e) {
        throw new ReplayException(new ReplayException.Trouble.Entangled(e.questions()));
      }
      verdicts = known;
      if (possible().isNever()) {
        throw new ReplayException(new ReplayException.Trouble.NoWorldLeft(options.readings()));
      }
    }
    return known;
  }

  private Map<String, Verdict> judgeAll() {
    Map<String, Verdict> judged = new LinkedHashMap<>();
    for (String id : theCase.acts().keySet()) {
      List<Guarded.Alternative<LawFold.Outcome>> outcomes = new ArrayList<>();
      Set<String> about = new LinkedHashSet<>();
      for (Told each : told) {
        outcomes.addAll(each.inLaw().folded().outcomes().getOrDefault(id, List.of()));
        about.addAll(each.inLaw().folded().marks().about(id));
      }
      if (!outcomes.isEmpty()) {
        judged.put(id, Verdict.of(act(id), outcomes, List.copyOf(about), worlds));
      }
    }
    return judged;
  }

  /// An act as the chronicle has it, in any of its forms.
  public Act act(String id) {
    return theCase.act(id).any();
  }

  /// The tightest bounds of an act's time over all worlds.
  public Bounds bounds(String act) {
    Bounds result = null;
    for (Told each : told) {
      if (each.circumstance().points().containsKey(act) || each.circumstance().history().contains(act)) {
        Bounds bounds = each.circumstance().story().bounds(act);
        result = result == null ? bounds : hull(result, bounds);
      }
    }
    return result == null ? new Bounds(null, null, false, false) : result;
  }

  private static Bounds hull(Bounds a, Bounds b) {
    var earliest = a.earliest() == null || b.earliest() == null ? null : a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
    var latest = a.latest() == null || b.latest() == null ? null : a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    return new Bounds(earliest, latest, false, false);
  }

  /// How precisely an act's time is known, as written.
  public Precision precision(String act) {
    Told first = told.stream().filter(t -> t.circumstance().points().containsKey(act) || t.circumstance().history().contains(act)).findFirst().orElse(told.getFirst());
    return first.circumstance().story().precision(act);
  }

  /// Acts that changed nothing in fact because they could not.
  public Set<String> futile() {
    return within(told.stream().map(Told::futile).toList());
  }

  /// Acts whose stated counts fit no ballots, so that the counts were dropped.
  public Set<String> droppedCounts() {
    return within(told.stream().map(t -> t.inLaw().dropped()).toList());
  }

  /// What does not fit together, though it is no error.
  public List<Conflict> conflicts() {
    return Conflict.of(this);
  }

  private Set<String> within(List<Map<String, Condition>> parts) {
    Set<String> result = new LinkedHashSet<>();
    parts.forEach(p -> p.forEach((act, where) -> {
      if (worlds.meet(where, possible())) {
        result.add(act);
      }
    }));
    return result;
  }

  /// The worlds in which a question was raised.
  public Condition raisedWhere(OpenQuestion question) {
    return facts.raisedWhere(question);
  }

  /// The worlds in which a reading is right.
  public Condition reading(String id) {
    Reading reading = Optional.ofNullable(theCase.readings().get(id)).orElseThrow();
    return worlds.is(elements.declared(reading.group()).orElseThrow(), id);
  }

  // ------------------------------------------------------------------ moments

  /// The moment just after the last act.
  public Moment end() {
    List<Frame> frames = new ArrayList<>();
    for (Told each : told) {
      frames.add(new Frame(each.circumstance().where(), each, each.circumstance().order().size()));
    }
    return new Moment("", frames);
  }

  /// The moment that a user names: an act, `before` an act, or a time.
  ///
  /// @throws ReplayException if it is no moment or lies before the opening
  public Moment at(@Nullable String text) {
    if (text == null) {
      return end();
    }
    Asked asked = Moment.asked(text, theCase.zone(), theCase.acts()::containsKey);
    List<Frame> frames = new ArrayList<>();
    for (Told each : told) {
      frames.addAll(frames(each, asked, text, each.circumstance().where()));
    }
    return new Moment(text, frames);
  }

  /// The time of a moment: as asked, or the earliest of its act; null if nothing bounds it.
  public java.time.@Nullable Instant instant(Moment moment) {
    if (!moment.text().isEmpty() && Moment.asked(moment.text(), theCase.zone(), theCase.acts()::containsKey) instanceof Asked.AtInstant asked) {
      return asked.instant();
    }
    String text = moment.text().startsWith("before ") ? moment.text().substring("before ".length()).strip() : moment.text();
    String act = text.isEmpty() && !order().isEmpty() ? order().getLast() : text;
    return theCase.acts().containsKey(act) ? bounds(act).earliest() : told.getFirst().circumstance().order().isEmpty()
        ? new Circumstances(theCase, worlds, elements, facts, null).opening() : null;
  }

  /// Whether what happens then happens at the opening or before, so that it would be history.
  public boolean isHistory(java.time.Instant instant) {
    var opening = new Circumstances(theCase, worlds, elements, facts, null).opening();
    return opening != null && !instant.isAfter(opening);
  }

  /// The points at which one telling of the story may stand at that moment.
  List<Frame> frames(Told each, Asked asked, String text, Condition where) {
    List<String> order = each.circumstance().order();
    String act = switch (asked) {
      case Asked.AfterAct after -> after.act();
      case Asked.BeforeAct before -> before.act();
      case Asked.AtInstant instant -> null;
    };
    if (act != null) {
      Integer point = each.circumstance().points().get(act);
      if (point == null) {
        if (each.circumstance().history().contains(act)) {
          throw new ReplayException(new ReplayException.Trouble.BeforeOpening(text));
        }
        return List.of(new Frame(where, each, order.size()));
      }
      return List.of(asked instanceof Asked.AfterAct ? new Frame(where, each, point) : new Frame(where, each, point - 1, new Holdings.Standpoint.BeforeNext()));
    }
    var positions = each.circumstance().story().positions(order, asked);
    if (isBeforeOpening((Asked.AtInstant) asked)) {
      throw new ReplayException(new ReplayException.Trouble.BeforeOpening(text));
    }
    if (positions.first() == positions.last()) {
      return List.of(new Frame(where, each, positions.first(), new Holdings.Standpoint.At((Asked.AtInstant) asked)));
    }
    return uncertain(each, text, where, positions.first(), positions.last(), new Holdings.Standpoint.At((Asked.AtInstant) asked));
  }

  private boolean isBeforeOpening(Asked.AtInstant asked) {
    var opening = new Circumstances(theCase, worlds, elements, facts, null).opening();
    return opening != null && asked.instant().isBefore(opening);
  }

  private List<Frame> uncertain(Told each, String text, Condition where, int first, int last, Holdings.Standpoint standpoint) {
    List<String> order = each.circumstance().order();
    List<String> answers = new ArrayList<>();
    for (int point = first; point <= last; point++) {
      answers.add(point == first ? "not " + order.get(first) : order.get(point - 1));
    }
    String name = HAPPENED_BY + text + ")";
    boolean other = worlds.find(name).filter(q -> !q.answers().equals(answers)).isPresent();
    OpenQuestion question = worlds.question(other ? name + "#" + told.indexOf(each) : name, answers, new Origin.Assumed("vague-time"));
    List<Frame> frames = new ArrayList<>();
    for (int point = first; point <= last; point++) {
      frames.add(new Frame(worlds.and(where, worlds.is(question, answers.get(point - first))), each, point, standpoint));
    }
    return frames;
  }

  /// Begins the names of questions about how far the story had come at a vague moment; their answers
  /// are the last act that had happened, or `not` and the first that had not.
  public static final String HAPPENED_BY = "happened-by(";

  // ------------------------------------------------------------------ expressions and knowledge

  /// The ids that expressions may use.
  public CaseNames names() {
    return new CaseNames(theCase, bodies());
  }

  /// What an expression comes to at a moment.
  public Guarded<Value> value(Expr expr, Moment moment, Side side) {
    return new Evaluation(worlds).value(expr, StoryScene.of(this, moment, side)).within(possible(), worlds);
  }

  /// Where a truth-valued expression holds at a moment.
  public Condition holds(Expr expr, Moment moment, Side side) {
    return new Evaluation(worlds).holds(expr, StoryScene.of(this, moment, side));
  }

  /// What a party knew at a moment: for each act the occasions on which it learnt of it, with where.
  public List<Known> knows(String party, Moment moment) {
    Map<String, Known> result = new LinkedHashMap<>();
    for (Frame frame : moment.frames()) {
      knowledge(frame.told()).of(party).forEach((about, occasions) -> {
        for (Knowledge.Learned each : occasions) {
          Condition where = worlds.and(worlds.and(frame.where(), possible()), each.where());
          if (each.point() > frame.point() || where.isNever()) {
            continue;
          }
          Integer then = frame.told().circumstance().points().get(about);
          boolean beforehand = then != null && then > each.point();
          Known known = result.get(about);
          result.put(about, known == null ? new Known(about, each.at(), each.from(), each.how(), beforehand, where)
              : new Known(about, known.at(), known.from(), known.how(), known.beforehand(), worlds.or(known.where(), where)));
        }
      });
    }
    return List.copyOf(result.values());
  }

  /// What a party knew of one act.
  ///
  /// @param at the act by which it first learnt of it
  /// @param from who told; null: nobody
  /// @param beforehand whether it learnt before the act
  /// @param where the worlds in which it knew
  public record Known(String about, String at, @Nullable String from, String how, boolean beforehand, Condition where) {}

  Knowledge knowledge(Told of) {
    return knowledge.computeIfAbsent(of.circumstance(), c -> new Knowledge(theCase, worlds, elements, of));
  }

  // ------------------------------------------------------------------ states

  /// What holds at a moment in one view, over all worlds.
  <T> Guarded<T> read(Moment moment, Side side, Function<Reader, T> question) {
    List<Guarded.Alternative<T>> parts = new ArrayList<>();
    for (Frame frame : moment.frames()) {
      View view = view(frame, side);
      parts.addAll(Branching.run(worlds, worlds.and(frame.where(), possible()), world -> question.apply(new Reader(world, frame, view, view))));
    }
    return Guarded.merged(parts, worlds);
  }

  /// The situations of a moment, worked out once.
  Guarded<Situation> situations(Moment moment, Side side) {
    List<Object> key = List.of(moment.text(), moment.frames(), side);
    Guarded<Situation> known = situations.get(key);
    if (known == null) {
      known = read(moment, side, Situation::of);
      situations.put(key, known);
    }
    return known;
  }

  /// Code that reads a state in one world.
  record Reader(Branching world, Frame frame, View view, View fact) {
    /// The day of the last act so far, whose law applies.
    java.time.LocalDate date() {
      Circumstance circumstance = frame.told().circumstance();
      if (frame.point() == 0) {
        return java.time.LocalDate.EPOCH;
      }
      var earliest = circumstance.story().bounds(circumstance.order().get(frame.point() - 1)).earliest();
      return earliest == null ? java.time.LocalDate.EPOCH : java.time.LocalDate.ofInstant(earliest, circumstance.story().zone());
    }
  }

  /// The rules of a body, or of a power, at a moment in law; empty where there is none.
  public Guarded<Optional<RulesShown>> rules(String id, Moment moment) {
    boolean amended = theCase.acts().values().stream().flatMap(a -> a.byAnswers().values().stream()).anyMatch(a -> a.deed() instanceof Deed.Amend);
    List<Guarded.Alternative<Optional<RulesShown>>> parts = new ArrayList<>();
    for (Frame frame : moment.frames()) {
      View fact = view(frame, Side.FACT);
      View law = amended ? view(frame, Side.LAW) : fact;
      parts.addAll(Branching.run(worlds, worlds.and(frame.where(), possible()), world -> RulesShown.of(new Reader(world, frame, law, fact), id)));
    }
    return Guarded.merged(parts, worlds);
  }

  /// The ids of all powers, those that the law gives included.
  public Set<String> powers() {
    Set<String> ids = new LinkedHashSet<>();
    told.forEach(t -> t.organization().powers().forEach(p -> ids.add(p.id())));
    return ids;
  }

  View view(Frame frame, Side side) {
    if (side == Side.LAW) {
      verdicts();
    }
    return new View(frame.told().organization(), elements, side == Side.FACT ? frame.told().fact() : frame.told().inLaw().folded().course(), frame.point(),
        frame.standpoint());
  }

  /// Who holds an office.
  public Guarded<Holding> holding(Moment moment, Side side, String office) {
    List<Guarded.Alternative<Holding>> parts = new ArrayList<>();
    for (Frame frame : moment.frames()) {
      Guarded<Object> value = view(frame, side).value(Key.holder(office));
      Condition where = worlds.and(frame.where(), possible());
      value.alternatives().forEach(a -> parts.add(new Guarded.Alternative<>((Holding) a.value(), worlds.and(where, a.where()))));
    }
    return Guarded.merged(parts, worlds);
  }

  /// Who takes part in a body's decisions, and its seats.
  public Guarded<Membership> membership(Moment moment, Side side, String body) {
    return read(moment, side, r -> new Membership(r.view().members(r.world(), body), r.view().seatCount(r.world(), body)));
  }

  /// The stakes held, each with its votes, with where each is.
  public Map<Stake, Condition> stakes(Moment moment, Side side) {
    Map<Stake, Condition> held = new LinkedHashMap<>();
    read(moment, side, r -> List.copyOf(r.view().stakes(r.world()))).alternatives().forEach(a -> a.value().forEach(s -> held.merge(s, a.where(), worlds::or)));
    return held;
  }

  /// The stakes dated so vaguely that they count only from the first act that must be later.
  public Set<Stake> vagueStakes() {
    Set<Stake> vague = new LinkedHashSet<>();
    told.forEach(t -> vague.addAll(t.organization().holdings().vague()));
    return vague;
  }

  /// Whether some stake counts anew from an act on.
  public boolean changesStakes(String act) {
    return told.stream().anyMatch(t -> t.circumstance().points().containsKey(act) && t.organization().holdings().changesAt(t.circumstance().before(act) + 1));
  }

  /// The ids of all bodies, those that the law brings included.
  public Set<String> bodies() {
    Set<String> ids = new LinkedHashSet<>();
    told.forEach(t -> ids.addAll(t.organization().bodyIds()));
    return ids;
  }

  /// What an act changed, in fact and in law.
  public List<Changed> changes(String act) {
    return Changed.by(this, act);
  }

  /// Whether some act came to be obeyed just after this one.
  boolean isObeyedWith(String act) {
    return told.stream().anyMatch(t -> t.circumstance().obeyedLater().containsKey(t.circumstance().points().getOrDefault(act, 0)));
  }
}
