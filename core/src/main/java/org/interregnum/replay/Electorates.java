package org.interregnum.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.model.Body;
import org.interregnum.model.Fraction;
import org.interregnum.model.Stake;
import org.interregnum.rule.Decision;
import org.interregnum.rule.Electorate;
import org.interregnum.rule.Mention;
import org.interregnum.rule.Player;
import org.interregnum.rule.Recusal;
import org.interregnum.rule.Rule;
import org.interregnum.rule.Standing;
import org.interregnum.rule.Use;

/// Who counts how in one decision of a body: members, the recused, and those a rule merely looks at.
public final class Electorates {
  private final Organization organization;
  private final Map<Asked, Decision> compiled = new HashMap<>();

  private record Asked(Rule rule, Use use, Electorate electorate) {}

  Electorates(Organization organization) {
    this.organization = organization;
  }

  /// @param members the members in law
  /// @param recused those of them who must not vote
  /// @param inBase whether the recused count in the base and, when present, as abstentions
  /// @param rule the rule that will look at them
  Electorate of(Branching world, Body body, View law, List<String> members, Set<String> recused, boolean inBase, Rule rule) {
    Holders holders = id -> organization.isOffice(id) ? Optional.of(Optional.ofNullable(law.holder(world, id))) : Optional.empty();
    return of(body, members, recused, inBase, List.of(rule), law.stakes(world), law.seatCount(world, body.id()), holders);
  }

  /// Who holds an office, if it is one and not vacant.
  public interface Holders {
    /// @return empty: no office; an empty holder: vacant
    Optional<Optional<String>> of(String id);
  }

  /// Who counts how, of a body as it stands at some moment.
  ///
  /// @param rules the rules that will look at them
  /// @param stakes all holdings then
  /// @param allSeats its seats, vacant ones too
  public static Electorate of(
      Body body, List<String> members, Set<String> recused, boolean inBase, List<Rule> rules, List<Stake> stakes, int allSeats, Holders offices) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (String member : members) {
      standings.put(member, !recused.contains(member) ? Standing.ELECTOR : inBase ? Standing.PRESENCE : Standing.ONLOOKER);
    }
    Map<String, String> holders = new LinkedHashMap<>();
    for (String mentioned : lookedAt(rules)) {
      Optional<Optional<String>> office = offices.of(mentioned);
      Optional<String> party = office.isEmpty() ? Optional.of(mentioned) : office.get();
      if (office.isPresent()) {
        party.ifPresent(p -> holders.put(mentioned, p));
      }
      party.ifPresent(p -> standings.putIfAbsent(p, Standing.ONLOOKER));
    }
    boolean byVotes = isByVotes(body);
    List<Player> players = new ArrayList<>();
    standings.forEach((id, standing) -> players.add(
        new Player(id, standing, byVotes ? weights(stakes, id, body) : Map.of(), byVotes ? classes(stakes, id, body) : Set.of())));
    int seats = allSeats - (inBase ? 0 : recused.size());
    String own = byVotes ? Electorate.VOTES : Electorate.HEADS;
    return new Electorate(players, Math.max(0, seats), holders, own, Map.of(own, total(players, members)));
  }

  /// The members of a body of holders: whoever holds votes, or a share in the profits where those count.
  public static List<String> holders(Body body, List<Stake> stakes) {
    boolean profits = View.PROFITS.equals(body.members());
    return stakes.stream().filter(s -> s.in().equals(body.of())).filter(s -> profits ? View.profits(s).signum() > 0 : View.votes(s)).map(Stake::holder)
        .distinct().toList();
  }

  /// Whether the members of a body weigh by their votes.
  public static boolean isByVotes(Body body) {
    return "stakes".equals(body.members()) || View.PROFITS.equals(body.members());
  }

  /// All votes there are, those of the recused included.
  private static Fraction total(List<Player> players, List<String> members) {
    Fraction total = Fraction.ZERO;
    for (Player player : players) {
      if (members.contains(player.id())) {
        total = total.plus(player.weights().getOrDefault(Electorate.VOTES, Fraction.ONE));
      }
    }
    return total;
  }

  private static Set<String> lookedAt(List<Rule> rules) {
    Set<String> ids = new LinkedHashSet<>();
    rules.stream().flatMap(r -> r.names().stream()).filter(m -> m.kind() == Mention.Kind.PARTY_OR_OFFICE).forEach(m -> ids.add(m.id()));
    return ids;
  }

  private static Map<String, Fraction> weights(List<Stake> stakes, String holder, Body body) {
    Fraction votes = Fraction.ZERO;
    for (Stake stake : stakes) {
      if (stake.holder().equals(holder) && stake.in().equals(body.of())) {
        votes = votes.plus(View.PROFITS.equals(body.members()) ? View.profits(stake) : View.votesOf(stake));
      }
    }
    return Map.of("votes", votes);
  }

  private static Set<String> classes(List<Stake> stakes, String holder, Body body) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Stake stake : stakes) {
      if (stake.holder().equals(holder) && stake.in().equals(body.of()) && stake.kind() != null) {
        kinds.add(stake.kind());
      }
    }
    return kinds;
  }

  Decision compile(Rule rule, Use use, Electorate electorate) {
    return compiled.computeIfAbsent(new Asked(rule, use, electorate), a -> Decision.compile(rule, use, electorate));
  }

  /// Whether the recused stay in the base of a quorum, or of a vote.
  public static boolean staysInBase(Recusal recusal, Use use) {
    return recusal == Recusal.COUNTED_IN_BASE || (recusal == Recusal.COUNTED_IN_QUORUM && use == Use.QUORUM);
  }
}
