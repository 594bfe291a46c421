package org.interregnum.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Guarded;
import org.interregnum.model.Body;
import org.interregnum.model.Fraction;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stake;
import org.jspecify.annotations.Nullable;

/// The state of one view at one point of the story, as code in one world reads it.
final class View {
  /// Where the members of a body are the holders of stakes by their shares in the profits.
  static final String PROFITS = "profits";

  private final Organization organization;
  private final Elements elements;
  private final Course course;
  private final int point;
  private final Holdings.Standpoint standpoint;

  /// The state just before the act after a point, as whoever judges that act sees it.
  View(Organization organization, Elements elements, Course course, int point) {
    this(organization, elements, course, point, new Holdings.Standpoint.BeforeNext());
  }

  View(Organization organization, Elements elements, Course course, int point, Holdings.Standpoint standpoint) {
    this.organization = organization;
    this.elements = elements;
    this.course = course;
    this.point = point;
    this.standpoint = standpoint;
  }

  View at(int otherPoint) {
    return new View(organization, elements, course, otherPoint);
  }

  int point() {
    return point;
  }

  Guarded<Object> value(Key key) {
    return course.at(key, point);
  }

  /// Who holds an office, whoever gave it to them.
  Holding holding(Branching world, String office) {
    Guarded<Object> value = value(Key.holder(office));
    if (value.alternatives().size() > 1) {
      value = value.map(v -> new Holding(((Holding) v).party(), ((Holding) v).interim(), null), world.worlds());
    }
    return (Holding) world.choose(value);
  }

  @Nullable String holder(Branching world, String office) {
    return holding(world, office).party();
  }

  /// The seats of a body that has seats of its own.
  Membership seats(Branching world, String body) {
    return (Membership) world.choose(value(Key.seats(body)));
  }

  /// The amendments in force, oldest first.
  @SuppressWarnings("unchecked")
  List<RuleParts> amendments(Branching world, String body) {
    return (List<RuleParts>) world.choose(value(Key.rules(body)));
  }

  /// A body with what governs its decisions here.
  Situation.BodyThen bodyThen(Branching world, Body body) {
    var pack = organization.lawOf(world, body);
    String kind = pack.isEmpty() ? "" : organization.kindInLaw(world, body);
    Membership own = body.members() == null ? seats(world, body.id()) : new Membership(List.of(), 0);
    return new Situation.BodyThen(body, pack, kind, own, amendments(world, body.id()));
  }

  /// Who may take part in a body's decisions: who sits there, who holds votes, or another body's members.
  List<String> members(Branching world, String body) {
    return members(world, body, new LinkedHashSet<>());
  }

  private List<String> members(Branching world, String id, Set<String> seen) {
    Optional<Body> found = organization.body(world, id);
    if (found.isEmpty() || !seen.add(id)) {
      return List.of();
    }
    Body body = found.get();
    String from = body.members();
    if (from == null) {
      return seats(world, id).members();
    }
    if (Electorates.isByVotes(body)) {
      return Electorates.holders(body, stakes(world));
    }
    return members(world, from, seen);
  }

  /// The stakes held at this point, each with its votes.
  List<Stake> stakes(Branching world) {
    return organization.stakes(world, point, standpoint);
  }

  static Fraction profits(Stake stake) {
    return stake.economic() == null || stake.economic().value() == null ? Fraction.ZERO : stake.economic().value();
  }

  /// The votes of a stake: as stated, else one for each share.
  static Fraction votesOf(Stake stake) {
    return stake.votesHeld();
  }

  /// Whether a stake makes its holder a member: one whose votes are stated, be they none, or that has shares.
  static boolean votes(Stake stake) {
    return stake.votes() != null || votesOf(stake).signum() > 0;
  }

  /// All seats there are: of a body without seats of its own, its members.
  int seatCount(Branching world, String id) {
    boolean own = organization.body(world, id).map(b -> b.members() == null).orElse(false);
    return own ? seats(world, id).seats() : members(world, id).size();
  }
}
