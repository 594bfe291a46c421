package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rule read and judged at once, by a parser that goes down the grammar.
final class OracleRule {
  private static final Pattern TOKEN = Pattern.compile("\\s*([{}(),]|\\d+/\\d+|\\d+%|[\\w-]+)");
  private final List<String> tokens = new ArrayList<>();
  private int at;
  private String recusal;

  private OracleRule(String text) {
    Matcher m = TOKEN.matcher(text);
    int end = 0;
    while (m.find() && m.start() == end) {
      tokens.add(m.group(1));
      end = m.end();
    }
    if (end != text.strip().length()) {
      throw new IllegalArgumentException(text);
    }
  }

  /// Whether ballots meet a rule.
  static boolean holds(String text, Ballots ballots) {
    OracleRule rule = new OracleRule(text);
    Predicate<Ballots> p = rule.or();
    if (rule.at != rule.tokens.size()) {
      throw new IllegalArgumentException(text + " at " + rule.at);
    }
    return p.test(ballots);
  }

  /// How the rule recuses the interested; null if it does not.
  static String recusal(String text) {
    OracleRule rule = new OracleRule(text);
    rule.or();
    return rule.recusal;
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "";
  }

  private boolean eat(String word) {
    if (peek().equals(word)) {
      at++;
      return true;
    }
    return false;
  }

  private boolean eat(String... words) {
    int start = at;
    for (String w : words) {
      if (!eat(w)) {
        at = start;
        return false;
      }
    }
    return true;
  }

  private void must(String word) {
    if (!eat(word)) {
      throw new IllegalArgumentException(tokens + ": expected " + word + " at " + at);
    }
  }

  private Predicate<Ballots> or() {
    Predicate<Ballots> p = and();
    while (eat("or")) {
      p = p.or(and());
    }
    return p;
  }

  private Predicate<Ballots> and() {
    Predicate<Ballots> p = unit();
    while (eat("and")) {
      p = p.and(unit());
    }
    return p;
  }

  private Predicate<Ballots> unit() {
    if (eat("not")) {
      return unit().negate();
    }
    if (eat("(")) {
      Predicate<Ballots> p = or();
      must(")");
      return p;
    }
    int start = at;
    if (eat("at", "least")) {
      int n = Integer.parseInt(tokens.get(at++));
      if (eat("of", "(")) {
        List<Predicate<Ballots>> parts = new ArrayList<>();
        do {
          parts.add(or());
        } while (eat(","));
        must(")");
        return b -> parts.stream().filter(p -> p.test(b)).count() >= n;
      }
      at = start;
    }
    return share();
  }

  private Predicate<Ballots> share() {
    List<String> ties = new ArrayList<>();
    Predicate<Ballots> p = amount(ties);
    while (true) {
      if (eat("with")) {
        String id = tokens.get(at++);
        p = p.and(b -> b.party(id) != null && b.agrees().contains(b.party(id)));
      } else if (eat("without", "veto", "of")) {
        String id = tokens.get(at++);
        p = p.and(b -> b.quorum() || b.party(id) == null || !b.objects().contains(b.party(id)));
      } else if (eat("except", "interested")) {
        recusal = eat("counted-in-quorum") ? "interested counted-in-quorum" : eat("counted-in-base") ? "interested counted-in-base" : "interested";
      } else if (at + 2 < tokens.size() && tokens.get(at + 1).equals("breaks") && tokens.get(at + 2).equals("ties")) {
        ties.add(tokens.get(at));
        at += 3;
      } else {
        return p;
      }
    }
  }

  private Predicate<Ballots> amount(List<String> ties) {
    if (eat("none", "against")) {
      return b -> b.nays() == 0;
    }
    if (eat("plurality")) {
      return b -> b.ayes().size() > b.nays();
    }
    if (eat("at", "least")) {
      int n = Integer.parseInt(tokens.get(at++));
      if (eat("of")) {
        Set<String> set = set();
        return b -> in(set, b) >= n;
      }
      return b -> b.ayes().size() >= n;
    }
    if (eat("any", "of")) {
      Set<String> set = set();
      return b -> in(set, b) >= 1;
    }
    if (eat("none", "of")) {
      Set<String> set = set();
      return b -> in(set, b) == 0;
    }
    String share = tokens.get(at++);
    must("of");
    if (peek().equals("{")) {
      Set<String> set = set();
      return b -> enough(share, in(set, b), set.size(), b, ties);
    }
    String base = tokens.get(at++);
    return b -> enough(share, b.ayes().size(), b.bases().get(base), b, ties);
  }

  private static int in(Set<String> set, Ballots b) {
    return (int) set.stream().filter(b.ayes()::contains).count();
  }

  private static boolean enough(String share, int amount, int base, Ballots b, List<String> ties) {
    if (share.equals("majority")) {
      boolean tie = !b.quorum() && 2 * amount == base && ties.stream().anyMatch(t -> b.party(t) != null && b.tieBreakers().contains(b.party(t)));
      return 2 * amount > base || tie;
    }
    if (share.equals("all")) {
      return amount >= base;
    }
    if (share.endsWith("%")) {
      return 100 * amount >= Integer.parseInt(share.substring(0, share.length() - 1)) * base;
    }
    String[] parts = share.split("/");
    return Integer.parseInt(parts[1]) * amount >= Integer.parseInt(parts[0]) * base;
  }

  private Set<String> set() {
    must("{");
    Set<String> set = new TreeSet<>();
    do {
      set.add(tokens.get(at++));
    } while (eat(","));
    must("}");
    return set;
  }
}
