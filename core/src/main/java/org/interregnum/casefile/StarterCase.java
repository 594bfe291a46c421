package org.interregnum.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A small commented case to begin from.
public final class StarterCase {
  private static final List<String> FILES = List.of("case.yaml", "chronicle.yaml", "checks.yaml");

  private StarterCase() {}

  /// The files of a new case by name, the schema for editors among them.
  ///
  /// @param id the id of the case, usually the name of its folder
  public static Map<String, String> files(String id) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(file, read(file).replace("${id}", id));
    }
    files.put("interregnum.schema.json", CaseSchema.json());
    return files;
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(StarterCase.class.getResourceAsStream("starter/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
