package org.interregnum.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Tells the acts one by one: always the first in the file that no act left must precede. O(n log n) beside
/// the pairs within clusters.
///
/// An act waits for the calendar while some act left has its latest below its earliest, that is, while the
/// smallest latest of those left lies there; it never waits for that again. It waits for its cluster and for
/// imposed precedences by counting.
final class StoryOrder {
    private final ActTimes acts;
    private final Ranks ranks;
    private final Map<Integer, ClusterOrder> orders;
    private final int[] waitsFor;
    private final Map<Integer, List<Integer>> imposed = new HashMap<>();
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();
    private final BitSet calendarFree;
    private final BitSet told;

    StoryOrder(ActTimes acts, Ranks ranks, Map<Integer, ClusterOrder> orders) {
        this.acts = acts;
        this.ranks = ranks;
        this.orders = orders;
        waitsFor = new int[acts.size()];
        calendarFree = new BitSet(acts.size());
        told = new BitSet(acts.size());
    }

    Optional<List<String>> with(List<Precedence> extra) {
        countWaits(extra);
        Integer[] byEarliest = sorted(Comparator.comparingLong(ranks::earliest));
        Integer[] byLatest = sorted(Comparator.comparingLong(ranks::latest));
        List<String> order = new ArrayList<>(acts.size());
        int freed = 0;
        int first = 0;
        while (order.size() < acts.size()) {
            while (told.get(byLatest[first])) {
                first++;
            }
            long smallestLatest = ranks.latest(byLatest[first]);
            while (freed < byEarliest.length && ranks.earliest(byEarliest[freed]) <= smallestLatest) {
                free(byEarliest[freed++]);
            }
            Integer next = ready.poll();
            if (next == null) {
                return Optional.empty();
            }
            told.set(next);
            order.add(acts.id(next));
            release(next);
        }
        return Optional.of(List.copyOf(order));
    }

    private Integer[] sorted(Comparator<Integer> comparator) {
        Integer[] numbers = new Integer[acts.size()];
        Arrays.setAll(numbers, i -> i);
        Arrays.sort(numbers, comparator);
        return numbers;
    }

    private void countWaits(List<Precedence> extra) {
        for (ClusterOrder order : orders.values()) {
            for (int place = 0; place < order.size(); place++) {
                order.laterThan(place).stream().forEach(later -> waitsFor[order.act(later)]++);
            }
        }
        for (Precedence precedence : extra) {
            int after = acts.number(precedence.after());
            imposed.computeIfAbsent(acts.number(precedence.before()), a -> new ArrayList<>()).add(after);
            waitsFor[after]++;
        }
    }

    private void free(int act) {
        calendarFree.set(act);
        if (waitsFor[act] == 0) {
            ready.add(act);
        }
    }

    private void release(int act) {
        ClusterOrder order = orders.get(acts.cluster(act));
        if (order != null) {
            order.laterThan(order.place(act)).stream().forEach(later -> releaseOne(order.act(later)));
        }
        imposed.getOrDefault(act, List.of()).forEach(this::releaseOne);
    }

    private void releaseOne(int act) {
        waitsFor[act]--;
        if (waitsFor[act] == 0 && calendarFree.get(act)) {
            ready.add(act);
        }
    }
}
