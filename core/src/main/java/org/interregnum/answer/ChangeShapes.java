package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interregnum.compare.Change;
import org.interregnum.compare.Item;
import org.interregnum.compare.Item.Possible;
import org.interregnum.compare.Vantage;
import org.interregnum.model.Language;
import org.interregnum.rule.Parse;
import org.interregnum.rule.Rule;
import org.interregnum.rule.RuleWords;
import org.interregnum.rule.Use;
import org.jspecify.annotations.Nullable;

/// One change as a tree: what the case says on each side, in words of both languages beside it, and where.
final class ChangeShapes {
  /// Parts that list ids, which people read as names.
  private static final List<String> IDS = List.of("by", "of", "target", "holder", "must-sit-on", "members-from", "governed-by", "controlled-by",
      "candidates", "called-by", "from");

  private final Vantage before;
  private final Vantage after;
  private final Words words;

  ChangeShapes(Vantage before, Vantage after, Words words) {
    this.before = before;
    this.after = after;
    this.words = words;
  }

  Map<String, @Nullable Object> tree(Change change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("what", change.what());
    tree.put("section", change.section());
    tree.put("id", change.id());
    tree.put("part", change.part());
    Vantage named = change.after().isEmpty() ? before : after;
    tree.put("title", title(change, named));
    side(tree, "before", change, change.before(), before);
    side(tree, "after", change, change.after(), after);
    tree.put("where", change.fromAfter() != null ? Shapes.from(change.fromAfter()) : change.fromBefore() == null ? null : Shapes.from(change.fromBefore()));
    tree.put("whereBefore", change.fromBefore() == null ? null : Shapes.from(change.fromBefore()));
    if (!change.parts().isEmpty()) {
      tree.put("parts", change.parts().stream().map(i -> part(i, named)).toList());
    }
    return tree;
  }

  // ------------------------------------------------------------------ one side

  private void side(Map<String, @Nullable Object> tree, String side, Change change, List<Possible> values, Vantage vantage) {
    boolean certain = values.size() == 1;
    tree.put(side, certain ? value(change, values.getFirst()) : null);
    if (certain && values.getFirst().said() != null) {
      Map<String, Object> inWords = inWords(change.part(), values.getFirst().said().text(), vantage);
      if (!inWords.isEmpty()) {
        tree.put(side + "Words", inWords);
      }
    }
    if (values.size() > 1) {
      tree.put(side + "Possible", possible(values, change.part(), vantage, p -> value(change, p)));
    }
  }

  private @Nullable String value(Change change, Possible possible) {
    if (possible.said() == null) {
      return null;
    }
    return change.isWhole() ? whole(change) : possible.said().text();
  }

  /// An element in one line: its parts as the case spells them.
  private static String whole(Change change) {
    String parts = change.parts().stream()
        .map(i -> i.part() + ": " + i.values().stream().map(Possible::said).filter(Objects::nonNull).map(Item.Said::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("; "));
    return parts.isEmpty() ? "there" : parts;
  }

  private List<Object> possible(List<Possible> values, String part, Vantage vantage, java.util.function.Function<Possible, @Nullable String> value) {
    ConditionText conditions = new ConditionText(vantage.replayed(), words);
    List<Object> list = new ArrayList<>();
    for (Possible each : values) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("value", value.apply(each));
      Map<String, Object> inWords = each.said() == null ? Map.of() : inWords(part, each.said().text(), vantage);
      if (!inWords.isEmpty()) {
        tree.put("words", inWords);
      }
      tree.put("condition", conditions.of(each.where()));
      list.add(tree);
    }
    return list;
  }

  private Map<String, @Nullable Object> part(Item item, Vantage vantage) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("part", item.part());
    tree.put("title", label(item.part(), vantage));
    Possible only = item.values().getFirst();
    boolean certain = item.values().size() == 1 && only.said() != null;
    tree.put("value", certain && only.said() != null ? only.said().text() : null);
    if (certain && only.said() != null) {
      Map<String, Object> inWords = inWords(item.part(), only.said().text(), vantage);
      if (!inWords.isEmpty()) {
        tree.put("words", inWords);
      }
    } else {
      tree.put("possible", possible(item.values(), item.part(), vantage, p -> p.said() == null ? null : p.said().text()));
    }
    return tree;
  }

  // ------------------------------------------------------------------ words

  private String title(Change change, Vantage vantage) {
    String element = words.find("diff.section." + change.section(), words.name(vantage.replayed().theCase(), change.id())).orElse(change.id());
    return change.isWhole() ? element : words.say("diff.title", element, label(change.part(), vantage));
  }

  private String label(String part, Vantage vantage) {
    if (part.startsWith("members.")) {
      return words.say("diff.part.member", words.name(vantage.replayed().theCase(), part.substring("members.".length())));
    }
    return words.find("diff.part." + part).orElse(part);
  }

  /// A value in both languages; empty where the words would be the text itself.
  private Map<String, Object> inWords(String part, String text, Vantage vantage) {
    Map<String, Object> both = Shapes.object();
    for (Language language : Language.values()) {
      Optional<String> said = said(new Words(language, words.roles()), language, part, text, vantage);
      said.filter(s -> !s.equals(text)).ifPresent(s -> both.put(language.code(), s));
    }
    return both;
  }

  private static Optional<String> said(Words in, Language language, String part, String text, Vantage vantage) {
    return switch (part) {
      case "quorum" -> rule(text, Use.QUORUM, language);
      case "vote" -> rule(text, Use.VOTE, language);
      case "written-consent" -> text.equals("none") ? in.find("part.written-consent.none") : rule(text, Use.CONSENT, language);
      case "notice", "waivable", "recused" -> Optional.of(in.find("part." + part + "." + text).orElseGet(() -> in.say("part." + part, text)));
      default -> part.startsWith("members.") || IDS.contains(part) ? Optional.of(names(in, text, vantage)) : in.find("diff.value." + text);
    };
  }

  private static Optional<String> rule(String text, Use use, Language language) {
    return Rule.parse(text) instanceof Parse.Ok ok
        ? Optional.of(RuleWords.of(ok.rule(), use, language == Language.ZH ? RuleWords.Language.CHINESE : RuleWords.Language.ENGLISH)) : Optional.empty();
  }

  private static String names(Words in, String ids, Vantage vantage) {
    String comma = in.say("claim.comma");
    return String.join(comma, List.of(ids.split(", ")).stream().map(id -> name(in, id, vantage)).toList());
  }

  private static String name(Words in, String id, Vantage vantage) {
    if (id.startsWith("seats(") && id.endsWith(")")) {
      return in.say("diff.seats-of", in.name(vantage.replayed().theCase(), id.substring("seats(".length(), id.length() - 1)));
    }
    return in.find("diff.value." + id).orElseGet(() -> in.name(vantage.replayed().theCase(), id));
  }
}
