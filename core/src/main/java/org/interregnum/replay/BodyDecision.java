package org.interregnum.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Body;
import org.interregnum.model.Meeting;
import org.interregnum.model.RuleParts;
import org.interregnum.rule.Ballot;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Player;
import org.interregnum.rule.Recusal;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Use;

/// Judges whether a body decided: notice, quorum and vote of a meeting, or a written consent.
final class BodyDecision {
  /// The key of a step that says where a defect makes the act voidable.
  static final String VOIDABLE = "voidable";

  private static final String MISSING_NOTICE = "missing-notice";

  private final Worlds worlds;
  private final Organization organization;
  private final RulesInForce rules;
  private final Electorates electorates;
  private final Tallies tallies;
  private final ActFacts facts;
  private final Function<String, LocalDate> dateOf;

  /// @param dateOf the day of an act, whose law applies
  BodyDecision(
      Worlds worlds, Organization organization, RulesInForce rules, Electorates electorates, ActFacts facts, Function<String, LocalDate> dateOf) {
    this.worlds = worlds;
    this.organization = organization;
    this.rules = rules;
    this.electorates = electorates;
    this.tallies = new Tallies(worlds);
    this.facts = facts;
    this.dateOf = dateOf;
  }

  private record Matter(
      Branching world, Act act, Body body, View law, DecisionRules rules, List<String> members, Set<String> recused) {
    String id() {
      return act.id();
    }
  }

  /// The steps of a decision, each with where it holds.
  ///
  /// @param act the act whose ballots, notices and signatures count
  /// @param power what the power says itself about the decision
  /// @param law the state in law just before the act
  List<Finding> findings(Branching world, Act act, String bodyId, RuleParts power, Set<String> interested, View law) {
    Optional<Body> found = organization.body(world, bodyId);
    if (found.isEmpty()) {
      return List.of(Finding.of("body.none", List.of(bodyId), act.origin(), worlds.never(), ReasonCode.NO_POWER));
    }
    Body body = found.get();
    DecisionRules inForce = rules.of(world, law, body, power, dateOf.apply(act.id()));
    List<String> members = law.members(world, bodyId);
    Set<String> recused = new LinkedHashSet<>(inForce.recusal() == Recusal.NOBODY ? Set.of() : interested);
    recused.retainAll(members);
    Matter matter = new Matter(world, act, body, law, inForce, members, recused);
    return world.decide(facts.isMeeting(act)) ? meeting(matter) : consent(matter);
  }

  // ------------------------------------------------------------------ meetings

  private List<Finding> meeting(Matter m) {
    List<Finding> findings = new ArrayList<>();
    notice(m).ifPresent(notice -> findings.addAll(graded(m, notice)));
    if (m.act().procedure().vote() == null) {
      findings.addAll(silent(m, meetingVotes(m, player -> certain(Ballot.AYE)), ReasonCode.VOTE, "vote.said"));
    } else {
      findings.addAll(meetingVotes(m, player -> facts.ballot(m.world(), m.id(), player.id(), m.body().id())));
    }
    return findings;
  }

  private Tallies.BallotWhere certain(Ballot ballot) {
    return Tallies.BallotWhere.certainly(ballot, worlds);
  }

  private List<Finding> meetingVotes(Matter m, Function<Player, Tallies.BallotWhere> ballots) {
    DecisionRules r = m.rules();
    return List.of(
        tallied(m, "quorum", r.quorum(), Use.QUORUM, ReasonCode.QUORUM, ballots),
        tallied(m, "vote", r.vote(), Use.VOTE, ReasonCode.VOTE, ballots));
  }

  private Finding tallied(
      Matter m, String key, DecisionRules.Part<Rule> rule, Use use, ReasonCode code, Function<Player, Tallies.BallotWhere> ballots) {
    boolean inBase = Electorates.staysInBase(m.rules().recusal(), use);
    Electorate electorate = electorates.of(m.world(), m.body(), m.law(), m.members(), m.recused(), inBase, rule.value());
    return counted(m, key, rule, use, code, electorate, ballots);
  }

  private Finding counted(
      Matter m, String key, DecisionRules.Part<Rule> rule, Use use, ReasonCode code, Electorate electorate,
      Function<Player, Tallies.BallotWhere> ballots) {
    Decision decision = electorates.compile(rule.value(), use, electorate);
    List<Tallies.BallotWhere> where = electorate.players().stream().map(ballots).toList();
    List<Finding> parts = new ArrayList<>();
    boolean signatures = m.act().procedure().vote() == null || use == Use.CONSENT || code == ReasonCode.CONSENT;
    for (int i = 0; i < where.size(); i++) {
      parts.add(signatures && m.act().procedure().consent() != null
          ? Finding.of("signed", List.of(electorate.players().get(i).id()), m.act().origin(), where.get(i).aye(), null)
          : ballotFinding(m, electorate.players().get(i), where.get(i)));
    }
    return new Finding(key, List.of(rule.text(), m.body().id()), rule.from(), tallies.carried(decision, where), code, parts);
  }

  private Finding ballotFinding(Matter m, Player player, Tallies.BallotWhere where) {
    for (Ballot ballot : Ballot.values()) {
      if (where.where(ballot).isAlways()) {
        return Finding.of("ballot." + ballot.name().toLowerCase(java.util.Locale.ROOT), List.of(player.id()), m.act().origin(), worlds.always(), null);
      }
    }
    return Finding.of("ballot.open", List.of(player.id()), m.act().origin(), where.aye(), null);
  }

