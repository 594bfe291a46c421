package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interregnum.casefile.Shape.Either;
import org.interregnum.casefile.Shape.Keys;
import org.interregnum.casefile.Shape.Lingo;
import org.interregnum.casefile.Shape.ListOf;
import org.interregnum.casefile.Shape.Need;
import org.interregnum.casefile.Shape.Num;
import org.interregnum.casefile.Shape.OneOf;
import org.interregnum.casefile.Shape.Ref;
import org.interregnum.casefile.Shape.Tongue;
import org.interregnum.model.Certainty;

/// The words from which the tables of keys are written, and the shapes that many of them share.
final class Shapes {
  private Shapes() {}

  static final Shape PROSE = new Shape.Prose();
  static final Shape FREE = new Shape.Free();
  static final Shape FLAG = new Shape.Flag();
  static final Shape NAME = new Shape.Name(true);
  static final Shape LABEL = new Shape.Name(false);
  static final Shape TIME = lingo(Tongue.TIME);
  static final Shape RULE = lingo(Tongue.RULE);
  static final Shape DURATION = lingo(Tongue.DURATION);
  static final Shape EXPRESSION = lingo(Tongue.EXPRESSION);
  static final Shape COUNT = new Num(true, BigDecimal.ZERO, BigDecimal.valueOf(Integer.MAX_VALUE));
  static final Shape TOTAL = number(0, 1e15);
  static final Shape AMOUNT = number(-1e15, 1e15);
  static final Shape CERTAINTY = oneOf(Arrays.stream(Certainty.values()).map(Certainty::spelling).toArray(String[]::new));

  static final Shape PERSON = ref("person", Kind.PERSON, Kind.ENTITY, Kind.GROUP);
  static final Shape PARTY = ref("party", Kind.PERSON, Kind.ENTITY, Kind.GROUP, Kind.BODY, Kind.OFFICE);
  static final Shape BODY = ref("body", Kind.BODY);
  static final Shape OFFICE = ref("office", Kind.OFFICE);
  static final Shape ENTITY = ref("entity", Kind.ENTITY);
  static final Shape OWNER = ref("owner", Kind.ENTITY, Kind.BODY);
  static final Shape ACT = ref("act", Kind.ACT);
  static final Shape POWER = ref("power", Kind.POWER);
  static final Shape LETTER = ref("letter", Kind.LETTER);
  static final Shape AXIS = ref("axis", Kind.AXIS);
  static final Shape SOURCE = ref("source", Kind.SOURCE);
  static final Shape AUTHOR = ref("author", Kind.SOURCE, Kind.PERSON, Kind.ENTITY, Kind.GROUP, Kind.BODY, Kind.OFFICE);

  private static final Shape CITE = new Shape.Cite();
  static final Shape CITATION =
      either(
          CITE,
          keys("citation")
              .need("source", SOURCE, "id of a source")
              .may("where", FREE, "section or place in it")
              .may("page", FREE, "page in it")
              .may("quote", FREE, "a short quotation")
              .done());
  static final Shape CITATIONS = either(CITE, listOf(CITATION), mapOf(CITATION));

  static final Shape REMARKS =
      oneOrMore(
          either(
              FREE,
              keys("remark")
                  .may("text", PROSE, "what is said")
                  .may("says", PROSE, "what is said")
                  .may("en", FREE, "what is said, in English")
                  .may("zh", FREE, "what is said, in Chinese")
                  .may("economic", FREE, "an economic share, as the source states it")
                  .may("votes", FREE, "a share of votes, as the source states it")
                  .may("reply", PROSE, "what the person spoken of answered")
                  .with(told())
                  .done()));

  /// A sum of money: a number, or how near a number is known.
  static Shape sum(Shape amount) {
    return either(
        amount,
        keys("sum")
            .may("value", amount, "the sum")
            .may("from", amount, "at least")
            .may("upto", amount, "at most")
            .may("about", amount, "about")
            .may("unit", FREE, "the unit, for example USD")
            .done());
  }

  /// The keys that say who says something and how sure it is.
  static List<Shape.Key> told() {
    return List.of(
        new Shape.Key("certainty", CERTAINTY, "how well it is supported"),
        new Shape.Key("sources", CITATIONS, "who says it, as source#place"),
        new Shape.Key("source", CITATIONS, "who says it, as source#place"),
        new Shape.Key("where", FREE, "the place in the single source"));
  }

  static Shape ref(String what, Kind... kinds) {
    return new Ref(what, List.of(kinds), List.of());
  }

  static Shape lingo(Tongue tongue, String... words) {
    return new Lingo(tongue, List.of(words));
  }

  static Shape oneOf(String... words) {
    return new OneOf(List.of(words));
  }

  static Shape number(double least, double most) {
    return new Num(false, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  static Shape listOf(Shape item) {
    return new ListOf(item, false);
  }

  static Shape oneOrMore(Shape item) {
    return new ListOf(item, true);
  }

  static Shape either(Shape... shapes) {
    return new Either(List.of(shapes));
  }

  /// The map among the alternatives of an [Either].
  private static Shape mapOf(Shape either) {
    return either instanceof Either e ? e.shapes().getLast() : either;
  }

  /// A section whose elements have ids: a map by id, a list of ids, or a list of maps with `id:`.
  static Shape byId(Keys element, boolean bareName) {
    Shape said = bareName ? either(FREE, element) : element;
    return either(listOf(either(NAME, withId(element))), new Shape.MapOf(NAME, said));
  }

  /// The same keys with `id:` in front, which is then needed.
  static Keys withId(Keys element) {
    return keys(element.name()).need("id", NAME, "its id").with(List.copyOf(element.keys().values())).needs(element.needs()).done();
  }

  static Builder keys(String name) {
    return new Builder(name);
  }

  /// Collects the keys of a map.
  static final class Builder {
    private final String name;
    private final Map<String, Shape.Key> keys = new LinkedHashMap<>();
    private final List<Need> needs = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /// A key that may be left out.
    Builder may(String key, Shape shape, String doc) {
      keys.put(key, new Shape.Key(key, shape, doc));
      return this;
    }

    /// A key that must be there.
    Builder need(String key, Shape shape, String doc) {
      may(key, shape, doc);
      needs.add(new Need(List.of(key), true));
      return this;
    }

    /// Keys that may be left out.
    Builder with(List<Shape.Key> more) {
      more.forEach(k -> keys.putIfAbsent(k.name(), k));
      return this;
    }

    /// One of these keys must be there, and not two.
    Builder oneOf(String... of) {
      needs.add(new Need(List.of(of), true));
      return this;
    }

    /// No two of these keys.
    Builder notBoth(String... of) {
      needs.add(new Need(List.of(of), false));
      return this;
    }

    Builder needs(List<Need> more) {
      needs.addAll(more);
      return this;
    }

    Keys done() {
      return new Keys(name, Collections.unmodifiableMap(keys), List.copyOf(needs));
    }
  }

  /// One list after the other.
  static <T> List<T> join(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
