package org.interregnum.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interregnum.answer.AskAnswer;
import org.interregnum.answer.ReplayAnswer;
import org.interregnum.answer.StateAnswer;
import org.interregnum.answer.Words;
import org.interregnum.casefile.Limits;
import org.interregnum.casefile.Loaded;
import org.interregnum.library.CaseLibrary;
import org.interregnum.model.Language;
import org.interregnum.query.Expr;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Side;

/// What the product says of a case, under the same names as the oracle's.
final class Found {
  private static final Words WORDS = new Words(Language.EN, false);

  private Found() {}

  static Map<String, String> in(OracleOrg org, List<Asked> asked) {
    Loaded loaded = CaseLibrary.load("oracle", org.files(), Limits.standard());
    Map<String, String> out = new TreeMap<>();
    if (!loaded.errors().isEmpty()) {
      out.put("errors", loaded.errors().toString());
      return out;
    }
    Replayed replayed = Replay.of(loaded.orThrow(), new ReplayOptions(org.chosen(), org.asOf(), org.presumptions()));
    Map<?, ?> replay = new ReplayAnswer(replayed, WORDS).tree(replayed.order());
    ((List<?>) replay.get("acts")).forEach(a -> act((Map<?, ?>) a, out));
    for (boolean deJure : new boolean[] {false, true}) {
      Side side = deJure ? Side.LAW : Side.FACT;
      state(new StateAnswer(replayed, WORDS, replayed.end(), side).tree(), deJure ? " de-jure" : " de-facto", out);
    }
    for (Asked a : asked) {
      if (Expr.parse(a.text(), replayed.names()) instanceof Expr.Parse.Ok ok) {
        Map<String, ?> tree = new AskAnswer(replayed, WORDS).tree(a.text(), ok.expr(), replayed.at(a.at()), a.deJure() ? Side.LAW : Side.FACT);
        out.put(a.toString(), String.valueOf(tree.get("value")));
      } else {
        out.put(a.toString(), "cannot be parsed");
      }
    }
    return out;
  }

  private static void act(Map<?, ?> act, Map<String, String> out) {
    String id = (String) act.get("id");
    out.put("verdict " + id, (String) act.get("verdict"));
    Set<String> codes = new TreeSet<>();
    ((List<?>) act.get("reasons")).forEach(r -> codes.add(((String) ((Map<?, ?>) r).get("code")).replace("-unknown", "")));
    codes.remove("declared-otherwise");
    out.put("reasons " + id, codes.toString());
    if (act.get("byReading") instanceof Map<?, ?> columns) {
      columns.forEach((r, v) -> out.put("byReading " + id + " " + r, String.valueOf(v)));
    }
    Set<String> missing = new TreeSet<>();
    if (act.get("missing") instanceof List<?> sets) {
      sets.forEach(m -> {
        Set<String> facts = new TreeSet<>();
        ((List<?>) ((Map<?, ?>) m).get("facts")).forEach(f -> facts.add(((Map<?, ?>) f).get("question") + "=" + ((Map<?, ?>) f).get("answer")));
        missing.add(((Map<?, ?>) m).get("wouldMake") + facts.toString());
      });
    }
    out.put("missing " + id, missing.toString());
  }

  private static void state(Map<String, ?> tree, String view, Map<String, String> out) {
    ((Map<?, ?>) tree.get("offices")).forEach((o, value) -> {
      Map<?, ?> office = (Map<?, ?>) value;
      Set<String> holders = new TreeSet<>();
      if (office.get("possible") instanceof List<?> possible) {
        possible.forEach(p -> holders.add(String.valueOf(((Map<?, ?>) p).get("party"))));
      } else {
        holders.add(String.valueOf(office.get("holder")));
      }
      out.put("holders " + o + view, holders.toString());
    });
    ((Map<?, ?>) tree.get("bodies")).forEach((b, value) -> {
      Map<?, ?> body = (Map<?, ?>) value;
      Set<String> certain = new TreeSet<>();
      ((List<?>) body.get("members")).forEach(m -> certain.add(String.valueOf(m)));
      Set<String> possible = new TreeSet<>(certain);
      if (body.get("possibleMembers") instanceof List<?> more) {
        more.forEach(p -> possible.add(String.valueOf(((Map<?, ?>) p).get("party"))));
      }
      out.put("members " + b + view, certain + " of " + possible);
      Object vacant = body.get("vacant");
      out.put("vacant " + b + view, vacant instanceof Map<?, ?> m ? m.get("atLeast") + ".." + m.get("atMost") : vacant + ".." + vacant);
      out.put("seats " + b + view, String.valueOf(body.get("seats")));
    });
  }
}
