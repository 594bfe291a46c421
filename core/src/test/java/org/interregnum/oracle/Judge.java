package org.interregnum.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether a body, an office or a party did it in law, in one world: the reasons against.
final class Judge {
  private final Facts facts;
  private final Participation said;
  private final Powers powers;

  Judge(Facts facts, Participation said, Powers powers) {
    this.facts = facts;
    this.said = said;
    this.powers = powers;
  }

  /// What is judged: the act, whose decision under which power (empty: the default rule), the law now, who is interested.
  private record Matter(String act, String body, Map<String, Object> power, State law, Set<String> interested) {
    String rule(String key, String otherwise) {
      return Tree.text(power, key, Tree.text(law.rules.get(body), key, otherwise));
    }

    String quorum() {
      return rule("quorum", "majority of seated");
    }

    String vote() {
      return rule("vote", "majority of present");
    }

    String consent() {
      return rule("written-consent", "none");
    }

    Set<String> members() {
      return law.members.get(body);
    }

    private String recusal() {
      String inVote = OracleRule.recusal(vote());
      String inRule = inVote != null || quorum().equals("none") ? inVote : OracleRule.recusal(quorum());
      return inRule != null ? inRule : rule("recused", null);
    }

    Set<String> recused() {
      Set<String> out = new TreeSet<>();
      if (recusal() != null) {
        interested.stream().filter(members()::contains).forEach(out::add);
      }
      return out;
    }

    boolean recusedCount(boolean quorum) {
      String how = recusal();
      return how != null && (how.endsWith("counted-in-base") || (quorum && how.endsWith("counted-in-quorum")));
    }
  }

  Set<String> decide(Map<String, Object> power, String act, State law, Set<String> interested) {
    String who = powers.decider(power);
    if (powers.isBody(who)) {
      return body(new Matter(act, who, power, law, interested));
    }
    String by = Tree.text(facts.acts.get(act), "by");
    String doer = by != null && !by.equals(who) ? by : powers.isOffice(who) ? facts.before.get(act).holders.get(who) : who;
    boolean entitled = doer != null && doer.equals(powers.isOffice(who) ? law.holders.get(who) : who);
    return entitled ? Set.of() : Set.of("not-entitled");
  }

  /// A decision under the body's default rule.
  Set<String> byDefault(String body, String act, State law) {
    return body(new Matter(act, body, Map.of(), law, Set.of()));
  }

  private Set<String> body(Matter m) {
    Map<String, Object> act = facts.acts.get(m.act());
    String form = Tree.text(act, "form");
    if (form == null) {
      form = act.containsKey("consent") && !act.containsKey("meeting") && !act.containsKey("vote") ? "consent" : "meeting";
    }
    boolean consent = facts.fact("form(" + m.act() + ")", form.equals("unknown") ? null : form, List.of("meeting", "consent")).equals("consent");
    Set<String> reasons = new LinkedHashSet<>();
    if (!consent && !noticed(m)) {
      reasons.add("notice");
    }
    if (act.containsKey(consent ? "consent" : "vote")) {
      reasons.addAll(consent ? consent(m, signers(m)) : meeting(m, ballots(m)));
    } else {
      reasons.addAll(silent(m, act, consent));
    }
    return reasons;
  }

  private boolean noticed(Matter m) {
    String notice = m.rule("notice", "0h");
    if (notice.equals("0h") || Tree.text(facts.meeting(m.act()), "kind", "special").equals("regular")) {
      return true;
    }
    boolean waivable = m.rule("waivable", "true").equals("true");
    boolean all = true;
    for (String x : m.members()) {
      boolean good = said.notified(m.act(), m.body(), x, notice) || (waivable && said.waived(m.act(), x));
      all &= good;
    }
    return all;
  }

  private Set<String> silent(Matter m, Map<String, Object> act, boolean consent) {
    Set<String> everybody = new TreeSet<>(m.members());
    Tree.map(facts.theCase, "entities").keySet().forEach(everybody::add);
    everybody.addAll(Tree.strings(facts.theCase, "people"));
    Map<String, String> ayes = new TreeMap<>();
    everybody.forEach(x -> ayes.put(x, "aye"));
    Set<String> impossible = consent ? consent(m, everybody) : meeting(m, ayes);
    if (!impossible.isEmpty()) {
      return impossible;
    }
    boolean same = facts.presumptions && m.members().equals(facts.before.get(m.act()).members.get(m.body()));
    String declared = "false".equals(Tree.text(act, "carried")) ? "lost" : "carried";
    String outcome = facts.fact("vote(" + m.act() + ")", same ? declared : null, List.of("carried", "lost"));
    return outcome.equals("carried") ? Set.of() : Set.of(consent ? "consent" : "vote");
  }