  // ------------------------------------------------------------------ silence

  /// What is presumed where nothing is said of the votes, or of the signatures.
  ///
  /// @param atBest the findings if everybody came and agreed: a presumption does not survive impossibility
  private List<Finding> silent(Matter m, List<Finding> atBest, ReasonCode code, String key) {
    if (atBest.stream().anyMatch(f -> f.holds().isNever())) {
      return atBest;
    }
    Set<String> inFact = new LinkedHashSet<>(facts.membersInFact(m.world(), m.id(), m.body().id()));
    boolean same = inFact.equals(new LinkedHashSet<>(m.members()));
    Condition carried = facts.carried(m.act(), same, m.world().here());
    return List.of(new Finding(key, List.of(m.body().id()), m.act().origin(), carried, code, atBest));
  }

  // ------------------------------------------------------------------ notice

  private Optional<Finding> notice(Matter m) {
    String root = facts.root(m.world(), m.act());
    Meeting meeting = facts.meeting(m.world(), root);
    DecisionRules.Notice notice = m.rules().notice().value();
    if (notice.asksNothing() || (meeting != null && meeting.kind() == Meeting.Kind.REGULAR)) {
      return Optional.empty();
    }
    List<Finding> parts = new ArrayList<>();
    Condition all = worlds.always();
    for (String member : m.members()) {
      Finding told = told(m, root, meeting, member, notice);
      parts.add(told);
      all = worlds.and(all, told.holds());
    }
    return Optional.of(new Finding("notice", List.of(m.rules().notice().text(), m.body().id()), m.rules().notice().from(), all, ReasonCode.NOTICE, parts));
  }

  /// Where a law pack's own question `missing-notice` is open in the case and answered with `voidable`, a missing
  /// notice fails nothing until a court sets the act aside; it stays a defect.
  private List<Finding> graded(Matter m, Finding notice) {
    Condition voidable = organization.lawOf(m.world(), m.body()).isEmpty() ? worlds.never() : organization.answered(MISSING_NOTICE, "voidable");
    Condition defect = worlds.minus(voidable, notice.holds());
    if (defect.isNever()) {
      return List.of(notice);
    }
    Finding stands = new Finding(notice.key(), notice.args(), notice.from(), worlds.or(notice.holds(), defect), notice.code(), notice.parts());
    return List.of(stands, Finding.of(VOIDABLE, notice.args(), notice.from(), defect, null));
  }

  private Finding told(Matter m, String root, @org.jspecify.annotations.Nullable Meeting meeting, String member, DecisionRules.Notice notice) {
    Condition notified = facts.notified(m.world(), root, m.id(), member, m.body().id(), notice);
    List<Finding> parts = new ArrayList<>();
    parts.add(Finding.of("notice.told", List.of(member), meeting == null ? m.act().origin() : meeting.origin(), notified, null));
    Condition holds = notified;
    if (m.rules().waivable().value()) {
      Condition waived = facts.waived(m.world(), root, member);
      Condition came = meeting != null && meeting.objected().contains(member) ? worlds.never() : facts.present(m.world(), root, m.id(), member, m.body().id());
      parts.add(Finding.of("notice.waived", List.of(member), m.rules().waivable().from(), waived, null));
      parts.add(Finding.of("notice.came", List.of(member), m.rules().waivable().from(), came, null));
      holds = worlds.or(holds, worlds.or(waived, came));
    }
    return new Finding("notice.member", List.of(member), m.rules().notice().from(), holds, null, parts);
  }

  // ------------------------------------------------------------------ written consent

  private List<Finding> consent(Matter m) {
    if (m.act().procedure().consent() == null) {
      return silent(m, consentBy(m, player -> worlds.always()), ReasonCode.CONSENT, "consent.said");
    }
    return consentBy(m, player -> facts.signed(m.world(), m.id(), player, m.body().id()));
  }

  private List<Finding> consentBy(Matter m, Function<String, Condition> signed) {
    DecisionRules.Part<Rule> form = m.rules().writtenConsent();
    boolean possible = !(form.value() instanceof Rule.Unneeded);
    Finding signers;
    if (possible) {
      Electorate all = electorates.of(m.world(), m.body(), m.law(), m.members(), Set.of(), true, form.value());
      Finding met = counted(m, "consent", form, Use.CONSENT, ReasonCode.CONSENT, all, player -> signature(player, signed));
      Condition some = worlds.any(m.members().stream().map(signed).toList());
      signers = new Finding("consent", met.args(), met.from(), worlds.and(met.holds(), some), ReasonCode.CONSENT, met.parts());
    } else {
      signers = Finding.of("form", List.of(m.body().id()), form.from(), worlds.never(), ReasonCode.FORM);
    }
    Finding vote = tallied(m, "vote", m.rules().vote(), Use.VOTE, ReasonCode.VOTE, player -> signature(player, signed));
    return List.of(vote, signers);
  }

  /// Signers count as aye; electors who did not sign as nay, the recused who count as abstentions, others as absent.
  private Tallies.BallotWhere signature(Player player, Function<String, Condition> signed) {
    Condition yes = signed.apply(player.id());
    Condition no = worlds.not(yes);
    return switch (player.standing()) {
      case ELECTOR -> new Tallies.BallotWhere(yes, no, worlds.never(), worlds.never());
      case PRESENCE -> new Tallies.BallotWhere(yes, worlds.never(), no, worlds.never());
      case ONLOOKER -> new Tallies.BallotWhere(yes, worlds.never(), worlds.never(), no);
    };
  }

}
