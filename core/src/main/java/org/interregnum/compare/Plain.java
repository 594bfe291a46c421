package org.interregnum.compare;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interregnum.model.Origin;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// What an element of a case says, as text and without where it stands: two elements that read alike are alike, on
/// whatever line they are written. Works on any record, so that a new component of one is compared without a word here.
final class Plain {
  /// What a component within another says when it is left out.
  private static final Set<String> SILENT = Set.of("false", "0", "[]");

  private Plain() {}

  /// The components that say something, by their spelling in case files.
  static Map<String, String> parts(Record element) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (RecordComponent component : element.getClass().getRecordComponents()) {
      Object value = value(element, component);
      String text = component.getName().equals("id") ? "" : text(value);
      if (!text.isEmpty()) {
        parts.put(spelled(component.getName()), text);
      }
    }
    return parts;
  }

  /// Where an element stands, if it knows.
  static @Nullable Origin origin(Record element) {
    for (RecordComponent component : element.getClass().getRecordComponents()) {
      if (value(element, component) instanceof Origin origin) {
        return origin;
      }
    }
    return null;
  }

  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Origin origin -> "";
      case Text text -> both(text);
      case Stated stated -> stated.text();
      case SourceRef ref -> ref.where() == null ? ref.source() : ref.source() + "#" + ref.where();
      case Optional<?> optional -> text(optional.orElse(null));
      case Boolean truth -> truth.toString();
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Collection<?> list -> list.stream().map(Plain::inner).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
      case Map<?, ?> map -> map.entrySet().stream().map(e -> e.getKey() + ": " + inner(e.getValue())).collect(Collectors.joining("; "));
      case Record element -> element(element);
      default -> value.toString();
    };
  }

  private static String both(Text text) {
    String en = text.en();
    String zh = text.zh();
    return en == null ? String.valueOf(zh) : zh == null || zh.equals(en) ? en : en + " / " + zh;
  }

  /// An element within another: in brackets if it has several parts.
  private static String inner(@Nullable Object value) {
    String text = text(value);
    boolean many = value instanceof Record && text.contains("; ");
    return many ? "(" + text + ")" : value instanceof List<?> ? "[" + text + "]" : text;
  }

  private static String element(Record element) {
    String parts = parts(element).entrySet().stream().filter(e -> !SILENT.contains(e.getValue()))
        .map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
    return parts.isEmpty() ? spelled(element.getClass().getSimpleName()) : parts;
  }

  /// The spelling in case files: `inFact` is `in-fact`.
  static String spelled(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        spelled.append('-');
      }
      spelled.append(Character.toLowerCase(c));
    }
    return spelled.toString();
  }

  private static @Nullable Object value(Record element, RecordComponent component) {
    try {
      return component.getAccessor().invoke(element);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(element.getClass().getName(), e);
    }
  }
}
