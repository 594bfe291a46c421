package org.interregnum.power;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Formula;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// The games of `verified-games.yaml`, whose header says what they are and where their numbers come from. All scalars are
/// read as texts.
final class VerifiedGames {
  private VerifiedGames() {}

  static List<Map<String, Object>> all() {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(10_000_000).setSchema(new FailsafeSchema()).build();
    try (InputStream in = Objects.requireNonNull(VerifiedGames.class.getResourceAsStream("verified-games.yaml"))) {
      return list(map(new Load(settings).loadFromInputStream(in)).get("cases")).stream().map(VerifiedGames::map).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> one(String id) {
    return all().stream().filter(c -> c.get("id").equals(id)).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object of) {
    return (Map<String, Object>) of;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object of) {
    return (List<Object>) of;
  }

  static Game game(Map<String, Object> verified) {
    List<Game.Kind> kinds = new ArrayList<>();
    List<Map<String, Object>> players = new ArrayList<>();
    for (Object each : list(verified.get("players"))) {
      Map<String, Object> player = map(each);
      int count = number(player.getOrDefault("count", "1"));
      kinds.add(new Game.Kind((String) player.get("id"), count, ""));
      for (int i = 0; i < count; i++) {
        players.add(player);
      }
    }
    List<List<Integer>> unions = new ArrayList<>();
    for (Object union : list(verified.getOrDefault("unions", List.of()))) {
      unions.add(list(union).stream().map(id -> kinds.stream().map(Game.Kind::id).toList().indexOf(id)).toList());
    }
    return new Game(kinds, formula(map(verified.get("rule")), players), unions);
  }

  private static Formula formula(Map<String, Object> rule, List<Map<String, Object>> players) {
    if (rule.containsKey("all")) {
      return new Formula.Every(parts(rule.get("all"), players));
    }
    if (rule.containsKey("any")) {
      return new Formula.Some(parts(rule.get("any"), players));
    }
    if (rule.containsKey("at-least")) {
      return new Formula.Enough(number(rule.get("at-least")), parts(rule.get("of"), players));
    }
    String weight = (String) rule.get("weight");
    List<Object> among = list(rule.getOrDefault("among", List.of()));
    long[] weights = players.stream()
        .mapToLong(p -> !among.isEmpty() && !among.contains(p.get("id")) ? 0 : weight.equals("heads") ? 1 : number(p.getOrDefault(weight, "0"))).toArray();
    long total = 0;
    for (long w : weights) {
      total += w;
    }
    if (rule.containsKey("quota")) {
      return new Formula.AtLeast(weights, number(rule.get("quota")));
    }
    Fraction part = fraction(rule.containsKey("share") ? rule.get("share") : rule.get("more-than")).times(Fraction.of(total));
    BigInteger[] floor = part.numerator().divideAndRemainder(part.denominator());
    boolean more = rule.containsKey("more-than") || floor[1].signum() > 0;
    return new Formula.AtLeast(weights, floor[0].longValueExact() + (more ? 1 : 0));
  }

  static int number(Object text) {
    return Integer.parseInt(text.toString());
  }

  private static List<Formula> parts(Object parts, List<Map<String, Object>> players) {
    return list(parts).stream().map(p -> formula(map(p), players)).toList();
  }

  static Fraction fraction(Object text) {
    String[] parts = text.toString().split("/");
    return new Fraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
  }
}
