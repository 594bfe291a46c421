package org.interregnum.report;

import org.interregnum.json.JsonText;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;

/// Makes the page.
public final class Report {
  private Report() {}

  /// The page with both languages in it.
  ///
  /// @param language the language it opens in
  /// @param roles whether people are called by their roles
  public static String html(Replayed replayed, Language language, boolean roles) {
    return Template.fill(escaped(JsonText.compact(PageData.of(replayed, language, roles))));
  }

  /// JSON that cannot end the script element it stands in, nor begin a comment there.
  static String escaped(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
