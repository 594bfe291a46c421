package org.interregnum.library;

import org.interregnum.spelling.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.Origin;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;
import org.interregnum.model.Stated;
import org.interregnum.query.Function;
import org.interregnum.replay.CaseNames;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Mention;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.RuleProblem;
import org.interregnum.rule.UnfitRule;
import org.interregnum.rule.Use;
import org.jspecify.annotations.Nullable;

/// Whether the names that the rules of a case mention are names of something.
final class RuleNames {
  private static final Set<String> WEIGHTS = Set.of("heads", "members", "votes");

  private static final Set<RuleProblem.Code> NEVER_FIT = EnumSet.of(
      RuleProblem.Code.NO_QUORUM, RuleProblem.Code.SEATS_ARE_HEADS, RuleProblem.Code.SEATS_BY_CLASS, RuleProblem.Code.RULE_OF_BODY);

  private final Case theCase;
  private final Set<String> parties;
  private final Set<String> weightsAndKinds = new LinkedHashSet<>(WEIGHTS);
  private final Set<String> classes = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  RuleNames(Case theCase, CaseNames names) {
    this.theCase = theCase;
    this.parties = names.in(Function.Scope.PARTY);
    theCase.stakes().byAnswers().values().forEach(stakes -> stakes.stream().map(Stake::kind).filter(java.util.Objects::nonNull).forEach(classes::add));
    weightsAndKinds.addAll(classes);
    weightsAndKinds.addAll(parties);
  }

  List<Problem> problems() {
    theCase.bodies().values().forEach(body -> body.byAnswers().values().forEach(b -> check(b.rule(), isByVotes(b))));
    theCase.powers().values().forEach(power -> power.byAnswers().values().forEach(this::check));
    theCase.acts().values().forEach(act -> act.byAnswers().values().forEach(a -> {
      if (a.deed() instanceof Deed.Amend amend) {
        check(amend.change().rule(), isByVotes(amend.body()));
      }
    }));
    return problems;
  }

  private void check(Power power) {
    check(power.rule(), isByVotes(power.by().getFirst()));
    if (power.change() != null) {
      check(power.change().rule(), isByVotes(power.target().id()));
    }
  }

  private boolean isByVotes(String body) {
    return theCase.bodies().containsKey(body) && isByVotes(theCase.body(body).any());
  }

  /// Whether a body of stakeholders counts votes, not heads.
  private static boolean isByVotes(Body body) {
    return "stakes".equals(body.members());
  }

  private void check(RuleParts parts, boolean byVotes) {
    check(parts.quorum(), true, Use.QUORUM, byVotes);
    check(parts.vote(), false, Use.VOTE, byVotes);
    check(parts.writtenConsent(), true, Use.CONSENT, byVotes);
  }

  private void check(@Nullable Stated stated, boolean mayBeNone, Use use, boolean byVotes) {
    if (stated == null || !(Rule.parse(stated.text()) instanceof Parse.Ok ok)) {
      return;
    }
    if (!mayBeNone && ok.rule() instanceof Rule.Unneeded) {
      add("rule-no-vote", stated, stated.text(), List.of());
    } else {
      fits(ok.rule(), use, byVotes, stated);
    }
    for (Mention mention : ok.rule().names()) {
      switch (mention.kind()) {
        case PARTY_OR_OFFICE, PARTY, BODY -> known(mention.id(), parties, stated, "rule-unknown-name");
        case CLASS -> known(mention.id(), classes, stated, "rule-unknown-name");
        case WEIGHT -> known(mention.id(), WEIGHTS, stated, "rule-unknown-weight");
        case WEIGHT_OR_KIND, KIND -> known(mention.id(), weightsAndKinds, stated, "rule-unknown-name");
      }
    }
  }

  /// Says what no body could apply, whoever its members are.
  private void fits(Rule rule, Use use, boolean byVotes, Stated stated) {
    try {
      Electorate heads = Electorate.ofHeads("member");
      Decision.compile(rule, use, new Electorate(heads.players(), 1, Map.of(), byVotes ? Electorate.VOTES : Electorate.HEADS));
    } catch (UnfitRule unfit) {
      RuleProblem problem = unfit.problem();
      if (NEVER_FIT.contains(problem.code())) {
        add("rule-" + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), stated, problem.found(), List.of(String.join(", ", problem.expected()), problem.nearest()));
      }
    }
  }

  private void known(String id, Set<String> known, Stated stated, String code) {
    if (!known.contains(id)) {
      add(code, stated, id, List.of(String.join(", ", known.stream().sorted().limit(12).toList()), Nearest.of(id, known)));
    }
  }

  private void add(String code, Stated stated, String found, List<String> more) {
    List<String> args = new ArrayList<>(List.of(found));
    args.addAll(more);
    if (stated.at() instanceof Origin.InFile at) {
      int offset = Math.max(0, stated.text().indexOf(found));
      problems.add(new Problem(code, at.file(), at.line(), at.column() + offset, found.length(), args, false));
    }
  }
}
