package org.interregnum.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/// Choices from one seed, and the small words that organizations are made of.
final class Dice {
  static final List<String> PEOPLE = List.of("ann", "bob", "cat", "dan", "eve");
  private final Random random;
  /// How many more questions may be left open.
  private int doubts;

  Dice(long seed) {
    random = new Random(seed * 7919 + 17);
    doubts = 3 + random.nextInt(6);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  /// Whether one more question may be left open here.
  boolean doubt(int percent) {
    if (doubts > 0 && chance(percent)) {
      doubts--;
      return true;
    }
    return false;
  }

  int doubts() {
    return doubts;
  }

  <T> T of(Collection<T> values) {
    return new ArrayList<>(values).get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  List<String> some(Collection<String> values, int percent) {
    List<String> out = new ArrayList<>();
    for (String v : values) {
      if (chance(percent)) {
        out.add(v);
      }
    }
    return out;
  }

  String person() {
    return of(PEOPLE);
  }

  String set() {
    List<String> some = some(PEOPLE, 45);
    return "{" + String.join(", ", some.isEmpty() ? List.of("bob") : some) + "}";
  }

  /// A rule for a vote.
  String vote(int depth) {
    if (depth > 0 && chance(30)) {
      return switch (upTo(5)) {
        case 0, 1 -> vote(depth - 1) + " and " + vote(0);
        case 2, 3 -> "(" + vote(depth - 1) + ") or " + vote(0);
        case 4 -> "at least 2 of (" + vote(0) + ", " + vote(0) + ", " + vote(0) + ")";
        default -> vote(0) + " and not (" + vote(0) + ")";
      };
    }
    String share = switch (upTo(9)) {
      case 0 -> "at least " + (1 + upTo(2));
      case 1 -> of("all", "any", "none") + " of " + set();
      case 2 -> of("majority", "1/2", "2/3") + " of " + set();
      case 3 -> of("none against", "plurality", "at least 1 of " + set());
      default -> of("majority", "majority", "2/3", "1/2", "60%", "3/4", "all") + " of " + of("seats", "seated", "present", "voting", "cast", "outstanding");
    };
    if (share.startsWith("majority") && chance(30)) {
      share += " " + of("chair", "ann", "ceo") + " breaks ties";
    }
    if (chance(12)) {
      share += " with " + of("ceo", "chair", "dan", "ann");
    }
    if (chance(12)) {
      share += " without veto of " + of("ceo", "chair", "dan", "ann");
    }
    if (depth > 0 && chance(5)) {
      share += " except interested" + of("", " counted-in-quorum", " counted-in-base");
    }
    return share;
  }

  String quorum() {
    if (chance(8)) {
      return "none";
    }
    String share = switch (upTo(6)) {
      case 0 -> "at least " + (1 + upTo(2));
      case 1 -> of("all", "any", "majority") + " of " + set();
      default -> of("majority", "majority", "2/3", "1/2", "all") + " of " + of("seats", "seated", "outstanding");
    };
    return chance(10) ? share + " with " + of("ceo", "chair", "dan") : chance(8) ? share + of(" and ", " or ") + "at least 2" : share;
  }

  String consent() {
    return chance(15) ? "all of seated and majority of seats" : of("majority", "all", "2/3", "1/2") + " of " + of("seated", "seats", "present", "voting");
  }

  String notice() {
    return of("0h", "any", "any", "24h", "48h", "48h", "3d");
  }
}
