package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interregnum.casefile.Node.Entry;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Claim;
import org.interregnum.model.Deed;
import org.interregnum.model.InFact;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Post;
import org.interregnum.model.Source;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stated;
import org.interregnum.model.Terms;
import org.jspecify.annotations.Nullable;

/// Binds acts: what they do, when, and what is told about them.
final class ActBinder {
  private static final InFact AT_ONCE = new InFact.AtOnce();
  private final Map<String, Source> sources;
  private final Problems problems;
  private final ProcedureBinder procedures;

  ActBinder(Map<String, Source> sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
    this.procedures = new ProcedureBinder(problems);
  }

  Act act(String id, InFile at, Mapping map) {
    Fields said = new Fields(map);
    List<Claim> claims = claims(said);
    String happened = said.word("happened");
    return new Act(
        id,
        deed(said, claims),
        said.words("by"),
        said.has("at") ? said.allStated("at") : chosenTimes(claims),
        happened == null ? Answer3.YES : ProcedureBinder.answer(happened),
        inFact(said),
        procedures.procedure(said),
        account(said, claims),
        at);
  }

  private static InFact inFact(Fields said) {
    Stated when = said.stated("in-fact");
    if (when == null) {
      return AT_ONCE;
    }
    return when.text().equals("none") ? new InFact.Never() : new InFact.Later(when);
  }

  private Deed deed(Fields said, List<Claim> claims) {
    String kind = said.word("act", "note");
    String person = said.word("person", "");
    return switch (kind) {
      case "remove" -> new Deed.Remove(post(said), person);
      case "appoint", "replace" -> new Deed.Appoint(post(said), person, said.isTrue("interim"), kind.equals("replace"));
      case "resign" -> new Deed.Resign(post(said), person);
      case "amend" -> new Deed.Amend(said.word("body", ""), RuleBinder.amendment(Fields.of(said.node("set"), said.at()).map()));
      case "resolve" -> new Deed.Resolve(said.word("body", ""));
      case "ratify" -> new Deed.Ratify(said.word("of", ""));
      case "rule" -> new Deed.Rule(said.word("of", ""), "valid".equals(said.word("holding")));
      default ->
          new Deed.Informal(
              kind,
              said.words("to"),
              said.words("about"),
              said.word("letter"),
              said.has("count") ? said.whole("count") : chosen(claims, Claim::count),
              said.has("over") ? said.whole("over") : chosen(claims, Claim::over),
              said.whole("more"),
              said.word("office"),
              said.word("body"),
              said.word("person"));
    };
  }

  private static Post post(Fields said) {
    String office = said.word("office");
    return office != null ? new Post.OfOffice(office) : new Post.SeatOn(said.word("body", ""));
  }

  private List<Claim> claims(Fields said) {
    List<Claim> claims = new ArrayList<>();
    Word used = null;
    for (Node item : said.items("claims")) {
      if (item instanceof Mapping map) {
        Claim claim = claim(new Fields(map));
        claims.add(claim);
        if (claim.use() && used != null && map.get("use") instanceof Word again) {
          problems.error(again, "two-claims-used", Places.show(used.at()));
        } else if (claim.use() && map.get("use") instanceof Word first) {
          used = first;
        }
      }
    }
    return List.copyOf(claims);
  }

  private static Claim claim(Fields said) {
    List<SourceRef> refs = said.sources();
    SourceRef ref = refs.isEmpty() ? new SourceRef("", null) : refs.getFirst();
    return new Claim(
        refs.isEmpty() ? null : ref.source(),
        ref.where() == null ? said.word("where") : ref.where(),
        said.allStated("at"),
        said.text("says"),
        said.whole("count"),
        said.whole("over"),
        said.isTrue("use"),
        said.isTrue("open"),
        said.certainty(),
        said.at());
  }

  /// What the claim says that is marked, else the one whose source ranks best, else the first that says something.
  private <T> @Nullable T chosen(List<Claim> claims, Function<Claim, @Nullable T> says) {
    T best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Claim claim : claims) {
      T said = says.apply(claim);
      int rank = claim.use() ? -1 : rank(claim.source());
      if (said != null && (best == null || rank < bestRank)) {
        best = said;
        bestRank = rank;
      }
    }
    return best;
  }

  private List<Stated> chosenTimes(List<Claim> claims) {
    List<Stated> times = chosen(claims, c -> c.at().isEmpty() ? null : c.at());
    return times == null ? List.of() : times;
  }

  private int rank(@Nullable String source) {
    Source known = source == null ? null : sources.get(source);
    Integer rank = known == null ? null : known.rank();
    return rank == null ? Integer.MAX_VALUE - 1 : rank;
  }

  private static Act.Account account(Fields said, List<Claim> claims) {
    Fields tells = said.sub("tells");
    return new Act.Account(
        said.text("text"),
        said.text("note"),
        said.sources(),
        said.certainty(),
        claims,
        said.text("reply"),
        terms(said.sub("terms")),
        tells == null ? null : new Act.Tells(tells.words("to"), tells.words("about")),
        said.word("part-of"),
        said.text("assumed"));
  }

  private static @Nullable Terms terms(@Nullable Fields said) {
    if (said == null) {
      return null;
    }
    Node then = said.node("then");
    Map<String, String> announced = new LinkedHashMap<>();
    if (then instanceof Mapping map) {
      for (Entry e : map.entries().values()) {
        announced.put(e.key().text(), String.join(", ", Fields.wordsIn(e.value()).stream().map(Word::text).toList()));
      }
    }
    boolean ids = then instanceof Sequence || then instanceof Word;
    return new Terms(
        said.stated("if-not"), ids ? said.words("then") : List.of(), Collections.unmodifiableMap(announced), said.stated("by"), said.words("backed-by"), said.at());
  }
}
