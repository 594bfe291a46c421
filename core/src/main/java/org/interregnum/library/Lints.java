package org.interregnum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interregnum.casefile.Problem;
import org.interregnum.law.LawPacks;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Entity;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Seat;
import org.interregnum.model.Stated;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Lint;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.UnfitRule;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/// What deserves a second look in a case though nothing is wrong with it: rules under which nobody's aye
/// passes anything or one more aye makes it fail, parts of rules that replay does not use, law packs
/// that do not ship.
public final class Lints {
  private final Case theCase;
  private final List<Problem> found = new ArrayList<>();

  private Lints(Case theCase) {
    this.theCase = theCase;
  }

  /// The lints of a case as warnings, by place.
  public static List<Problem> of(Case theCase) {
    Lints lints = new Lints(theCase);
    theCase.entities().values().forEach(e -> lints.law(e.any()));
    theCase.bodies().values().forEach(b -> lints.body(b.any()));
    theCase.powers().values().forEach(p -> lints.power(p.any()));
    return lints.found.stream().distinct().sorted(Problem.BY_PLACE).toList();
  }

  private void law(Entity entity) {
    String law = entity.law();
    if (law != null && LawPacks.find(law).isEmpty()) {
      warn("unknown-law", entity.origin(), 1, law, Nearest.of(law, LawPacks.ids()), String.join(", ", LawPacks.ids()));
    }
  }

  private void power(Power power) {
    stages(power.rule());
    String by = power.by().getFirst();
    if (theCase.bodies().containsKey(by)) {
      rules(theCase.body(by).any(), power.rule().vote() != null ? power.rule() : null);
    }
  }

  private void body(Body body) {
    stages(body.rule());
    rules(body, body.rule());
  }

  private void stages(RuleParts rule) {
    Stated vote = rule.vote();
    if (vote != null && Rule.parse(vote.text()) instanceof Parse.Ok ok && ok.rule() instanceof Rule.Staged) {
      warn("rule-stages-ignored", vote.at(), vote.text().length(), vote.text());
    }
  }

  /// Tries the rules on the members of the opening day.
  private void rules(Body body, @Nullable RuleParts rule) {
    if (rule == null || rule.vote() == null || body.members() != null) {
      return;
    }
    List<String> members = body.seats().stream().map(Seat::holder).filter(Objects::nonNull).toList();
    Stated stated = rule.quorum() != null ? rule.quorum() : body.rule().quorum();
    if (members.isEmpty() || !(Rule.parse(rule.vote().text()) instanceof Parse.Ok vote)) {
      return;
    }
    Rule quorum = stated != null && Rule.parse(stated.text()) instanceof Parse.Ok ok ? ok.rule() : new Rule.Unneeded();
    Electorate plain = Electorate.ofHeads(members.toArray(String[]::new));
    Electorate board = new Electorate(plain.players(), body.seats().size(), holders(), plain.ownWeight());
    try {
      for (Lint lint : Lint.of(vote.rule(), quorum, board)) {
        warn(code(lint), rule.vote().at(), rule.vote().text().length(), rule.vote().text(), body.id());
      }
    } catch (UnfitRule e) {
      // a rule that does not fit its body is an error elsewhere
    }
  }

  private java.util.Map<String, String> holders() {
    java.util.Map<String, String> holders = new java.util.LinkedHashMap<>();
    theCase.offices().forEach((id, office) -> {
      String holder = office.any().holder();
      if (holder != null) {
        holders.put(id, holder);
      }
    });
    return holders;
  }

  private static String code(Lint lint) {
    return switch (lint) {
      case Lint.NeverCarries never -> "rule-never-carries";
      case Lint.OutOfReach reach -> "rule-out-of-reach";
      case Lint.AyeHurts hurts -> "rule-aye-hurts";
      case Lint.AttenderHurts hurts -> "rule-attender-hurts";
    };
  }

  private void warn(String code, Origin at, int length, String... args) {
    if (at instanceof Origin.InFile place) {
      found.add(new Problem(code, place.file(), place.line(), place.column(), length, List.of(args), true));
    }
  }
}
