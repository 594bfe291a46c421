package org.interregnum.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interregnum.answer.CaseAnswer;
import org.interregnum.answer.JsonText;
import org.interregnum.answer.Words;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;

/// Makes the page.
public final class Report {
  private static final String DATA = "{\"empty\":true}";

  private Report() {}

  /// The page with both languages in it.
  ///
  /// @param language the language it opens in
  /// @param roles whether people are called by their roles
  public static String html(Replayed replayed, Language language, boolean roles) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("language", language.code());
    for (Language each : Language.values()) {
      data.put(each.code(), new CaseAnswer(replayed, new Words(each, roles)).tree());
    }
    return template().replace(DATA, escaped(JsonText.compact(data)));
  }

  /// JSON that cannot end the script element it stands in, nor begin a comment there.
  private static String escaped(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String template() {
    try (InputStream in = Report.class.getResourceAsStream("report.html")) {
      if (in == null) {
        throw new IllegalStateException("the template is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
