package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interregnum.model.Act;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Meeting;
import org.interregnum.model.Office;
import org.interregnum.model.Origin;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Power;
import org.interregnum.model.Seat;
import org.interregnum.model.Share;
import org.interregnum.model.Stake;
import org.interregnum.model.Variants;
import org.interregnum.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/// Finds what each piece says well enough but several cannot say together.
final class Consistency {
  private final Case theCase;
  private final Problems problems;

  Consistency(Case theCase, Problems problems) {
    this.theCase = theCase;
    this.problems = problems;
  }

  void check() {
    controlCycles();
    memberCycles();
    meetingCycles();
    theCase.bodies().values().forEach(b -> b.byAnswers().values().forEach(this::stakesInWhat));
    theCase.offices().values().forEach(this::holderSits);
    theCase.powers().values().forEach(p -> p.byAnswers().values().forEach(this::target));
    theCase.acts().values().forEach(a -> a.byAnswers().values().forEach(this::aboutItself));
    theCase.stakes().byAnswers().values().forEach(this::stakes);
    theCase.stakes().byAnswers().values().forEach(stakes -> stakes.forEach(this::classOf));
  }

  private void report(Origin at, String code, String... args) {
    if (at instanceof InFile place) {
      problems.error(place, code, args);
    }
  }

  private void controlCycles() {
    Map<String, String> parent = new HashMap<>();
    theCase.entities().forEach((id, e) -> first(e).ifPresent(x -> put(parent, id, x.controlledBy())));
    Set<Set<String>> reported = new LinkedHashSet<>();
    theCase.entities().forEach((id, entity) -> {
      for (Entity variant : entity.byAnswers().values()) {
        Map<String, String> here = new HashMap<>(parent);
        here.remove(id);
        put(here, id, variant.controlledBy());
        cycle(here, id, reported).ifPresent(c -> report(variant.origin(), "controlled-by-circle", c));
      }
    });
  }

  private void memberCycles() {
    Map<String, String> next = new HashMap<>();
    theCase.bodies().forEach((id, b) -> first(b).ifPresent(x -> put(next, id, x.members())));
    Set<Set<String>> reported = new LinkedHashSet<>();
    next.keySet().stream().sorted().forEach(id ->
        cycle(next, id, reported).ifPresent(c -> first(theCase.bodies().get(id)).ifPresent(b -> report(b.origin(), "members-circle", c))));
  }

  private void meetingCycles() {
    Map<String, String> next = new HashMap<>();
    theCase.acts().forEach((id, a) -> first(a).ifPresent(x -> {
      Meeting meeting = x.procedure().meeting();
      put(next, id, meeting == null ? null : meeting.sameAs());
    }));
    Set<Set<String>> reported = new LinkedHashSet<>();
    theCase.acts().keySet().stream().filter(next::containsKey).forEach(id ->
        cycle(next, id, reported).ifPresent(c -> first(theCase.acts().get(id)).ifPresent(a -> report(a.origin(), "meeting-circle", c))));
  }

