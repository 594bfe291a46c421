package org.interregnum.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.interregnum.model.Language;

/// The bundles of texts: our own, and those that the packages of the little languages bring for their codes.
final class Wording {
  private static final List<String> PACKAGES = List.of("casefile", "time", "rule", "query", "library", "games");
  private static final Wording EN = new Wording("en");
  private static final Wording ZH = new Wording("zh");

  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> all = new HashMap<>();

  private Wording(String language) {
    for (String name : PACKAGES) {
      Map<String, String> texts = read("/org/interregnum/" + name + "/problems_" + language + ".properties");
      texts.forEach(all::putIfAbsent);
      if (name.equals("casefile")) {
        own.putAll(texts);
      }
    }
  }

  static Wording of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  /// The text under a key; empty if there is none.
  String get(String key) {
    return all.getOrDefault(key, "");
  }

  /// The keys of our own bundle.
  Set<String> keys() {
    return Set.copyOf(own.keySet());
  }

  private static Map<String, String> read(String path) {
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = Wording.class.getResourceAsStream(path)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return texts;
  }
}
