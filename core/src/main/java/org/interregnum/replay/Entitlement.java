package org.interregnum.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.model.Act;
import org.interregnum.model.Amendment;
import org.interregnum.model.Deed;
import org.interregnum.model.Post;
import org.interregnum.model.Power;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Stated;
import org.interregnum.model.Variants;
import org.jspecify.annotations.Nullable;

/// Which powers an act may rest on.
final class Entitlement {
  private final Organization organization;

  Entitlement(Organization organization) {
    this.organization = organization;
  }

  /// One way in which an act can be within somebody's right: a power, or one to appoint together with one to remove.
  ///
  /// @param place where it stands in the file; of a pair the first of the two
  record Way(List<Power> powers, int place) {}

  /// The powers that fit an act.
  ///
  /// @param act the act whose right is in question (of a ratification: the act ratified)
  /// @param done the act by which it is exercised: it names the power and gives the evidence
  /// @param replaced who would be replaced in law, for an appointment to an office held for good by another; else null
  List<Way> ways(Branching world, Act act, Act done, @Nullable String replaced) {
    List<Way> fits = new ArrayList<>();
    List<Way> halves = new ArrayList<>();
    String named = done.procedure().power();
    List<Organization.Slot> slots = organization.powers();
    for (int place = 0; place < slots.size(); place++) {
      Organization.Slot slot = slots.get(place);
      if (!mayFit(slot.power(), act)) {
        continue;
      }
      Optional<Power> found = organization.power(world, slot);
      if (found.isEmpty() || (named == null && !isLikely(found.get(), done))) {
        continue;
      }
      Way way = new Way(List.of(found.get()), place);
      switch (use(found.get(), act, replaced != null)) {
        case WHOLE -> fits.add(way);
        case HALF_APPOINT, HALF_REMOVE -> halves.add(way);
        case NONE -> {}
      }
    }
    fits.addAll(pairs(halves));
    fits.removeIf(w -> named != null && w.powers().stream().noneMatch(p -> p.id().equals(named)));
    fits.sort(Comparator.comparingInt(Way::place));
    return fits;
  }

  private static List<Way> pairs(List<Way> halves) {
    List<Way> pairs = new ArrayList<>();
    for (Way appoint : halves) {
      for (Way remove : halves) {
        if (appoint.powers().getFirst().act().equals("appoint") && remove.powers().getFirst().act().equals("remove")) {
          pairs.add(new Way(List.of(appoint.powers().getFirst(), remove.powers().getFirst()), Math.min(appoint.place(), remove.place())));
        }
      }
    }
    return pairs;
  }

  private enum Use {
    NONE,
    WHOLE,
    HALF_APPOINT,
    HALF_REMOVE
  }

  private static Use use(Power power, Act act, boolean replacing) {
    if (!isAimedAt(power, act)) {
      return Use.NONE;
    }
    return switch (act.deed()) {
      case Deed.Remove r -> power.act().equals("remove") && (power.candidates() == null || power.candidates().contains(r.person())) ? Use.WHOLE : Use.NONE;
      case Deed.Amend a -> power.act().equals("amend") && allows(power, a.change()) ? Use.WHOLE : Use.NONE;
      case Deed.Appoint a -> useForAppointing(power, a, replacing);
      default -> Use.NONE;
    };
  }

  private static Use useForAppointing(Power power, Deed.Appoint act, boolean replacing) {
    boolean candidate = power.candidates() == null || power.candidates().contains(act.person());
    boolean office = act.post() instanceof Post.OfOffice;
    return switch (power.act()) {
      case "replace" -> candidate && office ? Use.WHOLE : Use.NONE;
      case "appoint" -> !candidate ? Use.NONE : replacing ? Use.HALF_APPOINT : Use.WHOLE;
      case "remove" -> replacing ? Use.HALF_REMOVE : Use.NONE;
      default -> Use.NONE;
    };
  }

  private static boolean isAimedAt(Power power, Act act) {
    return switch (act.deed()) {
      case Deed.Remove r -> isAimedAt(power, r.post());
      case Deed.Appoint a -> isAimedAt(power, a.post());
      case Deed.Amend a -> !power.target().seats() && power.target().id().equals(a.body());
      default -> false;
    };
  }

