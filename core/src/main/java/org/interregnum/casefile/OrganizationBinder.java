package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Agreement;
import org.interregnum.model.Bound;
import org.interregnum.model.Entity;
import org.interregnum.model.Fraction;
import org.interregnum.model.Group;
import org.interregnum.model.Letter;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Person;
import org.interregnum.model.Price;
import org.interregnum.model.Remark;
import org.interregnum.model.Share;
import org.interregnum.model.ShareClass;
import org.interregnum.model.Source;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stake;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Binds who and what there is: sources, entities, people, groups, letters, stakes, agreements.
final class OrganizationBinder {
  private OrganizationBinder() {}

  static Source source(Element element) {
    Fields said = new Fields(element.map("title"));
    Integer rank = said.count("rank");
    return new Source(
        element.name(), said.text("title"), said.text("by"), said.word("published"), said.word("language"), said.word("url"), rank, element.at());
  }

  static Entity entity(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    return new Entity(
        id, said.text("name", id), said.word("kind"), said.word("law"), said.word("governed-by"), said.word("controlled-by"), classes(said),
        price(said), remarks(said, "facts"), at);
  }

  private static Map<String, ShareClass> classes(Fields said) {
    Map<String, ShareClass> classes = new LinkedHashMap<>();
    for (Element element : Element.in(said.node("classes"), "id").values()) {
      Fields of = new Fields(element.map("votes-per-share"));
      BigDecimal each = of.number("votes-per-share");
      classes.put(element.name(), new ShareClass(
          element.name(), of.text("name", element.name()), each == null ? Fraction.ONE : Fraction.of(each), price(of)));
    }
    return Collections.unmodifiableMap(classes);
  }

  private static final Map<String, Bound> BOUNDS = Map.of("value", Bound.EXACT, "about", Bound.ABOUT, "from", Bound.AT_LEAST, "upto", Bound.AT_MOST);

  /// Of several figures the exact one, else the rough one, else a bound.
  private static @Nullable Price price(Fields of) {
    BigDecimal plain = of.number("price");
    Fields said = of.sub("price");
    if (said == null) {
      return plain == null ? null : new Price(Fraction.of(plain), Bound.EXACT, null);
    }
    for (String key : List.of("value", "about", "from", "upto")) {
      BigDecimal amount = said.number(key);
      if (amount != null) {
        return new Price(Fraction.of(amount), BOUNDS.getOrDefault(key, Bound.EXACT), said.word("unit"));
      }
    }
    return null;
  }

  static Person person(Element element) {
    Fields said = new Fields(element.map("name"));
    String id = element.name();
    return new Person(
        id, said.text("name", id), said.text("about"), said.text("role"), remarks(said, "notes"), remarks(said, "claims"), element.at());
  }

  static Group group(Element element) {
    Fields said = new Fields(element.map("name"));
    String id = element.name();
    return new Group(id, said.text("name", id), said.word("of"), said.whole("size"), said.word("precision"), said.sources(), element.at());
  }

  static Letter letter(Element element) {
    Fields said = new Fields(element.map("text"));
    return new Letter(element.name(), said.word("of"), said.words("asks"), said.text("text"), said.sources(), element.at());
  }

  static Agreement agreement(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    return new Agreement(id, said.text("name", id), said.words("by"), said.words("veto"), said.word("until"), said.text("text"), said.sources(), at);
  }

  static List<Stake> stakes(@Nullable Node node) {
    List<Stake> stakes = new ArrayList<>();
    if (node instanceof Sequence s) {
      for (Node item : s.items()) {
        if (item instanceof Mapping map) {
          stakes.add(stake(new Fields(map)));
        }
      }
    }
    return List.copyOf(stakes);
  }

  private static Stake stake(Fields said) {
    BigDecimal shares = said.number("shares");
    String kind = said.word("class");
    return new Stake(
        said.word("holder", ""),
        said.word("in", ""),
        kind == null ? said.word("kind") : kind,
        share(said.word("economic")),
        votes(said, shares),
        shares == null ? null : Fraction.of(shares),
        said.stated("at"),
        said.certainty(),
        remarks(said, "claims"),
        said.sources(),
        said.at());
  }

  private static @Nullable Share share(@Nullable String word) {
    return word == null ? null : Numbers.share(word);
  }

  /// The votes stated, or the shares times their votes each.
  private static @Nullable Share votes(Fields said, @Nullable BigDecimal shares) {
    BigDecimal each = said.number("votes-per-share");
    if (said.has("votes") || shares == null || each == null) {
      return share(said.word("votes"));
    }
    return new Share(Fraction.of(shares.multiply(each)), Bound.EXACT, said.word("shares") + " × " + said.word("votes-per-share"));
  }

  /// Remarks: a text, or a list of texts or of maps with `text:` or `says:`.
  static List<Remark> remarks(Fields said, String key) {
    List<Remark> remarks = new ArrayList<>();
    for (Node item : said.items(key)) {
      Remark remark = remark(item);
      if (remark != null) {
        remarks.add(remark);
      }
    }
    return List.copyOf(remarks);
  }

  private static @Nullable Remark remark(Node item) {
    if (item instanceof Word w && !w.isNull()) {
      return new Remark(Text.of(w.text()), null, List.of(), null, w.at());
    }
    if (!(item instanceof Mapping map)) {
      return null;
    }
    Fields said = new Fields(map);
    Text text = said.text("text") != null ? said.text("text") : said.text("says");
    if (text == null && (said.has("en") || said.has("zh"))) {
      text = new Text(said.word("en"), said.word("zh"));
    }
    if (text == null) {
      text = Text.of(said.word("economic", said.word("votes", "")));
    }
    List<SourceRef> sources = said.sources();
    return new Remark(text, said.certainty(), sources, said.text("reply"), map.at());
  }
}
