package org.interregnum.answer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.control.Coalitions;
import org.interregnum.doubt.Condition;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin;
import org.interregnum.model.Share;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Text;
import org.interregnum.replay.Replayed;
import org.interregnum.time.Bounds;
import org.jspecify.annotations.Nullable;

/// The small shapes that all answers share.
final class Shapes {
  private Shapes() {}

  static Map<String, Object> object() {
    return new LinkedHashMap<>();
  }

  /// A number of coalitions; beyond what every reader of JSON can hold, its digits.
  static Object count(long count) {
    return count > (1L << 53) ? (Object) Long.toString(count) : (Object) count;
  }

  /// Sets as numbers of alike parties.
  static List<Object> grouped(List<List<Coalitions.Some>> sets) {
    return sets.stream().<Object>map(parts -> parts.stream().map(Shapes::some).toList()).toList();
  }

  private static Object some(Coalitions.Some some) {
    Map<String, Object> tree = object();
    tree.put("any", some.number());
    tree.put("of", some.of());
    return tree;
  }

  static Map<String, Object> head(Replayed replayed, String verb) {
    Map<String, Object> head = object();
    head.put("case", replayed.theCase().id());
    head.put("verb", verb);
    return head;
  }

  static Map<String, Object> from(Origin origin) {
    Map<String, Object> from = object();
    switch (origin) {
      case Origin.InFile file -> {
        from.put("file", file.file());
        from.put("line", file.line());
        from.put("column", file.column());
      }
      case Origin.InLaw law -> from.put("law", law.citation());
      case Origin.Assumed assumed -> from.put("assumed", assumed.reason());
    }
    return from;
  }

  static Map<String, @Nullable Object> moment(Replayed replayed, String act) {
    ZoneId zone = replayed.theCase().zone();
    Bounds bounds = replayed.bounds(act);
    Map<String, @Nullable Object> moment = new LinkedHashMap<>();
    moment.put("earliest", bounds.earliest() == null ? null : Bounds.iso(bounds.earliest(), zone));
    moment.put("latest", bounds.latest() == null ? null : Bounds.iso(bounds.latest(), zone));
    moment.put("precision", replayed.precision(act).json());
    return moment;
  }

  /// `true`, `false` or `"unknown"` over the worlds left open.
  static Object truth(Condition condition, Replayed replayed) {
    Worlds worlds = replayed.worlds();
    if (worlds.implies(replayed.possible(), condition)) {
      return true;
    }
    return worlds.meet(replayed.possible(), condition) ? "unknown" : (Object) false;
  }

  static Object number(Fraction value) {
    return value.isWhole() ? (Object) value.numerator() : (Object) value.nearest();
  }

  static @Nullable Object share(@Nullable Share share) {
    if (share == null || share.value() == null) {
      return null;
    }
    double value = share.value().nearest();
    return share.atLeast() ? (Object) Map.of("atLeast", value) : (Object) value;
  }

  /// A text in both languages.
  static @Nullable Map<String, Object> text(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    Map<String, Object> both = object();
    if (text.en() != null) {
      both.put("en", text.en());
    }
    if (text.zh() != null) {
      both.put("zh", text.zh());
    }
    return both;
  }

  static List<Object> sources(List<SourceRef> sources) {
    List<Object> list = new ArrayList<>();
    for (SourceRef source : sources) {
      Map<String, Object> each = object();
      each.put("source", source.source());
      if (source.where() != null) {
        each.put("where", source.where());
      }
      list.add(each);
    }
    return list;
  }
}