  private Set<String> parties(Matter m) {
    Set<String> all = new TreeSet<>(m.members());
    all.addAll(Tree.strings(facts.theCase, "people"));
    all.addAll(Tree.map(facts.theCase, "entities").keySet());
    return all;
  }

  private Map<String, String> ballots(Matter m) {
    String rules = m.quorum() + " " + m.vote();
    Map<String, String> all = new TreeMap<>();
    for (String x : parties(m)) {
      boolean named = rules.contains(x) || m.law().holders.entrySet().stream().anyMatch(o -> x.equals(o.getValue()) && rules.contains(o.getKey()));
      if (m.members().contains(x) || named) {
        all.put(x, said.ballot(m.act(), x));
      }
    }
    return all;
  }

  private Set<String> signers(Matter m) {
    String rules = m.consent() + " " + m.vote();
    Set<String> all = new TreeSet<>();
    for (String x : parties(m)) {
      boolean named = rules.contains(x) || m.law().holders.entrySet().stream().anyMatch(o -> x.equals(o.getValue()) && rules.contains(o.getKey()));
      if ((m.members().contains(x) || named) && said.signed(m.act(), x)) {
        all.add(x);
      }
    }
    return all;
  }

  private static Set<String> saying(Map<String, String> ballots, String what) {
    Set<String> out = new TreeSet<>();
    ballots.forEach((x, b) -> {
      if (b.equals(what)) {
        out.add(x);
      }
    });
    return out;
  }

  private Set<String> meeting(Matter m, Map<String, String> ballots) {
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> recused = m.recused();
    Set<String> there = new TreeSet<>(ballots.keySet());
    there.removeAll(saying(ballots, "absent"));
    Set<String> counted = new TreeSet<>(there);
    counted.retainAll(m.members());
    if (!m.recusedCount(true)) {
      counted.removeAll(recused);
    }
    int in = m.recusedCount(true) ? recused.size() : 0;
    if (!m.quorum().equals("none")) {
      Map<String, Integer> bases = bases(m, recused.size() - in, counted.size(), counted.size());
      if (!OracleRule.holds(m.quorum(), new Ballots(true, counted, 0, Set.of(), bases, there, Set.of(), m.law().holders))) {
        reasons.add("quorum");
      }
    }
    if (!carried(m, ballots, saying(ballots, "nay"))) {
      reasons.add("vote");
    }
    return reasons;
  }

  private static Map<String, Integer> bases(Matter m, int without, int present, int voting) {
    Map<String, Integer> bases = new TreeMap<>();
    bases.put("seats", m.law().seats.get(m.body()) - without);
    bases.put("seated", m.members().size() - without);
    bases.put("present", present);
    bases.put("voting", voting);
    bases.put("cast", voting);
    bases.put("outstanding", m.members().size());
    return bases;
  }

  private static boolean carried(Matter m, Map<String, String> ballots, Set<String> objects) {
    Set<String> recused = m.recused();
    Set<String> electors = new TreeSet<>(m.members());
    electors.removeAll(recused);
    Set<String> ayes = saying(ballots, "aye");
    ayes.retainAll(electors);
    Set<String> nays = saying(ballots, "nay");
    nays.retainAll(electors);
    Set<String> abstain = saying(ballots, "abstain");
    abstain.retainAll(electors);
    int present = ayes.size() + nays.size() + abstain.size();
    int in = 0;
    if (m.recusedCount(false)) {
      in = recused.size();
      present += (int) recused.stream().filter(x -> !ballots.getOrDefault(x, "absent").equals("absent")).count();
    }
    Map<String, Integer> bases = bases(m, recused.size() - in, present, ayes.size() + nays.size());
    Ballots tally = new Ballots(false, ayes, nays.size(), ayes, bases, saying(ballots, "aye"), objects, m.law().holders);
    return !ayes.isEmpty() && OracleRule.holds(m.vote(), tally);
  }

  private static Set<String> consent(Matter m, Set<String> signers) {
    Set<String> reasons = new LinkedHashSet<>();
    Map<String, String> ballots = new TreeMap<>();
    signers.forEach(x -> ballots.put(x, "aye"));
    m.members().forEach(x -> ballots.putIfAbsent(x, "nay"));
    Set<String> objects = saying(ballots, "nay");
    objects.removeAll(m.recused());
    if (!carried(m, ballots, objects)) {
      reasons.add("vote");
    }
    if (m.consent().equals("none")) {
      reasons.add("form");
      return reasons;
    }
    Set<String> ayes = new TreeSet<>(signers);
    ayes.retainAll(m.members());
    int n = m.members().size();
    Ballots tally = new Ballots(false, ayes, n - ayes.size(), ayes, bases(m, 0, n, n), signers, objects, m.law().holders);
    if (ayes.isEmpty() || !OracleRule.holds(m.consent(), tally)) {
      reasons.add("consent");
    }
    return reasons;
  }
}
