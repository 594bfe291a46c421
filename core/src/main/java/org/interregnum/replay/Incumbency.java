package org.interregnum.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interregnum.doubt.Branching;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Office;

/// After every act, in both views: an office whose holder must sit on a body, and no longer does, falls vacant.
final class Incumbency {
  private final Worlds worlds;
  private final Organization organization;
  private final Elements elements;
  private final List<String> bound = new ArrayList<>();

  Incumbency(Worlds worlds, Organization organization, Elements elements) {
    this.worlds = worlds;
    this.organization = organization;
    this.elements = elements;
    organization.theCase().offices().forEach((id, office) -> {
      if (office.byAnswers().values().stream().anyMatch(o -> o.mustSitOn() != null)) {
        bound.add(id);
      }
    });
  }

  /// @param touched what the act changed
  /// @param point the point just after the act
  void settle(Course course, int point, Set<Key> touched, Condition where, String act) {
    boolean seats = touched.stream().anyMatch(k -> k.kind() == Key.Kind.SEATS);
    for (String office : bound) {
      if (seats || touched.contains(Key.holder(office))) {
        View after = new View(organization, elements, course, point);
        course.apply(point, Branching.run(worlds, where, world -> vacancy(world, office, after, act)));
      }
    }
  }

  private List<Change> vacancy(Branching world, String office, View after, String act) {
    String body = organization.office(world, office).map(Office::mustSitOn).orElse(null);
    String holder = body == null ? null : after.holder(world, office);
    if (body == null || holder == null || after.members(world, body).contains(holder)) {
      return List.of();
    }
    return List.of(new Change(Key.holder(office), new Holding(null, false, act)));
  }
}
