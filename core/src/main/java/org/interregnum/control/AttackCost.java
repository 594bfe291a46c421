package org.interregnum.control;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interregnum.model.Body;
import org.interregnum.model.Bound;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin;
import org.interregnum.model.Price;
import org.interregnum.model.Share;
import org.interregnum.model.Stake;
import org.interregnum.replay.Electorates;
import org.interregnum.replay.Situation;

/// How many votes somebody who has none needs in a body of holders to carry a power alone, whatever the others do, and
/// what they cost where votes have a price. The price is taken as it stands: that buying moves it is left out.
///
/// @param body the body of holders
/// @param entity in which the votes are
/// @param votes all votes there are now
/// @param created new votes that suffice, as by a deposit or an issue; empty: no number does
/// @param bought votes of the present holders that suffice; empty: not even all of them do
/// @param price of one vote; empty: not said
public record AttackCost(String body, String entity, Fraction votes, Optional<Fraction> created, Optional<Fraction> bought, Optional<Price> price) {
  /// A name that no party of a case has.
  private static final String OUTSIDER = "\u0000outsider";
  private static final String REST = "\u0000rest";
  private static final BigInteger STEPS = BigInteger.valueOf(1_000_000_000L);

  /// What the created votes cost.
  public Optional<Fraction> costOfCreated() {
    return created.flatMap(v -> price.map(p -> p.amount().times(v)));
  }

  /// What the bought votes cost.
  public Optional<Fraction> costOfBought() {
    return bought.flatMap(v -> price.map(p -> p.amount().times(v)));
  }

  /// The costs of one vote under a power, for each body of holders that exercises it.
  public static List<AttackCost> of(Situation situation, String power) {
    List<AttackCost> costs = new ArrayList<>();
    for (Situation.BodyThen then : situation.bodies().values()) {
      Body body = then.body();
      String entity = body.of();
      boolean exercises = situation.powers().stream().anyMatch(p -> p.id().equals(power) && p.by().contains(body.id()));
      if (exercises && entity != null && Electorates.isByVotes(body)) {
        costs.add(of(situation, power, body, entity));
      }
    }
    return costs;
  }

  private static AttackCost of(Situation situation, String power, Body body, String entity) {
    List<Stake> there = situation.stakes().stream().filter(s -> s.in().equals(entity)).toList();
    Fraction total = there.stream().map(Stake::votesHeld).reduce(Fraction.ZERO, Fraction::plus);
    Predicate<List<Stake>> carries = stakes -> {
      List<Stake> all = new ArrayList<>(situation.stakes());
      all.removeAll(there);
      all.addAll(stakes);
      Situation then = new Situation(
          situation.bodies(), situation.offices(), situation.entities(), situation.powers(), all, situation.people(), situation.lawDate());
      Arena arena = Arena.of(then);
      return arena.carriesIn(body.id(), power, List.of(OUTSIDER));
    };
    Optional<Fraction> created = total.signum() == 0 ? Optional.empty() : least(STEPS.multiply(BigInteger.valueOf(1000)), total, votes -> {
      List<Stake> stakes = new ArrayList<>(there);
      stakes.add(holding(OUTSIDER, entity, votes));
      return carries.test(stakes);
    });
    Optional<Fraction> bought = least(STEPS, total, votes -> {
      List<Stake> stakes = new ArrayList<>(there.stream().map(s -> s.withVotes(exactly(Fraction.ZERO))).toList());
      stakes.add(holding(OUTSIDER, entity, votes));
      stakes.add(holding(REST, entity, total.plus(votes.negated())));
      return carries.test(stakes);
    });
    return new AttackCost(body.id(), entity, total, created, bought, price(situation, entity));
  }

  /// The least number of votes, in billionths of all there are, for which a test holds that holds for more, too.
  private static Optional<Fraction> least(BigInteger most, Fraction total, Predicate<Fraction> enough) {
    BigInteger no = BigInteger.ZERO;
    BigInteger yes = most;
    if (!enough.test(part(total, yes))) {
      return Optional.empty();
    }
    while (yes.subtract(no).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = no.add(yes).shiftRight(1);
      if (enough.test(part(total, middle))) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return Optional.of(part(total, yes));
  }

  private static Fraction part(Fraction total, BigInteger steps) {
    return total.times(new Fraction(steps, STEPS));
  }

  private static Stake holding(String holder, String entity, Fraction votes) {
    return new Stake(holder, entity, null, null, exactly(votes), null, null, null, List.of(), List.of(), new Origin.Assumed("attack"));
  }

  private static Share exactly(Fraction votes) {
    return new Share(votes, Bound.EXACT, votes.toString());
  }

  private static Optional<Price> price(Situation situation, String entity) {
    Entity found = situation.entities().get(entity);
    return found == null ? Optional.empty() : Optional.ofNullable(found.price());
  }
}
