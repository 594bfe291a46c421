package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Case;
import org.interregnum.model.Origin;
import org.interregnum.model.Reading;
import org.jspecify.annotations.Nullable;

/// The facts that may be open, with what readings say of them; and the worlds that are possible.
final class OpenFacts {
  private final Worlds worlds;
  private final Map<String, List<Said>> overrides = new HashMap<>();
  private final Map<String, Condition> opened = new HashMap<>();
  private final Map<String, Condition> raisedWhere = new LinkedHashMap<>();
  private final Map<String, Set<Condition>> askedWhere = new HashMap<>();
  private final Map<String, Condition> askedUnion = new HashMap<>();
  private Condition possible;

  private record Said(Condition where, String answer, Origin origin) {}

  OpenFacts(Case theCase, Worlds worlds, Elements elements) {
    this.worlds = worlds;
    this.possible = worlds.always();
    for (Reading reading : theCase.readings().values()) {
      OpenQuestion group = elements.declared(reading.group()).orElseThrow();
      Condition where = worlds.is(group, reading.id());
      reading.answers().forEach((name, answer) -> {
        var question = elements.declared(name);
        if (question.isPresent()) {
          constrain(worlds.or(worlds.not(where), worlds.is(question.get(), answer)));
        } else {
          addOverride(name, new Said(where, answer, reading.origin()));
        }
      });
      for (String name : reading.open()) {
        opened.merge(name, where, worlds::or);
      }
    }
  }

  /// Two readings of different groups that answer one fact differently cannot both be right.
  private void addOverride(String name, Said added) {
    List<Said> known = overrides.computeIfAbsent(name, n -> new ArrayList<>());
    for (Said other : known) {
      if (!other.answer().equals(added.answer())) {
        constrain(worlds.not(worlds.and(other.where(), added.where())));
      }
    }
    known.add(added);
  }

  /// The worlds that the case leaves open.
  Condition possible() {
    return possible;
  }

  void constrain(Condition condition) {
    possible = worlds.and(possible, condition);
  }

  /// The worlds in which a fact has this answer.
  ///
  /// @param known what the case says; null: nothing, so that the question is open
  /// @param relevant the worlds in which the fact is asked for in this way
  Condition is(String name, List<String> domain, @Nullable String known, String answer, Origin from, Condition relevant) {
    Condition given = worlds.never();
    Condition overridden = worlds.never();
    for (Said each : overrides.getOrDefault(name, List.of())) {
      overridden = worlds.or(overridden, each.where());
      if (each.answer().equals(answer)) {
        given = worlds.or(given, each.where());
      }
    }
    Condition open = known == null ? worlds.always() : opened.getOrDefault(name, worlds.never());
    Condition plain = known != null && known.equals(answer) ? worlds.not(open) : worlds.never();
    Condition raised = worlds.and(relevant, worlds.minus(open, overridden));
    Condition asked = worlds.never();
    if (!raised.isNever()) {
      OpenQuestion question = raise(name, domain, from);
      raisedWhere.merge(name, raised, worlds::or);
      asked = worlds.and(open, worlds.is(question, answer));
    }
    return worlds.or(given, worlds.minus(worlds.or(plain, asked), overridden));
  }

  /// Where an act happened, given what the case says of it.
  Condition happened(Act act, Condition relevant) {
    String known = act.happened() == Answer3.UNKNOWN ? null : act.happened() == Answer3.YES ? "yes" : "no";
    return is("happened(" + act.id() + ")", ActFacts.YES_NO, known, "yes", act.origin(), relevant);
  }

  /// Takes an answer to a raised question out of the possible worlds, where no reading gives it.
  void exclude(String name, String answer, Condition where) {
    worlds.find(name).ifPresent(question -> {
      Condition overridden = worlds.any(overrides.getOrDefault(name, List.of()).stream().map(Said::where).toList());
      constrain(worlds.not(worlds.and(worlds.minus(where, overridden), worlds.is(question, answer))));
    });
  }

  /// The question of that name; new questions obey the readings that answer them.
  OpenQuestion raise(String name, List<String> domain, Origin from) {
    boolean isNew = worlds.find(name).isEmpty();
    OpenQuestion question = worlds.question(name, domain, from);
    if (isNew) {
      for (Said each : overrides.getOrDefault(name, List.of())) {
        constrain(worlds.or(worlds.not(each.where()), worlds.is(question, each.answer())));
      }
    }
    return question;
  }

  /// Whether some reading opens or answers this fact.
  boolean isTouched(String name) {
    return opened.containsKey(name) || overrides.containsKey(name);
  }

  /// Notes that some judgement asked for a fact in these worlds.
  void asked(String name, Condition where) {
    if (askedWhere.computeIfAbsent(name, n -> new HashSet<>()).add(where)) {
      askedUnion.remove(name);
    }
  }

  /// The worlds in which a question was raised because something asked for it, or in which a reading
  /// answers it; all of them for a declared one.
  Condition raisedWhere(OpenQuestion question) {
    Condition raised = raisedWhere.getOrDefault(question.name(), worlds.always());
    Set<Condition> asked = askedWhere.get(question.name());
    Condition open = asked == null ? raised : worlds.and(raised, askedUnion.computeIfAbsent(question.name(), n -> worlds.any(asked)));
    return worlds.or(open, worlds.any(overrides.getOrDefault(question.name(), List.of()).stream().map(Said::where).toList()));
  }
}
