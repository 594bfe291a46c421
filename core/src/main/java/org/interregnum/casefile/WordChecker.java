package org.interregnum.casefile;

import org.interregnum.spelling.Nearest;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.casefile.Node.Word;
import org.interregnum.casefile.Shape.Lingo;
import org.interregnum.casefile.Shape.Num;
import org.interregnum.casefile.Shape.OneOf;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin.InFile;
import org.interregnum.model.Share;

/// Checks single words: numbers, ids, references, addresses.
final class WordChecker {
  private static final Pattern SEATS = Pattern.compile("seats\\(\\s*([^()\\s]*)\\s*\\)");
  private static final List<String> NOT_STATED = List.of("not stated", "unknown");

  private final Limits limits;
  private final Problems problems;
  private final References references;
  private final Languages languages;

  WordChecker(Limits limits, Problems problems, References references, Languages languages) {
    this.limits = limits;
    this.problems = problems;
    this.references = references;
    this.languages = languages;
  }

  void check(Shape shape, Word word) {
    if (word.text().length() > limits.textLength()) {
      problems.error(new Word(word.text().substring(0, 1), true, word.at()), "text-too-long", Integer.toString(limits.textLength()));
      return;
    }
    switch (shape) {
      case OneOf one -> oneOf(one.words(), word, "not-one-of");
      case Num num -> number(num, word);
      case Shape.Part part -> part(word);
      case Shape.Change change -> change(word);
      case Shape.Flag flag -> flag(word);
      case Shape.Name name -> Ids.check(word, name.spoken(), limits, problems);
      case Shape.Ref ref -> references.check(ref, word);
      case Lingo lingo -> languages.check(lingo, word);
      case Shape.Aim aim -> aim(word);
      case Shape.Veto veto -> veto(word);
      case Shape.Joint joint -> joint(word);
      case Shape.Cite cite -> references.cite(word);
      case Shape.Raised raised -> references.raised(raised, word);
      case Shape.Signed signed -> signed(word);
      case Shape.Link link -> link(word);
      case Shape.Zone zone -> zone(word);
      case Shape.Version version -> version(word);
      default -> {}
    }
  }

  private void oneOf(List<String> words, Word word, String code) {
    if (!words.contains(word.text())) {
      String shown = words.size() > 12 ? "" : String.join(", ", words);
      boolean kinds = words.contains("walk-out");
      problems.error(word, kinds ? "unknown-kind-of-act" : code, word.text(), shown, Nearest.of(word.text(), words));
    }
  }

  private void number(Num num, Word word) {
    BigDecimal number = Numbers.parse(word.text());
    if (number == null) {
      boolean digits = word.text().matches("[-+]?\\d{16,}|[-+]?\\d+[eE]\\+?\\d{3,}");
      problems.error(shortened(word), digits ? "number-too-big" : "not-a-number", shortened(word).text());
    } else if (number.abs().compareTo(BigDecimal.valueOf(limits.largestNumber())) > 0) {
      problems.error(shortened(word), "number-too-big", shortened(word).text());
    } else if (num.whole() && Numbers.whole(number) == null) {
      problems.error(word, "not-whole", word.text());
    } else if (number.compareTo(num.least()) < 0 || number.compareTo(num.most()) > 0) {
      problems.error(word, "out-of-range", word.text(), plain(num.least()), plain(num.most()));
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Word shortened(Word word) {
    return word.text().length() <= 40 ? word : new Word(word.text().substring(0, 40) + "…", word.plain(), word.at());
  }

  private void part(Word word) {
    String text = word.text();
    Share share = Numbers.share(text);
    if (share.value() == null) {
      if (!NOT_STATED.contains(text.toLowerCase(Locale.ROOT))) {
        problems.error(shortened(word), "not-a-share", shortened(word).text());
      }
      return;
    }
    boolean ofOne = text.endsWith("%") || text.contains("/");
    if (share.value().compareTo(Fraction.ZERO) < 0 || (ofOne && share.value().compareTo(Fraction.ONE) > 0)) {
      problems.error(word, "impossible-percentage", text);
    } else if (share.value().compareTo(Fraction.of(limits.largestNumber())) > 0) {
      problems.error(shortened(word), "number-too-big", shortened(word).text());
    }
  }

  private void change(Word word) {
    if (Numbers.percentage(word.text()) == null && Numbers.parse(word.text()) == null) {
      problems.error(shortened(word), "not-a-number", shortened(word).text());
    }
  }

  private void flag(Word word) {
    String low = word.text().toLowerCase(Locale.ROOT);
    if (!low.equals("true") && !low.equals("false")) {
      String meant = List.of("yes", "on", "y").contains(low) ? "true" : List.of("no", "off", "n").contains(low) ? "false" : Nearest.of(low, List.of("true", "false"));
      problems.error(word, "not-true-or-false", word.text(), meant);
    }
  }

  private void aim(Word word) {
    Matcher m = SEATS.matcher(word.text());
    if (m.matches()) {
      references.check(new Shape.Ref("body", List.of(Kind.BODY), List.of()), inside(word, m));
    } else {
      references.check(new Shape.Ref("target", List.of(Kind.OFFICE, Kind.BODY, Kind.ENTITY), List.of()), word);
    }
  }

  private void veto(Word word) {
    List<String> kinds = Shapes.join(ActKinds.ALL, List.of("sale"));
    if (!kinds.contains(word.text())) {
      references.vetoed(word, kinds);
    }
  }

  private void joint(Word word) {
    if (!Coalitions.isOfSet(word.text())) {
      references.check((Shape.Ref) Shapes.PARTY, word);
    } else {
      Coalitions.problem(word, problems);
    }
  }

  private static Word inside(Word word, Matcher m) {
    int start = m.start(1);
    return new Word(m.group(1), true, new InFile(word.at().file(), word.at().line(), word.at().column() + start));
  }

  private void signed(Word word) {
    if (Merge.signed(word.text()) == null) {
      problems.error(word, "seats-without-sign", word.text());
    }
  }

  private void link(Word word) {
    try {
      URI uri = new URI(word.text());
      String scheme = uri.getScheme();
      if (scheme != null && (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return;
      }
    } catch (URISyntaxException e) {
      // reported below, like every other address that is none
    }
    problems.error(word, "not-a-link", word.text());
  }

  private void zone(Word word) {
    try {
      ZoneId.of(word.text());
    } catch (DateTimeException e) {
      problems.error(word, "unknown-timezone", word.text(), Nearest.of(word.text(), ZoneId.getAvailableZoneIds().stream().sorted().toList()));
    }
  }

  private void version(Word word) {
    if (!word.text().equals("1")) {
      problems.error(word, "unknown-version", word.text());
    }
  }
}
