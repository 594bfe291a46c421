package org.interregnum.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interregnum.model.Act;
import org.interregnum.model.Agreement;
import org.interregnum.model.Case;
import org.interregnum.model.Exhibit;
import org.interregnum.model.Person;
import org.interregnum.model.Price;
import org.interregnum.model.Remark;
import org.interregnum.model.ShareClass;
import org.interregnum.model.Source;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stake;
import org.interregnum.model.Stated;
import org.interregnum.model.Text;
import org.interregnum.replay.Moment;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;
import org.jspecify.annotations.Nullable;

/// `export json`: the whole case with its replay; also what the report is drawn from.
public final class CaseAnswer {
  private final Replayed replayed;
  private final Words words;

  public CaseAnswer(Replayed replayed, Words words) {
    this.replayed = replayed;
    this.words = words;
  }

  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = withoutChecks();
    tree.put("checks", new CheckAnswer(replayed, words).tree(null).get("checks"));
    return tree;
  }

  /// The same without running the checks.
  public Map<String, @Nullable Object> withoutChecks() {
    Case theCase = replayed.theCase();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(Shapes.head(replayed, "export"));
    tree.put("title", Shapes.text(theCase.title()));
    tree.put("timezone", theCase.zone().getId());
    tree.put("opening", theCase.opening() == null ? null : theCase.opening().text());
    tree.put("researchedTo", theCase.researchedTo());
    tree.put("sources", byId(theCase.sources().values().stream().map(CaseAnswer::source).toList()));
    tree.put("people", byId(theCase.people().values().stream().map(this::person).toList()));
    tree.put("entities", byId(theCase.entities().values().stream().map(v -> entity(v.any())).toList()));
    tree.put("groups", byId(theCase.groups().values().stream().map(g -> named(g.id(), g.name(), "of", g.of(), "size", g.size(), "precision", g.precision())).toList()));
    tree.put("letters", byId(theCase.letters().values().stream().map(l -> named(l.id(), l.text(), "of", l.of(), "asks", l.asks())).toList()));
    tree.put("offices", byId(theCase.offices().values().stream().map(v -> named(v.any().id(), v.any().name(), "of", v.any().of(), "mustSitOn", v.any().mustSitOn())).toList()));
    tree.put("bodies", byId(theCase.bodies().values().stream().map(v -> named(v.any().id(), v.any().name(), "of", v.any().of(), "members", v.any().members(), "fillsOwnVacancies", v.any().fillsOwnVacancies())).toList()));
    tree.put("agreements", byId(theCase.agreements().values().stream().map(v -> agreement(v.any())).toList()));
    tree.put("stakes", register(theCase));
    tree.put("powers", replayed.powers());
    tree.put("rules", rules(replayed.end()));
    tree.put("rulesAtOpening", rules(opening()));
    tree.put("exhibits", theCase.exhibits().stream().map(CaseAnswer::exhibit).toList());
    tree.put("later", theCase.later().stream().map(CaseAnswer::later).toList());
    tree.put("replay", new ReplayAnswer(replayed, words).tree(replayed.order()));
    tree.put("timeline", new TimelineAnswer(replayed).tree());
    Map<String, Object> states = Shapes.object();
    for (Side side : Side.values()) {
      states.put(side.spelling(), new StateAnswer(replayed, words, replayed.end(), side).tree());
    }
    tree.put("state", states);
    return tree;
  }

  private Map<String, Object> rules(Moment moment) {
    Map<String, Object> rules = Shapes.object();
    ExplainAnswer explain = new ExplainAnswer(words);
    replayed.bodies().forEach(b -> explain.of(replayed, b, moment).ifPresent(r -> rules.put(b, r)));
    return rules;
  }

  /// Just before the first act that is told.
  private Moment opening() {
    return replayed.order().stream().filter(a -> !replayed.isHistory(a)).findFirst().map(a -> replayed.at("before " + a)).orElse(replayed.end());
  }

  private static Map<String, Object> byId(List<Map<String, @Nullable Object>> list) {
    Map<String, Object> map = Shapes.object();
    list.forEach(each -> map.put(String.valueOf(each.get("id")), each));
    return map;
  }

  private static Map<String, @Nullable Object> named(String id, @Nullable Text name, @Nullable Object... more) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("name", Shapes.text(name));
    for (int i = 0; i < more.length; i += 2) {
      if (more[i + 1] != null) {
        tree.put(String.valueOf(more[i]), more[i + 1]);
      }
    }
    return tree;
  }

  private static Map<String, @Nullable Object> source(Source source) {
    return named(source.id(), source.title(), "by", Shapes.text(source.by()), "published", source.published(), "language", source.language(), "url", source.url(), "rank", source.rank());
  }

  private Map<String, @Nullable Object> person(Person person) {
    Text name = words.roles() ? Text.of(words.name(replayed.theCase(), person.id())) : person.name();
    return named(person.id(), name, "about", Shapes.text(person.about()), "role", Shapes.text(person.role()),
        "notes", person.notes().stream().map(CaseAnswer::remark).toList(), "claims", person.claims().stream().map(CaseAnswer::remark).toList());
  }

  private static Map<String, @Nullable Object> entity(org.interregnum.model.Entity entity) {
    return named(entity.id(), entity.name(), "kind", entity.kind(), "law", entity.law(), "governedBy", entity.governedBy(),
        "controlledBy", entity.controlledBy(), "classes", entity.classes().isEmpty() ? null : byId(entity.classes().values().stream().map(CaseAnswer::shareClass).toList()),
        "price", price(entity.price()), "facts", entity.facts().stream().map(CaseAnswer::remark).toList());
  }

  private static Map<String, @Nullable Object> shareClass(ShareClass of) {
    return named(of.id(), of.name(), "votesPerShare", Shapes.number(of.votesPerShare()), "price", price(of.price()));
  }

  private static @Nullable Object price(@Nullable Price price) {
    if (price == null) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("amount", Shapes.number(price.amount()));
    tree.put("bound", price.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    tree.put("unit", price.unit());
    return tree;
  }

  private static Map<String, @Nullable Object> agreement(Agreement agreement) {
    return named(agreement.id(), agreement.name(), "by", agreement.by(), "veto", agreement.veto(), "until", agreement.until(),
        "text", Shapes.text(agreement.text()), "sources", Shapes.sources(agreement.sources()));
  }

  /// All stakes of all dates, as the case writes them under its first answers.
  private static List<Object> register(Case theCase) {
    List<Stake> all = theCase.stakes().byAnswers().isEmpty() ? List.of() : theCase.stakes().any();
    List<Object> list = new ArrayList<>();
    for (Stake stake : all) {
      String since = stake.at() == null ? "" : stake.at().text();
      list.add(StateAnswer.stake(stake, all.stream().filter(s -> since.equals(s.at() == null ? "" : s.at().text())).toList()));
    }
    return list;
  }

  private static Map<String, @Nullable Object> remark(Remark remark) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("text", Shapes.text(remark.text()));
    if (remark.certainty() != null) {
      tree.put("certainty", remark.certainty().spelling());
    }
    tree.put("sources", Shapes.sources(remark.sources()));
    if (remark.reply() != null) {
      tree.put("reply", Shapes.text(remark.reply()));
    }
    return tree;
  }

  private static Map<String, @Nullable Object> exhibit(Exhibit exhibit) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("section", exhibit.section());
    tree.put("id", exhibit.id());
    tree.put("values", plain(exhibit.values()));
    return tree;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Text text -> Shapes.text(text);
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((k, v) -> copy.put(String.valueOf(k), plain(v)));
        yield copy;
      }
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(v -> copy.add(plain(v)));
        yield copy;
      }
      case SourceRef ref -> Shapes.sources(List.of(ref)).getFirst();
      case Stated stated -> stated.text();
      case BigDecimal number -> number(number);
      case Boolean truth -> truth;
      case null -> null;
      default -> value.toString();
    };
  }

  private static Object number(BigDecimal number) {
    double value = number.doubleValue();
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? (Object) (long) value : Double.isFinite(value) ? (Object) value : number.toString();
  }

  private static Map<String, @Nullable Object> later(Act act) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", act.id());
    tree.put("at", String.join("; ", act.at().stream().map(s -> s.text()).toList()));
    tree.put("act", act.kind());
    tree.put("text", Shapes.text(act.account().text()));
    tree.put("certainty", act.account().certainty() == null ? null : act.account().certainty().spelling());
    tree.put("sources", Shapes.sources(act.account().sources()));
    tree.put("note", Shapes.text(act.account().note()));
    return tree;
  }
}
