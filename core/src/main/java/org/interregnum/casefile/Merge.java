package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.jspecify.annotations.Nullable;

/// Lays one tree over another: maps key by key, everything else whole; null takes a key away.
final class Merge {
  private Merge() {}

  /// @param body whether the trees are a body, whose `seats: +2` adds vacant seats
  static Node lay(@Nullable Node base, Node patch, boolean body, Problems problems) {
    if (!(patch instanceof Mapping over)) {
      return patch;
    }
    Map<String, Entry> merged = new LinkedHashMap<>();
    if (base instanceof Mapping under) {
      merged.putAll(under.entries());
    }
    for (Entry entry : over.entries().values()) {
      String key = entry.key().text();
      if (Node.isNull(entry.value())) {
        merged.remove(key);
        continue;
      }
      Entry below = merged.get(key);
      Node under = below == null ? null : below.value();
      Node value =
          body && key.equals("seats") && entry.value() instanceof Word change
              ? seats(under, change, problems)
              : lay(under, entry.value(), false, problems);
      merged.put(key, new Entry(below == null ? entry.key() : below.key(), value));
    }
    return Mapping.of(merged, base == null ? patch.at() : base.at());
  }

  /// The seats with some more or fewer vacant ones at the end.
  private static Node seats(@Nullable Node base, Word change, Problems problems) {
    Integer by = signed(change.text());
    if (by == null) {
      return change;
    }
    List<Node> seats = new ArrayList<>(asList(base));
    if (by >= 0) {
      seats.addAll(Collections.nCopies(Math.min(by, 100_000), new Word("vacant", true, change.at())));
    } else {
      for (int i = 0; i < -by; i++) {
        int vacant = lastVacant(seats);
        if (vacant < 0) {
          problems.error(change, "no-vacant-seats", change.text(), Integer.toString(i));
          break;
        }
        seats.remove(vacant);
      }
    }
    return Sequence.of(seats, base == null ? change.at() : base.at());
  }

  /// A number with a sign; null if it is none.
  static @Nullable Integer signed(String text) {
    if (!text.matches("[-+]\\d{1,6}")) {
      return null;
    }
    return Integer.valueOf(text);
  }

  private static int lastVacant(List<Node> seats) {
    for (int i = seats.size() - 1; i >= 0; i--) {
      if (seats.get(i) instanceof Word w && w.text().equals("vacant")) {
        return i;
      }
    }
    return -1;
  }

  /// Seats written as a map from holders, as a list of seats.
  private static List<Node> asList(@Nullable Node seats) {
    if (seats instanceof Sequence s) {
      return s.items();
    }
    if (!(seats instanceof Mapping m)) {
      return List.of();
    }
    List<Node> list = new ArrayList<>();
    for (Entry entry : m.entries().values()) {
      Map<String, Entry> seat = new LinkedHashMap<>();
      seat.put("holder", new Entry(new Word("holder", true, entry.key().at()), entry.key()));
      if (entry.value() instanceof Mapping said) {
        seat.putAll(said.entries());
      } else if (!Node.isNull(entry.value())) {
        seat.put("since", new Entry(new Word("since", true, entry.value().at()), entry.value()));
      }
      list.add(Mapping.of(seat, entry.key().at()));
    }
    return list;
  }

  /// The first key of `later` that `earlier` sets too; null if there is none.
  static @Nullable Node firstCommon(Node earlier, Node later) {
    if (!(earlier instanceof Mapping a) || !(later instanceof Mapping b)) {
      return later;
    }
    for (Entry entry : b.entries().values()) {
      Entry other = a.entries().get(entry.key().text());
      boolean deeper = other != null && other.value() instanceof Mapping && entry.value() instanceof Mapping;
      Node below = other == null ? null : deeper ? firstCommon(other.value(), entry.value()) : entry.key();
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
