package org.interregnum.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.interregnum.model.InFact;
import org.interregnum.model.Stated;
import org.interregnum.model.Variants;
import org.interregnum.time.Asked;
import org.interregnum.time.Bounds;
import org.interregnum.time.Precedence;
import org.interregnum.time.Story;
import org.interregnum.time.TemporalNetwork;
import org.interregnum.time.When;
import org.jspecify.annotations.Nullable;

/// Finds the orders that the story can have, and the worlds in which it has each.
final class Circumstances {
  private static final int MOST = 4096;
  private static final String OBEYED = "@obeyed";

  private final Case theCase;
  private final Worlds worlds;
  private final Elements elements;
  private final OpenFacts facts;
  private final @Nullable String asOf;
  private final Map<Map<String, List<Stated>>, Story> solved = new HashMap<>();
  private final List<String> idle = new ArrayList<>();

  Circumstances(Case theCase, Worlds worlds, Elements elements, OpenFacts facts, @Nullable String asOf) {
    this.theCase = theCase;
    this.worlds = worlds;
    this.elements = elements;
    this.facts = facts;
    this.asOf = asOf;
  }

  /// Pairs listed as unordered although times decide their order, as `E1,E2`.
  List<String> idlePairs() {
    return idle;
  }

  List<Circumstance> all() {
    List<String> on = List.copyOf(questionsOfTime());
    List<Circumstance> result = new ArrayList<>();
    spread(on, new ArrayList<>(), worlds.always(), result);
    if (result.isEmpty()) {
      throw new ReplayException(new ReplayException.Trouble.NoWorldLeft(List.of()));
    }
    return result;
  }

  /// The declared questions whose answers move acts in time, or bring or take away acts.
  private Set<String> questionsOfTime() {
    Set<String> on = new LinkedHashSet<>();
    for (Variants<Act> variants : theCase.acts().values()) {
      if (variants.isCertain()) {
        continue;
      }
      long combinations = 1;
      for (String question : variants.on()) {
        combinations *= elements.declared(question).orElseThrow().answers().size();
      }
      boolean sometimesMissing = variants.byAnswers().size() < combinations;
      boolean moves = variants.byAnswers().values().stream().map(Circumstances::timing).distinct().count() > 1;
      if (moves || sometimesMissing) {
        on.addAll(variants.on());
      }
    }
    return on;
  }

  private static List<Object> timing(Act act) {
    return List.of(act.at().stream().map(Stated::text).toList(), act.inFact() instanceof InFact.Later later ? later.when().text() : "");
  }

  private void spread(List<String> on, List<String> answers, Condition where, List<Circumstance> result) {
    if (!worlds.meet(where, facts.possible())) {
      return;
    }
    if (answers.size() == on.size()) {
      addOrders(where, on, answers, result);
      return;
    }
    OpenQuestion question = elements.declared(on.get(answers.size())).orElseThrow();
    for (String answer : question.answers()) {
      List<String> more = new ArrayList<>(answers);
      more.add(answer);
      spread(on, more, worlds.and(where, worlds.is(question, answer)), result);
    }
  }

  private void addOrders(Condition where, List<String> on, List<String> answers, List<Circumstance> result) {
    Map<String, Act> present = new java.util.LinkedHashMap<>();
    theCase.acts().forEach((id, variants) -> actUnder(variants, on, answers).ifPresent(act -> present.put(id, act)));
    Story story = solve(present);
    List<Case.Pair> open = new ArrayList<>();
    for (Case.Pair pair : theCase.unordered()) {
      if (present.containsKey(pair.first()) && present.containsKey(pair.second())) {
        if (story.decides(pair.first(), pair.second())) {
          idle.add(pair.first() + "," + pair.second());
        } else {
          open.add(pair);
        }
      }
    }
    List<Precedence> obeyed = new ArrayList<>();
    present.values().forEach(act -> {
      if (act.inFact() instanceof InFact.Later later && present.containsKey(later.when().text().strip())) {
        obeyed.add(new Precedence(later.when().text().strip(), act.id() + OBEYED));
      }
    });
    order(where, story, present, open, obeyed, result);
  }

