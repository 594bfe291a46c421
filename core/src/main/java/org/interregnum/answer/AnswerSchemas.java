package org.interregnum.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The JSON Schemas of the answers, one for each verb, and `errors` for any verb on a case with errors.
public final class AnswerSchemas {
  private static final List<String> NAMES =
      List.of("ask", "cases", "check", "diff", "drift", "errors", "explain", "export", "how", "knows", "new", "power", "race", "replay", "report", "state", "who-can", "why");

  private AnswerSchemas() {}

  /// The names of the schemas, sorted.
  public static List<String> names() {
    return NAMES;
  }

  /// The text of a schema.
  public static Optional<String> of(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = AnswerSchemas.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
