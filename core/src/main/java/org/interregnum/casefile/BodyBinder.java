package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Body;
import org.interregnum.model.Office;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Seat;
import org.jspecify.annotations.Nullable;

/// Binds bodies with their seats, and offices.
final class BodyBinder {
  private final Problems problems;

  BodyBinder(Problems problems) {
    this.problems = problems;
  }

  Body body(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    List<Seat> seats = seats(said.node("seats"));
    reportSeatedTwice(id, said.node("seats"));
    Fields rule = said.sub("rule");
    return new Body(
        id,
        said.text("name", id),
        said.word("of"),
        seats,
        said.word("members"),
        rule == null ? RuleParts.none(at) : RuleBinder.parts(rule.map()),
        said.isTrue("fills-own-vacancies"),
        at);
  }

  Office office(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    String holder = said.word("holder");
    boolean vacant = holder == null || holder.equals("vacant");
    return new Office(
        id, said.text("name", id), said.word("of"), vacant ? null : holder, holder != null, said.isTrue("interim"), said.word("must-sit-on"), at);
  }

  private static List<Seat> seats(@Nullable Node node) {
    List<Seat> seats = new ArrayList<>();
    switch (node) {
      case Sequence s -> s.items().forEach(item -> seats.add(seat(item)));
      case Mapping m -> {
        for (Entry entry : m.entries().values()) {
          seats.add(heldSeat(entry));
        }
      }
      case null, default -> {}
    }
    return List.copyOf(seats);
  }

  private static Seat heldSeat(Entry entry) {
    InFile at = entry.key().at();
    if (entry.value() instanceof Mapping said) {
      Seat seat = seat(said);
      return new Seat(seat.id(), party(entry.key().text()), seat.since(), seat.attributes(), at);
    }
    String since = entry.value() instanceof Word w && !w.isNull() ? w.text() : null;
    return new Seat(null, party(entry.key().text()), since, Map.of(), at);
  }

  private static Seat seat(Node item) {
    if (!(item instanceof Mapping map)) {
      return new Seat(null, item instanceof Word w ? party(w.text()) : null, null, Map.of(), item.at());
    }
    Fields said = new Fields(map);
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Entry entry : map.entries().values()) {
      String key = entry.key().text();
      if (!key.equals("id") && !key.equals("holder") && !key.equals("since") && entry.value() instanceof Word w && !w.isNull()) {
        attributes.put(key, w.text());
      }
    }
    String holder = said.word("holder");
    return new Seat(said.word("id"), holder == null ? null : party(holder), said.word("since"), Collections.unmodifiableMap(attributes), map.at());
  }

  private static @Nullable String party(String word) {
    return word.equals("vacant") || word.isEmpty() ? null : word;
  }

  private void reportSeatedTwice(String body, @Nullable Node seats) {
    if (!(seats instanceof Sequence s)) {
      return;
    }
    Map<String, Word> first = new HashMap<>();
    for (Node item : s.items()) {
      Node held = item instanceof Mapping m ? m.get("holder") : item;
      if (held instanceof Word w && party(w.text()) != null) {
        Word before = first.putIfAbsent(w.text(), w);
        if (before != null) {
          problems.error(w, "seated-twice", w.text(), body);
        }
      }
    }
  }
}