  private Optional<Act> actUnder(Variants<Act> variants, List<String> on, List<String> answers) {
    if (variants.isCertain()) {
      return variants.under(List.of());
    }
    for (Map.Entry<List<String>, Act> each : variants.byAnswers().entrySet()) {
      boolean fits = true;
      for (int i = 0; i < variants.on().size(); i++) {
        int place = on.indexOf(variants.on().get(i));
        fits &= place < 0 || answers.get(place).equals(each.getKey().get(i));
      }
      if (fits) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  private void order(
      Condition where, Story story, Map<String, Act> present, List<Case.Pair> open, List<Precedence> imposed, List<Circumstance> result) {
    if (!worlds.meet(where, facts.possible())) {
      return;
    }
    if (!open.isEmpty()) {
      Case.Pair pair = open.getFirst();
      OpenQuestion question =
          facts.raise("order(" + pair.first() + "," + pair.second() + ")", List.of(pair.first(), pair.second()), pair.origin());
      for (String first : question.answers()) {
        List<Precedence> more = new ArrayList<>(imposed);
        more.add(new Precedence(first, first.equals(pair.first()) ? pair.second() : pair.first()));
        order(worlds.and(where, worlds.is(question, first)), story, present, open.subList(1, open.size()), more, result);
      }
      return;
    }
    Optional<List<String>> ordered = story.order(imposed);
    if (ordered.isEmpty()) {
      facts.constrain(worlds.not(where));
      return;
    }
    if (result.size() >= MOST) {
      throw new ReplayException(new ReplayException.Trouble.Entangled(theCase.unordered().stream().map(p -> "order(" + p.first() + "," + p.second() + ")").toList()));
    }
    result.add(circumstance(where, story, ordered.get()));
  }

  private Circumstance circumstance(Condition where, Story story, List<String> ordered) {
    Instant opening = opening();
    List<String> history = new ArrayList<>();
    List<String> order = new ArrayList<>();
    Map<Integer, List<String>> obeyedLater = new HashMap<>();
    List<String> told = ordered.stream().filter(id -> !id.endsWith(OBEYED)).toList();
    Set<String> counted = upTo(told, story);
    int passed = 0;
    for (String id : ordered) {
      if (id.endsWith(OBEYED)) {
        String act = id.substring(0, id.length() - OBEYED.length());
        if (counted.contains(act) && passed <= counted.size() && trigger(act).map(counted::contains).orElse(true)) {
          obeyedLater.computeIfAbsent(Math.max(1, order.size()), p -> new ArrayList<>()).add(act);
        }
        continue;
      }
      passed++;
      Bounds bounds = story.bounds(id);
      if (opening != null && bounds.latest() != null && !bounds.latest().isAfter(opening)) {
        history.add(id);
      } else if (counted.contains(id)) {
        order.add(id);
      }
    }
    return new Circumstance(where, story, List.copyOf(order), List.copyOf(history), Circumstance.pointsOf(order), obeyedLater);
  }

  /// The act with which another came to be obeyed, where the case names one.
  private Optional<String> trigger(String act) {
    return theCase.act(act).any().inFact() instanceof InFact.Later later
        ? Optional.of(later.when().text().strip()).filter(theCase.acts()::containsKey) : Optional.empty();
  }

  /// The acts up to the moment that counts.
  private Set<String> upTo(List<String> told, Story story) {
    if (asOf == null) {
      return new LinkedHashSet<>(told);
    }
    Asked asked = Moment.asked(asOf, theCase.zone(), told::contains);
    return new LinkedHashSet<>(told.subList(0, story.positions(told, asked).first()));
  }

  /// The first instant of the opening; null if none is given.
  @Nullable Instant opening() {
    Stated stated = theCase.opening();
    if (stated == null || !(When.parse(stated.text(), theCase.zone()) instanceof When.Parse.Ok ok)) {
      return null;
    }
    var result = TemporalNetwork.builder(theCase.zone()).add("opening", List.of(ok.when())).build();
    return result instanceof TemporalNetwork.Result.Consistent consistent ? consistent.story().bounds("opening").earliest() : null;
  }

  private Story solve(Map<String, Act> present) {
    Map<String, List<Stated>> times = new java.util.LinkedHashMap<>();
    present.forEach((id, act) -> {
      times.put(id, act.at());
      if (act.inFact() instanceof InFact.Later later) {
        times.put(id + OBEYED, List.of(later.when()));
      }
    });
    Story known = solved.get(times);
    if (known != null) {
      return known;
    }
    TemporalNetwork.Builder builder = TemporalNetwork.builder(theCase.zone());
    times.forEach((id, at) -> builder.add(id, at.stream().flatMap(s -> parsed(s).stream()).filter(w -> times.keySet().containsAll(w.acts())).toList()));
    Story story = switch (builder.build()) {
      case TemporalNetwork.Result.Consistent consistent -> consistent.story();
      case TemporalNetwork.Result.Contradiction contradiction -> throw new ReplayException(new ReplayException.Trouble.TimesContradict(
          contradiction.cycle(), contradiction.cycle().stream().map(l -> theCase.act(l.act().replace(OBEYED, "")).any().origin()).toList()));
    };
    solved.put(times, story);
    return story;
  }

  private Optional<When> parsed(Stated stated) {
    return When.parse(stated.text(), theCase.zone()) instanceof When.Parse.Ok ok ? Optional.of(ok.when()) : Optional.empty();
  }
}
