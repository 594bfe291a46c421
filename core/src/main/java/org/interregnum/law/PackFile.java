package org.interregnum.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interregnum.model.Layer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A pack as its file says it. A pack that extends another takes what it does not say itself from there.
final class PackFile implements LawPack {
  private final String id;
  private final Map<List<Object>, Boolean> forbidden = new ConcurrentHashMap<>();
  private final List<LawRule> rules;
  private final List<ImpliedPower> powers;
  private final @Nullable String membersAreTheBoard;
  private final @Nullable String membersManage;
  private final @Nullable String membersAreStockholders;

  private PackFile(Map<?, ?> file, @Nullable PackFile base) {
    this.id = text(file, "pack");
    this.rules = new ArrayList<>(list(file, "rules").stream().map(PackFile::rule).toList());
    this.powers = new ArrayList<>(list(file, "powers").stream().map(PackFile::power).toList());
    this.membersAreTheBoard = optional(file, "members-are-the-board");
    this.membersManage = optional(file, "members-manage");
    this.membersAreStockholders = optional(file, "members-are-stockholders");
    if (base != null) {
      base.rules.stream().filter(r -> rules.stream().noneMatch(o -> o.body().equals(r.body()) && o.part() == r.part())).toList().forEach(rules::add);
      powers.addAll(base.powers);
    }
  }

  static LawPack read(String id) {
    return readFile(id);
  }

  private static PackFile readFile(String id) {
    String name = id.replace('/', '-') + ".yaml";
    try (InputStream in = PackFile.class.getResourceAsStream(name)) {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in, name));
      Map<?, ?> file = (Map<?, ?>) loaded;
      String base = optional(file, "extends");
      return new PackFile(file, base == null ? null : readFile(base));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LawRule rule(Map<?, ?> entry) {
    RulePart part = RulePart.valueOf(text(entry, "part").toUpperCase(Locale.ROOT).replace('-', '_'));
    Map<Layer, String> floors = new EnumMap<>(Layer.class);
    if (entry.get("no-looser-than") instanceof Map<?, ?> map) {
      map.forEach((layer, rule) -> floors.put(Layer.valueOf(layer.toString().toUpperCase(Locale.ROOT)), rule.toString()));
    }
    return new LawRule(text(entry, "body"), part, text(entry, "rule"), text(entry, "section"), date(entry, "in-force"), date(entry, "until"), text(entry, "varied"), floors);
  }

  private static ImpliedPower power(Map<?, ?> entry) {
    return new ImpliedPower(text(entry, "section"), text(entry, "act"), text(entry, "target"), text(entry, "by"),
        Optional.ofNullable(optional(entry, "vote")), Optional.ofNullable(optional(entry, "quorum")));
  }

  private static List<Map<?, ?>> list(Map<?, ?> file, String key) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (file.get(key) instanceof List<?> list) {
      list.forEach(each -> entries.add((Map<?, ?>) each));
    }
    return entries;
  }

  private static String text(Map<?, ?> entry, String key) {
    return Objects.requireNonNull(entry.get(key), key).toString();
  }

  private static @Nullable String optional(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    return value == null ? null : value.toString();
  }

  private static @Nullable LocalDate date(Map<?, ?> entry, String key) {
    String text = optional(entry, key);
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<LawRule> rules() {
    return List.copyOf(rules);
  }

  @Override
  public Optional<LawRule> defaultOf(String body, RulePart part, LocalDate on) {
    return rules.stream().filter(r -> r.body().equals(body) && r.part() == part && r.isInForce(on)).findFirst();
  }

  @Override
  public Optional<LawRule> insteadOf(String body, RulePart part, Layer layer, String text, LocalDate on) {
    return defaultOf(body, part, on).filter(rule -> forbids(rule, layer, text));
  }

  private boolean forbids(LawRule rule, Layer layer, String text) {
    return forbidden.computeIfAbsent(List.of(rule, layer, text), key -> decideForbidden(rule, layer, text));
  }

  private static boolean decideForbidden(LawRule rule, Layer layer, String text) {
    Layer document = layer == Layer.AGREEMENT ? Layer.BYLAWS : layer;
    if (rule.varied().equals("nobody")) {
      return !rule.text().equals(text);
    }
    if (rule.varied().equals("charter") && document != Layer.CHARTER) {
      return !rule.text().equals(text);
    }
    String floor = rule.noLooserThan().get(document);
    return floor != null && Looseness.isLooser(rule.part(), text, floor);
  }

  @Override
  public List<ImpliedPower> powers(LocalDate on) {
    return List.copyOf(powers);
  }

  @Override
  public Optional<String> membersAreTheBoard(LocalDate on) {
    return Optional.ofNullable(membersAreTheBoard);
  }

  @Override
  public Optional<String> membersManage(LocalDate on) {
    return Optional.ofNullable(membersManage);
  }

  @Override
  public Optional<String> membersAreStockholders(LocalDate on) {
    return Optional.ofNullable(membersAreStockholders);
  }
}