  private static void put(Map<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static <T> Optional<T> first(@Nullable Variants<T> variants) {
    return variants == null || variants.byAnswers().isEmpty() ? Optional.empty() : Optional.of(variants.any());
  }

  /// The circle on which an id lies, as text, if it was not reported yet.
  private static Optional<String> cycle(Map<String, String> next, String start, Set<Set<String>> reported) {
    List<String> path = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    String at = start;
    while (at != null && seen.add(at)) {
      path.add(at);
      at = next.get(at);
    }
    if (!start.equals(at) || !reported.add(seen)) {
      return Optional.empty();
    }
    path.add(start);
    return Optional.of(String.join(" → ", path));
  }

  private void stakesInWhat(Body body) {
    if (body.of() == null && "stakes".equals(body.members())) {
      report(body.origin(), "missing-key", "of", "body", "");
    }
  }

  private void holderSits(Variants<Office> offices) {
    offices.byAnswers().forEach((answers, office) -> {
      Variants<Body> bodies = office.mustSitOn() == null ? null : theCase.bodies().get(office.mustSitOn());
      if (office.holder() == null || bodies == null) {
        return;
      }
      bodies.byAnswers().forEach((others, body) -> {
        boolean sits = body.members() != null || body.seats().stream().map(Seat::holder).anyMatch(h -> Objects.equals(h, office.holder()));
        if (!sits && agree(offices.on(), answers, bodies.on(), others) && theCase.hasCaseFile()) {
          report(office.origin(), "holder-does-not-sit", office.holder(), office.id(), body.id());
        }
      });
    });
  }

  /// Whether two lists of answers can stand together.
  private static boolean agree(List<String> on, List<String> answers, List<String> otherOn, List<String> others) {
    for (int i = 0; i < on.size(); i++) {
      int j = otherOn.indexOf(on.get(i));
      if (j >= 0 && !answers.get(i).equals(others.get(j))) {
        return false;
      }
    }
    return true;
  }

  private void target(Power power) {
    String id = power.target().id();
    boolean isBody = theCase.bodies().containsKey(id);
    boolean isOffice = theCase.offices().containsKey(id);
    boolean posts = List.of("remove", "appoint", "replace").contains(power.act());
    if (posts && isBody && !power.target().seats()) {
      report(power.origin(), "target-needs-seats", power.act(), id);
    } else if (posts && !isBody && !isOffice && theCase.entities().containsKey(id)) {
      report(power.origin(), "target-does-not-fit", power.act(), id);
    } else if (power.act().equals("amend") && (isOffice || power.target().seats())) {
      report(power.origin(), "target-does-not-fit", power.act(), power.target().seats() ? "seats(" + id + ")" : id);
    }
  }

  private void aboutItself(Act act) {
    String of =
        switch (act.deed()) {
          case Deed.Ratify r -> r.of();
          case Deed.Rule r -> r.of();
          default -> "";
        };
    if (of.equals(act.id())) {
      report(act.origin(), "about-itself", act.id());
    }
  }

  /// A class that the entity does not have, where it says which it has.
  private void classOf(Stake stake) {
    Variants<Entity> entities = theCase.entities().get(stake.in());
    if (stake.kind() == null || entities == null) {
      return;
    }
    Set<String> classes = new LinkedHashSet<>();
    entities.byAnswers().values().forEach(e -> classes.addAll(e.classes().keySet()));
    if (!classes.isEmpty() && !classes.contains(stake.kind())) {
      report(stake.origin(), "unknown-class", stake.kind(), stake.in(), Nearest.of(stake.kind(), classes), String.join(", ", classes));
    }
  }

  /// The stakes at the opening, and as they become with each date, must each time be no more than there is.
  private void stakes(List<Stake> stakes) {
    List<Stake> held = new ArrayList<>(stakes.stream().filter(s -> s.at() == null).toList());
    percent(stakes);
    if (whole(held)) {
      for (List<Stake> change : changes(stakes)) {
        held.removeIf(s -> change.stream().anyMatch(c -> c.isSameHolding(s)));
        held.addAll(change);
        if (!whole(held)) {
          return;
        }
      }
    }
  }

  /// The dated stakes by date: those after acts in the order of the acts, others in the order of the file.
  private List<List<Stake>> changes(List<Stake> stakes) {
    Map<String, List<Stake>> byDate = new LinkedHashMap<>();
    for (Stake stake : stakes) {
      if (stake.at() != null) {
        byDate.computeIfAbsent(stake.at().text().strip(), a -> new ArrayList<>()).add(stake);
      }
    }
    List<String> acts = List.copyOf(theCase.acts().keySet());
    List<String> dates = new ArrayList<>(byDate.keySet());
    if (acts.containsAll(dates)) {
      dates.sort(Comparator.comparingInt(acts::indexOf));
    }
    return dates.stream().map(d -> byDate.getOrDefault(d, List.of())).toList();
  }

  private boolean whole(List<Stake> stakes) {
    Map<List<String>, Fraction> economic = new HashMap<>();
    Map<List<String>, Fraction> votes = new HashMap<>();
    boolean fits = true;
    for (Stake stake : stakes) {
      String kind = stake.kind() == null ? "" : stake.kind();
      fits &= add(economic, stake, List.of(stake.in(), kind), stake.economic());
      fits &= add(votes, stake, List.of(stake.in(), kind), stake.votes());
    }
    return fits;
  }

  private void percent(List<Stake> stakes) {
    Map<String, Boolean> percent = new HashMap<>();
    for (Stake stake : stakes) {
      Share share = stake.votes();
      if (share != null && share.value() != null && share.value().numerator().signum() != 0) {
        Boolean before = percent.putIfAbsent(stake.in(), share.isOfOne());
        if (before != null && before != share.isOfOne()) {
          report(stake.origin(), "mixed-votes", stake.in());
        }
      }
    }
  }

  private boolean add(Map<List<String>, Fraction> sums, Stake stake, List<String> of, @Nullable Share share) {
    if (share == null || share.value() == null || !share.isOfOne() || share.value().compareTo(Fraction.ONE) > 0) {
      return true;
    }
    Fraction before = sums.getOrDefault(of, Fraction.ZERO);
    Fraction sum = before.plus(share.value());
    sums.put(of, sum);
    if (sum.compareTo(Fraction.ONE) > 0 && before.compareTo(Fraction.ONE) <= 0) {
      report(stake.origin(), "stakes-over-whole", stake.in(), percentage(sum), of.get(1));
      return false;
    }
    return true;
  }

  private static String percentage(Fraction of) {
    return String.format(Locale.ROOT, "%.4f", of.nearest() * 100).replaceAll("\\.?0+$", "") + "%";
  }
}