  private static boolean isAimedAt(Power power, Post post) {
    return power.target().id().equals(post.id()) && power.target().seats() == (post instanceof Post.SeatOn);
  }

  private static boolean allows(Power power, Amendment change) {
    Amendment only = power.change();
    return only == null || (only.seats() == change.seats() && sameParts(only.rule(), change.rule()));
  }

  private static boolean sameParts(RuleParts a, RuleParts b) {
    return sameText(a.quorum(), b.quorum()) && sameText(a.vote(), b.vote()) && sameText(a.notice(), b.notice())
        && sameText(a.writtenConsent(), b.writtenConsent()) && sameText(a.recused(), b.recused())
        && java.util.Objects.equals(a.waivable(), b.waivable());
  }

  private static boolean sameText(@Nullable Stated a, @Nullable Stated b) {
    return a == null ? b == null : b != null && a.text().strip().equalsIgnoreCase(b.text().strip());
  }

  private static boolean mayFit(Variants<Power> power, Act act) {
    return power.byAnswers().values().stream().anyMatch(p -> isAimedAt(p, act));
  }

  /// Ballots, signatures and meetings speak for the powers of bodies, a doer for those of offices and parties.
  private boolean isLikely(Power power, Act done) {
    var procedure = done.procedure();
    boolean collective = power.by().stream().allMatch(id -> organization.isBody(id) || organization.isEntity(id));
    if (procedure.vote() != null || procedure.consent() != null || procedure.meeting() != null || procedure.formStated()) {
      return collective;
    }
    boolean named = done.by().stream().anyMatch(id -> !organization.isBody(id) && !organization.isEntity(id));
    return !named || !collective;
  }

  /// The bodies that may decide an act in this world; of a ratification, those that may do what it ratifies.
  Set<String> deciders(Branching world, String id) {
    Optional<Act> act = act(world, id);
    if (act.isEmpty()) {
      return Set.of();
    }
    Optional<Act> exercised = act.get().deed() instanceof Deed.Ratify ratify ? act(world, ratify.of()) : act;
    return exercised.map(e -> deciders(world, e, act.get())).orElse(Set.of());
  }

  private Optional<Act> act(Branching world, String id) {
    Variants<Act> variants = organization.theCase().acts().get(id);
    return variants == null ? Optional.empty() : world.choose(organization.elements().of(variants));
  }

  /// The bodies that may decide an act in some world: those of the powers aimed at it, or the body that resolves.
  ///
  /// @param exercised the act whose right is in question in this world
  private Set<String> deciders(Branching world, Act exercised, Act done) {
    Set<String> bodies = new LinkedHashSet<>();
    if (exercised.deed() instanceof Deed.Resolve resolve) {
      bodies.add(resolve.body());
      return bodies;
    }
    for (Organization.Slot slot : organization.powers()) {
      if (mayFit(slot.power(), exercised)) {
        organization.power(world, slot)
            .filter(p -> mayServe(p, exercised, done))
            .ifPresent(p -> p.by().forEach(id -> decider(world, id).ifPresent(bodies::add)));
      }
    }
    return bodies;
  }

  private boolean mayServe(Power power, Act exercised, Act done) {
    String named = done.procedure().power();
    boolean appoints = exercised.deed() instanceof Deed.Appoint appoint && appoint.post() instanceof Post.OfOffice;
    if (named != null && !named.equals(power.id()) && !appoints) {
      return false;
    }
    return (named != null || isLikely(power, done)) && use(power, exercised, appoints) != Use.NONE;
  }

  /// The body that decides for a body or an entity, if one does.
  Optional<String> decider(Branching world, String id) {
    String current = id;
    Set<String> seen = new LinkedHashSet<>();
    while (seen.add(current)) {
      if (organization.isBody(current)) {
        return Optional.of(current);
      }
      Optional<String> next = organization.entity(world, current).flatMap(e -> Deciders.of(e, other -> organization.body(world, other).isPresent()));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      current = next.get();
    }
    return Optional.empty();
  }
}
