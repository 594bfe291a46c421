package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.interregnum.control.NaiveCamp.Time;
import org.interregnum.control.NaiveOrganization.State;

/// Goes through everything that a coalition can do, act by act and hour by hour.
final class NaiveSearch {
  private final NaiveCamp camp;
  private final Predicate<State> goal;
  private final int most;
  private boolean tooLarge;

  /// @param most nodes after which it gives up
  NaiveSearch(NaiveCamp camp, Predicate<State> goal, int most) {
    this.camp = camp;
    this.goal = goal;
    this.most = most;
  }

  private record Node(State state, Time time) {}

  /// Acts and seconds of a route.
  record Measure(int acts, long seconds) {}

  /// @param acts how far everything was gone through: no route of so many acts was missed
  record Found(Optional<Measure> fewest, Optional<Measure> earliest, int acts) {}

  boolean isTooLarge() {
    return tooLarge;
  }

  /// All routes of at most so many acts.
  Found run(State start, int acts) {
    Set<Node> seen = new HashSet<>();
    List<Measure> reached = new ArrayList<>();
    Set<Node> level = new LinkedHashSet<>(Set.of(new Node(start, camp.start(start))));
    int length = 0;
    while (true) {
      List<Node> nodes = new ArrayList<>();
      for (Node node : level) {
        if (goal.test(node.state)) {
          reached.add(new Measure(length, node.time.now()));
        } else {
          wait(node, seen, nodes);
        }
      }
      if (length == acts || nodes.isEmpty()) {
        return new Found(best(reached, true), best(reached, false), acts);
      }
      Set<Node> next = new LinkedHashSet<>();
      for (Node node : nodes) {
        for (State after : camp.afterOneAct(node.state, node.time)) {
          next.add(new Node(after, camp.call(after, node.time)));
        }
        if (seen.size() + next.size() > most) {
          tooLarge = length == 0;
          return new Found(best(reached, true), best(reached, false), length);
        }
      }
      level = next;
      length++;
    }
  }

  /// The node and all that it becomes if nothing is done but to wait for the next meeting.
  private void wait(Node from, Set<Node> seen, List<Node> nodes) {
    Node node = from;
    while (seen.add(node)) {
      nodes.add(node);
      long next = node.time.next();
      if (next == Clock.NEVER) {
        return;
      }
      node = new Node(node.state, camp.call(node.state, new Time(next, node.time.ready())));
    }
  }

  private static Optional<Measure> best(List<Measure> reached, boolean fewest) {
    var byActs = java.util.Comparator.comparingInt(Measure::acts);
    var byTime = java.util.Comparator.comparingLong(Measure::seconds);
    return reached.stream().min(fewest ? byActs.thenComparing(byTime) : byTime.thenComparing(byActs));
  }
}
